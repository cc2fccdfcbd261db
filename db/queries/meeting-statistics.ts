import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import type { Sight } from './sight.ts'

/** A month by its instants, `until` not included. */
export type MonthSpan = { month: string; from: number; until: number }
/** A kind of meetings, and how many of staff take one. */
export type KindStaff = { id: string; staff: number }

/** What was done in a month: booked, moved, cancelled, and how long those waited who booked. */
export type DoneCounts = {
  month: string
  booked: number
  moved: number
  cancelled: number
  byResidents: number
  waitMedian: number | null
  waitLongest: number | null
}
/** The meetings that lie in a month. */
export type HeldCounts = {
  month: string
  office: number
  phone: number
  video: number
  came: number
  missed: number
  minutes: number
}

const WANTED = `wanted (id, staff) as (
    select k.value ->> 'id', k.value ->> 'staff' from json_each(@kinds) k),
  months (month, first, after) as (
    select s.value ->> 'month', s.value ->> 'from', s.value ->> 'until' from json_each(@months) s)`
const SEEN = 'm.unit = @unit and (@clearance = 1 or not is_protected(m.holder))'

/** Exported for the test that reads its query plan. */
export const doneSql = `with ${WANTED},
  done as (
    select s.month, e.kind, e.done_by, (e.starts_at - e.at) / 86400000 as waited
    from months s cross join meeting_events e on e.at >= s.first and e.at < s.after
      join meetings m on m.id = e.meeting_id
    where e.kind in ('booked', 'moved', 'cancelled') and ${SEEN}
      and m.kind in (select id from wanted)),
  ranked as (
    select month, waited, row_number() over (partition by month order by waited) as place,
      count(*) over (partition by month) as many
    from done where kind = 'booked'),
  waits as (
    select month, avg(case when place in ((many + 1) / 2, (many + 2) / 2) then waited end) as median,
      max(waited) as longest
    from ranked group by month)
  select d.month, count(case d.kind when 'booked' then 1 end) as booked,
    count(case d.kind when 'moved' then 1 end) as moved,
    count(case d.kind when 'cancelled' then 1 end) as cancelled,
    count(case d.done_by when 'resident' then 1 end) as byResidents,
    w.median as waitMedian, w.longest as waitLongest
  from done d left join waits w on w.month = d.month group by d.month`

/** Exported for the test that reads its query plan. */
export const heldSql = `with ${WANTED}
  select s.month, count(case m.channel when 'office' then 1 end) as office,
    count(case m.channel when 'phone' then 1 end) as phone,
    count(case m.channel when 'video' then 1 end) as video,
    count(case m.status when 'came' then 1 end) as came,
    count(case m.status when 'missed' then 1 end) as missed,
    sum((m.ends_at - m.starts_at) / 60000 * w.staff) as minutes
  from months s cross join meetings m on m.starts_at >= s.first and m.starts_at < s.after
    join wanted w on w.id = m.kind
  where m.status <> 'cancelled' and m.status <> 'held' and ${SEEN}
  group by s.month`

const done = prepared((db) => db.$client.prepare<[object], DoneCounts>(doneSql))
const held = prepared((db) => db.$client.prepare<[object], HeldCounts>(heldSql))

type Asked = { months: readonly MonthSpan[]; kinds: readonly KindStaff[] }
const bound = ({ unit, clearance }: Sight, { months, kinds }: Asked) => ({
  unit,
  clearance,
  months: JSON.stringify(months),
  kinds: JSON.stringify(kinds),
})

/** What was done with meetings of these kinds, month by month, of what this member may know of; months without are left out. */
export function countDone(db: Db, sight: Sight, asked: Asked): DoneCounts[] {
  return done(db).all(bound(sight, asked))
}

/** The meetings of these kinds, month by month, of what this member may know of; months without are left out. */
export function countHeld(db: Db, sight: Sight, asked: Asked): HeldCounts[] {
  return held(db).all(bound(sight, asked))
}
