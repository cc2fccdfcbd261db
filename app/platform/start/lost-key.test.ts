import { execFile } from 'node:child_process'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { inTransaction, openDatabase, type Db } from '#db/client.ts'
import { files, persons, drafts, cases, outbox, pendingPosts, participants } from '#db/schema/tables.ts'
import { MIGRATIONS_FOLDER } from '#db/testing.ts'
import { makeBackup } from '#app/platform/backup/backup.ts'
import { checkData } from '#app/platform/backup/check.ts'
import { createBackupKeys } from '#app/platform/backup/keys.ts'
import { restoreBackup } from '#app/platform/backup/restore.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import { seal, unseal, type DataKey } from '#app/platform/crypto/seal.ts'
import { hashOfIds } from '#app/platform/deletion/run.ts'
import { sealFile } from '#app/platform/files/sealed-file.ts'
import { keptPath, prepareFilesDir } from '#app/platform/files/store.ts'
import { newId } from '#app/platform/ids.ts'
import { databasePath } from './folders.ts'
import { giveUpLostKey } from './lost-key.ts'
import { listProblems, prepareDatabase } from './prepare.ts'
import { testConfig, testFolder } from './testing.ts'

const OCTOBER = Date.parse('2026-10-22T09:00:00Z')
const NOVEMBER = Date.parse('2026-11-22T09:00:00Z')
const LATER = Date.parse('2026-12-24T09:00:00Z')

type Desk = { db: Db; keyring: Keyring }

function addPerson({ db, keyring }: Desk, at: number): string {
  const id = newId()
  const key = createDataKey(db, keyring, 'person', at)
  const place = { table: 'persons', column: 'sealed_profile', row: id, owner: id }
  const row = { id, numberIndex: Buffer.from(id), dataKeyId: key.id, createdAt: at, seenAt: at }
  db.insert(persons)
    .values({ ...row, sealedProfile: seal(key, place, 'Ada') })
    .run()
  return id
}

const draftPlace = (id: string) => ({ table: 'drafts', column: 'sealed', row: id, owner: id })

/** A draft of that month, with a page that waits for a sign-in and a letter that has not left. */
function addDraft({ db, keyring }: Desk, personId: string, at: number) {
  const id = newId()
  const key = createDataKey(db, keyring, 'draft', at)
  const sealed = seal(key, draftPlace(id), 'utkast')
  const row = {
    id,
    holder: personId,
    personId,
    service: 's',
    dataKeyId: key.id,
    version: 1,
    sealed,
    language: 'sv',
  }
  db.insert(drafts)
    .values({ ...row, createdAt: at, savedAt: at, deletesOn: '2027-01-20' })
    .run()
  const tokenHash = Buffer.from(id)
  const post = { table: 'pending_posts', column: 'sealed', row: tokenHash.toString('hex'), owner: id }
  db.insert(pendingPosts)
    .values({
      tokenHash,
      draftId: id,
      dataKeyId: key.id,
      sealed: seal(key, post, 'x'),
      createdAt: at,
    })
    .run()
  const letter = newId()
  const recipient = { table: 'outbox', column: 'sealed_recipient', row: letter, owner: letter }
  db.insert(outbox)
    .values({
      id: letter,
      channel: 'email',
      template: 'draft-warning-week',
      language: 'sv',
      dataKeyId: key.id,
      sealedRecipient: seal(key, recipient, 'a@example.se'),
      dedupeKey: letter,
      createdAt: at,
      notBefore: at,
      attempts: 0,
    })
    .run()
  return { id, key }
}

function addFile({ db, keyring }: Desk, draftId: string, at: number): { id: string; key: DataKey } {
  const id = newId()
  const key = createDataKey(db, keyring, 'draft', at)
  const sealedMeta = seal(key, { table: 'files', column: 'sealed_meta', row: id, owner: draftId }, 'hyra.pdf')
  const row = { id, draftId, dataKeyId: key.id, sealedMeta, bytes: 4, position: 1, createdAt: at }
  db.insert(files)
    .values({ ...row, state: 'ready' })
    .run()
  return { id, key }
}

function addCase({ db, keyring }: Desk, personId: string, at: number): string {
  const id = newId()
  const key = createDataKey(db, keyring, 'case-5y', at)
  const sealedIn = (table: string, column: string, row: string) =>
    seal(key, { table, column, row, owner: id }, 'ärende')
  const row = {
    id,
    reference: id,
    service: 's',
    unit: 'u',
    status: 'received',
    acute: false,
    assignedTo: null,
    receivedOn: '2026-11-22',
    receivedAt: at,
    updatedAt: at,
    draftId: newId(),
    dataKeyId: key.id,
    sealedSnapshot: sealedIn('cases', 'sealed_snapshot', id),
    keptUntil: null,
  }
  db.insert(cases)
    .values({ ...row, rowMac: caseRowMac(keyring, row) })
    .run()
  const participant = newId()
  db.insert(participants)
    .values({
      id: participant,
      caseId: id,
      personId,
      role: 'applicant',
      sealed: sealedIn('participants', 'sealed', participant),
      sealedSignature: sealedIn('participants', 'sealed_signature', participant),
      signedAt: at,
    })
    .run()
  return id
}

