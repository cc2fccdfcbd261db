import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { dataKeys } from '#db/schema/tables.ts'

type DataKeyRow = typeof dataKeys.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(dataKeys)
    .where(eq(dataKeys.id, sql.placeholder('id')))
    .prepare(),
)
const remove = prepared((db) => db.$client.prepare<[string]>('delete from data_keys where id = ?'))

export function findDataKey(db: Db, id: string): DataKeyRow | undefined {
  return byId(db).get({ id })
}

export const insertDataKey = insertInto(dataKeys)

export function updateDataKey(
  db: Db,
  id: string,
  change: Pick<DataKeyRow, 'wrappingKeyId' | 'wrapped'>,
): void {
  db.update(dataKeys).set(change).where(eq(dataKeys.id, id)).run()
}

export function deleteDataKey(db: Db, id: string): void {
  remove(db).run(id)
}
