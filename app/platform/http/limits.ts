import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** Requests per window. Addresses are counted by a key that lasts a day, in memory only, and never written down. */
const LIMITS = {
  /** Everything from one address; a library or a school shares one, so it is generous. */
  address: { points: 1200, duration: 60 },
  /** Changes from one address. */
  change: { points: 300, duration: 60 },
  /** Changes by one signed-in person. */
  identity: { points: 120, duration: 60 },
  signIn: { points: 30, duration: 60 },
  upload: { points: 60, duration: 3600 },
  /** Files from one address of people who are not signed in: without it a new pass for each would fill the disk. */
  guestUpload: { points: 240, duration: 3600 },
  /** Forms that guests begin from one address: each may hold a megabyte for hours, and a new pass is free. */
  guestForm: { points: 300, duration: 3600 },
  /** Reports from one address: a school sends thirty in an hour. What comes beyond is taken, and read by a human first. */
  report: { points: 60, duration: 3600 },
  /** Times that guests hold from one address: each keeps somebody else from it for ten minutes. */
  hold: { points: 60, duration: 3600 },
  /** Times that guests book from one address; a library is one address to many. */
  booking: { points: 30, duration: 86_400 },
  /** Codes of meetings that lead nowhere, from one address: a code has fifteen digits to guess. */
  meetingCode: { points: 60, duration: 3600 },
  /** Documents put together from their pages: each takes a process of its own for a while. */
  document: { points: 60, duration: 3600 },
  /** Letters with digits to one address of whoever may not own it: a school may share one, and send thirty in an hour. */
  confirmation: { points: 40, duration: 3600 },
  /** The same from one address, to whomever: it must be no way to write to many. */
  confirmationFrom: { points: 120, duration: 3600 },
  search: { points: 60, duration: 60 },
} as const

export type LimitName = keyof typeof LIMITS
export type Limits = {
  /** Counts one use of `name` by `key`; gives the seconds to wait when there were too many. */
  use(name: LimitName, key: string): Promise<number | undefined>
  /** The seconds to wait when one use more would be too many; counts none. */
  waitFor(name: LimitName, key: string): Promise<number | undefined>
}

/** `factor` multiplies every limit: 1 for people; tests and the bench, which are one address, use more. */
export function createLimits(factor: number): Limits {
  const limiters = Object.fromEntries(
    Object.entries(LIMITS).map(([name, { points, duration }]) => [
      name,
      new RateLimiterMemory({ keyPrefix: name, points: points * factor, duration }),
    ]),
  ) as Record<LimitName, RateLimiterMemory>
  return {
    async use(name, key) {
      try {
        await limiters[name].consume(key)
        return undefined
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) return secondsUntilNext(refusal)
        throw refusal
      }
    },
    async waitFor(name, key) {
      const used = await limiters[name].get(key)
      return used && used.remainingPoints <= 0 ? secondsUntilNext(used) : undefined
    },
  }
}

const secondsUntilNext = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000))
