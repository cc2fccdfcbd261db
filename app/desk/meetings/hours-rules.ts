import type { WorkHoursRow } from '#db/queries/meetings.ts'
import type { Opening } from '#app/case/meetings/openings.ts'
import { daysBetween, type PlainDay } from '#app/platform/clock.ts'
import { parseTime } from './clock-time.ts'

/** Why hours cannot be published; `overlap` names what is there already. */
export type Fault =
  | { key: 'notTime' | 'notStep' | 'order' | 'both' | 'lastBeforeFirst' | 'tooLong' | 'openAlready' | 'away' }
  | { key: 'overlap'; weekday: number; from: number; until: number }
export type Faults = Record<string, Fault>

/** The last minute of the day that a span may end with. */
export const END_OF_DAY = 1439
/** Days that one may be away in one go. */
export const MOST_DAYS = 92

type Span = { from: number; until: number }
type Judged<T> = { faults: Faults; value: T | undefined }

/** Two times of a day. Everything is booked in steps of five minutes. */
function judgeSpan(from: string, until: string): Judged<Span> {
  const faults: Faults = {}
  const [first, last] = [parseTime(from), parseTime(until)]
  for (const [name, minute] of [
    ['from', first],
    ['until', last],
  ] as const) {
    if (minute === undefined) faults[name] = { key: 'notTime' }
    else if (minute % 5 !== 0) faults[name] = { key: 'notStep' }
  }
  if (first === undefined || last === undefined || Object.keys(faults).length > 0)
    return { faults, value: undefined }
  return first < last
    ? { faults, value: { from: first, until: last } }
    : { faults: { until: { key: 'order' } }, value: undefined }
}

type Week = {
  weekdays: readonly string[]
  from: string
  until: string
  firstDay: PlainDay
  lastDay?: PlainDay
}

/** Whether hours of the week can be published beside those that are there. */
export function judgeWeek(
  { weekdays, from, until, firstDay, lastDay }: Week,
  there: readonly Pick<WorkHoursRow, 'weekday' | 'from' | 'until' | 'firstDay' | 'lastDay'>[],
): Judged<Span> {
  const { faults, value } = judgeSpan(from, until)
  if (lastDay !== undefined && lastDay < firstDay) faults['lastDay'] = { key: 'lastBeforeFirst' }
  if (!value || faults['lastDay']) return { faults, value: undefined }
  const other = there.find(
    (one) =>
      weekdays.includes(String(one.weekday)) &&
      overlaps(one, value) &&
      one.firstDay <= (lastDay ?? one.firstDay) &&
      firstDay <= (one.lastDay ?? firstDay),
  )
  if (!other) return { faults, value }
  const overlap = { key: 'overlap', weekday: other.weekday, from: other.from, until: other.until } as const
  return { faults: { from: overlap }, value: undefined }
}

type Exception = { what: 'off' | 'open'; day: PlainDay; lastDay?: PlainDay; from?: string; until?: string }

/**
 * Whether a day can be made otherwise. Away without times is away all day; more hours need both times, and must not lie
 * over what is open that day already, nor where one is away: of both `there` tells, in minutes of the day.
 */
export function judgeException(
  { what, day, lastDay, from, until }: Exception,
  there: Record<'open' | 'off', readonly Span[]>,
): Judged<Span> {
  const isAllDay = from === undefined && until === undefined
  const { faults, value } =
    what === 'off' && isAllDay
      ? { faults: {} as Faults, value: { from: 0, until: END_OF_DAY } }
      : from === undefined || until === undefined
        ? { faults: { [from === undefined ? 'from' : 'until']: { key: 'both' } } as Faults, value: undefined }
        : judgeSpan(from, until)
  if (lastDay !== undefined && lastDay < day) faults['lastDay'] = { key: 'lastBeforeFirst' }
  else if (lastDay !== undefined && daysBetween(day, lastDay) >= MOST_DAYS)
    faults['lastDay'] = { key: 'tooLong' }
  if (value && what === 'open') {
    if (there.off.some((one) => overlaps(one, value))) faults['from'] = { key: 'away' }
    else if (there.open.some((one) => overlaps(one, value))) faults['from'] = { key: 'openAlready' }
  }
  return { faults, value: Object.keys(faults).length > 0 ? undefined : value }
}

function overlaps(a: Span, b: Span): boolean {
  return a.from < b.until && b.from < a.until
}

/** Whether somebody can still be met at a time that is booked: where it is, when somebody comes there. */
export function isCovered(
  { startsAt, endsAt, place, channel }: { startsAt: number; endsAt: number; place: string; channel: string },
  openings: readonly Opening[],
): boolean {
  return openings.some(
    (one) => one.from <= startsAt && endsAt <= one.until && (channel !== 'office' || one.place === place),
  )
}
