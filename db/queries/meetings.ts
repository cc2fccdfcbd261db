import { and, asc, desc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import {
  meetingEvents,
  meetings,
  takenSteps,
  workExceptions,
  workGroups,
  workHours,
} from '#db/schema/tables.ts'

export type MeetingRow = typeof meetings.$inferSelect
export type WorkHoursRow = typeof workHours.$inferSelect
export type WorkExceptionRow = typeof workExceptions.$inferSelect
export type MeetingEventRow = typeof meetingEvents.$inferSelect

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
        lte(workExceptions.day, last),
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

const anyExpired = prepared((db) =>
  db.$client.prepare<[number]>(
    `select 1 from meetings m where status = 'held' and held_until <= ?
       and exists (select 1 from taken_steps where meeting_id = m.id) limit 1`,
  ),
)
const stepsOfExpired = prepared((db) =>
  db.$client.prepare<[number]>(
    `delete from taken_steps where meeting_id in
       (select id from meetings where status = 'held' and held_until <= ?)`,
  ),
)

/** Whether something is held that was never booked, and still keeps others from it. */
export function hasExpiredHolds(db: Db, now: number): boolean {
  return anyExpired(db).get(now) !== undefined
}

/** Gives back what was held and never booked. What was filled in stays for a while, so that nothing typed is lost. */
export function releaseExpiredHolds(db: Db, now: number): void {
  stepsOfExpired(db).run(now)
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

const byCode = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(eq(meetings.codeIndex, sql.placeholder('codeIndex')))
    .prepare(),
)

export function findMeetingByCode(db: Db, codeIndex: Buffer): MeetingRow | undefined {
  return byCode(db).get({ codeIndex })
}

const addEvent = prepared((db) =>
  db.$client.prepare<Omit<MeetingEventRow, 'seq'>>(
    `insert into meeting_events (meeting_id, seq, kind, at, done_by, starts_at)
     values (@meetingId, (select count(*) + 1 from meeting_events where meeting_id = @meetingId),
       @kind, @at, @doneBy, @startsAt)`,
  ),
)

export function insertMeetingEvent(db: Db, event: Omit<MeetingEventRow, 'seq'>): void {
  addEvent(db).run(event)
}

export function listMeetingEvents(db: Db, meetingId: string): MeetingEventRow[] {
  return db
    .select()
    .from(meetingEvents)
    .where(eq(meetingEvents.meetingId, meetingId))
    .orderBy(asc(meetingEvents.seq))
    .all()
}

export const insertWorkGroup = insertInto(workGroups)

const groupStaff = prepared((db) =>
  db.$client
    .prepare<[string], string>(
      `select g.staff_id from work_groups g join staff s on s.id = g.staff_id
       where g.group_id = ? and s.active = 1 order by g.staff_id`,
    )
    .pluck(),
)

/** Who of staff takes the meetings of a group. */
export function listGroupStaff(db: Db, groupId: string): string[] {
  return groupStaff(db).all(groupId)
}

const ofHolder = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.holder, sql.placeholder('holder')),
        inArray(meetings.status, ['booked', 'cancelled', 'came', 'missed']),
        gte(meetings.endsAt, sql.placeholder('from')),
      ),
    )
    .orderBy(asc(meetings.startsAt))
    .limit(50)
    .prepare(),
)

/** The meetings of somebody that end after an instant, the next one first. */
export function listMeetingsOf(db: Db, holder: string, from: number): MeetingRow[] {
  return ofHolder(db).all({ holder, from })
}

/** What somebody holds and has not booked, and held once: the last one first. */
export function listHeldMeetings(db: Db, holder: string): MeetingRow[] {
  return db
    .select()
    .from(meetings)
    .where(and(eq(meetings.holder, holder), eq(meetings.status, 'held')))
    .orderBy(desc(meetings.heldUntil), desc(meetings.id))
    .all()
}

const wantingEarlier = prepared((db) =>
  db
    .select()
    .from(meetings)
    .where(
      and(
        eq(meetings.wantsEarlier, true),
        eq(meetings.status, 'booked'),
        eq(meetings.kind, sql.placeholder('kind')),
        gte(meetings.startsAt, sql.placeholder('from')),
      ),
    )
    .orderBy(
      sql`(select min(e.at) from meeting_events e where e.meeting_id = ${meetings.id})`,
      asc(meetings.id),
    )
    .prepare(),
)

/** Booked meetings of a kind whose owners want to know of an earlier time, those who booked first before the others. */
export function listWantingEarlier(db: Db, kind: string, from: number): MeetingRow[] {
  return wantingEarlier(db).all({ kind, from })
}

const anyWantingEarlier = prepared((db) =>
  db.$client.prepare<[number]>(
    `select 1 from meetings where wants_earlier = 1 and status = 'booked' and starts_at > ? limit 1`,
  ),
)

export function hasWantingEarlier(db: Db, now: number): boolean {
  return anyWantingEarlier(db).get(now) !== undefined
}
