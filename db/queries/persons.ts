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

export function updatePerson(db: Db, id: string, changes: Pick<PersonRow, 'sealedProfile' | 'seenAt'>): void {
  db.update(persons).set(changes).where(eq(persons.id, id)).run()
}

/** The ids of all persons, or of those among `ids`. */
export function listPersonIds(db: Db, ids?: readonly string[]): string[] {
  const sql = 'select id from persons'
  if (!ids) return db.$client.prepare(sql).pluck().all() as string[]
  const among = `${sql} where id in (select value from json_each(?)) order by id`
  return db.$client.prepare(among).pluck().all(JSON.stringify(ids)) as string[]
}
