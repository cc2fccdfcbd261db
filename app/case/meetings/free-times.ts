import { minutes, type EpochMs } from '#app/platform/clock.ts'
import type { Opening } from './openings.ts'

/** Everything is booked in steps of five minutes: that is what a taken time is counted in. */
export const STEP_MS = minutes(5)

export type Wanted = {
  /** In minutes, a whole number of steps. */
  length: number
  /** Minutes between two beginnings that are offered. */
  every: number
  /** Minutes kept free after a meeting. */
  after: number
  /** How many of staff are needed at once. */
  staff: number
  /** Not before this instant. */
  notBefore: EpochMs
}
export type FreeTime = { at: EpochMs; until: EpochMs; place: string; staffIds: string[] }

/**
 * The times that can be had, in order, each once however many of staff could take it. `taken` tells the steps that a
 * member of staff is busy in, as numbers of steps since 1970.
 */
export function freeTimes(
  openings: readonly Opening[],
  taken: ReadonlyMap<string, ReadonlySet<number>>,
  { length, every, after, staff, notBefore }: Wanted,
): FreeTime[] {
  const found = new Map<string, FreeTime>()
  for (const { staffId, from, until, place } of openings) {
    const busy = taken.get(staffId)
    for (let at = from; at + minutes(length) <= until; at += minutes(every)) {
      if (at < notBefore || (busy && isTaken(busy, at, at + minutes(length + after)))) continue
      const key = `${at} ${place}`
      const known = found.get(key)
      if (known) known.staffIds.push(staffId)
      else found.set(key, { at, until: at + minutes(length), place, staffIds: [staffId] })
    }
  }
  return [...found.values()]
    .filter(({ staffIds }) => new Set(staffIds).size >= staff)
    .sort((a, b) => a.at - b.at || (a.place < b.place ? -1 : 1))
}

function isTaken(busy: ReadonlySet<number>, from: EpochMs, until: EpochMs): boolean {
  for (const step of stepsOf(from, until)) if (busy.has(step)) return true
  return false
}

/** The steps that a meeting takes, as numbers of steps since 1970. */
export function stepsOf(from: EpochMs, until: EpochMs): number[] {
  const first = Math.floor(from / STEP_MS)
  return Array.from({ length: Math.ceil(until / STEP_MS) - first }, (_, n) => first + n)
}
