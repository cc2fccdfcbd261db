import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { send } from '../server.ts'
import type { Signed } from './matters.ts'

/** A request whose end is yet to come: the connection is taken, and the answer waits. */
export type HalfSaid = {
  /** Says the rest and gives the whole answer. */
  end(rest: string): Promise<{ status: number; heard: string }>
}

/** Says the beginning of a request by hand and makes sure that the server has it. */
export async function sayHalf(url: string, lines: readonly string[], body?: string): Promise<HalfSaid> {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  const heard = text(socket).catch(() => '')
  await once(socket, 'connect')
  const [first = '', ...others] = lines
  const head = [first, `Host: ${host}`, 'Connection: close', ...others, ''].join('\r\n')
  socket.write(body === undefined ? head : `${head}\r\n${body}`)
  // What came on an older connection has been read once a newer one is answered.
  await send(url, '/ready')
  return {
    async end(rest) {
      socket.write(rest)
      const answer = await heard
      return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0), heard: answer }
    },
  }
}

/** A page that is asked for and whose headers wait for their last line: `end('\r\n')`. */
export const askHalf = (url: string, path: string) => sayHalf(url, [`GET ${path} HTTP/1.1`])

/** A page of a draft that is being saved, half of its form still on the way: `end` takes the rest of what was typed. */
export const saveHalf = (url: string, { draftId, cookie }: Signed, typed: string, rest: string) => {
  const form = (what: string) =>
    new URLSearchParams({ intent: 'save', seen: '99', whatHappened: what }).toString()
  return sayHalf(
    url,
    [
      `POST /a/${draftId}/120 HTTP/1.1`,
      ...[`Origin: ${url}`, `Cookie: ${cookie}`, `Content-Length: ${form(typed + rest).length}`],
      'Content-Type: application/x-www-form-urlencoded',
    ],
    form(typed),
  )
}
