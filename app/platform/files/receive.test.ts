import { statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileOwner } from '#db/queries/files.ts'
import { EICAR, fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { filesOfDraft } from './documents.ts'
import { removeDraftFile } from './remove.ts'
import { pdfOf } from './made.testing.ts'
import { filesOnDisk, testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { UPLOAD_LIMITS } from './limits.ts'
import { receiveUpload } from './receive.server.ts'
import { formRequest, photo, upload } from './upload.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let house: TestHouse
let scanner: ReturnType<typeof fakeScanner>
let owner: FileOwner
let picture: Buffer
beforeEach(async () => {
  scanner = fakeScanner()
  house = await testHouse(scanner)
  owner = { kind: 'draft', id: testDraft(house) }
  picture = await photo()
})
afterEach(() => house.remove())

const onDisk = () => filesOnDisk(house)
const dataKeys = () => house.db.$client.prepare('select count(*) as n from data_keys').get() as { n: number }

test('files are taken in the order they were chosen, with the form’s other fields', async () => {
  const { fields, files, refusal } = await upload(house, owner, [
    { name: 'lön mars.pdf', type: 'application/pdf', bytes: pdfOf([]) },
    { name: 'IMG_1.JPG', type: 'image/jpeg', bytes: picture },
  ])
  expect(refusal).toBeUndefined()
  expect(fields.get('paper')).toBe('lön')
  expect(files).toMatchObject([
    { name: 'lön mars.pdf', ok: true, state: 'ready' },
    { name: 'IMG_1.JPG', ok: true, state: 'ready' },
  ])
  const stored = filesOfDraft(house, owner.id)
  expect(stored.map(({ id }) => id)).toEqual(files.map((file) => file.ok && file.fileId))
  expect(
    stored.map(({ meta, position, state }) => [meta.name, meta.paper, meta.mediaType, position, state]),
  ).toEqual([
    ['lön mars.pdf', 'lön', 'application/pdf', 0, 'ready'],
    ['IMG_1.JPG', 'lön', 'image/jpeg', 1, 'ready'],
  ])
  expect(onDisk().sort()).toEqual(stored.flatMap(({ id }) => [id, `${id}.1`]).sort())
})

test('one bad file does not stop its neighbours', async () => {
  const { files } = await upload(house, owner, [
    { name: 'a.jpg', type: 'image/jpeg', bytes: Buffer.from(EICAR) },
    { name: 'b.jpg', type: 'image/jpeg', bytes: picture },
    { name: 'c.jpg', type: 'image/jpeg', bytes: Buffer.alloc(UPLOAD_LIMITS.maxFileBytes + 1) },
    { name: 'd.jpg', type: 'image/jpeg', bytes: new Uint8Array() },
    { name: 'e.jpg', type: 'image/jpeg', bytes: picture },
  ])
  expect(files.map((file) => (file.ok ? 'ok' : file.refusal))).toEqual([
    'infected',
    'ok',
    'tooLarge',
    'empty',
    'ok',
  ])
  expect(filesOfDraft(house, owner.id).length).toBe(2)
  expect(onDisk().length).toBe(4)
})

test('an input without a chosen file is told apart from an empty file', async () => {
  expect(await upload(house, owner, [{ name: '', bytes: new Uint8Array() }])).toMatchObject({
    files: [],
    refusal: 'noFile',
  })
  expect(await upload(house, owner, [])).toMatchObject({ files: [], refusal: 'noFile' })
})

test('a request holds 20 files and a matter no more, however they come', async () => {
  const limits = { ...UPLOAD_LIMITS, maxFilesPerRequest: 2, maxFilesPerMatter: 3 }
  const each = { name: 'a.jpg', bytes: picture }
  const outcomes = async (count: number) =>
    (await upload(house, owner, formRequest(Array(count).fill(each)), limits)).files.map(
      (file) => file.ok || file.refusal,
    )
  expect(await outcomes(3)).toEqual([true, true, 'tooMany'])
  expect(await outcomes(2)).toEqual([true, 'tooMany'])
  expect(await outcomes(1)).toEqual(['tooMany'])
  removeDraftFile(house, owner.id, filesOfDraft(house, owner.id)[0]!.id)
  expect(await outcomes(1)).toEqual([true])
})

test('two uploads at once cannot pass the limit together', async () => {
  const limits = { ...UPLOAD_LIMITS, maxFilesPerMatter: 1 }
  const both = await Promise.all(
    [1, 2].map(() => upload(house, owner, formRequest([{ name: 'a.jpg', bytes: picture }]), limits)),
  )
  const outcomes = both.flatMap(({ files }) => files.map((file) => (file.ok ? 'ok' : file.refusal)))
  expect(outcomes.sort()).toEqual(['ok', 'tooMany'])
  expect(onDisk().length).toBe(2)
})

test('a matter holds 50 MB', async () => {
  const limits = { ...UPLOAD_LIMITS, maxBytesPerMatter: picture.length * 2 - 1 }
  const { files } = await upload(
    house,
    owner,
    formRequest(Array(2).fill({ name: 'a.jpg', bytes: picture })),
    limits,
  )
  expect(files.map((file) => (file.ok ? 'ok' : file.refusal))).toEqual(['ok', 'matterTooLarge'])
})

test('a form beyond every limit, a broken one and one that is no form are told apart', async () => {
  const limits = { ...UPLOAD_LIMITS, maxRequestBytes: 100 }
  expect(await upload(house, owner, formRequest([{ name: 'a.jpg', bytes: picture }]), limits)).toMatchObject({
    refusal: 'requestTooLarge',
  })
  const plain = new Request('http://nara.test/', { method: 'POST', body: 'hej' })
  expect(await upload(house, owner, plain)).toMatchObject({ refusal: 'uploadBroken' })
  const long = formRequest([{ name: 'a.jpg', bytes: picture }], { paper: 'x'.repeat(5000) })
  expect(await upload(house, owner, long)).toMatchObject({ refusal: 'uploadBroken' })
  expect(onDisk()).toEqual([])
})

/** A form whose line is cut after `bytes`, as an error of the stream or as a visitor who went away. */
async function cutOff(bytes: number, how: 'error' | 'abort' | 'end'): Promise<void> {
  const whole = formRequest([
    { name: 'a.jpg', bytes: picture },
    { name: 'b.pdf', bytes: Buffer.concat([pdfOf([]), Buffer.alloc(200_000, 1)]) },
  ])
  const content = new Uint8Array(await whole.arrayBuffer())
  const visitor = new AbortController()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(content.subarray(0, bytes)),
    async pull(controller) {
      await new Promise(setImmediate)
      if (how === 'error') controller.error(new Error('cut off'))
      if (how === 'end') controller.close()
      if (how === 'abort') {
        visitor.abort()
        // A connection that just stops: nothing more comes, and nothing says so.
        await new Promise(() => undefined)
      }
    },
  })
  const request = new Request('http://nara.test/', {
    method: 'POST',
    headers: { 'content-type': whole.headers.get('content-type')! },
    body,
    signal: visitor.signal,
    duplex: 'half',
  } as RequestInit)
  const outcome = await upload(house, owner, request).catch(() => ({ refusal: 'thrown' }))
  expect(outcome.refusal).toBe(how === 'end' ? 'uploadBroken' : 'thrown')
}

