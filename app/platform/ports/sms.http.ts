import { z } from 'zod'
import { hours, seconds, type EpochMs } from '#app/platform/clock.ts'
import { mobileNumber } from '#app/platform/mobile-number.ts'
import type { Redacted } from '#app/platform/redacted.ts'
import { SmsError, type SmsPort } from './sms.ts'

export type SmsSettings = { url: string; user: string; password: Redacted<string>; from: string }

/** Without an answer; asking and sending together stay well under the outbox's lease. */
const SILENCE_MS = seconds(20)
const LONGEST_WAIT_MS = hours(1)
const MAX_ANSWER_BYTES = 256 * 1024

const TAKEN = z.object({ id: z.string().min(1).max(100), status: z.string().optional() })
const LIST = z.object({
  data: z.array(
    z.object({
      id: z.string().min(1).max(100),
      to: z.string(),
      from: z.string(),
      created: z.string(),
      status: z.string().optional(),
    }),
  ),
})

/**
 * Sends through a gateway that speaks as 46elks does: a form with `from`, `to` and `message`, a name and a password, an
 * answer in JSON. `GET` on the same address lists what was sent; of a gateway that keeps no list nothing is asked.
 */
export function createHttpSms(settings: SmsSettings, silenceMs = SILENCE_MS): SmsPort {
  const { url, user, password, from } = settings
  const ask = async (address: string, request: RequestInit): Promise<Answer> => {
    const headers = {
      ...request.headers,
      authorization: `Basic ${Buffer.from(`${user}:${password.reveal()}`).toString('base64')}`,
      // On a connection that was kept the gateway may hang up just as a text is written: nobody would know its fate.
      connection: 'close',
    }
    // Led elsewhere, a password and a text would reach a stranger.
    const answer = await fetch(address, {
      ...request,
      headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(silenceMs),
    })
    return { status: answer.status, waitMs: waitAsked(answer.headers), body: await readJson(answer) }
  }
  return {
    async send({ reference, to, text }) {
      const number = mobileNumber(to.reveal())
      if (number === undefined || text === '') throw new SmsError('refused')
      const form = new URLSearchParams({ from, to: number, message: text, dontlog: 'message' })
      // A fault may quote the phone or the words, so nothing of it goes further than this.
      const answer = await ask(url, {
        method: 'POST',
        body: form,
        headers: { 'Idempotency-Key': reference },
      }).catch((error: unknown) => {
        throw new SmsError(isBeforeWriting(error) ? 'not-taken' : 'unknown')
      })
      return { gatewayId: idOf(answer) }
    },
    async listTaken(to, since) {
      const number = mobileNumber(to.reveal())
      if (number === undefined) throw new SmsError('refused')
      const address = new URL(url)
      address.searchParams.set('to', number)
      address.searchParams.set('end', new Date(since).toISOString().slice(0, -1))
      const { status, body, waitMs } = await ask(address.href, { method: 'GET' }).catch(() => {
        throw new SmsError('not-taken')
      })
      if (status === 429 || (status >= 500 && status !== 501)) throw new SmsError('not-taken', waitMs)
      const list = status === 200 ? LIST.safeParse(body) : undefined
      return list?.data?.data
        .filter((sms) => sms.to === number && sms.from === from && sms.status !== 'failed')
        .filter(({ created }) => utc(created) >= since)
        .map(({ id }) => id)
    },
    close: () => undefined,
  }
}

type Answer = { status: number; waitMs: number; body: unknown }

/** The gateway's number of a text that it took. @throws {SmsError} when it did not, or nobody can tell. */
function idOf({ status, body, waitMs }: Answer): string | undefined {
  if (status >= 200 && status < 300) {
    const taken = TAKEN.safeParse(body)
    // A page that says 200 may be anybody's: a gateway that took a text says which.
    if (!taken.success) throw new SmsError('unknown')
    if (taken.data.status === 'failed') throw new SmsError('refused')
    return taken.data.id
  }
  // It has a text with this reference already.
  if (status === 409) return undefined
  // Only what is said about this text is final: a password, an account or an address that is wrong is our own fault.
  if (status === 400 || status === 422) throw new SmsError('refused')
  // Whoever says 500, 502 or 504 may have taken the text before they stumbled.
  if (status >= 500 && status !== 503) throw new SmsError('unknown', waitMs)
  throw new SmsError('not-taken', waitMs)
}

/** What `fetch` says when there was no connection to write to: the text has certainly not left. */
const BEFORE_WRITING =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EAI_FAIL|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|EMFILE|ENFILE|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/

function isBeforeWriting(error: unknown): boolean {
  const { cause } = error as { cause?: { code?: unknown } }
  return typeof cause?.code === 'string' && BEFORE_WRITING.test(cause.code)
}

/** `Retry-After` in seconds or as a date, within reason. */
function waitAsked(headers: Headers): number {
  const asked = headers.get('retry-after') ?? ''
  const ms = /^\d+$/.test(asked) ? seconds(Number(asked)) : Date.parse(asked) - Date.now()
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), LONGEST_WAIT_MS)
}

/** The gateway writes its times in UTC and may leave out that they are. */
function utc(written: string): EpochMs {
  return Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(written) ? written : `${written}Z`)
}

/** The answer's content when it is JSON, whole and of a reasonable length. */
async function readJson({ body }: Response): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    const reader = body?.getReader()
    for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
      chunks.push(part.value)
      bytes += part.value.byteLength
      if (bytes > MAX_ANSWER_BYTES) {
        await reader?.cancel()
        return undefined
      }
    }
    return JSON.parse(Buffer.concat(chunks).toString()) as unknown
  } catch {
    return undefined
  }
}
