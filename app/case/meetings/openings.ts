import {
  addDays,
  days,
  minutes,
  momentOn,
  startOfDay,
  weekdayOf,
  type EpochMs,
  type PlainDay,
} from '#app/platform/clock.ts'
import { isWorkingDay } from '#app/platform/working-days.ts'

/** Hours that come again every week, in minutes of the Swedish day, `until` not included. */
export type WeekHours = {
  staffId: string
  /** Monday is 1, Sunday 7. */
  weekday: number
  from: number
  until: number
  firstDay: PlainDay
  /** The last day it holds; no end when undefined. */
  lastDay?: PlainDay | undefined
  place: string
}
/** What is otherwise on one day: more hours, or none in these. */
export type DayException = {
  staffId: string
  day: PlainDay
  from: number
  until: number
  kind: 'open' | 'off'
  place: string
}
/** When somebody can be met, from one instant up to another. */
export type Opening = { staffId: string; from: EpochMs; until: EpochMs; place: string }

type Span = { from: number; until: number; place: string }

/**
 * When each member of staff can be met on the days from `first` to `last`, both included, in order. A weekly nine o'clock
 * is nine o'clock on the wall on either side of a change of clocks. Holidays are closed but for what is said of that very
 * day.
 */
export function openingsBetween(
  { weeks, exceptions }: { weeks: readonly WeekHours[]; exceptions: readonly DayException[] },
  first: PlainDay,
  last: PlainDay,
): Opening[] {
  const byStaff = Map.groupBy(weeks, ({ staffId }) => staffId)
  const otherwise = Map.groupBy(exceptions, ({ staffId, day }) => `${staffId} ${day}`)
  const everybody = new Set([...byStaff.keys(), ...exceptions.map(({ staffId }) => staffId)])
  const openings: Opening[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const weekday = weekdayOf(day)
    const isOpen = isWorkingDay(day)
    const wall = wallOf(day)
    for (const staffId of everybody) {
      const special = otherwise.get(`${staffId} ${day}`) ?? []
      const usual = isOpen
        ? (byStaff.get(staffId) ?? []).filter(
            (hours) => hours.weekday === weekday && hours.firstDay <= day && day <= (hours.lastDay ?? day),
          )
        : []
      const open = [...usual, ...special.filter(({ kind }) => kind === 'open')]
      const off = special.filter(({ kind }) => kind === 'off')
      for (const { from, until, place } of without(merged(open), off)) {
        const span = { from: wall(from, 'earlier'), until: wall(until, 'later') }
        if (span.from < span.until) openings.push({ staffId, place, ...span })
      }
    }
  }
  return openings.sort((a, b) => a.from - b.from || (a.staffId < b.staffId ? -1 : 1))
}

/** The instants of one day by the wall. But for two days in a year they are so many minutes after midnight. */
function wallOf(day: PlainDay): (minute: number, which: 'earlier' | 'later') => EpochMs {
  const midnight = startOfDay(day)
  if (startOfDay(addDays(day, 1)) - midnight === days(1)) return (minute) => midnight + minutes(minute)
  return (minute, which) => momentOn(day, minute, which)
}

/** Spans of the same place that touch become one. */
function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = []
  for (const { from, until, place } of spans.toSorted((a, b) => a.from - b.from || a.until - b.until)) {
    const before = result.findLast((one) => one.place === place)
    if (before && from <= before.until) before.until = Math.max(before.until, until)
    else result.push({ from, until, place })
  }
  return result
}

function without(spans: readonly Span[], off: readonly Pick<Span, 'from' | 'until'>[]): Span[] {
  return off.reduce<Span[]>(
    (left, gap) =>
      left.flatMap((span) =>
        [
          { ...span, until: Math.min(span.until, gap.from) },
          { ...span, from: Math.max(span.from, gap.until) },
        ].filter(({ from, until }) => from < until),
      ),
    [...spans],
  )
}
