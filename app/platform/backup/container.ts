import { createReadStream } from 'node:fs'
import { mkdir, open, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { BackupError } from './envelope.ts'

/**
 * The plain inside of a backup, one file after another:
 *
 *     entry = length of name (2, big-endian) ‖ name (UTF-8, '/' between folders) ‖ size (8, big-endian) ‖ bytes
 *     end   = a length of zero
 */
const NAME = /^(?!.*(^|\/)\.\.?(\/|$))[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/

/** A file's name inside the backup, and where it lies now. */
export type Entry = { name: string; path: string }

/** Packs files, in order. A file that has gone since it was listed is left out: it was deleted meanwhile. */
export async function* pack(entries: readonly Entry[]): AsyncGenerator<Buffer> {
  for (const { name, path } of entries) {
    const size = await stat(path).then(
      (found) => found.size,
      () => undefined,
    )
    if (size === undefined) continue
    yield entryHead(name, size)
    // Files are written once and never grow; `end` holds the entry to the size that its head said.
    let read = 0
    if (size > 0) {
      for await (const chunk of createReadStream(path, { end: size - 1 }) as AsyncIterable<Buffer>) {
        read += chunk.length
        yield chunk
      }
    }
    if (read !== size)
      throw new BackupError(`The file ${name} changed while it was read: make the backup again`)
  }
  yield Buffer.alloc(2)
}

function entryHead(name: string, size: number): Buffer {
  const bytes = Buffer.from(name)
  const head = Buffer.alloc(2 + bytes.length + 8)
  head.writeUInt16BE(bytes.length)
  bytes.copy(head, 2)
  head.writeBigUInt64BE(BigInt(size), 2 + bytes.length)
  return head
}

/** Unpacks into `folder` (files 0600, folders 0700), each file on disk before the next. Returns the names. */
export async function unpack(stream: AsyncIterable<Uint8Array>, folder: string): Promise<string[]> {
  const reader = readerOf(stream)
  const names: string[] = []
  for (;;) {
    const length = (await reader.exactly(2)).readUInt16BE()
    if (length === 0) break
    const name = (await reader.exactly(length)).toString()
    if (!NAME.test(name))
      throw new BackupError('The backup holds a file with a name that the portal never gives')
    const size = Number((await reader.exactly(8)).readBigUInt64BE())
    const path = join(folder, ...name.split('/'))
    if (!path.startsWith(folder + sep)) throw new BackupError('The backup holds a file outside its folder')
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    const file = await open(path, 'wx', 0o600)
    try {
      for await (const chunk of reader.upTo(size)) await file.writeFile(chunk)
      await file.sync()
    } finally {
      await file.close()
    }
    names.push(name)
  }
  await reader.end()
  return names
}

function readerOf(stream: AsyncIterable<Uint8Array>) {
  const source = stream[Symbol.asyncIterator]()
  let held = Buffer.alloc(0)
  const more = async (): Promise<boolean> => {
    const next = await source.next()
    if (!next.done) held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value])
    return !next.done
  }
  const take = (size: number): Buffer => {
    const taken = held.subarray(0, size)
    held = held.subarray(taken.length)
    return taken
  }
  return {
    async exactly(size: number): Promise<Buffer> {
      while (held.length < size) if (!(await more())) throw new BackupError('The backup ends too early')
      return take(size)
    },
    async *upTo(size: number): AsyncGenerator<Buffer> {
      for (let left = size; left > 0;) {
        if (held.length === 0 && !(await more())) throw new BackupError('The backup ends too early')
        const chunk = take(left)
        left -= chunk.length
        yield chunk
      }
    },
    async end(): Promise<void> {
      if (held.length > 0 || (await more())) throw new BackupError('Something follows the end of the backup')
    },
  }
}
