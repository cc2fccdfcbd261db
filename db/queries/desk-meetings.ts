import { and, asc, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { meetings } from '#db/schema/tables.ts'
import type { MeetingRow } from './meetings.ts'
import type { Sight } from './sight.ts'

/** A meeting as the desk reads it: who and what is taken by it, and how often anything has happened with it. */
export type DeskMeeting = MeetingRow & { resources: string[]; changes: number }

const COLUMNS = {
  ...getTableColumns(meetings),
  resources: sql`(select json_group_array(distinct resource) from taken_steps where meeting_id = meetings.id)`
    .mapWith((list: string) => (JSON.parse(list) as string[]).sort())
    .as('resources'),
  changes: sql<number>`(select count(*) from meeting_events where meeting_id = meetings.id)`.as('changes'),
}
/** The wall of the unit; and a meeting of somebody protected is there for clearance alone, as a case is. */
const SEEN = and(
  eq(meetings.unit, sql.placeholder('unit')),
  sql`(${sql.placeholder('clearance')} = 1 or not is_protected(${meetings.holder}))`,
)

const onDay = prepared((db) =>
  db
    .select(COLUMNS)
    .from(meetings)
    .where(
      and(
        SEEN,
        // As the index of beginnings says it.
        sql`${meetings.status} <> 'cancelled' and ${meetings.status} <> 'held'`,
        gte(meetings.startsAt, sql.placeholder('from')),
        lt(meetings.startsAt, sql.placeholder('until')),
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .prepare(),
)

/** The meetings of a unit that begin between two instants, in order; those that were cancelled are not among them. */
export function listDeskMeetings(
  db: Db,
  { unit, clearance }: Sight,
  [from, until]: readonly [number, number],
): DeskMeeting[] {
  return onDay(db).all({ unit, clearance, from, until })
}

const byId = prepared((db) =>
  db
    .select(COLUMNS)
    .from(meetings)
    .where(and(eq(meetings.id, sql.placeholder('id')), SEEN, sql`${meetings.status} <> 'held'`))
    .prepare(),
)

/** The meeting with this id, if it is the unit's and was ever booked. */
export function findDeskMeeting(db: Db, { unit, clearance }: Sight, id: string): DeskMeeting | undefined {
  return byId(db).get({ unit, clearance, id })
}

const ofResource = prepared((db) =>
  db
    .select(COLUMNS)
    .from(meetings)
    .where(
      and(
        SEEN,
        sql`${meetings.status} = 'booked' and ${meetings.id} in (select meeting_id from taken_steps
          where resource = ${sql.placeholder('resource')} and step >= ${sql.placeholder('step')})`,
      ),
    )
    .orderBy(asc(meetings.startsAt), asc(meetings.id))
    .prepare(),
)

/** What is booked with one member of staff, or in one room, from a step of five minutes on, in order. */
export function listMeetingsTaking(
  db: Db,
  { unit, clearance }: Sight,
  resource: string,
  step: number,
): DeskMeeting[] {
  return ofResource(db).all({ unit, clearance, resource, step })
}
