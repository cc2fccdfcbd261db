import type { MeetingRow } from '#db/queries/meetings.ts'
import { book, hold, markAttendance } from '#app/case/meetings/book.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import type { Details } from '#app/case/meetings/details.ts'
import type { Channel, KindId } from '#app/case/meetings/kinds.ts'
import { chosenFrom, findOffers } from '#app/case/meetings/offers.server.ts'
import { sealDetails } from '#app/case/meetings/read.server.ts'
import { addDays, dayOf, startOfDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'

export type WantedMeeting = {
  kind: KindId
  channel: Channel
  /** How many days with free times lie between today and the meeting's, and how many times before it that day. */
  skip: readonly [days: number, times: number]
  details: Details
}

/** Days that are looked through for times. */
const DAYS = 21

/**
 * Books a time as a resident does, also one that has been earlier today: then they came. @returns nothing when there is
 * none.
 */
export function bookMeeting(
  portal: Portal,
  holder: string,
  { kind: id, channel, skip: [days, times], details }: WantedMeeting,
): MeetingRow | undefined {
  const kind = findKind(portal, id)
  if (!kind) return undefined
  const now = portal.clock.now()
  const offersByDay = Array.from({ length: DAYS }, (_, n) => addDays(dayOf(now), n))
    .map((day) => findOffers(portal, kind, channel, [day, day], { from: startOfDay(day) }))
    .filter((offers) => offers.length > 0)
  const offers = offersByDay[days] ?? offersByDay[0]
  const offer = offers?.[times] ?? offers?.[0]
  const held = offer && hold(portal, { holder, language: 'sv' }, chosenFrom(portal, kind, channel, offer))
  if (!held) return undefined
  const sealed = sealDetails(portal, held, details)
  const booked = book(portal, holder, held.id, { wantsEarlier: false, sealed })
  return held.endsAt <= now ? markAttendance(portal, held.id, 'came') : booked
}
