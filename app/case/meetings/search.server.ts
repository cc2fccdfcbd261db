import { listTaken, listWorkExceptions, listWorkHours } from '#db/queries/meetings.ts'
import { addDays, startOfDay, type PlainDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { freeTimes, STEP_MS, type FreeTime, type Wanted } from './free-times.ts'
import { openingsBetween, type Opening } from './openings.ts'

/** How somebody's time is named among what may be taken. */
export const timeOf = (staffId: string) => `staff:${staffId}`

/** When these members of staff can be met on the days from `first` to `last`, both included, as they have published it. */
export function findOpenings(
  { db }: Pick<Portal, 'db'>,
  staffIds: readonly string[],
  [first, last]: readonly [PlainDay, PlainDay],
): Opening[] {
  const weeks = listWorkHours(db, staffIds).map(({ lastDay, ...hours }) => ({
    ...hours,
    lastDay: lastDay ?? undefined,
  }))
  const exceptions = listWorkExceptions(db, staffIds, first, last)
  return openingsBetween({ weeks, exceptions }, first, last)
}

/**
 * The times that can be had with these members of staff on the days from `first` to `last`, both included, in order: at
 * certain places, or wherever they are, when nobody comes to them.
 */
export function findFreeTimes(
  { db }: Pick<Portal, 'db'>,
  staffIds: readonly string[],
  [first, last]: readonly [PlainDay, PlainDay],
  wanted: Wanted,
  where: { places: readonly string[] } | 'anywhere' = 'anywhere',
  but?: string,
): FreeTime[] {
  const [from, until] = [startOfDay(first), startOfDay(addDays(last, 1))].map((at) =>
    Math.floor(at / STEP_MS),
  )
  const taken = listTaken(db, staffIds.map(timeOf), from ?? 0, until ?? 0, but)
  const busy = new Map(staffIds.map((staffId) => [staffId, taken.get(timeOf(staffId)) ?? new Set<number>()]))
  const openings = findOpenings({ db }, staffIds, [first, last])
  return freeTimes(
    where === 'anywhere'
      ? openings.map((opening) => ({ ...opening, place: '' }))
      : openings.filter(({ place }) => where.places.includes(place)),
    busy,
    wanted,
  )
}
