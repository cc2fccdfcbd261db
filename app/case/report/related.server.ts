import { listRelatedCases } from '#db/queries/related.ts'
import { listLinks } from '#db/queries/acts.ts'
import { listFollowUps } from '#db/queries/follow-ups.ts'
import { findCaseAtDesk, type CaseRow } from '#db/queries/cases.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { mayOpen, sightOf, type Authorized } from '../access.server.ts'
import { ROLES_FOR } from './rules.ts'

/** Another report: its number and its day, and who has it when that is a colleague. */
export type Related = {
  id: string
  reference: string
  service: string
  status: string
  receivedOn: PlainDay
  assignedTo: string | null
  mayOpen: boolean
}

/**
 * Other reports about the same child, or by the same reporter (förordning (2001:637) 12 § 11: the social services may
 * look for earlier reports). They are of the same unit and within the member's sight; of any others nothing is said, not
 * even how many. What a colleague has is named by its number and day, and opened by the colleague.
 */
export function listRelated(
  portal: Portal,
  member: StaffMember,
  row: Authorized<CaseRow>,
  whose: 'subject' | 'reporter',
): Related[] {
  if (!ROLES_FOR.link.includes(member.role)) return []
  return listRelatedCases(portal.db, sightOf(portal, member), row.id, whose).map((other) => ({
    ...other,
    mayOpen: mayOpen(member, { unit: member.unit, assignedTo: other.assignedTo }),
  }))
}

/** `follow-up`: sent from the other one's page by whoever had that open, and so the same reporter about the same. */
export type LinkKind = 'same-child' | 'split' | 'follow-up'

/** Reports that belong with this one, tied by staff or by whoever sent both; the same others are left out. */
export function listLinked(
  portal: Portal,
  member: StaffMember,
  row: Authorized<CaseRow>,
): (Related & { kind: LinkKind })[] {
  if (!ROLES_FOR.link.includes(member.role)) return []
  const sight = sightOf(portal, member)
  const tied: { with: string; kind: LinkKind }[] = [
    ...listLinks(portal.db, row.id).map(({ caseId, otherId, kind }) => ({
      with: caseId === row.id ? otherId : caseId,
      kind,
    })),
    ...listFollowUps(portal.db, row.id).map((id) => ({ with: id, kind: 'follow-up' as const })),
  ]
  return tied.flatMap(({ with: otherId, kind }) => {
    const other = findCaseAtDesk(portal.db, sight, otherId)
    if (other?.unit !== member.unit) return []
    const { id, reference, service, status, receivedOn, assignedTo } = other
    const seen = { id, reference, service, status, receivedOn, assignedTo, kind }
    return [{ ...seen, mayOpen: mayOpen(member, other) }]
  })
}
