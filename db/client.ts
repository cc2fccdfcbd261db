import Database from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { teachProtection } from './protected-persons.ts'
import * as schema from './schema/tables.ts'

export type Db = BetterSQLite3Database<typeof schema> & { $client: Database.Database }

/** WAL frames before a checkpoint; 1 000 pages of 4 KiB keep the log near 4 MB. */
const CHECKPOINT_PAGES = 1000
const BUSY_TIMEOUT_MS = 5000

/**
 * Opens the portal's database file and sets what durability needs. WAL with `synchronous = FULL`: every commit that
 * was acknowledged has been synced. @throws with one sentence when the engine does not hold what we ask of it.
 */
export function openDatabase(path: string): Db {
  const client = new Database(path, { timeout: BUSY_TIMEOUT_MS })
  client.pragma('journal_mode = WAL')
  client.pragma('synchronous = FULL')
  client.pragma('foreign_keys = ON')
  client.pragma('secure_delete = ON')
  client.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  client.pragma('trusted_schema = OFF')
  assertEngine(client)
  teachProtection(client)
  return drizzle(client, { schema })
}

/** SQLite before 3.51.3 can lose committed pages when a checkpoint races a write (the WAL-reset bug). */
const SQLITE_FLOOR = [3, 51, 3] as const

/** @throws when the open connection promises less than the portal promises its residents. */
export function assertEngine(client: Database.Database): void {
  const { version } = client.prepare('select sqlite_version() as version').get() as { version: string }
  if (!atLeast(version, SQLITE_FLOOR))
    throw new Error(`SQLite ${version} is too old: 3.51.3 or newer is needed`)
  const expected = { journal_mode: client.memory ? 'memory' : 'wal', synchronous: 2, foreign_keys: 1 }
  for (const [name, want] of Object.entries(expected)) {
    const is = client.pragma(name, { simple: true })
    if (is !== want)
      throw new Error(`The database runs with ${name} = ${String(is)}, but ${String(want)} is needed`)
  }
}

function atLeast(version: string, floor: readonly number[]): boolean {
  const parts = version.split('.').map(Number)
  for (const [i, least] of floor.entries()) {
    const part = parts[i] ?? 0
    if (part !== least) return part > least
  }
  return true
}

/** Runs `work` so that all it reads is of one moment, whatever others write meanwhile. */
export function inSnapshot<T>(db: Db, work: () => T): T {
  return transactionOf(db).deferred(work) as T
}

/**
 * Runs `work` in one `BEGIN IMMEDIATE` transaction and returns what it returns; an error rolls all of it back.
 * `work` is synchronous: fetch first, write inside, send mail from the outbox afterwards.
 */
export function inTransaction<T>(db: Db, work: () => T): T {
  return transactionOf(db).immediate(work) as T
}

/** Made once per connection: making one takes several times what it does. */
const transactions = new WeakMap<Db, Database.Transaction<(work: () => unknown) => unknown>>()

function transactionOf(db: Db) {
  let transaction = transactions.get(db)
  if (!transaction) {
    transaction = db.$client.transaction((work) => work())
    transactions.set(db, transaction)
  }
  return transaction
}
