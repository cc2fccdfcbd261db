import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { open, rename, unlink, type FileHandle } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type DataKey, UnsealError } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'

/**
 * A file at rest: version ‖ nonce prefix ‖ chunks. Each chunk is 64 KiB of AES-256-GCM with its tag; its nonce is
 * prefix ‖ counter ‖ last flag (the STREAM construction), so a chunk that is cut off, moved or doubled does not open.
 */
const FORMAT = 1
const PREFIX_BYTES = 7
const HEADER_BYTES = 1 + PREFIX_BYTES
const TAG_BYTES = 16
export const CHUNK_BYTES = 65_536

/** What the bytes belong to. Sealed bytes under another file's name, or with another key, do not open. */
export type SealedFilePlace = { fileId: string; owner: string }

/**
 * Seals `source` into `path` with memory for one chunk. Resolves with the number of plain bytes once content and name
 * are on disk. When `source` fails, nothing is left behind and its error is passed on.
 */
export async function sealFile(
  path: string,
  key: DataKey,
  place: SealedFilePlace,
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  // The name ends in .tmp until the content is synced: whatever the sweep finds under it is unfinished.
  const temporary = `${path}.${newId()}.tmp`
  const handle = await open(temporary, 'wx', 0o600)
  let bytes
  try {
    bytes = await writeSealed(handle, key, place, source)
    await handle.sync()
    await handle.close()
    await rename(temporary, path)
  } catch (error) {
    await handle.close().catch(() => undefined)
    await unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
  return bytes
}

async function writeSealed(
  handle: FileHandle,
  key: DataKey,
  place: SealedFilePlace,
  source: AsyncIterable<Uint8Array>,
): Promise<number> {
  const prefix = randomBytes(PREFIX_BYTES)
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
  let filled = 0
  let counter = 0
  let bytes = 0
  const flush = async (last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key.secret, nonce(prefix, counter++, last))
    cipher.setAAD(associatedData(place))
    const body = cipher.update(chunk.subarray(0, filled))
    cipher.final()
    await handle.writev([body, cipher.getAuthTag()])
    filled = 0
  }
  await handle.write(Buffer.concat([Buffer.of(FORMAT), prefix]))
  for await (const piece of source) {
    bytes += piece.length
    let rest = piece
    while (rest.length > 0) {
      // A full chunk waits for the next byte: only then is it known not to be the last.
      if (filled === CHUNK_BYTES) await flush(false)
      const taken = rest.subarray(0, CHUNK_BYTES - filled)
      chunk.set(taken, filled)
      filled += taken.length
      rest = rest.subarray(taken.length)
    }
  }
  await flush(true)
  chunk.fill(0)
  return bytes
}

/** Opens what {@link sealFile} wrote, chunk by chunk. @throws {UnsealError} at the first chunk that is not as written. */
export async function* openSealedFile(
  path: string,
  key: DataKey,
  place: SealedFilePlace,
): AsyncGenerator<Buffer> {
  const handle = await open(path, 'r')
  try {
    const { size } = await handle.stat()
    const header = await readAt(handle, 0, HEADER_BYTES)
    if (header[0] !== FORMAT || size < HEADER_BYTES + TAG_BYTES) throw new UnsealError()
    const prefix = header.subarray(1)
    let position = HEADER_BYTES
    for (let counter = 0; position < size; counter++) {
      const sealed = await readAt(handle, position, Math.min(CHUNK_BYTES + TAG_BYTES, size - position))
      position += sealed.length
      const plain = openChunk(key, nonce(prefix, counter, position === size), place, sealed)
      if (plain.length > 0) yield plain
    }
  } finally {
    await handle.close()
  }
}

function openChunk(key: DataKey, iv: Buffer, place: SealedFilePlace, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new UnsealError()
  try {
    const decipher = createDecipheriv('aes-256-gcm', key.secret, iv, { authTagLength: TAG_BYTES })
    decipher.setAAD(associatedData(place))
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    throw new UnsealError()
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position)
  if (bytesRead !== length) throw new UnsealError()
  return buffer
}

function nonce(prefix: Buffer, counter: number, last: boolean): Buffer {
  const out = Buffer.alloc(12)
  prefix.copy(out)
  out.writeUInt32BE(counter, PREFIX_BYTES)
  out[11] = last ? 1 : 0
  return out
}

function associatedData(place: SealedFilePlace): Buffer {
  return Buffer.from([FORMAT, 'file', place.fileId, place.owner].join('\u001f'))
}

/** Puts the names of a folder on disk: a file that is synced but whose name is not is lost with the power. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows keeps names with the file and cannot open a folder.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
