import { redirect } from 'react-router'
import type { InvitationRow } from '#db/queries/invitations.ts'
import { findInvitationBy, invitationCodeOf, standingOf } from '#app/case/meetings/invitations.server.ts'
import { meetingCodeOf } from '#app/case/meetings/read.server.ts'
import { getPortal } from '#app/platform/portal.ts'
import type { Args } from './door.server.ts'
import { findOrRefuse } from './mine.server.ts'

/**
 * The invitation of the code in the address, if a time can be chosen by it. @throws to its meeting when one is booked,
 * to where it is said that it is too late, and 404 for a code that leads nowhere.
 */
export async function requireOpenInvitation(args: Args): Promise<InvitationRow> {
  const portal = getPortal(args.context)
  const row = await findOrRefuse(args, () => findInvitationBy(portal, args.params.code))
  const now = standingOf(portal, row)
  if (now.standing === 'booked') throw redirect(`/t/${meetingCodeOf(portal.keyring, now.meeting.id)}`, 303)
  if (now.standing === 'over') throw redirect(`/t/${invitationCodeOf(portal.keyring, row.id)}`, 303)
  return row
}
