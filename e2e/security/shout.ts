import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'

/** The first line that came back, and how long it took. Status 0: the server hung up without a word. */
export type Reply = { status: number; ms: number }

/** Speaks HTTP by hand, so that what no client would send can be said too. Stops sending as soon as there is an answer. */
export async function shout(
  url: string,
  head: readonly string[],
  body: Iterable<string | Buffer> = [],
  andLeave = false,
): Promise<Reply> {
  const { hostname, port, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  const began = performance.now()
  let heard = ''
  const over = new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString('latin1')
      if (heard.includes('\r\n')) resolve()
    })
    socket.on('error', () => resolve())
    socket.on('close', () => resolve())
  })
  await once(socket, 'connect')
  const [line = '', ...fields] = head
  socket.write([line, `Host: ${host}`, `Origin: ${url}`, ...fields].join('\r\n') + '\r\n\r\n', 'latin1')
  for (const piece of body) {
    if (socket.destroyed || heard !== '') break
    if (!socket.write(piece)) await Promise.race([once(socket, 'drain').catch(() => undefined), over])
  }
  if (andLeave) socket.destroy()
  await over
  const ms = performance.now() - began
  socket.destroy()
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(heard)?.[1] ?? 0), ms }
}

const PEAK = /VmHWM:\s+(\d+) kB/
const NOW = /VmRSS:\s+(\d+) kB/
const inMiB = (pid: number, line: RegExp) =>
  Number(line.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? NaN) / 1024

/** How many MiB of real memory a process takes at most while `work` is done, beyond what it had before. */
export async function peakGrowth(pid: number, work: () => Promise<void>): Promise<number> {
  // Sets the peak that the kernel remembers to what is in use now.
  writeFileSync(`/proc/${pid}/clear_refs`, '5')
  const before = inMiB(pid, NOW)
  await work()
  return inMiB(pid, PEAK) - before
}
