import { createCipheriv, createDecipheriv } from 'node:crypto'
import { keyForIdentity, keyForRecipient } from './keys.ts'

/**
 * The encrypted stream of a backup file:
 *
 *     'NARABAK1' ‖ ephemeral X25519 public key (32) ‖ chunks
 *     key   = HKDF-SHA-256(X25519(ephemeral, recipient), salt = ephemeral ‖ recipient, 'nara backup v1')
 *     chunk = AES-256-GCM(key, nonce = counter (11, big-endian) ‖ last (1), aad = header) of 64 KiB; the last is shorter
 *
 * The counter and the mark of the last chunk make reordering, dropping and cutting off fail, as in age and STREAM.
 */
const MAGIC = Buffer.from('NARABAK1')
const HEADER_BYTES = MAGIC.length + 32
const CHUNK_BYTES = 65_536
const TAG_BYTES = 16
const IDENTITY = /^[A-Za-z0-9+/]{43}=$/
const SEALED_BYTES = CHUNK_BYTES + TAG_BYTES

export class BackupError extends Error {}

function nonce(counter: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(counter, 5, 6)
  bytes[11] = last ? 1 : 0
  return bytes
}

/** Regroups a stream into pieces of exactly `size` bytes; the last one, and only it, is marked and may be shorter. */
async function* pieces(
  stream: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ piece: Buffer; last: boolean }> {
  let held: Buffer[] = []
  let length = 0
  for await (const bytes of stream) {
    held.push(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
    length += bytes.byteLength
    if (length <= size) continue
    const all = Buffer.concat(held)
    let at = 0
    for (; all.length - at > size; at += size) yield { piece: all.subarray(at, at + size), last: false }
    held = [all.subarray(at)]
    length = all.length - at
  }
  yield { piece: Buffer.concat(held), last: true }
}

/** Encrypts a stream to `recipient` (base64 of an X25519 public key). */
export async function* encryptFor(
  recipient: string,
  plain: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const { key, ephemeral } = keyForRecipient(recipient)
  const header = Buffer.concat([MAGIC, ephemeral])
  yield header
  let counter = 0
  for await (const { piece, last } of pieces(plain, CHUNK_BYTES)) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(counter++, last))
    cipher.setAAD(header)
    yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()])
  }
}

/** Decrypts what {@link encryptFor} made. @throws {BackupError} on another key, any changed byte, or a cut-off end. */
export async function* decryptWith(
  identity: string,
  sealed: AsyncIterable<Uint8Array>,
): AsyncGenerator<Buffer> {
  const source = sealed[Symbol.asyncIterator]()
  if (!IDENTITY.test(identity))
    throw new BackupError('The identity is not the base64 of an X25519 private key')
  let head = Buffer.alloc(0)
  while (head.length < HEADER_BYTES) {
    const next = await source.next()
    if (next.done) throw new BackupError('This is not a backup of the portal')
    head = Buffer.concat([head, next.value])
  }
  const header = head.subarray(0, HEADER_BYTES)
  if (!header.subarray(0, MAGIC.length).equals(MAGIC))
    throw new BackupError('This is not a backup of the portal')
  const key = keyForIdentity(identity, Buffer.from(header.subarray(MAGIC.length)))
  let counter = 0
  for await (const { piece, last } of pieces(rest(head.subarray(HEADER_BYTES), source), SEALED_BYTES)) {
    yield open(key, header, piece, nonce(counter++, last))
  }
}

async function* rest(first: Buffer, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await source.next(); !next.done; next = await source.next()) yield next.value
}

function open(key: Buffer, header: Buffer, piece: Buffer, iv: Buffer): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, iv)
    decipher.setAAD(header)
    decipher.setAuthTag(piece.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(piece.subarray(0, -TAG_BYTES)), decipher.final()])
  } catch {
    throw new BackupError('The backup does not open: it was changed or cut off, or the key is another')
  }
}
