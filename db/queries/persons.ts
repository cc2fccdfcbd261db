import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { persons } from '#db/schema/tables.ts'

export type PersonRow = typeof persons.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(persons)
    .where(eq(persons.id, sql.placeholder('id')))
    .prepare(),
)
const byNumberIndex = prepared((db) =>
  db
    .select()
    .from(persons)
    .where(eq(persons.numberIndex, sql.placeholder('numberIndex')))
    .prepare(),
)

export function findPerson(db: Db, id: string): PersonRow | undefined {
  return byId(db).get({ id })
}

export function findPersonByNumberIndex(db: Db, numberIndex: Buffer): PersonRow | undefined {
  return byNumberIndex(db).get({ numberIndex })
}

export function insertPerson(db: Db, row: PersonRow): void {
  db.insert(persons).values(row).run()
}

/** At most `limit` persons after `after` whose index is not under `indexKey`, in the order of their ids. */
export function listIndexedOtherwise(db: Db, indexKey: string, after: string, limit: number): string[] {
  return db.$client
    .prepare('select id from persons where id > ? and index_key <> ? order by id limit ?')
    .pluck()
    .all(after, indexKey, limit) as string[]
}

export function updatePerson(
  db: Db,
  id: string,
  changes: Partial<Pick<PersonRow, 'sealedProfile' | 'seenAt' | 'numberIndex' | 'indexKey'>>,
): void {
  db.update(persons).set(changes).where(eq(persons.id, id)).run()
}

/** The ids of all persons, or of those among `ids`. */
export function listPersonIds(db: Db, ids?: readonly string[]): string[] {
  const sql = 'select id from persons'
  if (!ids) return db.$client.prepare(sql).pluck().all() as string[]
  const among = `${sql} where id in (select value from json_each(?)) order by id`
  return db.$client.prepare(among).pluck().all(JSON.stringify(ids)) as string[]
}
