import type Database from 'better-sqlite3'
import type { Db } from './client.ts'

/** Who is protected, as this connection has last read it, and the sealed value that said so. */
type Known = { sealed: Buffer; ids: ReadonlySet<string>; json: string }
const known = new WeakMap<Database.Database, Known>()

/**
 * Gives SQL the function `is_protected(person id)`, so that lists leave out what must not be seen while they are read
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
  known.set(db.$client, { sealed, ids: new Set(ids), json: JSON.stringify(ids) })
}

/** The ids of all protected persons, as a JSON list for `json_each`. @throws when the connection was never told. */
export function protectedAsJson(db: Db): string {
  return getKnown(db.$client).json
}

function getKnown(client: Database.Database): Known {
  const found = known.get(client)
  if (!found) throw new Error('Nobody has told this connection who is protected')
  return found
}
