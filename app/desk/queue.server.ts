import { sightOf } from '#app/case/access.server.ts'
import { stageOf, type Services } from '#app/case/registry.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Portal } from '#app/platform/portal.ts'
import {
  listInboxCounts,
  listInboxStretch,
  type InboxCount,
  type InboxOwner,
  type InboxRow,
} from '#db/queries/inbox.ts'
import { spanOf, type Filters } from './filters.ts'

export const PAGE_SIZE = 50

export type Member = Pick<StaffMember, 'staffId' | 'role' | 'unit' | 'clearance'>

/** Whose cases a role may see at all: the same rule as for opening one. */
const MAY_SEE: Record<StaffMember['role'], readonly InboxOwner[]> = {
  reception: ['nobody'],
  caseworker: ['nobody', 'self'],
  'unit-manager': ['anyone'],
  administrator: [],
}

/** Whose cases are shown when somebody in this role asks for `wanted`. */
export function ownersOf(role: StaffMember['role'], wanted: InboxOwner): readonly InboxOwner[] {
  const may = MAY_SEE[role]
  if (wanted === 'anyone') return may
  return may.includes('anyone') || may.includes(wanted) ? [wanted] : []
}

/** The statuses that a filter stands for. A name means the same in every service that has it. */
export function statusesOf(services: Services, wanted: string): string[] {
  if (wanted !== 'open' && wanted !== 'over') return [wanted]
  const names = services.flatMap((service) =>
    Object.keys(service.statuses).filter(
      (status) => (stageOf(service, status) === 'over') === (wanted === 'over'),
    ),
  )
  return [...new Set(names)]
}

/** What the counters say about the cases that this member may see. */
export function countsFor(portal: Portal, member: Member): InboxCount[] {
  const owners = ownersOf(member.role, 'anyone')
  return listInboxCounts(portal.db, sightOf(portal, member)).filter((count) =>
    owners.some((owner) => isOwnedBy(count, owner, member)),
  )
}

function isOwnedBy({ assignedTo }: InboxCount, owner: InboxOwner, { staffId }: Member): boolean {
  if (owner === 'anyone') return true
  return assignedTo === (owner === 'nobody' ? '' : staffId)
}

/**
 * One page of the inbox: acute cases first, then those that have waited longest. Each stretch is read from its own index
 * and they are merged here, so that a page costs the same with a million cases as with a thousand.
 */
export function readQueue(
  portal: Portal,
  member: Member,
  services: Services,
  filters: Filters,
  counts = countsFor(portal, member),
): { rows: InboxRow[]; more: boolean } {
  const sight = sightOf(portal, member)
  const owners = ownersOf(member.role, filters.owner)
  const statuses = statusesOf(services, filters.status)
  const { from, before } = spanOf(filters.age, portal.clock.now(), portal.config.municipality.decisionDays)
  const rows: InboxRow[] = []
  for (const acute of [true, false]) {
    const wanted = PAGE_SIZE + 1 - rows.length
    if (wanted <= 0 || (filters.after && !filters.after.acute && acute)) continue
    const begin = { receivedAt: from, id: '' }
    const after = filters.after?.acute === acute && filters.after.receivedAt >= from ? filters.after : begin
    const stretches = owners.flatMap((owner) =>
      statuses.map((status) => {
        // The counters know how many there are at most: none is not looked for, and the last one ends the search.
        const limit = Math.min(
          wanted,
          countOf(counts, { owner, status, acute, service: filters.service, member }),
        )
        if (limit === 0) return []
        const place = { receivedAt: after.receivedAt, id: after.id }
        return listInboxStretch(portal.db, sight, {
          owner,
          status,
          service: filters.service,
          acute,
          after: place,
          before,
          limit,
        })
      }),
    )
    rows.push(...stretches.flat().sort(byArrival).slice(0, wanted))
  }
  return { rows: rows.slice(0, PAGE_SIZE), more: rows.length > PAGE_SIZE }
}

function byArrival(a: InboxRow, b: InboxRow): number {
  return a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1)
}

type Kind = { owner: InboxOwner; status: string; acute: boolean; service: string | undefined; member: Member }

function countOf(counts: readonly InboxCount[], { owner, status, acute, service, member }: Kind): number {
  return counts
    .filter(
      (count) =>
        count.status === status &&
        (count.acute === 1) === acute &&
        (service === undefined || count.service === service),
    )
    .filter((count) => isOwnedBy(count, owner, member))
    .reduce((sum, { n }) => sum + n, 0)
}
