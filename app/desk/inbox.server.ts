import type { RouterContextProvider } from 'react-router'
import { getService, getServices, stageOf, type Stage } from '#app/case/registry.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { getStaffAccount } from '#app/identity/staff.server.ts'
import { dayInWords } from '#app/journey/display.ts'
import type { Service } from '#app/journey/service.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { dayOf, daysBetween } from '#app/platform/clock.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import type { InboxOwner, InboxRow } from '#db/queries/inbox.ts'
import { inboxAddress, NO_FILTERS, readFilters, type Filters } from './filters.ts'
import { seesMeetings } from './meetings/access.server.ts'
import { countsFor, ownersOf, readQueue } from './queue.server.ts'

export type RowView = {
  href: string
  reference: string
  service: string
  status: string
  stage: Stage
  received: string
  age: string
  acute: boolean
  assigned: string
  /** Something has happened since this member looked, or they never have. */
  isNew: boolean
}

export type InboxView = {
  member: { name: string; role: StaffMember['role']; unit: string }
  views: { owner: InboxOwner; href: string; current: boolean; count: number }[]
  acuteCount: number
  filters: { status: string; service: string; age: Filters['age']; owner: InboxOwner }
  isFiltered: boolean
  services: { value: string; label: string }[]
  statuses: { value: string; label: string }[]
  olderThan: number
  rows: RowView[]
  first: string | undefined
  next: string | undefined
  /** Set where reports of concern come in: they have a queue of their own. */
  reports?: true
  /** Set where people are met. */
  meetings?: true
}

/** The inbox as this member may see it. */
export function inboxOf(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  query: URLSearchParams,
): InboxView {
  const portal = getPortal(context)
  const services = getServices(context)
  // The unit is a wall: what other units work with is nothing to choose here, and may be called otherwise there.
  const ofUnit = services.filter((service) => service.unitOf(portal.config) === member.unit)
  const known = {
    statuses: services.flatMap(({ statuses }) => Object.keys(statuses)),
    services: services.map(({ id }) => id),
  }
  const filters = readFilters(query, known)
  const counts = countsFor(portal, member)
  const open = counts.filter(
    ({ service, status }) => stageOf(getService(context, service), status) !== 'over',
  )
  const countOf = (owner: InboxOwner) =>
    open
      .filter(
        ({ assignedTo }) => owner === 'anyone' || assignedTo === (owner === 'nobody' ? '' : member.staffId),
      )
      .reduce((sum, { n }) => sum + n, 0)
  const { rows, more } = readQueue(portal, member, services, filters, counts)
  const last = rows.at(-1)
  const owners = (['anyone', 'nobody', 'self'] as const).filter(
    (owner) => ownersOf(member.role, owner).length > 0,
  )
  return {
    member: { name: member.name, role: member.role, unit: member.unit },
    views: owners.map((owner) => ({
      owner,
      href: inboxAddress({ ...filters, owner, after: undefined }),
      current: owner === filters.owner,
      count: countOf(owner),
    })),
    acuteCount: open.filter(({ acute }) => acute === 1).reduce((sum, { n }) => sum + n, 0),
    filters: {
      status: filters.status,
      service: filters.service ?? '',
      age: filters.age,
      owner: filters.owner,
    },
    isFiltered: inboxAddress({ ...filters, owner: 'anyone', after: undefined }) !== inboxAddress(NO_FILTERS),
    services: ofUnit.map((service) => ({
      value: service.id,
      label: nameOfService(service, portal),
    })),
    statuses: statusChoices(portal, ofUnit),
    olderThan: portal.config.municipality.decisionDays,
    rows: viewRows(context, member, rows),
    first: filters.after && inboxAddress({ ...filters, after: undefined }),
    next:
      more && last ? inboxAddress({ ...filters, after: { ...last, acute: last.acute === 1 } }) : undefined,
    ...(member.unit === portal.config.municipality.concernUnit ? { reports: true as const } : {}),
    ...(seesMeetings(portal, member) ? { meetings: true as const } : {}),
  }
}

/** What staff call an e-service. */
function nameOfService(service: Service, { languages }: Portal): string {
  const said = desk.services[service.id] ?? deskReports.doors[service.id]
  return said ?? service.textsOf(languages.sv.texts).journey.name
}

function statusChoices(
  { languages }: Portal,
  services: readonly Service[],
): { value: string; label: string }[] {
  const named = services.flatMap((service) =>
    Object.entries(service.textsOf(languages.sv.texts).statuses).map(([value, { name }]) => ({
      value,
      label: (service.report ? deskReports.statuses[value] : undefined) ?? name,
    })),
  )
  const choices = new Map(named.map((choice) => [choice.value, choice]))
  return [
    { value: 'open', label: desk.inbox.open },
    { value: 'over', label: desk.inbox.over },
    ...choices.values(),
  ]
}

/** Rows in words. Names of residents are sealed in the cases and stay there; colleagues are called by name. */
export function viewRows(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  rows: readonly InboxRow[],
): RowView[] {
  const portal = getPortal(context)
  const { texts } = portal.languages.sv
  const today = dayOf(portal.clock.now())
  const names = new Map<string, string>()
  const nameOf = (staffId: string) => {
    const name = names.get(staffId) ?? getStaffAccount(portal, staffId).name
    names.set(staffId, name)
    return name
  }
  return rows.map((row) => {
    const service = getService(context, row.service)
    const words = service.textsOf(texts)
    const { assignedTo } = row
    return {
      href: `/handlaggning/${row.id}`,
      reference: row.reference,
      service: nameOfService(service, portal),
      status:
        (service.report ? deskReports.statuses[row.status] : words.statuses[row.status]?.name) ?? row.status,
      stage: stageOf(service, row.status),
      received: dayInWords(row.receivedOn, 'sv'),
      age: desk.inbox.daysAgo(daysBetween(row.receivedOn, today)),
      acute: row.acute === 1,
      assigned:
        assignedTo === null
          ? desk.inbox.nobody
          : assignedTo === member.staffId
            ? desk.inbox.self
            : nameOf(assignedTo),
      isNew: row.lookedAt === null || row.updatedAt > row.lookedAt,
    }
  })
}
