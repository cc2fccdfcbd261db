import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteInsertValue, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Db } from './client.ts'

/**
 * Prepares a query once per connection and keeps it. Drizzle's builder costs several times what the driver does, so the
 * queries of every page go through here.
 */
export function prepared<Q>(build: (db: Db) => Q): (db: Db) => Q {
  const ready = new WeakMap<Db, Q>()
  return (db) => {
    let query = ready.get(db)
    if (!query) {
      query = build(db)
      ready.set(db, query)
    }
    return query
  }
}

/** The insert of a whole row, prepared in the same way. */
export function insertInto<T extends SQLiteTable>(table: T): (db: Db, row: T['$inferSelect']) => void {
  const columns = Object.keys(getTableColumns(table))
  const values = Object.fromEntries(columns.map((name) => [name, sql.placeholder(name)]))
  const insert = prepared((db) =>
    db
      .insert(table)
      .values(values as SQLiteInsertValue<T>)
      .prepare(),
  )
  return (db, row) => void insert(db).run(row)
}
