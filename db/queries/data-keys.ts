import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { dataKeys } from '#db/schema/tables.ts'

type DataKeyRow = typeof dataKeys.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(dataKeys)
    .where(eq(dataKeys.id, sql.placeholder('id')))
    .prepare(),
)
const insert = prepared((db) =>
  db
    .insert(dataKeys)
    .values({
      id: sql.placeholder('id'),
      wrappingKeyId: sql.placeholder('wrappingKeyId'),
      wrapped: sql.placeholder('wrapped'),
      createdAt: sql.placeholder('createdAt'),
    })
    .prepare(),
)

export function findDataKey(db: Db, id: string): DataKeyRow | undefined {
  return byId(db).get({ id })
}

export function insertDataKey(db: Db, row: DataKeyRow): void {
  insert(db).run(row)
}

export function updateDataKey(
  db: Db,
  id: string,
  change: Pick<DataKeyRow, 'wrappingKeyId' | 'wrapped'>,
): void {
  db.update(dataKeys).set(change).where(eq(dataKeys.id, id)).run()
}

export function deleteDataKey(db: Db, id: string): void {
  db.delete(dataKeys).where(eq(dataKeys.id, id)).run()
}
