import { createSecretKey } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newDataKey } from './data-keys.ts'
import { seal, sealJson, unseal, UnsealError, unsealJson, type SealedPlace } from './seal.ts'

const key = newDataKey()
const place: SealedPlace = { table: 'drafts', column: 'sealed', row: 'row-1', owner: 'case-1' }
/** Version, key id and nonce. */
const HEADER = 1 + 16 + 12

test('any text and any bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) =>
      unseal(key, place, seal(key, place, bytes)).equals(bytes),
    ),
  )
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => unseal(key, place, seal(key, place, text)).toString() === text,
    ),
  )
  expect(unsealJson(key, place, sealJson(key, place, { å: [1, null] }))).toEqual({ å: [1, null] })
})

test.each([
  ['table', { ...place, table: 'cases' }],
  ['column', { ...place, column: 'sealed_signature' }],
  ['row', { ...place, row: 'row-2' }],
  ['owner', { ...place, owner: 'case-2' }],
])('a value moved to another %s does not open', (_what, other) => {
  expect(() => unseal(key, other, seal(key, place, 'x'))).toThrow(UnsealError)
})

test('parts of a place cannot be shifted into each other', () => {
  const sealed = seal(key, { table: 'a', column: 'b', row: 'cd', owner: 'e' }, 'x')
  expect(() => unseal(key, { table: 'a', column: 'bc', row: 'd', owner: 'e' }, sealed)).toThrow(UnsealError)
})

test('another key does not open it', () => {
  const sealed = seal(key, place, 'x')
  expect(() => unseal({ ...newDataKey(), id: key.id }, place, sealed)).toThrow(UnsealError)
})

const opensAfterFlip = (sealed: Buffer, at: number, bit: number) => {
  const changed = Buffer.from(sealed)
  changed[at] = (changed[at] ?? 0) ^ (1 << bit)
  try {
    unseal(key, place, changed)
    return true
  } catch (error) {
    expect(error).toBeInstanceOf(UnsealError)
    return false
  }
}

test('every flipped bit of version, nonce, text and tag refuses', () => {
  const sealed = seal(key, place, 'kort')
  for (let at = 0; at < sealed.length; at++) {
    if (at >= 1 && at < 17) continue
    for (let bit = 0; bit < 8; bit++)
      expect(opensAfterFlip(sealed, at, bit), `byte ${at} bit ${bit}`).toBe(false)
  }
})

test('every flipped bit of the key id in front refuses', () => {
  const sealed = seal(key, place, 'kort')
  for (let at = 1; at < 17; at++) expect(opensAfterFlip(sealed, at, 0), `byte ${at}`).toBe(false)
})

test('what is cut off, empty or too long refuses with the same error', () => {
  const sealed = seal(key, place, 'kort')
  for (let length = 0; length < sealed.length; length++) {
    expect(() => unseal(key, place, sealed.subarray(0, length))).toThrow(UnsealError)
  }
  expect(() => unseal(key, place, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow(UnsealError)
})

test('a hundred thousand seals have a hundred thousand nonces', () => {
  const nonces = new Set<string>()
  for (let n = 0; n < 100_000; n++) nonces.add(seal(key, place, '').subarray(17, HEADER).toString('latin1'))
  expect(nonces.size).toBe(100_000)
}, 60_000)

test('the size tells only the step a text lies in', () => {
  const sizes = (from: number, to: number) =>
    new Set(Array.from({ length: to - from + 1 }, (_, n) => seal(key, place, Buffer.alloc(from + n)).length))
  const overhead = HEADER + 16
  expect([...sizes(0, 28)]).toEqual([32 + overhead])
  expect([...sizes(29, 124)]).toEqual([128 + overhead])
  expect([...sizes(125, 508)]).toEqual([512 + overhead])
  expect([...sizes(509, 2044)]).toEqual([2048 + overhead])
  expect([...sizes(2045, 4092)]).toEqual([4096 + overhead])
})

test('a value sealed by format 1 opens for ever: a vector made with the cipher alone', () => {
  const known = {
    id: Buffer.alloc(16, 1).toString('base64url'),
    secret: createSecretKey(Buffer.alloc(32, 2)),
  }
  const sealed = Buffer.concat([
    Buffer.of(1),
    Buffer.alloc(16, 1),
    Buffer.alloc(12, 3),
    Buffer.from('c5fdfb2cd47b0b1db4a54430828749b500cb13583ef14f3ff8541f9a60efe66d', 'hex'),
    Buffer.from('36b2e21a40e8b0c0a2753be28b9116a9', 'hex'),
  ])
  expect(unseal(known, place, sealed).toString()).toBe('Ärli')
})
