import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { inTransaction, openDatabase, type Db } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'
import {
  cases,
  drafts,
  events,
  files,
  jobRuns,
  outbox,
  participants,
  pendingPosts,
  persons,
  sessions,
} from '#db/schema/tables.ts'
import { MIGRATIONS_FOLDER } from '#db/testing.ts'
import { days, fixedClock, hours } from '#app/platform/clock.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import { MissingKeyError, openKeyring, type Keyring } from '#app/platform/crypto/keyring.ts'
import { caseRowMac, eventRowMac } from '#app/platform/crypto/row-mac.ts'
import { seal, unseal, type DataKey } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testFolder, testKeyring } from '#app/platform/start/testing.ts'
import { destroyEmptyKeys } from './keys.ts'
import { DELETION_RULES, yearsBefore } from './rules.ts'
import { hashOfIds, runDeletion } from './run.ts'
import { warnOfDeletion } from './warnings.ts'

function house(today = '2026-11-22T09:00:00Z') {
  const folder = testFolder()
  const path = join(folder, 'nara.db')
  const db = openDatabase(path)
  onTestFinished(() => void db.$client.close())
  migrate(db, MIGRATIONS_FOLDER, 0)
  const keysDir = join(folder, 'keys')
  const keyring = testKeyring(keysDir)
  const clock = fixedClock(today)
  const removed: string[] = []
  const run = () => runDeletion(db, keyring, clock.now(), (ids) => Promise.resolve(void removed.push(...ids)))
  return { db, keyring, keysDir, clock, path, removed, run }
}

type House = ReturnType<typeof house>
const draftPlace = (id: string) => ({ table: 'drafts', column: 'sealed', row: id, owner: id })

function addPerson({ db, keyring, clock }: House, seenAt = clock.now()): string {
  return inTransaction(db, () => {
    const id = newId()
    const key = createDataKey(db, keyring, 'person', clock.now())
    const sealedProfile = seal(
      key,
      { table: 'persons', column: 'sealed_profile', row: id, owner: id },
      'Kanari Person',
    )
    db.insert(persons)
      .values({ id, numberIndex: randomBytes(32), dataKeyId: key.id, sealedProfile, createdAt: 0, seenAt })
      .run()
    return id
  })
}

function addDraft({ db, keyring, clock }: House, personId: string, deletesOn: string, text = 'utkast') {
  return inTransaction(db, () => {
    const id = newId()
    const key = createDataKey(db, keyring, 'draft', clock.now())
    const fileKey = createDataKey(db, keyring, 'draft', clock.now())
    const now = clock.now()
    const sealed = seal(key, draftPlace(id), text)
    db.insert(drafts)
      .values({
        id,
        holder: personId,
        personId,
        service: 's',
        dataKeyId: key.id,
        version: 1,
        sealed,
        language: 'sv',
        createdAt: now,
        savedAt: now,
        deletesOn,
      })
      .run()
    const fileId = newId()
    db.insert(files)
      .values({
        id: fileId,
        draftId: id,
        dataKeyId: fileKey.id,
        state: 'ready',
        sealedMeta: seal(fileKey, draftPlace(fileId), text),
        bytes: 1,
        position: 1,
        createdAt: now,
      })
      .run()
    db.insert(pendingPosts)
      .values({ tokenHash: randomBytes(32), draftId: id, dataKeyId: key.id, sealed, createdAt: now })
      .run()
    return { id, key, fileKey, fileId, sealed }
  })
}

function addCase({ db, keyring }: House, personId: string, lastNote: string) {
  const at = Date.parse(lastNote)
  return inTransaction(db, () => {
    const id = newId()
    const key = createDataKey(db, keyring, 'case-5y', at)
    const sealedSnapshot = seal(
      key,
      { table: 'cases', column: 'sealed_snapshot', row: id, owner: id },
      'ärende',
    )
    const row = {
      id,
      reference: id,
      service: 's',
      unit: 'u',
      status: 'received',
      acute: false,
      assignedTo: null,
      receivedOn: lastNote.slice(0, 10),
      receivedAt: at,
      updatedAt: at,
      draftId: newId(),
      dataKeyId: key.id,
      sealedSnapshot,
      keptUntil: null,
    }
    db.insert(cases)
      .values({ ...row, rowMac: caseRowMac(keyring, row) })
      .run()
    db.insert(participants)
      .values({
        id: newId(),
        caseId: id,
        personId,
        role: 'applicant',
        sealed: sealedSnapshot,
        sealedSignature: sealedSnapshot,
        signedAt: at,
      })
      .run()
    const event = {
      caseId: id,
      seq: 1,
      kind: 'received',
      at,
      actorKind: 'resident' as const,
      actorId: personId,
      sealed: null,
    }
    db.insert(events)
      .values({ ...event, rowMac: eventRowMac(keyring, event) })
      .run()
    return { id, key }
  })
}

