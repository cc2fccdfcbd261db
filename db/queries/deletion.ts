import type { Db } from '#db/client.ts'
import type { drafts } from '#db/schema/tables.ts'

/** What is due, found by SQL with @now (ms), @today and what the rule adds; one text column `id`. */
export function listDue(
  db: Db,
  sql: string,
  values: Record<string, number | string>,
  limit: number,
): string[] {
  return db.$client.prepare(`${sql} limit ${limit}`).pluck().all(values) as string[]
}

export type Hung = { keyIds: string[]; fileIds: string[] }

/** The data keys and the files of a draft or a case: they must be asked for before its row goes. */
export function listHung(db: Db, table: 'drafts' | 'cases', id: string): Hung {
  const column = table === 'drafts' ? 'draft_id' : 'case_id'
  const files = db.$client
    .prepare(`select id, data_key_id as keyId from files where ${column} = ?`)
    .all(id) as {
    id: string
    keyId: string
  }[]
  const own = db.$client.prepare(`select data_key_id from ${table} where id = ?`).pluck().all(id) as string[]
  const reporters =
    table === 'cases'
      ? (db.$client
          .prepare('select data_key_id from case_reporters where case_id = ?')
          .pluck()
          .all(id) as string[])
      : []
  return {
    keyIds: [...new Set([...own, ...reporters, ...files.map(({ keyId }) => keyId)])],
    fileIds: files.map((file) => file.id),
  }
}

export function keyIdOfPerson(db: Db, id: string): string | undefined {
  return db.$client.prepare('select data_key_id from persons where id = ?').pluck().get(id) as
    string | undefined
}

export function keyIdOfMeeting(db: Db, id: string): string | undefined {
  const keyId = db.$client.prepare('select data_key_id from meetings where id = ?').pluck().get(id)
  return (keyId ?? undefined) as string | undefined
}

export function keyIdOfInvitation(db: Db, id: string): string | undefined {
  const keyId = db.$client.prepare('select data_key_id from invitations where id = ?').pluck().get(id)
  return keyId as string | undefined
}

/** Leaves of a meeting what is counted: when it was, of which kind, and what became of it. */
export function forgetWhoseMeeting(db: Db, id: string): void {
  db.$client.prepare('delete from taken_steps where meeting_id = ?').run(id)
  db.$client
    .prepare(
      'update meetings set holder = null, code_index = null, data_key_id = null, sealed = null where id = ?',
    )
    .run(id)
}

export function insertDeletionProof(db: Db, rule: string, now: number, count: number, idsHash: Buffer): void {
  db.$client
    .prepare('insert into deletion_proofs (rule, at, count, ids_hash) values (?, ?, ?, ?)')
    .run(rule, now, count, idsHash)
}

export type WarnedDraft = Pick<typeof drafts.$inferSelect, 'id' | 'service' | 'dataKeyId' | 'deletesOn'> & {
  personId: string
}

/** Drafts that go on `day` or earlier and whose owner has not been warned of it. */
export function listDraftsToWarn(
  db: Db,
  warned: 'warned_week_at' | 'warned_day_at',
  day: string,
): WarnedDraft[] {
  return db.$client
    .prepare(
      `select id, person_id as personId, service, data_key_id as dataKeyId, deletes_on as deletesOn
       from drafts where deletes_on <= ? and person_id is not null and ${warned} is null`,
    )
    .all(day) as WarnedDraft[]
}

/** Marks the warning as given, if the draft still goes on that day; says whether it did. */
export function markDraftWarned(
  db: Db,
  warned: 'warned_week_at' | 'warned_day_at',
  draft: WarnedDraft,
  now: number,
): boolean {
  return (
    db.$client
      .prepare(`update drafts set ${warned} = ? where id = ? and deletes_on = ? and ${warned} is null`)
      .run(now, draft.id, draft.deletesOn).changes === 1
  )
}

/** The ids of the rows whose data key is wrapped by this key. */
export function listSealedBy(
  db: Db,
  table: 'drafts' | 'cases' | 'files' | 'persons' | 'staff',
  wrappingKeyId: string,
): string[] {
  return db.$client
    .prepare(
      `select t.id from ${table} t join data_keys k on k.id = t.data_key_id where k.wrapping_key_id = ? order by t.id`,
    )
    .pluck()
    .all(wrappingKeyId) as string[]
}

export function hasCases(db: Db, personId: string): boolean {
  return db.$client.prepare('select 1 from participants where person_id = ?').get(personId) !== undefined
}

export function listDraftsOfPerson(db: Db, personId: string): string[] {
  return db.$client.prepare('select id from drafts where person_id = ?').pluck().all(personId) as string[]
}

/** Whether this key seals a paper of a matter that itself lies under another key. */
export function sealsCaseFiles(db: Db, wrappingKeyId: string): boolean {
  const sql = `select 1 from files f join data_keys k on k.id = f.data_key_id
    where k.wrapping_key_id = ? and f.case_id is not null`
  return db.$client.prepare(sql).get(wrappingKeyId) !== undefined
}

/** Removes what is left of a wrapping key: papers, kept posts, unsent letters, and the data keys that sealed what has gone. */
export function deleteDataKeysOf(db: Db, wrappingKeyId: string): void {
  const ofKey = 'in (select id from data_keys where wrapping_key_id = ?)'
  db.$client.prepare(`delete from files where data_key_id ${ofKey}`).run(wrappingKeyId)
  db.$client.prepare(`delete from pending_posts where data_key_id ${ofKey}`).run(wrappingKeyId)
  db.$client.prepare('delete from data_keys where wrapping_key_id = ?').run(wrappingKeyId)
}

export function countDataKeysOf(db: Db, wrappingKeyId: string): number {
  return db.$client
    .prepare('select count(*) from data_keys where wrapping_key_id = ?')
    .pluck()
    .get(wrappingKeyId) as number
}
