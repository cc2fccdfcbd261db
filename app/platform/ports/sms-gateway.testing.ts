import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { redact } from '#app/platform/redacted.ts'
import type { SmsSettings } from './sms.http.ts'

/** What the gateway does with one request: whether it takes the text, and what it lets be seen of it. */
export type Behaviour = {
  takes: boolean
  /** `cuts` and `hangs` say nothing; `cuts-answer` stops in the middle of it. */
  then?: 'answers' | 'cuts' | 'cuts-answer' | 'hangs'
  status?: number
  body?: string
  headers?: Record<string, string>
  afterMs?: number
}
export const GOOD: Behaviour = { takes: true }

export type Taken = { id: string; to: string; from: string; text: string; created: string }
export type TestGateway = {
  settings: SmsSettings
  /** What went on to phones. */
  taken: Taken[]
  /** Every form that came, with the headers it came with. */
  posts: { form: URLSearchParams; headers: IncomingMessage['headers'] }[]
  /** How often the list was asked for. */
  asked: () => number
}
type Options = {
  /** What it does with the nth request for a phone, counted from 0. */
  behave?: (to: string, n: number) => Behaviour
  /** Whether it knows a reference that came before, and says 409. */
  heedsReference?: boolean
  /** Whether what it has sent can be listed. A status: it answers so to everybody who asks. */
  list?: boolean | (() => number)
  now?: () => number
}

/** A real HTTP server on this machine that behaves like a Swedish gateway for text messages on its worse days. */
export async function startGateway({
  behave = () => GOOD,
  heedsReference = false,
  list = false,
  now = Date.now,
}: Options = {}): Promise<TestGateway> {
  const taken: Taken[] = []
  const posts: TestGateway['posts'] = []
  const references = new Set<string>()
  const tries = new Map<string, number>()
  let asked = 0
  const user = 'u1'
  const password = 'losenord-1'

  async function take(request: IncomingMessage, response: ServerResponse) {
    const form = new URLSearchParams(await textOf(request))
    posts.push({ form, headers: request.headers })
    const reference = String(request.headers['idempotency-key'])
    if (heedsReference && references.has(reference)) return response.writeHead(409).end('{}')
    const to = form.get('to') ?? ''
    const n = tries.get(to) ?? 0
    tries.set(to, n + 1)
    const { takes, then = 'answers', status = 200, headers = {}, body, afterMs = 0 } = behave(to, n)
    const id = `s${taken.length}`
    if (takes) {
      references.add(reference)
      const created = new Date(now()).toISOString().replace('Z', '000')
      taken.push({ id, to, from: form.get('from') ?? '', text: form.get('message') ?? '', created })
    }
    if (then === 'hangs') return undefined
    if (then === 'cuts') return request.socket.destroy()
    await wait(afterMs)
    const words = body ?? JSON.stringify(status < 300 ? { id, status: 'created', to } : { error: 'no' })
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
    if (then === 'answers') return response.end(words)
    response.write(words.slice(0, 5))
    return setImmediate(() => request.socket.destroy())
  }

  function show(request: IncomingMessage, response: ServerResponse) {
    asked++
    const status = typeof list === 'function' ? list() : list ? 200 : 405
    const query = new URL(request.url ?? '', 'http://gateway').searchParams
    const since = query.get('end') ?? ''
    const data = taken.filter((sms) => sms.to === query.get('to') && sms.created >= since)
    response
      .writeHead(status)
      .end(status === 200 ? JSON.stringify({ data: data.map(({ text: _, ...sms }) => sms) }) : 'no')
  }

  const server = createServer((request, response) => {
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
    if (request.headers.authorization !== expected) response.writeHead(401).end('{}')
    else if (request.method === 'GET') show(request, response)
    else take(request, response).catch(() => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const settings = {
    url: `http://127.0.0.1:${port}/a1/sms`,
    user,
    password: redact(password),
    from: 'Norrvik',
  }
  return { settings, taken, posts, asked: () => asked }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) text += chunk.toString()
  return text
}
