import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { meetings, takenSteps, workExceptions, workHours } from '#db/schema/tables.ts'

export type MeetingRow = typeof meetings.$inferSelect
export type WorkHoursRow = typeof workHours.$inferSelect
export type WorkExceptionRow = typeof workExceptions.$inferSelect

export const insertWorkHours = insertInto(workHours)
export const insertWorkException = insertInto(workExceptions)

/** The hours of these members of staff that come again every week. */
export function listWorkHours(db: Db, staffIds: readonly string[]): WorkHoursRow[] {
  return db
    .select()
    .from(workHours)
    .where(inArray(workHours.staffId, [...staffIds]))
    .all()
}

/** What is otherwise for them on the days from `first` to `last`. */
export function listWorkExceptions(
  db: Db,
  staffIds: readonly string[],
  first: string,
  last: string,
): WorkExceptionRow[] {
  return db
    .select()
    .from(workExceptions)
    .where(
      and(
        inArray(workExceptions.staffId, [...staffIds]),
        gte(workExceptions.day, first),
        lt(workExceptions.day, `${last}~`),
      ),
    )
    .all()
}

const stepsOfAll = prepared((db) =>
  db.$client.prepare<[string, number, number, string], { resource: string; step: number }>(
    `select t.resource, t.step from json_each(?) wanted
     cross join taken_steps t on t.resource = wanted.value and t.step >= ? and t.step < ?
       and t.meeting_id <> ?`,
  ),
)

/** The steps in which each of these is taken, from one step up to another; not by the meeting `but`. */
export function listTaken(
  db: Db,
  resources: readonly string[],
  from: number,
  until: number,
  but = '',
): Map<string, Set<number>> {
  const taken = new Map<string, Set<number>>(resources.map((resource) => [resource, new Set()]))
  for (const { resource, step } of stepsOfAll(db).all(JSON.stringify(resources), from, until, but))
    taken.get(resource)?.add(step)
  return taken
}

const expire = prepared((db) =>
  db.$client.prepare<[number]>(`delete from meetings where status = 'held' and held_until <= ?`),
)

/** Lets go of what was held and never booked; with it goes what it had taken. */
export function deleteExpiredHolds(db: Db, now: number): number {
  return expire(db).run(now).changes
}

export const insertMeeting = insertInto(meetings)

const take = prepared((db) =>
  db.$client.prepare<[string, string, string]>(
    `insert into taken_steps (resource, step, meeting_id)
     select r.value, s.value, ? from json_each(?) r cross join json_each(?) s`,
  ),
)

/** Takes steps of each resource. @throws SQLITE_CONSTRAINT_PRIMARYKEY when one of them is taken. */
export function takeSteps(
  db: Db,
  meetingId: string,
  resources: readonly string[],
  steps: readonly number[],
): void {
  take(db).run(meetingId, JSON.stringify(resources), JSON.stringify(steps))
}

export function giveBackSteps(db: Db, meetingId: string): void {
  db.delete(takenSteps).where(eq(takenSteps.meetingId, meetingId)).run()
}

const byId = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(eq(meetings.id, sql.placeholder('id')))
    .prepare(),
)

export function findMeeting(db: Db, id: string): MeetingRow | undefined {
  return byId(db).get({ id })
}

/** Writes what may change of a meeting. */
export function updateMeeting(db: Db, { id, ...row }: MeetingRow): void {
  db.update(meetings).set(row).where(eq(meetings.id, id)).run()
}
