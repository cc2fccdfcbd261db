import { insertWorkGroup, insertWorkHours, type MeetingRow } from '#db/queries/meetings.ts'
import { book, hold } from '#app/case/meetings/book.server.ts'
import { catalogueOf } from '#app/case/meetings/catalogue.server.ts'
import type { Details } from '#app/case/meetings/details.ts'
import type { Channel, KindId } from '#app/case/meetings/kinds.ts'
import { chosenFrom, findOffers } from '#app/case/meetings/offers.server.ts'
import { sealDetails } from '#app/case/meetings/read.server.ts'
import { signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { dayOf, momentOn, startOfDay, type PlainDay } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

/** Signs in a manager of a unit that meets nobody. */
export const elsewhere = (portal: Portal): string =>
  signInAsStaff(portal, 'concernManager', 'annan-enhet').cookie

type Hours = { groups: readonly string[]; place?: string; from?: number; until?: number }

/** Publishes a member's hours every working day, nine to twelve unless said otherwise. @returns who it is. */
export function publish(portal: Portal, who: AnyStaffKey, { groups, ...hours }: Hours): string {
  const { staffId } = signInAsStaff(portal, who)
  const { place = 'kontoret', from = 9 * 60, until = 12 * 60 } = hours
  for (const groupId of groups) insertWorkGroup(portal.db, { staffId, groupId })
  const firstDay = dayOf(portal.clock.now())
  for (const weekday of [1, 2, 3, 4, 5]) {
    const row = { id: newId(), staffId, weekday, from, until, firstDay, lastDay: null, place }
    insertWorkHours(portal.db, row)
  }
  return staffId
}

type Wish = {
  kind: KindId
  channel?: Channel
  day: PlainDay
  minute: number
  holder: string
  details?: Details
}

/** Books a time through the same doors as a resident. @throws Error when it cannot be had. */
export function bookTime(portal: Portal, wish: Wish): MeetingRow {
  const { kind: id, channel = 'office', day, minute, holder, details = {} } = wish
  const kind = catalogueOf(portal).kinds.find((one) => one.id === id)
  const at = momentOn(day, minute)
  const offer =
    kind &&
    findOffers(portal, kind, channel, [day, day], { from: startOfDay(day) }).find((one) => one.at === at)
  const held = offer && hold(portal, { holder, language: 'sv' }, chosenFrom(portal, kind, channel, offer))
  const booked =
    held && book(portal, holder, held.id, { wantsEarlier: false, sealed: sealDetails(portal, held, details) })
  if (!booked) throw new Error(`There is no time for ${id} on ${day}`)
  return booked
}
