import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DEMO_MUNICIPALITY } from '#app/platform/demo-env.ts'
import { redact } from '#app/platform/redacted.ts'
import type { SmsSettings } from './sms.http.ts'

/** A text message as it arrived, for the page that shows the demo's phones. */
export type ReceivedSms = { id: string; from: string; to: string; text: string; receivedAt: Date }

export type DemoPhones = {
  /** To be given to the adapter: the demo's text messages take the same road as real ones. */
  settings: SmsSettings
  /** The last text messages, newest first. They live in memory and are gone with the process. */
  messages(): readonly ReceivedSms[]
  close(): Promise<void>
}

const KEPT = 200
const MAX_BYTES = 16 * 1024

/** A gateway on a free loopback port that keeps what it gets. For the demo and tests only. */
export async function createDemoPhones(): Promise<DemoPhones> {
  const received: ReceivedSms[] = []
  const user = 'demo'
  const password = randomBytes(16).toString('hex')
  const expected = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  const server = createServer((request, response) => {
    const answer = (status: number, body: object) =>
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    if (request.headers.authorization !== expected || request.method !== 'POST') {
      answer(request.method === 'POST' ? 401 : 405, {})
      return
    }
    read(request).then(
      (form) => {
        const sms = {
          id: String(request.headers['idempotency-key']),
          from: form.get('from') ?? '',
          to: form.get('to') ?? '',
          text: form.get('message') ?? '',
          receivedAt: new Date(),
        }
        if (received.some(({ id }) => id === sms.id)) return answer(409, {})
        received.unshift(sms)
        received.length = Math.min(received.length, KEPT)
        return answer(200, { id: sms.id, status: 'created' })
      },
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    settings: {
      url: `http://127.0.0.1:${port}/sms`,
      user,
      password: redact(password),
      from: DEMO_MUNICIPALITY,
    },
    messages: () => received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function read(request: IncomingMessage): Promise<URLSearchParams> {
  let text = ''
  for await (const chunk of request as AsyncIterable<Buffer>) {
    text += chunk.toString()
    if (text.length > MAX_BYTES) throw new Error('The demo’s phones take no text that long')
  }
  return new URLSearchParams(text)
}
