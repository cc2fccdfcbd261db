import { createHash } from 'node:crypto'
import { closeSync, openSync, readSync, statSync } from 'node:fs'
import type Database from 'better-sqlite3'
import { openDatabase, type Db } from '#db/client.ts'
import { migrate } from '#db/migrate.ts'

/** A file up to this size is read whole at the start, which takes some tenths of a second; a larger one each night. */
const WHOLE_UP_TO_BYTES = 64 * 1024 ** 2
const HEADER_BYTES = 100
const PAGE_BYTES = 4096

/**
 * Whether the database is fit to start with, before anything is written: its header, its size, the list of free pages,
 * the schema, the beginning of every table; every page where the file is small or the schema is not the marked one.
 */
export function isSound({ $client: client }: Db, wholeUpTo = WHOLE_UP_TO_BYTES): boolean {
  try {
    const whole = statSync(client.name).size <= wholeUpTo || markOf(client) !== fingerprintOf(client)
    if (client.pragma(whole ? 'quick_check(1)' : 'quick_check(sqlite_schema)', { simple: true }) !== 'ok')
      return false
    if (isWholeOnDisk(client) && !isHeaderSound(client.name)) return false
    for (const table of client.prepare(`select name from sqlite_schema where type = 'table'`).pluck().all())
      client.prepare(`select * from "${table as string}" limit 1`).get()
    return true
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_CORRUPT')) return false
    throw error
  }
}

/** Moves what the log holds into the file, so that the file can be judged. A full disk or another process may hinder it. */
function isWholeOnDisk(client: Database.Database): boolean {
  try {
    const [moved] = client.pragma('wal_checkpoint(PASSIVE)') as { log: number; checkpointed: number }[]
    return moved !== undefined && moved.log === moved.checkpointed
  } catch {
    return false
  }
}

/** SQLite's file format, 1.3. Free to change: the schema cookie (40), our mark (60) and the version that wrote last (96). */
function isHeaderSound(path: string): boolean {
  const header = Buffer.alloc(HEADER_BYTES)
  const file = openSync(path, 'r')
  const read = readSync(file, header, 0, HEADER_BYTES, 0)
  closeSync(file)
  const { size } = statSync(path)
  if (size === 0) return true
  const at = (offset: number) => header.readUInt32BE(offset)
  const pages = at(28)
  // Before the first table, format and encoding are not decided.
  const isFresh = pages === 1 && at(40) === 0
  const [format, encoding] = isFresh ? [0, 0] : [4, 1]
  return (
    read === HEADER_BYTES &&
    header.toString('latin1', 0, 16) === 'SQLite format 3\0' &&
    header.readUInt16BE(16) === PAGE_BYTES &&
    // Write-ahead log, no reserved bytes, the fixed payload fractions.
    header.subarray(18, 24).equals(Buffer.from([2, 2, 0, 64, 32, 32])) &&
    at(24) === at(92) &&
    pages * PAGE_BYTES === size &&
    at(32) <= pages &&
    at(36) < pages &&
    // Schema format, cache size, no auto-vacuum, UTF-8, our mark, nothing in what is kept for later.
    [format, 0, 0, encoding, at(60), 0, 0, 0, 0, 0, 0, 0].every((want, n) => at(44 + 4 * n) === want) &&
    Math.floor(at(96) / 1_000_000) === 3
  )
}

/** Notes in the file's header what its schema is and where each tree begins, for the next start to see that it still is so. */
export function markSchema({ $client: client }: Db): void {
  const fingerprint = fingerprintOf(client)
  if (markOf(client) !== fingerprint) client.pragma(`user_version = ${fingerprint}`)
}

function markOf(client: Database.Database): unknown {
  return client.pragma('user_version', { simple: true })
}

function fingerprintOf(client: Database.Database): number {
  const rows = client
    .prepare('select type, name, tbl_name, rootpage, sql from sqlite_schema order by 1, 2')
    .raw()
    .all()
  return createHash('sha256').update(JSON.stringify(rows)).digest().readInt32BE()
}

const SCHEMA = `select type, name, tbl_name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\' order by 1, 2`

/** Whether tables, indexes and triggers are to the letter what the migrations make. Call it when all of them have run. */
export function hasOwnSchema({ $client: client }: Db, migrationsFolder: string): boolean {
  const model = openDatabase(':memory:')
  try {
    migrate(model, migrationsFolder, 0)
    const of = (one: Database.Database) => JSON.stringify(one.prepare(SCHEMA).raw().all())
    return of(client) === of(model.$client)
  } finally {
    model.$client.close()
  }
}
