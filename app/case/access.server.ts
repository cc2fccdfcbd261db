import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import {
  findCase,
  findCaseAtDesk,
  findCaseOfPerson,
  noteLook,
  findLook,
  type CaseRow,
} from '#db/queries/cases.ts'
import type { Sight } from '#db/queries/sight.ts'
import { hasClearedManager } from '#db/queries/staff.ts'
import type { Resident, StaffMember } from '#app/identity/guards.ts'
import { learnProtected } from '#app/identity/protected-identity.server.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import type { AuditActor } from '#app/platform/audit/actions.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

declare const checked: unique symbol
/** A row that an access check has let this person have; nothing else can make one. */
export type Authorized<T> = T & { readonly [checked]: true }

/** The resident's own case. @throws the same 404 for unknown, malformed and somebody else's. */
export function getOwnCase(portal: Portal, resident: Resident, id: string | undefined): Authorized<CaseRow> {
  const row = isId(id) ? findCaseOfPerson(portal.db, id, resident.personId) : undefined
  if (!row) throw data(null, { status: 404 })
  return row as Authorized<CaseRow>
}

/** A case for what the house does of itself, such as telling its sender something; nobody reads it. @throws Error. */
export function getCaseForHouse(portal: Portal, id: string): Authorized<CaseRow> {
  const row = findCase(portal.db, id)
  if (!row) throw new Error('There is no such case')
  return row as Authorized<CaseRow>
}

/**
 * How this member sees cases at this moment. A case in which somebody with protected identity takes part is there for
 * staff with clearance and for nobody else, whatever their role: it is left out where it is read, so that what is asked
 * of the database, and how long it takes, is the same for a case that does not exist.
 */
export function sightOf(
  portal: Portal,
  { staffId, unit, clearance }: Pick<StaffMember, 'staffId' | 'unit' | 'clearance'>,
): Sight {
  learnProtected(portal)
  return { staffId, unit, clearance: clearance || seesAlone(portal, unit) ? 1 : 0 } as Sight
}

/**
 * A report about a protected child that nobody may see would be a child that nobody sees: as long as no manager of the
 * unit that reports reach has clearance, that unit sees what it was sent.
 */
function seesAlone({ db, config }: Portal, unit: string): boolean {
  return unit === config.municipality.concernUnit && !hasClearedManager(db, unit)
}

/** The case with this id, if this member may know of it; whether they may open it is for {@link mayOpen} to say. */
export function findCaseForStaff(
  portal: Portal,
  member: StaffMember,
  id: string | undefined,
): CaseRow | undefined {
  return isId(id) ? findCaseAtDesk(portal.db, sightOf(portal, member), id) : undefined
}

/**
 * Who may open a case at the desk. The unit is a wall. Reception sees what nobody has taken yet; a caseworker that and
 * their own; the unit's manager all of it; an administrator looks after the system and opens no case.
 */
export function mayOpen(
  member: Pick<StaffMember, 'staffId' | 'role' | 'unit'>,
  row: Pick<CaseRow, 'unit' | 'assignedTo'>,
): boolean {
  if (row.unit !== member.unit) return false
  switch (member.role) {
    case 'unit-manager':
      return true
    case 'caseworker':
      return row.assignedTo === null || row.assignedTo === member.staffId
    case 'reception':
      return row.assignedTo === null
    case 'administrator':
      return false
  }
}

export function staffActor(member: StaffMember): AuditActor {
  return { kind: 'staff', id: member.staffId, role: member.role, unit: member.unit }
}

/**
 * Opens a case for a member of staff: checked, and written to the audit log before anything of it is read.
 * @returns the case and when this member looked at it last. @throws 404, also for cases that exist but are not theirs.
 */
export function openCaseAsStaff(
  portal: Portal,
  member: StaffMember,
  id: string | undefined,
): { row: Authorized<CaseRow>; lookedAt: number | undefined } {
  const { db, keyring, clock } = portal
  const now = clock.now()
  return inTransaction(db, () => {
    const row = findCaseForStaff(portal, member, id)
    if (!row || !mayOpen(member, row)) throw data(null, { status: 404 })
    appendAudit(db, keyring, {
      at: now,
      actor: staffActor(member),
      action: 'case-opened',
      caseId: row.id,
      detail: {},
    })
    const lookedAt = findLook(db, member.staffId, row.id)
    noteLook(db, member.staffId, row.id, now)
    return { row: row as Authorized<CaseRow>, lookedAt }
  })
}

/** The case for what its open page asks for; the opening itself was audited when the page was shown. @throws 404 as above. */
export function getCaseForStaff(
  portal: Portal,
  member: StaffMember,
  id: string | undefined,
): Authorized<CaseRow> {
  const row = findCaseForStaff(portal, member, id)
  if (!row || !mayOpen(member, row)) throw data(null, { status: 404 })
  return row as Authorized<CaseRow>
}

/**
 * The case for a change by staff. @throws 404 as above, and 409 when this member has had it open and a colleague has
 * taken it since: whoever never had it learns nothing.
 */
export function getCaseToChange(
  portal: Portal,
  member: StaffMember,
  id: string | undefined,
): Authorized<CaseRow> {
  const row = findCaseForStaff(portal, member, id)
  if (row && mayOpen(member, row)) return row as Authorized<CaseRow>
  const hadIt = row?.unit === member.unit && findLook(portal.db, member.staffId, row.id) !== undefined
  throw data(null, { status: hadIt ? 409 : 404 })
}
