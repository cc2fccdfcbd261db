import type { RouterContextProvider } from 'react-router'
import { getServices } from '#app/case/registry.ts'
import type { ActKind } from '#app/case/report/rules.ts'
import { hasClocks } from '#app/case/report/statuses.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { dayOf } from '#app/platform/clock.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { sightOf } from '#app/case/access.server.ts'
import { countDueRows, type InboxRow } from '#db/queries/inbox.ts'
import { listActNotes, listFeedbackOwed } from '#db/queries/acts.ts'
import { viewRows, type RowView } from '../inbox.server.ts'
import { countsFor } from '../queue.server.ts'
import { tagsOf, type Tag } from './clock-tags.ts'
import { NO_FILTERS, queueAddress, readFilters, STAGES, type Filters, type View } from './filters.ts'
import { countOf, ownersOfView, readReports, viewsOf } from './queue.server.ts'

export type ReportRow = Pick<
  RowView,
  'href' | 'reference' | 'received' | 'age' | 'acute' | 'assigned' | 'isNew'
> & {
  door: string
  tags: Tag[]
}
export type QueueView = {
  member: { name: string; role: StaffMember['role']; unit: string }
  views: { view: View; href: string; current: boolean; count: number }[]
  /** How many reports about children nobody has assessed, of those that this member sees. */
  missing: number
  filters: Pick<Filters, 'view' | 'stage' | 'door' | 'time'>
  isFiltered: boolean
  doors: { value: string; label: string }[]
  rows: ReportRow[]
  first: string | undefined
  next: string | undefined
}

/** The reports as this member may see them. */
export function queueOf(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  query: URLSearchParams,
): QueueView {
  const portal = getPortal(context)
  const reports = reportsOf(getServices(context))
  const filters = readFilters(
    query,
    reports.map(({ id }) => id),
  )
  const counts = countsFor(portal, member)
  const { rows, next } = readReports(portal, member, reports, filters, counts)
  const bare = { ...filters, after: undefined }
  const total = (view: View, statuses: readonly string[], services = reports) =>
    ownersOfView(member.role, view)
      .flatMap((owner) =>
        statuses.flatMap((status) =>
          services.flatMap((service) =>
            [true, false].map((acute) => countOf(counts, { owner, status, acute, service, member })),
          ),
        ),
      )
      .reduce((sum, n) => sum + n, 0)
  const countOfView = (view: View) =>
    view === 'feedback'
      ? countDueRows(portal.db, sightOf(portal, member), member.role === 'unit-manager')
      : total(view, view === 'suspected' ? ['suspected'] : STAGES)
  return {
    member: { name: member.name, role: member.role, unit: member.unit },
    views: viewsOf(member.role).map((view) => ({
      view,
      href: queueAddress({ ...NO_FILTERS, view }),
      current: view === filters.view,
      count: countOfView(view),
    })),
    missing: total(
      member.role === 'reception' ? 'reception' : 'all',
      ['received'],
      reports.filter(hasClocks),
    ),
    filters: { view: filters.view, stage: filters.stage, door: filters.door, time: filters.time },
    isFiltered: filters.stage !== undefined || filters.door !== undefined || filters.time !== 'all',
    doors: reports.map((service) => ({ value: service.id, label: doorOf(portal, service) })),
    rows: rowsOf(context, member, rows),
    first: filters.after && queueAddress(bare),
    next: next && queueAddress({ ...filters, after: next }),
  }
}

export const reportsOf = (services: readonly Service[]) =>
  services.filter(({ report }) => report !== undefined)

/** What staff call the way in. */
export function doorOf(portal: Portal, service: Service): string {
  return deskReports.doors[service.id] ?? service.textsOf(portal.languages.sv.texts).journey.name
}

function rowsOf(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  rows: readonly InboxRow[],
): ReportRow[] {
  const portal = getPortal(context)
  const today = dayOf(portal.clock.now())
  const services = new Map(getServices(context).map((service) => [service.id, service]))
  const ids = rows.map(({ id }) => id)
  const notes = Map.groupBy(listActNotes(portal.db, ids), ({ caseId }) => caseId)
  const owed = new Map(listFeedbackOwed(portal.db, ids).map(({ caseId, dueOn }) => [caseId, dueOn]))
  return viewRows(context, member, rows).flatMap((seen, i) => {
    const row = rows[i]
    const service = row && services.get(row.service)
    if (!row || !service) return []
    const { href, reference, received, age, acute, assigned, isNew } = seen
    const acts = (notes.get(row.id) ?? []).map((note) => ({ ...note, kind: note.kind as ActKind }))
    return [
      {
        ...{ href, reference, received, age, acute, assigned, isNew },
        door: doorOf(portal, service),
        tags: tagsOf(
          {
            status: row.status,
            clocks: hasClocks(service),
            receivedOn: row.receivedOn,
            acts,
            feedbackOn: owed.get(row.id),
          },
          today,
        ),
      },
    ]
  })
}

/** Whether this member works where reports come in. */
export function seesReports({ config }: Portal, { unit, role }: Pick<StaffMember, 'unit' | 'role'>): boolean {
  return unit === config.municipality.concernUnit && role !== 'administrator'
}
