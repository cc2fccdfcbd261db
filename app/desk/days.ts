import { days, type PlainDay } from '#app/platform/clock.ts'

/** Whole days from one day to a later one. */
export function daysBetween(from: PlainDay, to: PlainDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / days(1))
}
