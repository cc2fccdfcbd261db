import { addDays, type PlainDay } from './clock.ts'

/**
 * Days on which Swedish offices are open. Public holidays are those of lag (1989:253) om allmänna helgdagar; the eves of
 * midsummer, Christmas and the new year are free like them. For showing a day by which to work, never for moving one
 * that the law sets.
 */
export function isWorkingDay(day: PlainDay): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isHoliday(day)
}

/** `day` itself when offices are open on it, otherwise the last one before it on which they are. */
export function workingDayBy(day: PlainDay): PlainDay {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found
}

/** Month and day of those that never move. 1 November and the like are Saturdays and need no mention. */
const FIXED = new Set(['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'])
/** Days after Easter Sunday: Good Friday, Easter Monday, Ascension Day. */
const AFTER_EASTER = [-2, 1, 39]

function isHoliday(day: PlainDay): boolean {
  const easter = easterOf(Number(day.slice(0, 4)))
  return (
    FIXED.has(day.slice(5)) ||
    AFTER_EASTER.some((days) => addDays(easter, days) === day) ||
    isMidsummerEve(day)
  )
}

/** The Friday from 19 to 25 June. */
function isMidsummerEve(day: PlainDay): boolean {
  const [month, date] = [day.slice(5, 7), Number(day.slice(8))]
  return month === '06' && date >= 19 && date <= 25 && new Date(`${day}T00:00:00Z`).getUTCDay() === 5
}

/** Easter Sunday by the anonymous Gregorian rule (Meeus, Astronomical Algorithms, chapter 8). */
function easterOf(year: number): PlainDay {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(Math.floor(n / 31))}-${two((n % 31) + 1)}`
}
