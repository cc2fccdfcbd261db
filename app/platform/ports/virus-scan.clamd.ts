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
  socket.setTimeout(CONNECT_MS, () => socket.destroy())
  const answer = reply(socket)
  await once(socket, 'connect')
  socket.setTimeout(silenceMs)
  let cutOff = false
  const sent = send(socket, content).catch((error: NodeJS.ErrnoException) => {
    cutOff = error.code === 'EPIPE' || error.code === 'ECONNRESET'
    if (!cutOff) socket.destroy()
    throw error
  })
  sent.catch(() => undefined)
  // The answer may come before everything is sent: the daemon stops listening at its StreamMaxLength.
  const words = await answer
  if (/^stream: .+ FOUND$/.test(words)) return 'infected'
  if (/size limit exceeded/i.test(words) || (cutOff && words === '')) return 'refused'
  if (words !== 'stream: OK') return 'silent'
  await sent
  return 'clean'
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

/** The daemon's line, or nothing when it closed without one. What it said before it cut the connection counts. */
function reply(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let words = ''
    const end = () => resolve(words.replace(/\0.*$/s, '').trim())
    socket.on('data', (piece: Buffer) => {
      words += piece.toString()
      if (words.includes('\0')) end()
    })
    socket.on('error', () => undefined).once('close', end)
  })
}
