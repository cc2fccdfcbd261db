import type { Db } from '#db/client.ts'
import type { keyChecks } from '#db/schema/tables.ts'

export type KeyCheckRow = typeof keyChecks.$inferSelect

const COLUMNS =
  'key_id as keyId, check_value as checkValue, created_at as createdAt, destroyed_at as destroyedAt'

/** What the database remembers of its keys; empty before the first migration. */
export function listKeyChecks(db: Db): KeyCheckRow[] {
  const known = db.$client.prepare(`select 1 from sqlite_schema where name = 'key_checks'`).get()
  return known ? (db.$client.prepare(`select ${COLUMNS} from key_checks`).all() as KeyCheckRow[]) : []
}

export function insertKeyCheck(db: Db, keyId: string, checkValue: Buffer, now: number): void {
  db.$client
    .prepare(
      'insert into key_checks (key_id, check_value, created_at) values (?, ?, ?) on conflict do nothing',
    )
    .run(keyId, checkValue, now)
}

export function markKeyDestroyed(db: Db, keyId: string, now: number): void {
  db.$client
    .prepare('update key_checks set destroyed_at = ? where key_id = ? and destroyed_at is null')
    .run(now, keyId)
}

/**
 * One wrapped data key of each wrapping key, to try the wrapping keys on; empty before the first migration. Goes from
 * one wrapping key to the next by the index: a million data keys are sealed with some dozens.
 */
export function sampleWrappedKeys(db: Db): { wrappingKeyId: string; wrapped: Buffer }[] {
  const known = db.$client.prepare(`select 1 from sqlite_schema where name = 'data_keys'`).get()
  if (!known) return []
  return db.$client
    .prepare(
      `with recursive used (id) as (
         select min(wrapping_key_id) from data_keys
         union all
         select (select min(wrapping_key_id) from data_keys where wrapping_key_id > used.id) from used
         where used.id is not null)
       select id as wrappingKeyId, (select wrapped from data_keys where wrapping_key_id = used.id limit 1) as wrapped
       from used where id is not null`,
    )
    .all() as { wrappingKeyId: string; wrapped: Buffer }[]
}
