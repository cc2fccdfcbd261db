import type Database from 'better-sqlite3'
import type { Db } from './client.ts'

/** Who is protected, as this connection has last read it, and the sealed value that said so. */
type Known = { sealed: Buffer; ids: ReadonlySet<string>; persons: string; marks: string }
const known = new WeakMap<Database.Database, Known>()

/**
 * Gives SQL the function `is_protected`, of a person's id or of a mark in hex, so that lists leave out what must not be seen while they are read
 * from their index. It fails on a connection that has never been told who is protected: then nothing is shown.
 */
export function teachProtection(client: Database.Database): void {
  client.function('is_protected', (personId: unknown) =>
    getKnown(client).ids.has(personId as string) ? 1 : 0,
  )
}

/** Whether the connection knows what this sealed value says. */
export function isRemembered(db: Db, sealed: Buffer): boolean {
  return known.get(db.$client)?.sealed.equals(sealed) === true
}

export function rememberProtected(db: Db, sealed: Buffer, ids: readonly string[]): void {
  known.set(db.$client, {
    sealed,
    ids: new Set(ids),
    persons: JSON.stringify(ids.filter((id) => !isMark(id))),
    marks: JSON.stringify(ids.filter(isMark)),
  })
}

/** The ids of all protected persons, as a JSON list for `json_each`. @throws when the connection was never told. */
export function protectedAsJson(db: Db): string {
  return getKnown(db.$client).persons
}

/** The marks by which reports about protected people are known, in hex. @throws when the connection was never told. */
export function protectedMarksAsJson(db: Db): string {
  return getKnown(db.$client).marks
}

/** Whether an entry is a mark in hex, as SQL's `hex` writes it; a person's id is 22 letters. */
export function isMark(entry: string): boolean {
  return /^[0-9A-F]{64}$/.test(entry)
}

function getKnown(client: Database.Database): Known {
  const found = known.get(client)
  if (!found) throw new Error('Nobody has told this connection who is protected')
  return found
}
