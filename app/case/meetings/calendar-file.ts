import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { EpochMs } from '#app/platform/clock.ts'

export type CalendarEntry = {
  id: string
  startsAt: EpochMs
  endsAt: EpochMs
  /** How often it was moved or cancelled. */
  sequence: number
  isCancelled: boolean
  /** Says nothing of what it is about: a calendar is seen by others. */
  title: string
  /** The host of the portal, which makes the id the world's own. */
  host: string
  now: EpochMs
}

/**
 * A meeting for somebody's own calendar (RFC 5545), in UTC. A file of the same meeting with a higher sequence replaces
 * what the calendar has, and one that is cancelled takes it away. Where and with whom is not in it.
 */
export function calendarFile(entry: CalendarEntry): string {
  const { id, startsAt, endsAt, sequence, isCancelled, title, host, now } = entry
  const calendar = ical({
    prodId: { company: host, product: 'calendar' },
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  })
  calendar.createEvent({
    id: `${id}@${host}`,
    start: new Date(startsAt),
    end: new Date(endsAt),
    stamp: new Date(now),
    sequence,
    summary: title,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return `${calendar.toString()}\r\n`
}
