import { inTransaction } from '#db/client.ts'
import { findMeeting, type MeetingRow } from '#db/queries/meetings.ts'
import type { Portal } from '#app/platform/portal.ts'
import { book, cancel, move, type Chosen } from './book.server.ts'
import { changingOf } from './change.server.ts'
import { noteChosen } from './invitations.server.ts'
import { tellBooked, tellCancelled, tellMoved } from './notices.server.ts'

type Said = Parameters<typeof book>[3]

/** Books a held time with what was said, and tells whoever wants to be told. @returns nothing when it was taken. */
export function bookAsResident(
  portal: Portal,
  { id, holder }: MeetingRow,
  said: Said,
  again: Chosen | undefined,
): MeetingRow | undefined {
  return inTransaction(portal.db, () => {
    const booked = book(portal, holder ?? '', id, said, again)
    if (!booked) return undefined
    noteChosen(portal, booked)
    tellBooked(portal, booked)
    return booked
  })
}

/** Cancels a meeting for whoever has it. @returns nothing when it is too late for that; twice is once. */
export function cancelAsResident(portal: Portal, { id }: MeetingRow): MeetingRow | undefined {
  return ifChangeable(portal, id, () => cancelAndTell(portal, id, 'resident'))
}

/** Moves a meeting for whoever has it. @returns nothing when the time was taken, or it is too late. */
export function moveAsResident(portal: Portal, { id }: MeetingRow, chosen: Chosen): MeetingRow | undefined {
  return ifChangeable(portal, id, () => moveAndTell(portal, id, chosen, 'resident'))
}

/** The same on somebody's behalf: staff are exempt from the limits of the kind. */
export function cancelAsStaff(portal: Portal, { id }: MeetingRow): MeetingRow | undefined {
  return inTransaction(portal.db, () => cancelAndTell(portal, id, 'staff'))
}

export function moveAsStaff(portal: Portal, { id }: MeetingRow, chosen: Chosen): MeetingRow | undefined {
  return inTransaction(portal.db, () => moveAndTell(portal, id, chosen, 'staff'))
}

function ifChangeable<T>(portal: Portal, id: string, act: () => T): T | undefined {
  return inTransaction(portal.db, () => {
    const row = findMeeting(portal.db, id)
    return row && changingOf(portal, row) === 'changeable' ? act() : undefined
  })
}

function cancelAndTell(portal: Portal, id: string, by: 'resident' | 'staff'): MeetingRow | undefined {
  const wasBooked = findMeeting(portal.db, id)?.status === 'booked'
  const cancelled = cancel(portal, id, by)
  if (cancelled && wasBooked) tellCancelled(portal, cancelled)
  return cancelled
}

function moveAndTell(portal: Portal, id: string, chosen: Chosen, by: 'resident' | 'staff') {
  const moved = move(portal, id, chosen, by)
  if (moved) tellMoved(portal, moved)
  return moved
}
