import { createCipheriv, createDecipheriv, randomBytes, type KeyObject } from 'node:crypto'

/** A 256-bit key that seals one person, draft or case; kept in the database only in wrapped form. */
export type DataKey = { readonly id: string; readonly secret: KeyObject }

/** The place a sealed value belongs to. A value moved to another row, column or owner does not open. */
export type SealedPlace = { table: string; column: string; row: string; owner: string }

const FORMAT = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const KEY_ID_BYTES = 16
const HEADER_BYTES = 1 + KEY_ID_BYTES + NONCE_BYTES
const STEPS = [32, 128, 512, 2048]

/** One error for every way in which opening fails, so that the answer tells an attacker nothing. */
export class UnsealError extends Error {
  constructor() {
    super('A sealed value could not be opened')
  }
}

function associatedData(place: SealedPlace): Buffer {
  return Buffer.from([FORMAT, place.table, place.column, place.row, place.owner].join('\u001f'))
}

/** Pads to 32, 128, 512, 2 048 and then multiples of 2 048 bytes, so that the size of a text does not tell. */
function padded(plain: Buffer): Buffer {
  const needed = plain.length + 4
  const size = STEPS.find((step) => step >= needed) ?? Math.ceil(needed / 2048) * 2048
  const out = Buffer.alloc(size)
  out.writeUInt32BE(plain.length, 0)
  plain.copy(out, 4)
  return out
}

/** Seals `plain` for `place`: version ‖ key id ‖ nonce ‖ AES-256-GCM ciphertext ‖ tag. */
export function seal(key: DataKey, place: SealedPlace, plain: string | Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  cipher.setAAD(associatedData(place))
  const body = padded(typeof plain === 'string' ? Buffer.from(plain) : Buffer.from(plain))
  return Buffer.concat([
    Buffer.of(FORMAT),
    Buffer.from(key.id, 'base64url'),
    nonce,
    cipher.update(body),
    cipher.final(),
    cipher.getAuthTag(),
  ])
}

/** Opens what {@link seal} made. @throws {UnsealError} on the wrong key, another place or any changed byte. */
export function unseal(key: DataKey, place: SealedPlace, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < HEADER_BYTES + TAG_BYTES || bytes[0] !== FORMAT) throw new UnsealError()
  // The key id stands outside what the tag covers, so it is compared by itself.
  if (!bytes.subarray(1, 1 + KEY_ID_BYTES).equals(Buffer.from(key.id, 'base64url'))) throw new UnsealError()
  try {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      key.secret,
      bytes.subarray(1 + KEY_ID_BYTES, HEADER_BYTES),
    )
    decipher.setAAD(associatedData(place))
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const body = Buffer.concat([decipher.update(bytes.subarray(HEADER_BYTES, -TAG_BYTES)), decipher.final()])
    return body.subarray(4, 4 + body.readUInt32BE(0))
  } catch {
    throw new UnsealError()
  }
}

export function sealJson(key: DataKey, place: SealedPlace, value: unknown): Buffer {
  return seal(key, place, JSON.stringify(value))
}

/** Opens and parses; the caller names the shape, which only this program has written. */
export function unsealJson<T>(key: DataKey, place: SealedPlace, sealed: Uint8Array): T {
  return JSON.parse(unseal(key, place, sealed).toString()) as T
}
