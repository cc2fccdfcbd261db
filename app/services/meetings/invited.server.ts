import { redirect } from 'react-router'
import type { InvitationRow } from '#db/queries/invitations.ts'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import type { MeetingRow } from '#db/queries/meetings.ts'
import type { Kind } from '#app/case/meetings/kinds.ts'
import { findInvitationBy, invitationCodeOf, standingOf } from '#app/case/meetings/invitations.server.ts'
import { fromDayOf } from '#app/case/meetings/pages/times.server.ts'
import { meetingCodeOf } from '#app/case/meetings/read.server.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import type { Args } from './door.server.ts'
import { refuseCode } from './mine.server.ts'

/** In the address: the meeting whose time is chosen anew, and that its time was taken meanwhile. */
export const INSTEAD = 'byt'
export const TAKEN = 'tagen'

/** The address of the list, to choose another time for a meeting that is being booked. */
export function chooseAgain(portal: Portal, kind: Kind, row: MeetingRow, isTaken = false): string {
  const invitation = findInvitationOfMeeting(portal.db, row.id)
  const base = invitation ? `/t/${invitationCodeOf(portal.keyring, invitation.id)}/valj` : `/m/${kind.page}`
  const query = {
    ...(invitation ? {} : { [INSTEAD]: row.id }),
    ...(isTaken ? { [TAKEN]: '1', ...fromDayOf(row.startsAt, row.channel) } : {}),
  }
  const search = new URLSearchParams(query).toString()
  return search === '' ? base : `${base}?${search}`
}

/**
 * The invitation of the code in the address, if a time can be chosen by it. @throws to its meeting when one is booked,
 * to where it is said that it is too late, and 404 for a code that leads nowhere.
 */
export async function requireOpenInvitation(args: Args): Promise<InvitationRow> {
  const portal = getPortal(args.context)
  const row = findInvitationBy(portal, args.params.code)
  if (!row) return refuseCode(args)
  const now = standingOf(portal, row)
  if (now.standing === 'booked') throw redirect(`/t/${meetingCodeOf(portal.keyring, now.meeting.id)}`, 303)
  if (now.standing === 'over') throw redirect(`/t/${args.params.code ?? ''}`, 303)
  return row
}
