import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileOwner } from '#db/queries/files.ts'
import { hours } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { EICAR, fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { filesOfCase, filesOfDraft, moveFilesToCase } from './documents.ts'
import { filesOnDisk, testCase, testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { rescan, type LateRefusal } from './rescan.ts'
import { ClosedFileError, downloadResponse } from './responses.ts'
import { keptPath, previewPath, quarantinePath, sweep } from './store.ts'
import { photo, uploadTo } from './upload.testing.ts'

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

test('when the scanner answers again, what is clean opens and what is not loses its content', async () => {
  scanner.silent = true
  await uploaded(await photo(), Buffer.concat([await photo(), Buffer.from(EICAR)]))
  expect(await rescan(house)).toEqual({ ready: 0, refused: 0, waiting: 2 })
  scanner.silent = false
  const [clean, infected] = filesOfDraft(house, draft)
  const told: LateRefusal[] = []
  expect(await rescan(house, (late) => void told.push(late))).toEqual({ ready: 1, refused: 1, waiting: 0 })
  expect(told).toEqual([{ owner, fileId: infected!.id, paper: 'lön', refusal: 'infected' }])
  expect(await rescan(house)).toEqual({ ready: 0, refused: 0, waiting: 0 })
  const [ready, closed] = filesOfDraft(house, draft)
  expect([ready!.state, closed!.state, closed!.meta.refusal, closed!.bytes]).toEqual([
    'ready',
    'refused',
    'infected',
    0,
  ])
  expect((await downloadResponse(house, ready!)).status).toBe(200)
  await expect(downloadResponse(house, closed!)).rejects.toBeInstanceOf(ClosedFileError)
  expect(onDisk()).toEqual([clean!.id, `${clean!.id}.1`])
  expect(await sweep(house)).toEqual({ removed: 0, missing: [] })
})

test('a late refusal that could not be told is not closed either, and is told the next time', async () => {
  scanner.silent = true
  await uploaded(Buffer.concat([await photo(), Buffer.from(EICAR)]))
  scanner.silent = false
  const failing = () => {
    throw new Error('the disk is full')
  }
  expect(await rescan(house, failing)).toEqual({ ready: 0, refused: 0, waiting: 1 })
  expect(filesOfDraft(house, draft)[0]!.state).toBe('waiting')
  expect((await rescan(house)).refused).toBe(1)
})

test('a file that waits when its draft is sent is scanned as the case’s', async () => {
  scanner.silent = true
  await uploaded(await photo())
  const caseId = testCase(house, draft)
  moveFilesToCase(house, { draftId: draft, caseId, retention: 'case-5y', now: house.clock.now() })
  scanner.silent = false
  expect((await rescan(house)).ready).toBe(1)
  expect(filesOfCase(house, caseId)[0]!.state).toBe('ready')
})

test('the sweep takes what no row speaks of, after an hour and not before', async () => {
  const [file] = await uploaded(await photo())
  scanner.silent = true
  const waiting = (await uploaded(await photo()))[1]!
  const kept = onDisk()
  const orphans = [
    quarantinePath(house.filesDir, newId()),
    `${quarantinePath(house.filesDir, newId())}.${newId()}.tmp`,
    keptPath(house.filesDir, newId()),
    previewPath(house.filesDir, newId(), 3),
    `${keptPath(house.filesDir, file!.id)}.${newId()}.tmp`,
    // A process that was killed between the two steps of a rescan.
    quarantinePath(house.filesDir, file!.id),
    keptPath(house.filesDir, waiting.id),
    join(house.filesDir, 'kept', 'something else'),
  ]
  for (const path of orphans) await writeFile(path, 'x')
  expect(await sweep(house)).toEqual({ removed: 0, missing: [] })
  house.clock.advance(hours(1) + 60_000)
  expect(await sweep(house)).toEqual({ removed: orphans.length, missing: [] })
  expect(onDisk()).toEqual(kept)
})

test('the sweep takes the files of a draft that was deleted without them', async () => {
  await uploaded(await photo())
  house.db.$client.prepare('delete from drafts where id = ?').run(draft)
  house.clock.advance(hours(2))
  expect(await sweep(house)).toEqual({ removed: 2, missing: [] })
})

test('the sweep tells of rows whose content is missing', async () => {
  const [file, other] = await uploaded(await photo(), await photo())
  await rm(keptPath(house.filesDir, file!.id))
  expect(await sweep(house)).toEqual({ removed: 0, missing: [file!.id] })
  expect((await downloadResponse(house, other!)).status).toBe(200)
})
