import type { DeskMeeting } from '#db/queries/desk-meetings.ts'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import { findStaff } from '#db/queries/staff.ts'
import { findPlace } from '#app/case/meetings/catalogue.server.ts'
import type { KindId } from '#app/case/meetings/kinds.ts'
import type { Details } from '#app/case/meetings/details.ts'
import { readInvited } from '#app/case/meetings/invitations.server.ts'
import { timeOf } from '#app/case/meetings/search.server.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { timeInWords } from '#app/journey/display.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { meetings } from '#app/locales/sv/meetings.ts'
import type { Portal } from '#app/platform/portal.ts'

const STAFF = timeOf('')
const ROOM = /^room:.*:(\d+)$/

/** What may be said of a meeting without opening what was said when it was booked. */
export type Outline = {
  time: string
  what: string
  how: string
  /** Where somebody comes; nothing where nobody does. */
  place: string | undefined
  room: string | undefined
  staff: string[]
}

export function outlineOf(portal: Portal, row: DeskMeeting): Outline {
  const room = row.resources.map((one) => ROOM.exec(one)?.[1]).find((one) => one !== undefined)
  return {
    time: `${timeInWords(row.startsAt, 'sv')}–${timeInWords(row.endsAt, 'sv')}`,
    what: meetings.kinds[row.kind as KindId].name,
    how: deskMeetings.channels[row.channel],
    place: findPlace(portal, row.place)?.name.sv,
    room: room === undefined ? undefined : deskMeetings.day.room(room),
    // Nothing ties what is taken to an account: no day's list fails for one name.
    staff: staffOf(row)
      .filter((staffId) => findStaff(portal.db, staffId) !== undefined)
      .map((staffId) => getStaffAccount(portal, staffId).name),
  }
}

/** What somebody has called themselves, or was called when they were invited. Opens what is sealed. */
export function nameOf(portal: Portal, row: DeskMeeting, { name }: Details): string | undefined {
  if (name !== undefined || row.sealed === null) return name
  const invitation = findInvitationOfMeeting(portal.db, row.id)
  return invitation && readInvited(portal, invitation).name
}

/** Who of staff takes it. */
export function staffOf({ resources }: Pick<DeskMeeting, 'resources'>): string[] {
  return resources.filter((one) => one.startsWith(STAFF)).map((one) => one.slice(STAFF.length))
}
