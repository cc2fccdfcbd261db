import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { seconds } from '#app/platform/clock.ts'
import type { ScanResult, VirusScanPort } from './virus-scan.ts'

const SILENCE_MS = seconds(20)
const CONNECT_MS = seconds(3)

/**
 * ClamAV's daemon over its socket (`unix:/run/clamav/clamd.ctl` or `tcp:host:port`), with the INSTREAM command.
 * Only the word OK means clean; everything that is not understood counts as silence.
 */
export function clamdScanner(address: string, silenceMs = SILENCE_MS): VirusScanPort {
  return {
    async scan(content) {
      const socket = open(address)
      try {
        return await scanOver(socket, content, silenceMs)
      } catch {
        return 'silent'
      } finally {
        socket.destroy()
        content.destroy()
      }
    },
  }
}

function open(address: string): Socket {
  const [, path] = /^unix:(.+)$/.exec(address) ?? []
  if (path) return connect({ path })
  const [, host, port] = /^tcp:(.+):(\d+)$/.exec(address) ?? []
  return connect({ host: host ?? '', port: Number(port) })
}

async function scanOver(socket: Socket, content: Readable, silenceMs: number): Promise<ScanResult> {
  socket.setTimeout(CONNECT_MS, () => socket.destroy(new Error('The scanner is silent')))
  const answer = reply(socket)
  await once(socket, 'connect')
  socket.setTimeout(silenceMs)
  const sent = send(socket, content).then(
    () => true,
    (error: unknown) => {
      socket.destroy(error as Error)
      return false
    },
  )
  // The answer may come before everything is sent: the daemon stops listening at its StreamMaxLength.
  const { words, cutOff } = await answer
  if (/^stream: .+ FOUND$/.test(words)) return 'infected'
  if (/size limit exceeded/i.test(words) || (words === '' && cutOff)) return 'refused'
  return words === 'stream: OK' && (await sent) ? 'clean' : 'silent'
}

async function send(socket: Socket, content: Readable): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'))
  for await (const piece of content as AsyncIterable<Buffer>) {
    if (piece.length === 0) continue
    const length = Buffer.alloc(4)
    length.writeUInt32BE(piece.length)
    await write(socket, Buffer.concat([length, piece]))
  }
  await write(socket, Buffer.alloc(4))
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())))
}

/** The daemon's line, as far as it came, and whether it cut the connection while it was being sent to. */
function reply(socket: Socket): Promise<{ words: string; cutOff: boolean }> {
  return new Promise((resolve) => {
    let words = ''
    let cutOff = false
    const end = () => resolve({ words: words.replace(/\0.*$/s, '').trim(), cutOff })
    socket.on('data', (piece: Buffer) => {
      words += piece.toString()
      if (words.includes('\0')) end()
    })
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      cutOff = code === 'EPIPE' || code === 'ECONNRESET'
    })
    socket.once('close', end)
  })
}
