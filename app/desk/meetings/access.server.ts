import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findDeskMeeting, type DeskMeeting } from '#db/queries/desk-meetings.ts'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { sightOf, staffActor } from '#app/case/access.server.ts'
import { catalogueOf } from '#app/case/meetings/catalogue.server.ts'
import type { Kind } from '#app/case/meetings/kinds.ts'
import { requireStaff, type StaffMember } from '#app/identity/guards.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

/** Who meets people, and who receives them. */
export const MEETS = ['reception', 'caseworker', 'unit-manager'] as const

/** The kinds of meetings that a unit takes. */
export function kindsOfUnit(portal: Pick<Portal, 'config'>, unit: string): Kind[] {
  return catalogueOf(portal).kinds.filter((kind) => kind.unit === unit)
}

/** Whether there are pages about meetings for this member at all. */
export function seesMeetings(portal: Pick<Portal, 'config'>, { role, unit }: StaffMember): boolean {
  return MEETS.some((one) => one === role) && kindsOfUnit(portal, unit).length > 0
}

/** The staff member at a page about meetings. @throws to sign-in, and 404 where there are none for them. */
export function requireMeeter(
  portal: Portal,
  request: Request,
  roles: readonly (typeof MEETS)[number][] = MEETS,
): StaffMember {
  const member = requireStaff(portal, request, roles)
  if (!seesMeetings(portal, member)) throw data(null, { status: 404 })
  return member
}

/** A meeting of the member's unit. @throws the same 404 for unknown, malformed and another unit's. */
export function getDeskMeeting(portal: Portal, member: StaffMember, id: string | undefined): DeskMeeting {
  const row = isId(id) ? findDeskMeeting(portal.db, sightOf(portal, member), id) : undefined
  if (!row) throw data(null, { status: 404 })
  return row
}

/** Opens a meeting: written to the audit log before anything that was said is read. @throws 404 as above. */
export function openDeskMeeting(portal: Portal, member: StaffMember, id: string | undefined): DeskMeeting {
  const { db, keyring, clock } = portal
  return inTransaction(db, () => {
    const row = getDeskMeeting(portal, member, id)
    appendAudit(db, keyring, {
      at: clock.now(),
      actor: staffActor(member),
      action: 'meeting-opened',
      detail: { meeting: row.id },
    })
    return row
  })
}

export type Change = 'came' | 'missed' | 'moved' | 'cancelled'

/**
 * Changes a meeting as its page showed it when `seen` things had happened with it. @returns nothing when `act` could not
 * do it. @throws 404 as above, and 409 when a colleague, or whoever has the meeting, was first.
 */
export function changeDeskMeeting(
  portal: Portal,
  member: StaffMember,
  { id, seen, change }: { id: string | undefined; seen: number; change: Change },
  act: (row: DeskMeeting) => MeetingRow | undefined,
): MeetingRow | undefined {
  const { db, keyring, clock } = portal
  return inTransaction(db, () => {
    const row = getDeskMeeting(portal, member, id)
    if (row.changes !== seen) throw data(null, { status: 409 })
    const changed = act(row)
    if (!changed) return undefined
    appendAudit(db, keyring, {
      at: clock.now(),
      actor: staffActor(member),
      action: 'meeting-changed',
      detail: { meeting: row.id, change },
    })
    return changed
  })
}
