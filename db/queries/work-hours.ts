import { and, asc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { workExceptions, workGroups, workHours } from '#db/schema/tables.ts'
import { insertWorkGroup, type WorkExceptionRow, type WorkHoursRow } from './meetings.ts'

/** The weekly hours of somebody that hold on a day or later, in the order of the week. */
export function listHoursFrom(db: Db, staffId: string, day: string): WorkHoursRow[] {
  return db
    .select()
    .from(workHours)
    .where(and(eq(workHours.staffId, staffId), or(isNull(workHours.lastDay), gte(workHours.lastDay, day))))
    .orderBy(asc(workHours.weekday), asc(workHours.from), asc(workHours.firstDay), asc(workHours.id))
    .all()
}

/** What is otherwise for somebody from a day on, in order. */
export function listExceptionsFrom(db: Db, staffId: string, day: string): WorkExceptionRow[] {
  return db
    .select()
    .from(workExceptions)
    .where(and(eq(workExceptions.staffId, staffId), gte(workExceptions.day, day)))
    .orderBy(asc(workExceptions.day), asc(workExceptions.from), asc(workExceptions.id))
    .all()
}

/** Lets somebody's weekly hours end with a day. */
export function endHours(db: Db, staffId: string, id: string, lastDay: string): void {
  db.update(workHours)
    .set({ lastDay })
    .where(and(eq(workHours.id, id), eq(workHours.staffId, staffId)))
    .run()
}

export function deleteHours(db: Db, staffId: string, id: string): void {
  db.delete(workHours)
    .where(and(eq(workHours.id, id), eq(workHours.staffId, staffId)))
    .run()
}

export function deleteExceptions(db: Db, staffId: string, ids: readonly string[]): void {
  db.delete(workExceptions)
    .where(and(inArray(workExceptions.id, [...ids]), eq(workExceptions.staffId, staffId)))
    .run()
}

/** Which groups somebody belongs to. */
export function listGroupsOf(db: Db, staffId: string): string[] {
  return db
    .select({ groupId: workGroups.groupId })
    .from(workGroups)
    .where(eq(workGroups.staffId, staffId))
    .orderBy(asc(workGroups.groupId))
    .all()
    .map(({ groupId }) => groupId)
}

/** Sets to which of the groups `among` somebody belongs; others are left as they are. */
export function setGroupsOf(
  db: Db,
  staffId: string,
  among: readonly string[],
  chosen: readonly string[],
): void {
  db.delete(workGroups)
    .where(and(eq(workGroups.staffId, staffId), inArray(workGroups.groupId, [...among])))
    .run()
  for (const groupId of chosen) insertWorkGroup(db, { staffId, groupId })
}
