import { Temporal } from 'temporal-polyfill'

/** UTC instant in whole milliseconds since 1970; the only form in which times are stored. */
export type EpochMs = number
/** Calendar day as `YYYY-MM-DD`, without time or zone. */
export type PlainDay = string

/** Calendar month as `YYYY-MM`. */
export type PlainMonth = string

/** Where the portal reads the time. Rules never call it: they take the moment or the day as an argument. */
export type Clock = { now(): EpochMs }

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that tests set by hand. */
export function fixedClock(iso: string): Clock & { advance(ms: number): void } {
  let now = Date.parse(iso)
  return {
    now: () => now,
    advance(ms) {
      now += ms
    },
  }
}

export const ZONE = 'Europe/Stockholm'

/** The calendar day in Sweden at `at`. */
export function dayOf(at: EpochMs): PlainDay {
  const minute = Math.floor(at / 60_000)
  if (minute !== lastDay.minute) lastDay = { minute, day: workOutDay(at) }
  return lastDay.day
}

/** A page asks for today several times over, and a day never changes within a minute. */
let lastDay: { minute: number; day: PlainDay } = { minute: NaN, day: '' }

function workOutDay(at: EpochMs): PlainDay {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE).toPlainDate().toString()
}

/** The instant at which `day` begins in Sweden. */
export function startOfDay(day: PlainDay): EpochMs {
  return Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds
}

/**
 * The instant at which a clock on a Swedish wall shows so many minutes past midnight. An hour that is skipped counts as
 * the one after it; of one that comes twice `which` says which is meant.
 */
export function momentOn(day: PlainDay, minute: number, which: 'earlier' | 'later' = 'earlier'): EpochMs {
  const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 })
  const wall = Temporal.PlainDate.from(day).toPlainDateTime(time)
  const earlier = wall.toZonedDateTime(ZONE, { disambiguation: 'earlier' })
  const later = wall.toZonedDateTime(ZONE, { disambiguation: 'later' })
  // A wall time that is skipped: whatever is asked, the clock next shows it an hour on.
  const isSkipped = !earlier.toPlainDateTime().equals(wall) || !later.toPlainDateTime().equals(wall)
  return (isSkipped || which === 'later' ? later : earlier).epochMilliseconds
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: PlainDay): number {
  return Temporal.PlainDate.from(day).dayOfWeek
}

export function addDays(day: PlainDay, days: number): PlainDay {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** Whole days from one day to another; below zero when the other lies before it. The clock changes touch no day. */
export function daysBetween(from: PlainDay, to: PlainDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / days(1))
}

/** The month that lies `months` from the one `day` is in. */
export function monthOf(day: PlainDay, months = 0): PlainMonth {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** Whole years from `birth` to `today`; somebody born on 29 February turns a year older on 1 March in common years. */
export function ageOn(birth: PlainDay, today: PlainDay): number {
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
  return today.slice(5) < birth.slice(5) ? years - 1 : years
}

export const seconds = (n: number) => n * 1000
export const minutes = (n: number) => n * 60_000
export const hours = (n: number) => n * 3_600_000
export const days = (n: number) => n * 86_400_000
