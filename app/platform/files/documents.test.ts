import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setImmediate as turn, setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { inTransaction } from '#db/client.ts'
import type { FileOwner } from '#db/queries/files.ts'
import { MissingKeyError } from '#app/platform/crypto/keyring.ts'
import { UnsealError } from '#app/platform/crypto/seal.ts'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { filesOfCase, filesOfDraft, findStoredFile, moveFilesToCase } from './documents.ts'
import { filesOnDisk, testCase, testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { pdfOf } from './made.testing.ts'
import { removeDraftFile, removeDraftFiles } from './remove.ts'
import { downloadResponse } from './responses.ts'
import { keptPath, previewPath } from './store.ts'
import { photo, upload, uploadTo } from './upload.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let house: TestHouse
let scanner: ReturnType<typeof fakeScanner>
let draft: string
let owner: FileOwner
beforeEach(async () => {
  scanner = fakeScanner()
  house = await testHouse(scanner)
  draft = testDraft(house)
  owner = { kind: 'draft', id: draft }
})
afterEach(() => house.remove())

const uploaded = (...files: Uint8Array[]) => uploadTo(house, draft, files)
const onDisk = () => filesOnDisk(house)
const dataKeys = () =>
  (house.db.$client.prepare('select count(*) as n from data_keys').get() as { n: number }).n
/** Content is removed after the transaction, in a turn of its own. */
async function gone() {
  for (let i = 0; i < 100 && onDisk().length > 0; i++) await sleep(10)
  return onDisk()
}

test('neither names nor content lie in clear in the folder or the database', async () => {
  const marked = pdfOf(['<</Note(Frimurarholmen)>>'])
  await uploaded(marked)
  scanner.silent = true
  await uploaded(marked)
  const files = await Promise.all(
    (await readdir(house.filesDir, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name))),
  )
  expect(files.length).toBe(3)
  for (const bytes of [...files, house.db.$client.serialize()]) {
    for (const word of ['Frimurarholmen', 'hemlig', '%PDF']) expect(bytes.includes(word)).toBe(false)
  }
})

test('a file put in another’s place does not open', async () => {
  const [first, second] = await uploaded(await photo('#f00'), await photo('#00f'))
  await copyFile(keptPath(house.filesDir, second!.id), keptPath(house.filesDir, first!.id))
  await expect(downloadResponse(house, first!)).rejects.toBeInstanceOf(UnsealError)
  await copyFile(previewPath(house.filesDir, second!.id, 1), keptPath(house.filesDir, second!.id))
  await expect(downloadResponse(house, second!)).rejects.toBeInstanceOf(UnsealError)
})

test('a row that was moved to another draft by hand does not open', async () => {
  const [file] = await uploaded(await photo())
  const other = testDraft(house)
  house.db.$client.prepare('update files set draft_id = ? where id = ?').run(other, file!.id)
  expect(() => filesOfDraft(house, other)).toThrow(UnsealError)
})

test('a file is found by its owner only', async () => {
  const [file] = await uploaded(await photo())
  expect(findStoredFile(house, owner, file!.id)?.id).toBe(file!.id)
  expect(findStoredFile(house, { kind: 'draft', id: testDraft(house) }, file!.id)).toBeUndefined()
  expect(findStoredFile(house, { kind: 'case', id: draft }, file!.id)).toBeUndefined()
  expect(removeDraftFile(house, testDraft(house), file!.id)).toBe(false)
})

test('removing takes row, key, content and pictures; a second click finds nothing', async () => {
  const keys = dataKeys()
  const [file] = await uploaded(pdfOf([]))
  expect(removeDraftFile(house, draft, file!.id)).toBe(true)
  expect(removeDraftFile(house, draft, file!.id)).toBe(false)
  expect([filesOfDraft(house, draft).length, dataKeys()]).toEqual([0, keys])
  expect(await gone()).toEqual([])
})

test('removing all files of a draft inside a transaction that fails removes nothing', async () => {
  await uploaded(await photo(), await photo())
  const before = onDisk()
  const failing = () =>
    inTransaction(house.db, () => {
      removeDraftFiles(house, draft)
      throw new Error('no')
    })
  expect(failing).toThrow('no')
  await turn()
  await sleep(50)
  expect([filesOfDraft(house, draft).length, onDisk()]).toEqual([2, before])
  removeDraftFiles(house, draft)
  expect(await gone()).toEqual([])
})

test('a sent draft’s files belong to the case, under its retention class, and stay as they are on disk', async () => {
  await uploaded(await photo(), pdfOf([]))
  const before = await Promise.all(onDisk().map((name) => readFile(join(house.filesDir, 'kept', name))))
  const caseId = testCase(house, draft)
  inTransaction(house.db, () =>
    moveFilesToCase(house, { draftId: draft, caseId, retention: 'case-5y', now: house.clock.now() }),
  )
  expect(filesOfDraft(house, draft)).toEqual([])
  const files = filesOfCase(house, caseId)
  expect(files.map(({ meta, position }) => [meta.name, meta.paper, position])).toEqual([
    ['hemlig 0', 'lön', 0],
    ['hemlig 1', 'lön', 1],
  ])
  for (const file of files) expect((await downloadResponse(house, file)).status).toBe(200)
  expect(await Promise.all(onDisk().map((name) => readFile(join(house.filesDir, 'kept', name))))).toEqual(
    before,
  )

  // Destroying the drafts' key leaves the case's files; destroying the case class's key takes them.
  const wrappers = house.keyring.checks().map(({ keyId }) => keyId)
  house.keyring.destroy(wrappers.find((id) => id.startsWith('draft-'))!)
  expect(filesOfCase(house, caseId).length).toBe(2)
  house.keyring.destroy(wrappers.find((id) => id.startsWith('case-5y-'))!)
  expect(() => filesOfCase(house, caseId)).toThrow(MissingKeyError)
})

test('a file that arrives after its draft was removed is refused, and nothing of it stays', async () => {
  const keys = () => house.db.$client.prepare('select count(*) from data_keys').pluck().get()
  const before = keys()
  house.virusScan = {
    scan: async () => {
      house.db.$client.prepare('delete from drafts').run()
      return 'clean'
    },
  }
  const { files } = await upload(house, owner, [{ name: 'a.jpg', type: 'image/jpeg', bytes: await photo() }])
  expect(files).toMatchObject([{ ok: false, refusal: 'uploadBroken' }])
  expect(keys()).toBe(before)
  expect(onDisk()).toEqual([])
})