test.each(['error', 'abort', 'end'] as const)(
  'an upload that is cut off (%s) leaves nothing',
  async (how) => {
    const keysBefore = dataKeys()
    for (const bytes of [0, 1, 100, 300, 900, 1200, 70_000, 150_000, 201_000]) {
      await cutOff(bytes, how)
      expect(onDisk()).toEqual([])
    }
    expect(filesOfDraft(house, owner.id)).toEqual([])
    expect(dataKeys()).toEqual(keysBefore)
  },
)

test('an upload to a draft that is gone is refused and leaves nothing', async () => {
  const gone = { kind: 'draft', id: 'x'.repeat(22) } as const
  const { files } = await upload(house, gone, [{ name: 'a.jpg', bytes: picture }])
  expect(files).toMatchObject([{ name: 'a.jpg', ok: false }])
  expect(onDisk()).toEqual([])
})

test('a route that finds the form wrong can say so, and nothing is kept', async () => {
  const answer = new Response(null, { status: 400 })
  const work = receiveUpload(house, formRequest([{ name: 'a.jpg', bytes: picture }]), {
    owner,
    retention: 'draft',
    paperOf: () => {
      throw answer
    },
  })
  await expect(work).rejects.toBe(answer)
  expect(onDisk()).toEqual([])
})

test('a file that the scanner has not answered for is taken and closed', async () => {
  scanner.silent = true
  const { files } = await upload(house, owner, [
    { name: 'a.jpg', bytes: picture },
    { name: 'b.jpg', bytes: Buffer.from(EICAR) },
  ])
  // What is wrong with its form is told at once, scanner or not.
  expect(files).toMatchObject([{ ok: true, state: 'waiting' }, { refusal: 'unknownType' }])
  expect(filesOfDraft(house, owner.id)).toMatchObject([{ state: 'waiting', meta: { pages: 1 } }])
  expect(onDisk()).toEqual([filesOfDraft(house, owner.id)[0]!.id])
})

test('a file goes to disk as it comes, and is never held whole', async () => {
  const piece = Buffer.alloc(65_536, 'x')
  const edge = 'edge'
  const onDiskNow = () =>
    onDisk().reduce((sum, name) => sum + statSync(join(house.filesDir, 'quarantine', name)).size, 0)
  let sent = 0
  let mostHeld = 0
  async function* form() {
    for (let n = 0; n < 3; n++) {
      yield Buffer.from(
        `--${edge}\r\nContent-Disposition: form-data; name="files"; filename="${n}.pdf"\r\n\r\n`,
      )
      for (let i = 0; i < 150; i++) {
        mostHeld = Math.max(mostHeld, sent - onDiskNow())
        sent += piece.length
        yield piece
      }
      yield Buffer.from('\r\n')
    }
    yield Buffer.from(`--${edge}--\r\n`)
  }
  const request = new Request('http://nara.test/', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    body: Readable.toWeb(Readable.from(form(), { highWaterMark: 1 })),
    duplex: 'half',
  } as RequestInit)
  await upload(house, owner, request)
  expect(sent).toBe(3 * 150 * piece.length)
  expect(mostHeld).toBeLessThan(1024 * 1024)
})
