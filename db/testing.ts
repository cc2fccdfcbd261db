import { fileURLToPath } from 'node:url'
import { openDatabase, type Db } from './client.ts'
import { migrate } from './migrate.ts'

export const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations', import.meta.url))

/** A migrated database in memory, one per test. */
export function testDatabase(): Db {
  const db = openDatabase(':memory:')
  migrate(db, MIGRATIONS_FOLDER, 0)
  return db
}
