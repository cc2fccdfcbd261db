import { Agent, request, type IncomingHttpHeaders } from 'node:http'

/** What a server answered to one request, nothing followed and nothing decoded. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: string; bytes: Buffer }

export type Knock = {
  method?: string
  cookie?: string
  /** Posted as a plain form. */
  form?: Record<string, string | readonly string[]> | readonly (readonly [string, string])[]
  body?: string | Buffer
  /** Replaces the headers that our own pages' forms send; `undefined` leaves one out. */
  headers?: Record<string, string | undefined>
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/**
 * One request with exactly the headers that are said: `fetch` would add some and refuse others. An answer that goes on
 * for ever, as a stream of events does, is left when its headers are in.
 */
export function knock(
  url: string,
  path: string,
  { method, cookie, form, body, headers }: Knock = {},
): Promise<Answer> {
  const posted = body ?? (form && formBody(form))
  const asForm = form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}
  const wanted = method ?? (posted === undefined ? 'GET' : 'POST')
  const own = wanted === 'GET' || wanted === 'HEAD' ? {} : { origin: url, 'sec-fetch-site': 'same-origin' }
  const length = posted === undefined ? {} : { 'content-length': String(Buffer.byteLength(posted)) }
  const all: NonNullable<Knock['headers']> = {
    ...own,
    ...asForm,
    ...length,
    ...(cookie ? { cookie } : {}),
    ...headers,
  }
  const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const asked = request(
      { agent, hostname, port, path, method: wanted, headers: sent as Record<string, string> },
      (answer) => {
        const { statusCode: status = 0, headers: got } = answer
        if (got['content-type']?.startsWith('text/event-stream')) {
          asked.destroy()
          resolve({ status, headers: got, body: '', bytes: Buffer.alloc(0) })
          return
        }
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const bytes = Buffer.concat(chunks)
          resolve({ status, headers: got, body: bytes.toString(), bytes })
        })
      },
    )
    asked.on('error', reject)
    asked.end(posted)
  })
}

export function formBody(form: NonNullable<Knock['form']>): string {
  const pairs = isPairs(form)
    ? form
    : Object.entries(form).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
  return new URLSearchParams(pairs as string[][]).toString()
}

function isPairs(form: NonNullable<Knock['form']>): form is readonly (readonly [string, string])[] {
  return Array.isArray(form)
}

/** Does `work` on every item, a few at a time. */
export async function each<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
  atOnce = 8,
): Promise<void> {
  let next = 0
  const run = async () => {
    while (next < items.length) {
      const index = next++
      await work(items[index] as T, index)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, run))
}
