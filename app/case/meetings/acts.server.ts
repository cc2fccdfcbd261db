import { inTransaction } from '#db/client.ts'
import { findMeeting, type MeetingRow } from '#db/queries/meetings.ts'
import type { Portal } from '#app/platform/portal.ts'
import { cancel, move, type Chosen } from './book.server.ts'
import { changingOf } from './change.server.ts'

/** Cancels a meeting for whoever has it. @returns nothing when it is too late for that; twice is once. */
export function cancelAsResident(portal: Portal, { id }: MeetingRow): MeetingRow | undefined {
  return inTransaction(portal.db, () => {
    const row = findMeeting(portal.db, id)
    return row && changingOf(portal, row) === 'changeable' ? cancel(portal, id, 'resident') : undefined
  })
}

/** Moves a meeting for whoever has it. @returns nothing when the time was taken, or it is too late. */
export function moveAsResident(portal: Portal, { id }: MeetingRow, chosen: Chosen): MeetingRow | undefined {
  return inTransaction(portal.db, () => {
    const row = findMeeting(portal.db, id)
    return row && changingOf(portal, row) === 'changeable' ? move(portal, id, chosen, 'resident') : undefined
  })
}
