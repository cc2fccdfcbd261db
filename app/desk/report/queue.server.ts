import { sightOf } from '#app/case/access.server.ts'
import { hasClocks } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import type { Portal } from '#app/platform/portal.ts'
import {
  listDueRows,
  listInboxStretch,
  type DueRow,
  type InboxCount,
  type InboxOwner,
  type InboxRow,
} from '#db/queries/inbox.ts'
import { ownersOf, PAGE_SIZE, type Member } from '../queue.server.ts'
import { cameBefore, GROUPS, VIEWS, type Filters, type Place, type View } from './filters.ts'

type Page = { rows: InboxRow[]; next: Place | undefined }
type Group = { status: string; acute: boolean | undefined }

/** Which views are there for a role: feedback is given by those who work on cases. */
export function viewsOf(role: Member['role']): readonly View[] {
  if (role === 'administrator') return []
  return role === 'reception' ? ['reception', 'suspected'] : VIEWS
}

/** Whose reports a view holds, as far as the role sees them. */
export function ownersOfView(role: Member['role'], view: View): readonly InboxOwner[] {
  if (!viewsOf(role).includes(view)) return []
  const wanted = {
    reception: 'nobody',
    self: 'self',
    all: 'anyone',
    feedback: 'anyone',
    suspected: 'anyone',
  } as const
  return ownersOf(role, wanted[view])
}

/** The statuses of a view, in their order. */
function groupsOf({ view, stage, time }: Filters): readonly (Group & { at: number })[] {
  const all: readonly Group[] = view === 'suspected' ? [{ status: 'suspected', acute: undefined }] : GROUPS
  return all
    .map((group, at) => ({ ...group, at }))
    .filter(({ status }) => view === 'suspected' || stage === undefined || status === stage)
    .filter(
      ({ status }) =>
        view === 'suspected' || time === 'all' || status === 'received' || status === 'assessing',
    )
}

/**
 * One page of the reports. Those without a protection assessment come first, acute ones before the others, and then each
 * group by how long it has waited, since their last day follows from when they came in. Each stretch is read from its own
 * index, as in the inbox.
 */
export function readReports(
  portal: Portal,
  member: Member,
  reports: readonly Service[],
  filters: Filters,
  counts: readonly InboxCount[],
): Page {
  if (filters.view === 'feedback') return readFeedback(portal, member, filters.after)
  const sight = sightOf(portal, member)
  const owners = ownersOfView(member.role, filters.view)
  const before = cameBefore(filters.time, portal.clock.now())
  const services = reports.filter(
    (service) =>
      (filters.door === undefined || service.id === filters.door) &&
      (filters.time === 'all' || hasClocks(service)),
  )
  const after = filters.after && 'group' in filters.after ? filters.after : undefined
  const rows: (InboxRow & { group: number })[] = []
  for (const { status, acute, at } of groupsOf(filters)) {
    const wanted = PAGE_SIZE + 1 - rows.length
    if (wanted <= 0 || (after && at < after.group)) continue
    const place =
      after?.group === at ? { receivedAt: after.receivedAt, id: after.id } : { receivedAt: 0, id: '' }
    const stretches = owners.flatMap((owner) =>
      services.flatMap((service) =>
        (acute === undefined ? [true, false] : [acute]).map((isAcute) => {
          // The counters know how many there are at most: none is not looked for, and the last one ends the search.
          const limit = Math.min(wanted, countOf(counts, { owner, status, acute: isAcute, service, member }))
          return limit === 0
            ? []
            : listInboxStretch(portal.db, sight, {
                owner,
                status,
                service: service.id,
                acute: isAcute,
                after: place,
                before,
                limit,
              })
        }),
      ),
    )
    const sorted = stretches.flat().sort((a, b) => a.receivedAt - b.receivedAt || (a.id < b.id ? -1 : 1))
    rows.push(...sorted.slice(0, wanted).map((row) => ({ ...row, group: at })))
  }
  const page = rows.slice(0, PAGE_SIZE)
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined
  return { rows: page, next: last && { group: last.group, receivedAt: last.receivedAt, id: last.id } }
}

/** Feedback that is owed, the first day first. */
function readFeedback(portal: Portal, member: Member, after: Place | undefined): Page {
  if (!viewsOf(member.role).includes('feedback')) return { rows: [], next: undefined }
  const rows = listDueRows(portal.db, sightOf(portal, member), {
    all: member.role === 'unit-manager',
    after: after && 'dueOn' in after ? after : { dueOn: '', id: '' },
    limit: PAGE_SIZE + 1,
  })
  const page: DueRow[] = rows.slice(0, PAGE_SIZE)
  const last = rows.length > PAGE_SIZE ? page.at(-1) : undefined
  return { rows: page, next: last && { dueOn: last.dueOn, id: last.id } }
}

type Kind = {
  owner: InboxOwner
  status: string
  acute: boolean
  service: Pick<Service, 'id'>
  member: Member
}

export function countOf(
  counts: readonly InboxCount[],
  { owner, status, acute, service, member }: Kind,
): number {
  return counts
    .filter(
      (count) => count.status === status && (count.acute === 1) === acute && count.service === service.id,
    )
    .filter(
      ({ assignedTo }) => owner === 'anyone' || assignedTo === (owner === 'nobody' ? '' : member.staffId),
    )
    .reduce((sum, { n }) => sum + n, 0)
}