const ids = (db: Db, table: string) => db.$client.prepare(`select id from ${table}`).pluck().all() as string[]
const hasKey = (db: Db, keyring: Keyring, key: DataKey) => {
  try {
    return getDataKey(db, keyring, key.id).secret.symmetricKeySize === 32
  } catch (error) {
    if (error instanceof MissingKeyError) return false
    throw error
  }
}

test('a draft goes on its day and not the day before, with its files and keys', async () => {
  const h = house()
  const person = addPerson(h)
  const gone = addDraft(h, person, '2026-11-22')
  const kept = addDraft(h, person, '2026-11-23')
  expect(await h.run()).toMatchObject({ 'expired-drafts': 1 })
  expect(ids(h.db, 'drafts')).toEqual([kept.id])
  expect(ids(h.db, 'files')).toEqual([kept.fileId])
  expect(h.removed).toEqual([gone.fileId])
  expect([gone.key, gone.fileKey, kept.key, kept.fileKey].map((key) => hasKey(h.db, h.keyring, key))).toEqual(
    [false, false, true, true],
  )
})

test('the day of a draft is the Swedish one', async () => {
  const h = house('2026-11-22T22:59:00Z')
  addDraft(h, addPerson(h), '2026-11-23')
  expect(await h.run()).toMatchObject({ 'expired-drafts': 0 })
  h.clock.advance(hours(1))
  expect(await h.run()).toMatchObject({ 'expired-drafts': 1 })
})

test('each portion leaves a proof: rule, time, count and the hash of what went, and an audit row', async () => {
  const h = house()
  const person = addPerson(h)
  const gone = Array.from({ length: 201 }, () => addDraft(h, person, '2026-11-01').id)
  await h.run()
  const proofs = h.db.$client
    .prepare(`select rule, at, count, ids_hash as hash from deletion_proofs where rule = 'expired-drafts'`)
    .all()
  expect(proofs).toMatchObject([{ at: h.clock.now(), count: 200 }, { count: 1 }])
  expect(hashOfIds([...gone].reverse())).toEqual(hashOfIds(gone))
  expect(
    h.db.$client.prepare(`select detail from audit_log where action = 'deletion-run'`).pluck().all(),
  ).toContain('{"rule":"expired-drafts","count":200}')
})

test('the proof of a small run can be checked against the ids', async () => {
  const h = house()
  const person = addPerson(h)
  const gone = [addDraft(h, person, '2026-11-01').id, addDraft(h, person, '2026-11-02').id]
  await h.run()
  expect(h.db.$client.prepare('select ids_hash from deletion_proofs').pluck().get()).toEqual(hashOfIds(gone))
})

test('a night with nothing due leaves no proof', async () => {
  const h = house()
  await h.run()
  expect(ids(h.db, 'deletion_proofs')).toEqual([])
})

test('a page that waited a day for a sign-in goes, its draft stays', async () => {
  const h = house()
  const draft = addDraft(h, addPerson(h), '2027-01-01')
  h.clock.advance(hours(24) - 1)
  expect(await h.run()).toMatchObject({ 'kept-posts': 0 })
  h.clock.advance(1)
  expect(await h.run()).toMatchObject({ 'kept-posts': 1 })
  expect(ids(h.db, 'drafts')).toEqual([draft.id])
})

