import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { StoryPage } from './story-pages.ts'

/** What a page costs on a first visit, in bytes as they are sent; `requests` counts everything it fetches. */
export type Weight = { html: number; css: number; script: number; other: number; requests: number }

/** Budgets of a resident's page, with nothing in the cache. */
export const BUDGETS: Weight = {
  html: 14 * 1024,
  css: 14 * 1024,
  script: 8 * 1024,
  other: 8 * 1024,
  requests: 4,
}
/** Everything that a whole application fetches, from the start page to the receipt. */
export const JOURNEY_BUDGET = 250 * 1024

type Answer = { status: number; bytes: number; text: string }

/** Asks as a browser does, and counts the body as it came. */
function ask(url: string, { cookie, form }: { cookie?: string | undefined; form?: string | undefined } = {}) {
  const headers = {
    'accept-encoding': 'gzip, deflate, br, zstd',
    ...(cookie === undefined ? {} : { cookie }),
    ...(form === undefined
      ? {}
      : {
          origin: new URL(url).origin,
          'sec-fetch-site': 'same-origin',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(form)),
        }),
  }
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(url, { method: form === undefined ? 'GET' : 'POST', headers }, (response) => {
      const pieces: Buffer[] = []
      response.on('error', reject).on('data', (piece: Buffer) => pieces.push(piece))
      response.on('end', () => {
        const body = Buffer.concat(pieces)
        const text = unpacked(body, response.headers['content-encoding']).toString()
        resolve({ status: response.statusCode ?? 0, bytes: body.length, text })
      })
    })
    asked.on('error', reject).end(form)
  })
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(body)
  return encoding === 'gzip' ? gunzipSync(body) : body
}

const STYLESHEET = /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/g
const SCRIPT = /<script[^>]+src="([^"]+)"/g
/** A picture further down is fetched by whoever comes there. */
const OTHER = /<link[^>]+rel="icon"[^>]+href="([^"]+)"|<img(?![^>]*loading="lazy")[^>]+src="([^"]+)"/g

/** Weighs a page with all it fetches. @throws when anything of it does not answer as expected. */
export async function weigh(url: string, page: StoryPage): Promise<Weight> {
  const { status, bytes, text } = await ask(url + page.path, page)
  if (status !== (page.form === undefined ? 200 : 400)) throw new Error(`${page.name}: ${status}`)
  const [css, script, other] = await Promise.all(
    [STYLESHEET, SCRIPT, OTHER].map(async (pattern) => {
      const addresses = new Set([...text.matchAll(pattern)].map(([, one, two]) => one ?? two ?? ''))
      const answers = await Promise.all(
        [...addresses].map((path) => ask(url + path, page.cookie ? { cookie: page.cookie } : {})),
      )
      const missing = answers.find((answer) => answer.status !== 200)
      if (missing) throw new Error(`${page.name} fetches what is not there`)
      return { bytes: answers.reduce((sum, answer) => sum + answer.bytes, 0), count: answers.length }
    }),
  )
  return {
    html: bytes,
    css: css!.bytes,
    script: script!.bytes,
    other: other!.bytes,
    requests: 1 + css!.count + script!.count + other!.count,
  }
}

/** Which budgets a page breaks, in words. */
export function excesses(weight: Weight): string[] {
  return (Object.keys(BUDGETS) as (keyof Weight)[])
    .filter((part) => weight[part] > BUDGETS[part])
    .map((part) => `${part} ${weight[part]} of ${BUDGETS[part]}`)
}
