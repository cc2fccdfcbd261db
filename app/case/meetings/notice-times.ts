import { addDays, dayOf, hours, momentOn, type EpochMs } from '#app/platform/clock.ts'

/** When somebody said that a text message may come. */
export type NoticeHours = 'any' | 'day' | 'evening'

/** In minutes of the Swedish day, `until` not included; the hour in which a reminder is best read. */
const WINDOWS: Readonly<Record<NoticeHours, { from: number; until: number; best: number }>> = {
  any: { from: 8 * 60, until: 20 * 60, best: 10 * 60 },
  day: { from: 8 * 60, until: 16 * 60, best: 10 * 60 },
  evening: { from: 16 * 60, until: 20 * 60, best: 17 * 60 },
}
/** Whoever booked later than this before the meeting has just read when it is. */
const NO_REMINDER_WITHIN = hours(24)

/** The first moment from `now` on at which a notice may come. */
export function firstMoment(now: EpochMs, allowed: NoticeHours): EpochMs {
  const { from, until } = WINDOWS[allowed]
  const today = dayOf(now)
  if (now >= momentOn(today, until)) return momentOn(addDays(today, 1), from)
  return Math.max(now, momentOn(today, from))
}

/** The day before the meeting, when it is best read; nothing for a meeting that is near already. */
export function reminderMoment(startsAt: EpochMs, now: EpochMs, allowed: NoticeHours): EpochMs | undefined {
  const at = momentOn(addDays(dayOf(startsAt), -1), WINDOWS[allowed].best)
  return startsAt - now > NO_REMINDER_WITHIN && at > now ? at : undefined
}
