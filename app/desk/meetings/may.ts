import type { MeetingRow } from '#db/queries/meetings.ts'
import { dayOf, type EpochMs } from '#app/platform/clock.ts'

type Row = Pick<MeetingRow, 'status' | 'startsAt'>

/** Whether it can be written that somebody came or did not: from the day of the meeting on, and anew when it was wrong. */
export function mayMark({ status, startsAt }: Row, now: EpochMs): boolean {
  return (status === 'booked' || status === 'came' || status === 'missed') && dayOf(startsAt) <= dayOf(now)
}

/** Whether the desk moves or cancels it: until its day is over. The limits for residents do not hold here. */
export function mayChange({ status, startsAt }: Row, now: EpochMs): boolean {
  return status === 'booked' && dayOf(startsAt) >= dayOf(now)
}
