import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTransaction } from '#db/client.ts'
import type { FileOwner } from '#db/queries/files.ts'
import { EICAR, fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { moveDraftFile } from './arrange.ts'
import { filesOfCase, filesOfDraft, moveFilesToCase } from './documents.ts'
import { filesOnDisk, testCase, testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './limits.ts'
import { removeDraftFile } from './remove.ts'
import { rescan } from './rescan.ts'
import { downloadResponse } from './responses.ts'
import { sweep } from './store.ts'
import { formRequest, photo, upload, uploadTo, type Given } from './upload.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let house: TestHouse
let scanner: ReturnType<typeof fakeScanner>
let draft: string
let owner: FileOwner
let picture: Buffer
beforeEach(async () => {
  scanner = fakeScanner()
  house = await testHouse(scanner)
  draft = testDraft(house)
  owner = { kind: 'draft', id: draft }
  picture = await photo()
})
afterEach(() => house.remove())

const ids = () => filesOfDraft(house, draft).map(({ id }) => id)
const dataKeys = () => house.db.$client.prepare('select count(*) from data_keys').pluck().get()
const good = (): Given => ({ name: 'ny.jpg', bytes: picture })
const bad = (): Given => ({ name: 'ny.jpg', bytes: Buffer.concat([picture, Buffer.from(EICAR)]) })
const replace = (id: string, file: Given | Request, limits: UploadLimits = UPLOAD_LIMITS) =>
  upload(house, owner, file instanceof Request ? file : [file], limits, id)

test('a file takes the place of another, and nothing of the old one stays', async () => {
  const [first, second, third] = await uploadTo(house, draft, [picture, picture, picture])
  const keys = dataKeys()
  const { files } = await replace(second!.id, good())
  const now = filesOfDraft(house, draft)
  expect(now.map(({ id }) => id)).toEqual([first!.id, files[0]!.ok && files[0]!.fileId, third!.id])
  expect(now[1]!.meta.name).toBe('ny.jpg')
  expect(dataKeys()).toBe(keys)
  const kept = now.flatMap(({ id }) => [id, `${id}.1`]).sort()
  await expect.poll(() => filesOnDisk(house)).toEqual(kept)
})

test('one that is refused, empty or cut off leaves the old one as it was', async () => {
  const [old] = await uploadTo(house, draft, [picture])
  const before = filesOnDisk(house)
  const whole = formRequest([good()])
  const half = new Request('http://nara.test/', {
    method: 'POST',
    headers: { 'content-type': whole.headers.get('content-type')! },
    body: Buffer.from(await whole.arrayBuffer()).subarray(0, -100),
  })
  for (const given of [bad(), { name: 'tom.jpg', bytes: new Uint8Array() }, half]) {
    const { files, refusal } = await replace(old!.id, given)
    expect(refusal ?? (files[0]!.ok || files[0]!.refusal)).toMatch(/infected|empty|uploadBroken/)
    expect(ids()).toEqual([old!.id])
    expect(filesOnDisk(house)).toEqual(before)
    expect((await downloadResponse(house, old!)).status).toBe(200)
  }
})

test('a full matter takes a file in place of another, and only one', async () => {
  const [first, second] = await uploadTo(house, draft, [picture, picture])
  const full = second!.bytes + picture.length
  const limits = { ...UPLOAD_LIMITS, maxFilesPerMatter: 2, maxBytesPerMatter: full }
  const two = await replace(first!.id, formRequest([good(), good()]), limits)
  expect(two.files.map((file) => (file.ok ? 'ok' : file.refusal))).toEqual(['ok', 'tooMany'])
  expect(ids()[1]).toBe(second!.id)
  const large = { name: 'stor.jpg', bytes: Buffer.alloc(picture.length + 1) }
  expect((await replace(second!.id, large, limits)).files).toMatchObject([{ refusal: 'matterTooLarge' }])
})

test('the place of a file that has gone meanwhile, or of another paper’s, is not taken', async () => {
  const [file] = await uploadTo(house, draft, [picture])
  const other = formRequest([good()], { paper: 'hyra' })
  await replace(file!.id, other)
  expect(filesOfDraft(house, draft).map(({ meta }) => meta.paper)).toEqual(['lön', 'hyra'])
  removeDraftFile(house, draft, file!.id)
  await replace(file!.id, good())
  expect(filesOfDraft(house, draft).map(({ meta }) => meta.paper)).toEqual(['hyra', 'lön'])
})

test('while the scanner is silent the old file stays, until the new one has been let in', async () => {
  const [first, second] = await uploadTo(house, draft, [picture, picture])
  scanner.silent = true
  const { files } = await replace(first!.id, good())
  const waiting = files[0]!.ok ? files[0]!.fileId : ''
  expect(ids()).toEqual([first!.id, second!.id, waiting])
  scanner.silent = false
  await rescan(house)
  expect(ids()).toEqual([waiting, second!.id])
  expect(filesOfDraft(house, draft)[0]!.meta.replaces).toBeUndefined()
  await expect.poll(() => filesOnDisk(house).length).toBe(4)
})

test('a new file that the scanner refuses late never takes the old one’s place', async () => {
  const [old] = await uploadTo(house, draft, [picture])
  scanner.silent = true
  await replace(old!.id, bad())
  scanner.silent = false
  await rescan(house)
  expect(filesOfDraft(house, draft).map(({ state }) => state)).toEqual(['ready', 'refused'])
  expect(ids()[0]).toBe(old!.id)
})

test('what was signed stays: a file that waits for another’s place when the draft is sent stands beside it', async () => {
  const [old] = await uploadTo(house, draft, [picture])
  scanner.silent = true
  await replace(old!.id, good())
  const caseId = testCase(house, draft)
  inTransaction(house.db, () =>
    moveFilesToCase(house, { draftId: draft, caseId, retention: 'case-5y', now: house.clock.now() }),
  )
  scanner.silent = false
  await rescan(house)
  expect(filesOfCase(house, caseId).map(({ state }) => state)).toEqual(['ready', 'ready'])
})

test('a file that was refused late takes nobody’s place among the twenty', async () => {
  const limits = { ...UPLOAD_LIMITS, maxFilesPerMatter: 1 }
  scanner.silent = true
  await upload(house, owner, [bad()])
  scanner.silent = false
  await rescan(house)
  expect((await upload(house, owner, [good()], limits)).files).toMatchObject([{ ok: true }])
})

test('pages of a paper change places, and other papers stand where they stood', async () => {
  await uploadTo(house, draft, [picture, picture])
  await upload(house, owner, formRequest([good()], { paper: 'hyra' }))
  await uploadTo(house, draft, [picture])
  const [a, b, rent, c] = ids()
  expect(moveDraftFile(house, draft, c!, 'earlier')).toBe(true)
  expect(ids()).toEqual([a, c, rent, b])
  expect(moveDraftFile(house, draft, a!, 'later')).toBe(true)
  expect(ids()).toEqual([c, a, rent, b])
  for (const [id, direction] of [
    [c, 'earlier'],
    [b, 'later'],
    [rent, 'earlier'],
    [rent, 'later'],
    ['x'.repeat(22), 'later'],
  ] as const)
    expect(moveDraftFile(house, draft, id!, direction)).toBe(false)
  expect(moveDraftFile(house, testDraft(house), a!, 'later')).toBe(false)
  expect(ids()).toEqual([c, a, rent, b])
})

test('a replacement that cannot be written takes nothing away', async () => {
  const [old] = await uploadTo(house, draft, [picture])
  house.virusScan = {
    scan: async () => {
      house.db.$client.exec(
        "create trigger stop before insert on files begin select raise(abort, 'stopped'); end",
      )
      return 'clean'
    },
  }
  await expect(replace(old!.id, good())).rejects.toThrow('stopped')
  expect(ids()).toEqual([old!.id])
  expect((await sweep(house)).missing).toEqual([])
  expect(readdirSync(join(house.filesDir, 'kept')).sort()).toEqual([old!.id, `${old!.id}.1`].sort())
})
