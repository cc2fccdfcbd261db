import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findCaseAtDesk, type CaseRow } from '#db/queries/cases.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { listColleagues, type StaffAccount } from '#app/identity/staff.server.ts'
import type { Service } from '#app/journey/service.ts'
import type { Portal } from '#app/platform/portal.ts'
import { sightOf, staffActor, type Authorized } from '../access.server.ts'
import { getCurrent, writeChange } from '../change.server.ts'
import { stateOf } from './acts.server.ts'
import { mayDo } from './rules.ts'

/** Who may be given this report: those of the unit who work on cases and may know of it. */
export function listAssignees(portal: Portal, row: Authorized<CaseRow>): StaffAccount[] {
  return listColleagues(portal, row.unit, ['caseworker', 'unit-manager']).filter(({ id, unit, clearance }) =>
    findCaseAtDesk(portal.db, sightOf(portal, { staffId: id, unit, clearance }), row.id),
  )
}

/**
 * Hands the report to somebody of the unit; from then on it is theirs alone. Giving it to whoever has it changes
 * nothing. `from` is who had it when the form was shown. @throws 409 when a colleague was first, 400 for somebody who
 * cannot be given it.
 */
export function assignTo(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  { from, to }: { from: string | null; to: string },
): void {
  inTransaction(portal.db, () => {
    const now = getCurrent(portal, member, row)
    if (now.assignedTo === to) return
    if (now.assignedTo !== from || !mayDo('assign', member, stateOf(portal, service, now)))
      throw data(null, { status: 409 })
    if (!listAssignees(portal, row).some(({ id }) => id === to)) throw data(null, { status: 400 })
    writeChange(portal, now, { assignedTo: to }, staffActor(member), 'assigned')
  })
}
