import { inTransaction } from '#db/client.ts'
import { listOwnDrafts } from '#db/queries/drafts.ts'
import { listHeldMeetings } from '#db/queries/meetings.ts'
import { letGo } from '#db/queries/return-codes.ts'
import { removeMeeting, withKeys } from '#app/platform/deletion/rules.ts'
import type { Portal } from '#app/platform/portal.ts'
import { findGuest } from './guest-pass.ts'

/**
 * A guest who leaves takes everything along: what was begun goes with its keys, and what was sent opens again only with
 * its code. The content of files, which nobody can read any more, goes with the next sweep.
 */
export function forgetGuestForms(portal: Portal, request: Request): void {
  const guest = findGuest(portal, request)
  if (guest === undefined) return
  inTransaction(portal.db, () => {
    for (const { id } of listOwnDrafts(portal.db, guest)) withKeys('drafts')(portal.db, id)
    for (const { id } of listHeldMeetings(portal.db, guest)) removeMeeting(portal.db, id)
    letGo(portal.db, guest)
  })
}
