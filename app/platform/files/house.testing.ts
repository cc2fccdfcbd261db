import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Db } from '#db/client.ts'
import { testDatabase } from '#db/testing.ts'
import { fixedClock } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { createKeyring, openKeyring, type Keyring } from '#app/platform/crypto/keyring.ts'
import { newId } from '#app/platform/ids.ts'
import { createLog } from '#app/platform/log.ts'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { prepareFilesDir, type FileHouse } from './store.ts'

export type TestHouse = Omit<FileHouse, 'clock'> & { clock: ReturnType<typeof fixedClock>; remove(): void }

/** Folder, keys, database and clock of a portal that only handles files. */
export async function testHouse(virusScan: FileHouse['virusScan'] = fakeScanner()): Promise<TestHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'nara-files-'))
  createKeyring(join(folder, 'keys'))
  const filesDir = join(folder, 'files')
  await prepareFilesDir(filesDir)
  const db = testDatabase()
  return {
    db,
    keyring: openKeyring(join(folder, 'keys')),
    // File times are the machine's: the clock begins with them and goes forward by hand.
    clock: fixedClock(new Date().toISOString()),
    log: createLog('silent'),
    filesDir,
    virusScan,
    remove() {
      db.$client.close()
      rmSync(folder, { recursive: true })
    },
  }
}

/** A draft of a new person. */
export function testDraft({ db, keyring }: { db: Db; keyring: Keyring }): string {
  const key = createDataKey(db, keyring, 'draft', Date.now())
  const [person, draft] = [newId(), newId()]
  const run = (sql: string, ...values: unknown[]) => db.$client.prepare(sql).run(...values)
  run(
    "insert into persons values (?, ?, ?, ?, 0, 0, 'purpose-index')",
    person,
    Buffer.from(person),
    key.id,
    Buffer.of(0),
  )
  run(
    `insert into drafts (id, holder, person_id, service, data_key_id, version, sealed, language, created_at, saved_at, deletes_on)
     values (?, ?, ?, 'test', ?, 1, x'00', 'sv', 0, 0, '2027-01-01')`,
    draft,
    person,
    person,
    key.id,
  )
  return draft
}

/** A case that was a draft. */
export function testCase({ db, keyring }: { db: Db; keyring: Keyring }, draftId: string): string {
  const key = createDataKey(db, keyring, 'case-5y', Date.now())
  const id = newId()
  db.$client
    .prepare(
      `insert into cases (id, reference, service, unit, status, acute, received_on, received_at, updated_at, draft_id,
         data_key_id, sealed_snapshot, row_mac)
       values (?, ?, 'test', 'u', 'received', 0, '2027-01-01', 0, 0, ?, ?, x'00', x'00')`,
    )
    .run(id, id.slice(0, 8), draftId, key.id)
  return id
}

/** The names of everything that lies in the folder of files. */
export function filesOnDisk({ filesDir }: Pick<FileHouse, 'filesDir'>): string[] {
  return ['quarantine', 'kept'].flatMap((folder) => readdirSync(join(filesDir, folder))).sort()
}
