import { minutes, seconds, type Clock, type EpochMs } from '#app/platform/clock.ts'

/**
 * Slows down whoever tries codes. Nobody is ever shut out: a right code gets in after the wait, also from a school where
 * somebody else is guessing.
 *
 * - Whoever comes from an address with many wrong codes waits by themselves, longer for each, up to {@link LONGEST_MS}.
 * - All tries of the house stand in line, {@link PACE_MS} apart: that alone sets how long a search takes. There is a line
 *   of its own for addresses with few wrong codes, so that one that guesses does not keep the others waiting.
 */
export type GuessPace = {
  /** Takes the next place for a try from this address. It counts as wrong until it is told otherwise. */
  take(addressKey: string): Try
}
export type Try = {
  /** The code may be looked up from then on. */
  at: EpochMs
  /** The code was right: it is not held against the address. */
  right(): void
}

/** Slips that cost nothing: a school is one address. */
export const FREE_SLIPS = 5
const FIRST_MS = seconds(1)
export const LONGEST_MS = seconds(16)
/** One slip is forgotten in this time. */
export const FORGIVEN_MS = minutes(3)
/** Between two tries in a line, whoever they are. */
export const PACE_MS = 100
/** Lines that move at that pace side by side. */
export const LINES = 2

type Slips = { count: number; since: EpochMs }

/** `factor` lets through so many times more: 1 for people; tests and the bench, which are one address, use more. */
export function createGuessPace(clock: Clock, factor = 1): GuessPace {
  const slips = new Map<string, Slips>()
  const free = FREE_SLIPS * factor
  const nextAt = { few: 0, many: 0 }
  let swept = 0

  const slipsOf = (key: string, now: EpochMs): Slips => {
    const { count, since } = slips.get(key) ?? { count: 0, since: now }
    const forgiven = Math.floor(Math.max(0, now - since) / FORGIVEN_MS)
    return forgiven === 0
      ? { count, since }
      : { count: Math.max(0, count - forgiven), since: since + forgiven * FORGIVEN_MS }
  }
  const forgetOld = (now: EpochMs) => {
    if (now - swept < FORGIVEN_MS) return
    swept = now
    for (const key of slips.keys()) if (slipsOf(key, now).count === 0) slips.delete(key)
  }

  return {
    take(key) {
      const now = clock.now()
      forgetOld(now)
      const { count, since } = slipsOf(key, now)
      slips.set(key, { count: count + 1, since: count === 0 ? now : since })
      const line = count < free && nextAt.few <= Math.max(now, nextAt.many) ? 'few' : 'many'
      const own = count < free ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(count - free, 10))
      const place = Math.max(now, nextAt[line])
      nextAt[line] = place + PACE_MS / factor
      return {
        at: place + own,
        right() {
          const mine = slips.get(key)
          if (mine) slips.set(key, { ...mine, count: Math.max(0, mine.count - 1) })
        },
      }
    },
  }
}
