import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newDataKey } from '#app/platform/crypto/data-keys.ts'
import { UnsealError } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import { CHUNK_BYTES, openSealedFile, sealFile } from './sealed-file.ts'

const key = newDataKey()
const place = { fileId: newId(), owner: 'owner' }
const HEADER = 8
const SEALED_CHUNK = CHUNK_BYTES + 16

let folder: string
let path: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nara-sealed-'))
  path = join(folder, 'file')
})
afterEach(() => rm(folder, { recursive: true }))

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
async function opened(as: { fileId: string; owner: string } = place, with_ = key): Promise<Buffer> {
  const out = []
  for await (const chunk of openSealedFile(path, with_, as)) out.push(chunk)
  return Buffer.concat(out)
}

test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES, 3 * CHUNK_BYTES + 777])(
  'a file of %i bytes opens as it was sealed, whatever pieces it came in',
  async (size) => {
    const plain = randomBytes(size)
    for (const piece of [1000, CHUNK_BYTES, 200_000]) {
      expect(await sealFile(path, key, place, pieces(plain, piece))).toBe(size)
      expect((await opened()).equals(plain)).toBe(true)
    }
    expect(await readdir(folder)).toEqual(['file'])
  },
)

test('the sealed file holds none of the words of the plain one', async () => {
  await sealFile(path, key, place, pieces(Buffer.from('Frimurarholmen '.repeat(20_000)), 4096))
  expect((await readFile(path)).includes('Frimurarholmen')).toBe(false)
})

test('every file that was cut, lengthened, shuffled or changed by one bit is refused', async () => {
  await sealFile(path, key, place, pieces(randomBytes(2 * CHUNK_BYTES + 100), 50_000))
  const whole = await readFile(path)
  const chunk = (n: number) => whole.subarray(HEADER + n * SEALED_CHUNK, HEADER + (n + 1) * SEALED_CHUNK)
  const header = whole.subarray(0, HEADER)
  const cuts = [
    0,
    1,
    HEADER - 1,
    HEADER,
    HEADER + 15,
    HEADER + 16,
    HEADER + SEALED_CHUNK - 1,
    HEADER + SEALED_CHUNK,
  ]
  const damaged = [
    ...cuts.map((length) => whole.subarray(0, length)),
    ...Array.from({ length: 200 }, (_, i) => whole.subarray(0, whole.length - 1 - i)),
    whole.subarray(0, HEADER + 2 * SEALED_CHUNK),
    Buffer.concat([whole, Buffer.of(0)]),
    Buffer.concat([whole, chunk(2)]),
    Buffer.concat([header, chunk(1), chunk(0), chunk(2)]),
    Buffer.concat([header, chunk(0), chunk(0), chunk(2)]),
    Buffer.concat([header, chunk(0), chunk(2)]),
    Buffer.concat([header, chunk(2)]),
    ...Array.from({ length: 300 }, (_, i) =>
      flipped(whole, i < 30 ? i : Math.floor((i / 300) * whole.length)),
    ),
  ]
  for (const bytes of damaged) {
    await writeFile(path, bytes)
    await expect(opened()).rejects.toBeInstanceOf(UnsealError)
  }
})

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = copy[at]! ^ (1 << (at % 8))
  return copy
}

test('a file under another name, of another owner or with another key is refused', async () => {
  await sealFile(path, key, place, pieces(Buffer.from('lön'), 10))
  await expect(opened({ ...place, fileId: newId() })).rejects.toBeInstanceOf(UnsealError)
  await expect(opened({ ...place, owner: 'somebody else' })).rejects.toBeInstanceOf(UnsealError)
  await expect(opened(place, { ...newDataKey(), id: key.id })).rejects.toBeInstanceOf(UnsealError)
  expect((await opened()).toString()).toBe('lön')
})

test('a source that breaks leaves neither the file nor a temporary one', async () => {
  async function* breaking() {
    yield randomBytes(CHUNK_BYTES * 2)
    throw new Error('the line was cut')
  }
  await expect(sealFile(path, key, place, breaking())).rejects.toThrow('the line was cut')
  expect(await readdir(folder)).toEqual([])
})

test('200 MB pass through with memory for a few chunks', async () => {
  const block = randomBytes(1024 * 1024)
  async function* long() {
    for (let i = 0; i < 200; i++) yield block
  }
  const before = process.memoryUsage().rss
  let peak = before
  await sealFile(path, key, place, long())
  const hash = createHash('sha256')
  for await (const chunk of openSealedFile(path, key, place)) {
    hash.update(chunk)
    peak = Math.max(peak, process.memoryUsage().rss)
  }
  const expected = createHash('sha256')
  for (let i = 0; i < 200; i++) expected.update(block)
  expect(hash.digest('hex')).toBe(expected.digest('hex'))
  expect(peak - before).toBeLessThan(60 * 1024 * 1024)
})