test('somebody who left nothing is forgotten after thirty days, somebody with a draft, a case or a session is not', async () => {
  const h = house()
  const [idle, withDraft, withCase, signedIn] = [addPerson(h), addPerson(h), addPerson(h), addPerson(h)]
  addDraft(h, withDraft, '2027-03-01')
  addCase(h, withCase, '2026-11-22T09:00:00Z')
  h.clock.advance(days(30) - 1)
  expect(await h.run()).toMatchObject({ 'idle-persons': 0 })
  h.clock.advance(1)
  const session = {
    tokenHash: randomBytes(32),
    id: newId(),
    kind: 'resident' as const,
    sealed: Buffer.alloc(1),
  }
  const now = h.clock.now()
  h.db
    .insert(sessions)
    .values({ ...session, personId: signedIn, authenticatedAt: now, createdAt: now, seenAt: now })
    .run()
  expect(await h.run()).toMatchObject({ 'idle-persons': 1 })
  expect(ids(h.db, 'persons').sort()).toEqual([withDraft, withCase, signedIn].sort())
  expect(ids(h.db, 'persons')).not.toContain(idle)
  h.clock.advance(hours(10))
  expect(await h.run()).toMatchObject({ 'ended-sessions': 1, 'idle-persons': 1 })
})

test('the address of a letter goes thirty days after it left; a letter that waits stays', async () => {
  const h = house()
  const key = inTransaction(h.db, () => createDataKey(h.db, h.keyring, 'draft', h.clock.now()))
  const letter = (n: number, sentAt: number | null, failedAt: number | null) =>
    h.db
      .insert(outbox)
      .values({
        id: `letter${n}`,
        channel: 'email',
        template: 'case-news',
        language: 'sv',
        dataKeyId: key.id,
        sealedRecipient: Buffer.alloc(1),
        dedupeKey: `${n}`,
        createdAt: 0,
        notBefore: 0,
        attempts: 1,
        sentAt,
        failedAt,
      })
      .run()
  const old = h.clock.now() - days(30)
  letter(1, old, null)
  letter(2, null, old)
  letter(3, old + 1, null)
  letter(4, null, null)
  expect(await h.run()).toMatchObject({ 'old-mail': 2 })
  expect(ids(h.db, 'outbox')).toEqual(['letter3', 'letter4'])
})

test('job runs go after ninety days, except the newest of each job', async () => {
  const h = house()
  const old = h.clock.now() - days(91)
  for (const job of ['deletion', 'deletion', 'outbox'])
    h.db.insert(jobRuns).values({ job, startedAt: old }).run()
  h.db.insert(jobRuns).values({ job: 'outbox', startedAt: h.clock.now() }).run()
  expect(await h.run()).toMatchObject({ 'old-job-runs': 2 })
  expect(h.db.$client.prepare('select job from job_runs order by id').pluck().all()).toEqual([
    'deletion',
    'outbox',
  ])
})

test('16 kap. 1 § SoL: a case goes when five years have passed since its last note, not a day before', async () => {
  const h = house('2031-11-22T09:00:00Z')
  const { key } = addCase(h, addPerson(h), '2026-11-22T09:00:00Z')
  expect(await h.run()).toMatchObject({ 'closed-cases': 0 })
  h.clock.advance(days(1))
  expect(await h.run()).toMatchObject({ 'closed-cases': 1 })
  for (const table of ['cases', 'participants']) expect(ids(h.db, table)).toEqual([])
  expect(h.db.$client.prepare('select count(*) from events').pluck().get()).toBe(0)
  expect(hasKey(h.db, h.keyring, key)).toBe(false)
})

test('16 kap. 2 a § SoL: what belongs to an investigation about a child stays until the last day it is kept, and goes then', async () => {
  const h = house('2032-11-22T09:00:00Z')
  const { id, key } = addCase(h, addPerson(h), '2026-11-22T09:00:00Z')
  h.db.$client.prepare(`update cases set kept_until = '2032-12-31' where id = ?`).run(id)
  h.clock.advance(days(39))
  expect(await h.run()).toMatchObject({ 'closed-cases': 0 })
  expect(hasKey(h.db, h.keyring, key)).toBe(true)
  h.clock.advance(days(1))
  expect(await h.run()).toMatchObject({ 'closed-cases': 1 })
  expect(hasKey(h.db, h.keyring, key)).toBe(false)
})

