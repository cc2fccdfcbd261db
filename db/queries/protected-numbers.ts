import { eq, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { protectedNumbers, protectedRegister } from '#db/schema/tables.ts'

const byIndex = prepared((db) =>
  db
    .select({ addedAt: protectedNumbers.addedAt })
    .from(protectedNumbers)
    .where(eq(protectedNumbers.numberIndex, sql.placeholder('numberIndex')))
    .prepare(),
)

export function hasProtectedNumber(db: Db, numberIndex: Buffer): boolean {
  return byIndex(db).get({ numberIndex }) !== undefined
}

/** Adding a number that is there already changes nothing. */
export function insertProtectedNumber(db: Db, row: typeof protectedNumbers.$inferInsert): void {
  db.insert(protectedNumbers).values(row).onConflictDoNothing().run()
}

/** Puts a number under another index; its day stays. Nothing when the number is not on the list. */
export function moveProtectedNumber(
  db: Db,
  from: Buffer,
  to: { numberIndex: Buffer; indexKey: string },
): void {
  db.$client
    .prepare('update or replace protected_numbers set number_index = ?, index_key = ? where number_index = ?')
    .run(to.numberIndex, to.indexKey, from)
}

/** Forgets every number that is not under this key. */
export function deleteProtectedIndexedOtherwise(db: Db, indexKey: string): void {
  db.delete(protectedNumbers).where(ne(protectedNumbers.indexKey, indexKey)).run()
}

export function deleteProtectedNumber(db: Db, numberIndex: Buffer): void {
  db.delete(protectedNumbers).where(eq(protectedNumbers.numberIndex, numberIndex)).run()
}

export function hasProtectedNumbers(db: Db): boolean {
  return db.select({ addedAt: protectedNumbers.addedAt }).from(protectedNumbers).limit(1).get() !== undefined
}

const register = prepared((db) =>
  db.select({ sealed: protectedRegister.sealedPersons }).from(protectedRegister).prepare(),
)

/** The sealed ids of the protected persons; nothing in a database that has never held any. */
export function findProtectedRegister(db: Db): Buffer | undefined {
  return register(db).get()?.sealed
}

export function writeProtectedRegister(db: Db, sealedPersons: Buffer): void {
  db.insert(protectedRegister)
    .values({ id: 1, sealedPersons })
    .onConflictDoUpdate({ target: protectedRegister.id, set: { sealedPersons } })
    .run()
}