/** A portal that was backed up in November, whose October key has been destroyed since, and that is restored from there. */
async function restoredTooLate() {
  const before = testConfig()
  const ground = prepareDatabase(before, OCTOBER, MIGRATIONS_FOLDER)
  const { db, keyring, filesDir } = ground
  await prepareFilesDir(filesDir)
  const made = inTransaction(db, () => {
    const person = addPerson(ground, OCTOBER)
    const old = addDraft(ground, person, OCTOBER)
    const recent = addDraft(ground, person, NOVEMBER)
    return {
      person,
      old,
      recent,
      oldFile: addFile(ground, old.id, NOVEMBER),
      lostFile: addFile(ground, recent.id, OCTOBER),
      keptFile: addFile(ground, recent.id, NOVEMBER),
      matter: addCase(ground, person, NOVEMBER),
    }
  })
  for (const { id, key } of [made.oldFile, made.lostFile, made.keptFile]) {
    const content = [Buffer.from('hyra')] as unknown as AsyncIterable<Buffer>
    await sealFile(keptPath(filesDir, id), key, { fileId: id, owner: key.id }, content)
  }
  const [backup, pair] = [join(testFolder(), 'a.backup'), createBackupKeys()]
  await makeBackup(before.dataDir, pair.recipient, backup)
  keyring.destroy('draft-2026-10')
  db.$client.close()
  const config = { ...before, dataDir: join(testFolder(), 'data') }
  await restoreBackup(backup, pair.identity, config.dataDir)
  const start = () => {
    try {
      return prepareDatabase(config, LATER, MIGRATIONS_FOLDER)
    } catch (error) {
      return listProblems(error)
    }
  }
  return { config, start, ...made }
}

const column = (db: Db, sql: string) => db.$client.prepare(sql).pluck().all()
const refusals = (started: unknown) => {
  if (!Array.isArray(started)) throw new Error('The start was not refused')
  return started as string[]
}
function opened<T extends object>(started: T): Exclude<T, readonly string[]> {
  if (Array.isArray(started)) throw new Error(`The start was refused: ${started.join()}`)
  return started as Exclude<T, readonly string[]>
}

test('a backup from before a key was destroyed starts once what that key sealed is given up, and the rest opens', async () => {
  const p = await restoredTooLate()
  const missing = 'The key draft-2026-10 is missing from the key folder, but it protects data'
  expect(refusals(p.start())).toEqual([missing])
  expect(await giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })).toEqual({
    drafts: 1,
    cases: 0,
    files: 2,
    persons: 0,
  })
  const { db, keyring, filesDir } = opened(p.start())
  expect(column(db, 'select id from drafts')).toEqual([p.recent.id])
  expect(column(db, 'select draft_id from pending_posts')).toEqual([p.recent.id])
  expect(column(db, 'select data_key_id from outbox')).toEqual([p.recent.key.id])
  expect(column(db, 'select id from files')).toEqual([p.keptFile.id])
  expect(column(db, 'select id from cases')).toEqual([p.matter])
  const sealed = db.select().from(drafts).get()?.sealed ?? Buffer.alloc(0)
  const key = getDataKey(db, keyring, p.recent.key.id)
  expect(unseal(key, draftPlace(p.recent.id), sealed).toString()).toBe('utkast')
  expect([p.oldFile, p.lostFile, p.keptFile].map(({ id }) => existsSync(keptPath(filesDir, id)))).toEqual([
    false,
    false,
    true,
  ])
  expect(column(db, `select destroyed_at from key_checks where key_id = 'draft-2026-10'`)).toEqual([LATER])
  const gone = [p.old.id, p.oldFile.id, p.lostFile.id]
  expect(db.$client.prepare('select rule, at, count, ids_hash from deletion_proofs').all()).toEqual([
    { rule: 'lost-key', at: LATER, count: 3, ids_hash: hashOfIds(gone) },
  ])
  expect(column(db, `select action || detail from audit_log`)).toEqual([
    'deletion-run{"rule":"lost-key","count":3}',
    'key-destroyed{"key":"draft-2026-10"}',
  ])
  db.$client.close()
  expect(await checkData(p.config)).toMatchObject({ files: 1, faults: [] })
})