test('16 kap. 1 § SoL: an old case stays while something newer about the same person is kept', async () => {
  const h = house('2032-06-01T09:00:00Z')
  const person = addPerson(h)
  const old = addCase(h, person, '2026-01-01T09:00:00Z')
  const newer = addCase(h, person, '2030-01-01T09:00:00Z')
  const other = addCase(h, addPerson(h), '2026-01-01T09:00:00Z')
  expect(await h.run()).toMatchObject({ 'closed-cases': 1 })
  expect(ids(h.db, 'cases').sort()).toEqual([old.id, newer.id].sort())
  expect(ids(h.db, 'cases')).not.toContain(other.id)
  h.clock.advance(days(3 * 365))
  expect(await h.run()).toMatchObject({ 'closed-cases': 2 })
})

test('a note of yesterday keeps a case that is ten years old', async () => {
  const h = house()
  const { id } = addCase(h, addPerson(h), '2016-01-01T09:00:00Z')
  h.db.$client.prepare('update events set at = ? where case_id = ?').run(h.clock.now() - days(1), id)
  expect(await h.run()).toMatchObject({ 'closed-cases': 0 })
})

test.each([
  ['2031-11-22', '2026-11-22'],
  ['2028-02-29', '2023-02-28'],
  ['2029-03-01', '2024-03-01'],
])('five years before %s is %s', (day, before) => {
  expect(yearsBefore(day, 5)).toBe(before)
})

test('twenty-four years before a leap day that exists is that leap day', () => {
  expect(yearsBefore('2024-02-29', 24)).toBe('2000-02-29')
})

test('a failing rule takes nothing and leaves no proof', async () => {
  const h = house()
  addDraft(h, addPerson(h), '2026-11-01')
  const rule = DELETION_RULES.find(({ name }) => name === 'expired-drafts')
  if (!rule) throw new Error('no rule')
  const broken = {
    ...rule,
    remove: (db: Db, id: string) => (rule.remove(db, id), h.db.$client.exec('select nonsense'), []),
  }
  await expect(
    runDeletion(h.db, h.keyring, h.clock.now(), () => Promise.resolve(), [broken]),
  ).rejects.toThrow('nonsense')
  expect(ids(h.db, 'drafts')).toHaveLength(1)
  expect(ids(h.db, 'deletion_proofs')).toEqual([])
})

test('after deletion and a checkpoint neither the text nor its sealed bytes nor its wrapped key are in any file', async () => {
  const h = house()
  const person = addPerson(h)
  const canary = 'KANARIEFÅGEL-7731'
  const gone = addDraft(h, person, '2026-11-22', canary.repeat(300))
  const wrapped = h.db.$client
    .prepare('select wrapped from data_keys where id = ?')
    .pluck()
    .get(gone.key.id) as Buffer
  const traces = [
    Buffer.from(canary),
    gone.sealed.subarray(40, 72),
    gone.sealed.subarray(-48),
    wrapped,
    Buffer.from(gone.id),
  ]
  const found = () => {
    const bytes = Buffer.concat(
      ['', '-wal', '-shm'].filter((end) => existsSync(h.path + end)).map((end) => readFileSync(h.path + end)),
    )
    return traces.map((trace) => bytes.includes(trace))
  }
  expect(found()).toEqual([false, true, true, true, true])
  await h.run()
  expect(found()).toEqual([false, false, false, false, false])
})

test('a past key that protects nothing is destroyed, and then the draft in an old backup is unreadable', async () => {
  const h = house()
  const draft = addDraft(h, addPerson(h), '2026-12-22')
  const backup = join(testFolder(), 'backup.db')
  await h.db.$client.backup(backup)
  const readFromBackup = (keyring: Keyring) => {
    const old = openDatabase(backup)
    try {
      return unseal(getDataKey(old, keyring, draft.key.id), draftPlace(draft.id), draft.sealed).toString()
    } finally {
      old.$client.close()
    }
  }
  expect(readFromBackup(openKeyring(h.keysDir))).toBe('utkast')

  h.clock.advance(days(30))
  await h.run()
  expect(destroyEmptyKeys(h.db, h.keyring, h.clock.now())).toEqual(['draft-2026-11'])
  expect(() => readFromBackup(h.keyring)).toThrow(MissingKeyError)
  expect(() => readFromBackup(openKeyring(h.keysDir))).toThrow(MissingKeyError)
  expect(
    h.db.$client.prepare(`select destroyed_at from key_checks where key_id = 'draft-2026-11'`).pluck().get(),
  ).toBe(h.clock.now())
  expect(
    h.db.$client.prepare(`select detail from audit_log where action = 'key-destroyed'`).pluck().all(),
  ).toEqual(['{"key":"draft-2026-11"}'])
})

