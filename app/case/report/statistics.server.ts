import { countReports, type ReportCounts } from '#db/queries/report-statistics.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { dayOf, monthOf, type PlainMonth } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { sightOf } from '../access.server.ts'
import { PRELIMINARY_DAYS } from './clocks.ts'
import { hideFew, hideOne } from './few.ts'
import { hasClocks } from './statuses.ts'

const MONTHS = 12

type Count = number | undefined
/** One month without identities; a count that could be somebody is left out. */
export type MonthView = {
  month: PlainMonth
  /** Reports about children, which the clocks of 20 kap. SoL run for. */
  reports: Count
  /** The same, by the service they came through. */
  byDoor: { service: string; count: Count }[]
  sameDay: Count
  inTime: Count
  opened: Count
  notOpened: Count
  running: Count
  /** Questions, and reports about adults: no part of `reports`. */
  others: { service: string; count: Count }[]
}

/** The last twelve months, the newest first, of what this member may know of. */
export function monthsOf(portal: Portal, member: StaffMember, services: readonly Service[]): MonthView[] {
  const today = dayOf(portal.clock.now())
  const from = `${monthOf(today, 1 - MONTHS)}-01`
  const sight = sightOf(portal, member)
  const reports = services
    .filter(({ report }) => report)
    .map((service) => ({
      service,
      counts: countReports(portal.db, sight, { service: service.id, from, days: PRELIMINARY_DAYS }),
    }))
  return Array.from({ length: MONTHS }, (_, i) => {
    const month = monthOf(today, -i)
    const doors = reports.map(({ service, counts }) => ({
      ...(counts.find((one) => one.month === month) ?? NONE),
      service: service.id,
      clocks: hasClocks(service),
    }))
    return {
      month,
      ...shownOf(doors.filter(({ clocks }) => clocks)),
      others: doors
        .filter(({ clocks }) => !clocks)
        .map((door) => ({ service: door.service, count: hideOne(door.reports) })),
    }
  })
}

const NONE: Omit<ReportCounts, 'month'> = {
  reports: 0,
  sameDay: 0,
  inTime: 0,
  opened: 0,
  notOpened: 0,
  running: 0,
}

/** Each group of counts that together are all reports is shown so that none can be worked out from the others. */
function shownOf(doors: readonly (typeof NONE & { service: string })[]): Omit<MonthView, 'month' | 'others'> {
  const total = (name: keyof typeof NONE) => doors.reduce((sum, door) => sum + door[name], 0)
  const reports = total('reports')
  const byDoor = hideFew(doors.map((door) => door.reports))
  const decided = (['opened', 'notOpened', 'running'] as const).map(total)
  const undecided = reports - decided.reduce((sum, count) => sum + count, 0)
  const [opened, notOpened, running] = hideFew([...decided, undecided])
  return {
    reports: hideOne(reports),
    byDoor: doors.map(({ service }, i) => ({ service, count: byDoor[i] })),
    sameDay: hideFew([total('sameDay'), reports - total('sameDay')])[0],
    inTime: hideFew([total('inTime'), reports - total('inTime')])[0],
    opened,
    notOpened,
    running,
  }
}
