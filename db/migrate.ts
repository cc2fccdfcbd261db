import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inTransaction, type Db } from './client.ts'

const MIGRATION = /^(\d{4})_[a-z0-9_]+\.sql$/

/**
 * Brings the database to the newest migration of `folder`, each in a transaction of its own.
 * Returns the names that were applied. @throws when a migration that ran before has been edited or has gone.
 */
export function migrate(db: Db, folder: string, now: number): string[] {
  db.$client.exec(`CREATE TABLE IF NOT EXISTS migrations (
    name TEXT PRIMARY KEY, checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT`)
  const names = readdirSync(folder)
    .filter((name) => MIGRATION.test(name))
    .sort()
  const done = new Map(
    (
      db.$client.prepare('select name, checksum from migrations').all() as {
        name: string
        checksum: string
      }[]
    ).map((row) => [row.name, row.checksum]),
  )
  for (const name of done.keys()) {
    if (!names.includes(name))
      throw new Error(`The database was migrated with ${name}, which this version does not have`)
  }
  const applied: string[] = []
  // A table that is made anew is dropped in between, and must not take with it what points to it.
  db.$client.pragma('foreign_keys = OFF')
  try {
    for (const name of names) {
      const sql = readFileSync(join(folder, name), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = done.get(name)
      if (before === checksum) continue
      if (before) throw new Error(`The migration ${name} was changed after it had run`)
      inTransaction(db, () => {
        // Two processes may start at once: whoever came second finds the work done.
        const row = db.$client.prepare('select 1 from migrations where name = ?').get(name)
        if (row) return
        db.$client.exec(sql)
        if ((db.$client.pragma('foreign_key_check') as unknown[]).length > 0)
          throw new Error(`The migration ${name} leaves rows that point to nothing`)
        db.$client.prepare('insert into migrations values (?, ?, ?)').run(name, checksum, now)
        applied.push(name)
      })
    }
  } finally {
    db.$client.pragma('foreign_keys = ON')
  }
  return applied
}