test('a key is not destroyed while it protects something, while its period lasts, or in the first two days after', () => {
  const h = house('2026-11-22T09:00:00Z')
  const draft = addDraft(h, addPerson(h), '2027-12-22')
  expect(destroyEmptyKeys(h.db, h.keyring, h.clock.now() + days(400))).toEqual([])
  h.db.delete(drafts).run()
  h.db.$client.prepare('delete from data_keys where id in (?, ?)').run(draft.key.id, draft.fileKey.id)
  expect(destroyEmptyKeys(h.db, h.keyring, Date.parse('2026-11-30T22:00:00Z'))).toEqual([])
  expect(destroyEmptyKeys(h.db, h.keyring, Date.parse('2026-12-02T22:00:00Z'))).toEqual([])
  expect(destroyEmptyKeys(h.db, h.keyring, Date.parse('2026-12-02T23:00:00Z'))).toEqual(['draft-2026-11'])
  expect(
    h.keyring
      .checks()
      .map(({ keyId }) => keyId)
      .sort(),
  ).toEqual(['person-2026', 'purpose-index', 'purpose-mac', 'purpose-session'])
})

test('an owner who said yes is warned a week and a day before, once each, and anew when the draft was saved again', () => {
  const h = house('2026-11-22T05:00:00Z')
  const draft = addDraft(h, addPerson(h), '2026-11-29')
  const warn = () =>
    warnOfDeletion(h, (row) => ({
      recipient: redact('a@example.se'),
      language: 'sv',
      dataKey: getDataKey(h.db, h.keyring, row.dataKeyId),
    }))
  const letters = () =>
    h.db.$client.prepare('select template, not_before as at from outbox order by rowid').all()
  expect([warn(), warn()]).toEqual([1, 0])
  expect(letters()).toEqual([{ template: 'draft-warning-week', at: Date.parse('2026-11-22T08:00:00Z') }])
  h.clock.advance(days(6) + hours(6))
  expect([warn(), warn()]).toEqual([1, 0])
  expect(letters()[1]).toEqual({ template: 'draft-warning-day', at: h.clock.now() })
  h.db.$client
    .prepare(
      `update drafts set deletes_on = '2026-12-28', warned_week_at = null, warned_day_at = null where id = ?`,
    )
    .run(draft.id)
  expect(warn()).toBe(0)
  h.clock.advance(days(23))
  expect(warn()).toBe(1)
})

test('an owner who did not say yes gets no letter', () => {
  const h = house()
  addDraft(h, addPerson(h), '2026-11-23')
  expect(warnOfDeletion(h, () => undefined)).toBe(0)
  expect(ids(h.db, 'outbox')).toEqual([])
})

test('a draft that goes tomorrow and was never warned of gets one letter, not two', () => {
  const h = house()
  addDraft(h, addPerson(h), '2026-11-23')
  expect(
    warnOfDeletion(h, (row) => ({
      recipient: redact('a@example.se'),
      language: 'sv',
      dataKey: getDataKey(h.db, h.keyring, row.dataKeyId),
    })),
  ).toBe(1)
})

test('a draft that cannot be opened does not keep the others from being warned of', () => {
  const h = house()
  const person = addPerson(h)
  const bad = addDraft(h, person, '2026-11-23')
  addDraft(h, person, '2026-11-23')
  const noticeFor = (row: { id: string; dataKeyId: string }) => {
    if (row.id === bad.id) throw new Error('closed')
    return {
      recipient: redact('a@example.se'),
      language: 'sv' as const,
      dataKey: getDataKey(h.db, h.keyring, row.dataKeyId),
    }
  }
  expect(() => warnOfDeletion(h, noticeFor)).toThrow(AggregateError)
  expect(ids(h.db, 'outbox')).toHaveLength(1)
})

test('every rule has a name of its own and says where it comes from', () => {
  expect(new Set(DELETION_RULES.map(({ name }) => name)).size).toBe(DELETION_RULES.length)
  for (const { name, source } of DELETION_RULES) {
    expect(name).toMatch(/^[a-z-]+$/)
    expect(source).toMatch(/§|GDPR|newest/)
  }
})
