import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { staff, type StaffRole } from '#db/schema/tables.ts'

export type StaffRow = typeof staff.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(staff)
    .where(eq(staff.id, sql.placeholder('id')))
    .prepare(),
)
const bySubjectIndex = prepared((db) =>
  db
    .select()
    .from(staff)
    .where(eq(staff.subjectIndex, sql.placeholder('subjectIndex')))
    .prepare(),
)

export function findStaff(db: Db, id: string): StaffRow | undefined {
  return byId(db).get({ id })
}

export function findStaffBySubjectIndex(db: Db, subjectIndex: Buffer): StaffRow | undefined {
  return bySubjectIndex(db).get({ subjectIndex })
}

export function listStaffIndexedOtherwise(db: Db, indexKey: string): StaffRow[] {
  return db.select().from(staff).where(ne(staff.indexKey, indexKey)).all()
}

export function insertStaff(db: Db, row: StaffRow): void {
  db.insert(staff).values(row).run()
}

export function updateStaff(
  db: Db,
  id: string,
  changes: Partial<Omit<StaffRow, 'id' | 'dataKeyId' | 'createdAt'>>,
): void {
  db.update(staff).set(changes).where(eq(staff.id, id)).run()
}

export function hasClearedManager(db: Db, unit: string): boolean {
  const sql = `select 1 from staff where active = 1 and clearance = 1 and role = 'unit-manager' and unit = ?`
  return db.$client.prepare(sql).get(unit) !== undefined
}

/** Who works in a unit in one of these roles, the oldest account first. */
export function listStaffOfUnit(db: Db, unit: string, roles: readonly StaffRole[]): StaffRow[] {
  return db
    .select()
    .from(staff)
    .where(and(eq(staff.unit, unit), eq(staff.active, true), inArray(staff.role, [...roles])))
    .orderBy(asc(staff.createdAt), asc(staff.id))
    .all()
}
