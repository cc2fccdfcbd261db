import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
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

const TABLES_WITH_INDEX = ['persons', 'staff', 'protected_numbers'] as const
export type TableWithIndex = (typeof TABLES_WITH_INDEX)[number]

const indexKeys = prepared((db) =>
  db.$client
    .prepare(
      `select key_id from key_checks where key_id >= 'purpose-index' and key_id < 'purpose-indey'
       and destroyed_at is null`,
    )
    .pluck(),
)

/** The look-up keys that the database has met and not given up, in no order. */
export function listIndexKeys(db: Db): string[] {
  return indexKeys(db).all() as string[]
}

/** How many rows of each table are found by their index under this key; none before the column is there. */
export function countIndexedBy(db: Db, keyId: string): Record<TableWithIndex, number> {
  const count = (table: TableWithIndex) => {
    const there = db.$client.prepare(`select 1 from pragma_table_info(?) where name = 'index_key'`).get(table)
    if (!there) return 0
    return db.$client
      .prepare(`select count(*) from ${table} where index_key = ?`)
      .pluck()
      .get(keyId) as number
  }
  return Object.fromEntries(TABLES_WITH_INDEX.map((table) => [table, count(table)])) as Record<
    TableWithIndex,
    number
  >
}

/** Rows that name a look-up key which is none of `known`; a row of `protected_numbers` is told by its time alone. */
export function listIndexedByUnknownKey(
  db: Db,
  known: readonly string[],
): { table: TableWithIndex; row: string }[] {
  return db.$client
    .prepare(
      `with known as (select value from json_each(?))
       select 'persons' as "table", id as row from persons where index_key not in known
       union all select 'staff', id from staff where index_key not in known
       union all select 'protected_numbers', cast(added_at as text) from protected_numbers
         where index_key not in known`,
    )
    .all(JSON.stringify(known)) as { table: TableWithIndex; row: string }[]
}

/** Whether the database says of every index which key it was made with: only since migration 4. */
export function namesIndexKeys(db: Db): boolean {
  return (
    db.$client.prepare(`select 1 from pragma_table_info('persons') where name = 'index_key'`).get() !==
    undefined
  )
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