test('two lost keys are given up one after the other, and the first does not write off the second', async () => {
  const p = await restoredTooLate()
  rmSync(join(p.config.keysDir, 'draft-2026-11.key'))
  expect(refusals(p.start())).toHaveLength(2)
  await giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })
  expect(refusals(p.start())).toEqual([
    'The key draft-2026-11 is missing from the key folder, but it protects data',
  ])
  await giveUpLostKey(p.config, 'draft-2026-11', { now: LATER })
  opened(p.start()).db.$client.close()
})

const lose = (p: { config: { keysDir: string } }, keyId: string) =>
  rmSync(join(p.config.keysDir, `${keyId}.key`))

test('matters are given up only when that is said, and then with all that hangs on them', async () => {
  const p = await restoredTooLate()
  await giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })
  lose(p, 'case-5y-2026')
  await expect(giveUpLostKey(p.config, 'case-5y-2026', { now: LATER })).rejects.toThrow(
    'The key case-5y-2026 seals 1 matters: say --cases to give them up',
  )
  expect(refusals(p.start())).toHaveLength(1)
  expect(await giveUpLostKey(p.config, 'case-5y-2026', { now: LATER, cases: true })).toMatchObject({
    cases: 1,
  })
  const { db } = opened(p.start())
  for (const table of ['cases', 'participants', 'events'])
    expect(column(db, `select 1 from ${table}`)).toEqual([])
  expect(column(db, 'select id from drafts')).toEqual([p.recent.id])
  db.$client.close()
})

test('a paper of a matter that lies under another key is not given up unsaid either', async () => {
  const p = await restoredTooLate()
  const db = openDatabase(databasePath(p.config.dataDir))
  db.$client
    .prepare('update files set draft_id = null, case_id = ? where id = ?')
    .run(p.matter, p.lostFile.id)
  db.$client.close()
  await expect(giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })).rejects.toThrow('papers of matters')
  expect(await giveUpLostKey(p.config, 'draft-2026-10', { now: LATER, cases: true })).toMatchObject({
    cases: 0,
    files: 2,
  })
})

test('a person whose matter can still be read is never given up; one with drafts alone goes with them', async () => {
  const p = await restoredTooLate()
  await giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })
  lose(p, 'person-2026')
  await expect(giveUpLostKey(p.config, 'person-2026', { now: LATER, cases: true })).rejects.toThrow(
    'The key person-2026 seals people who have matters, or staff: put it back',
  )
  lose(p, 'case-5y-2026')
  await giveUpLostKey(p.config, 'case-5y-2026', { now: LATER, cases: true })
  expect(await giveUpLostKey(p.config, 'person-2026', { now: LATER })).toEqual({
    drafts: 1,
    cases: 0,
    files: 1,
    persons: 1,
  })
  const { db } = opened(p.start())
  expect(column(db, 'select id from persons')).toEqual([])
  expect(column(db, 'select id from data_keys')).toEqual([])
  db.$client.close()
})

test.each([
  ['draft-2026-11', 'The key draft-2026-11 is in the key folder: nothing is lost'],
  ['draft-2026-09', 'The key draft-2026-09 seals nothing here: is it misspelled?'],
  ['purpose-mac', 'The key purpose-mac seals nothing here: is it misspelled?'],
])('%s is not given up', async (keyId, sentence) => {
  const p = await restoredTooLate()
  await expect(giveUpLostKey(p.config, keyId, { now: LATER })).rejects.toThrow(sentence)
  expect(refusals(p.start())).toHaveLength(1)
})

test('nothing is given up with the keys of another installation', async () => {
  const p = await restoredTooLate()
  rmSync(join(p.config.keysDir, 'purpose-mac.key'))
  const other = Buffer.alloc(32, 7).toString('base64')
  writeFileSync(join(p.config.keysDir, 'purpose-mac.key'), other, { mode: 0o400 })
  await expect(giveUpLostKey(p.config, 'draft-2026-10', { now: LATER })).rejects.toThrow('purpose-mac is not')
})

test('the command gives up a key only with --yes where nobody can be asked', async () => {
  const p = await restoredTooLate()
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['app/platform/start/keys.command.ts', ...args], {
      env: { PATH: process.env.PATH, NARA_DATA_DIR: p.config.dataDir, NARA_KEYS_DIR: p.config.keysDir },
    }).then(
      ({ stdout }) => stdout,
      (error: unknown) => (error as { stderr: string }).stderr,
    )
  expect(await run('lost')).toMatch(/^Say which key/)
  expect(await run('lots', 'draft-2026-10')).toMatch(/^Say what to do/)
  expect(await run('lost', 'draft-2026-10')).toMatch(/^Nobody is there to be asked/)
  expect(refusals(p.start())).toHaveLength(1)
  expect(await run('lost', 'draft-2026-10', '--yes')).toBe(
    'The key draft-2026-10 is written off: 1 drafts, 0 matters, 2 files and 0 people went with it.\n',
  )
  opened(p.start()).db.$client.close()
}, 60_000)
