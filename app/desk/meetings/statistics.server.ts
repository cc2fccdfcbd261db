import { listGroupStaff } from '#db/queries/meetings.ts'
import { countDone, countHeld, type MonthSpan } from '#db/queries/meeting-statistics.ts'
import { sightOf } from '#app/case/access.server.ts'
import type { Kind } from '#app/case/meetings/kinds.ts'
import { findOpenings } from '#app/case/meetings/search.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { meetings } from '#app/locales/sv/meetings.ts'
import { addDays, dayOf, monthOf, startOfDay, type PlainMonth } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { kindsOfUnit } from './access.server.ts'
import { LIST } from './day.server.ts'
import { figuresOf, NO_COUNTS, type Figures } from './figures.ts'

const MONTHS = 12
/** In the address: the kind, by its neutral name. */
const KIND = 'typ'

export type StatisticsView = {
  kinds: { href: string; text: string | undefined; current: boolean }[]
  months: (Figures & { month: PlainMonth })[]
}

/** The last twelve months, the newest first: of one kind of meetings, or of all that the unit takes. */
export function statisticsOf(portal: Portal, member: StaffMember, query: URLSearchParams): StatisticsView {
  const { db } = portal
  const all = kindsOfUnit(portal, member.unit)
  const one = all.find(({ page }) => page === query.get(KIND))
  const kinds = one ? [one] : all
  const today = dayOf(portal.clock.now())
  const months = Array.from({ length: MONTHS }, (_, n) => spanOf(monthOf(today, -n)))
  const asked = { months, kinds: kinds.map(({ id, staff }) => ({ id, staff })) }
  const sight = sightOf(portal, member)
  const done = new Map(countDone(db, sight, asked).map((counts) => [counts.month, counts]))
  const held = new Map(countHeld(db, sight, asked).map((counts) => [counts.month, counts]))
  const staffIds = [...new Set(kinds.flatMap(({ group }) => listGroupStaff(db, group)))]
  const at = `${LIST}/statistik`
  return {
    kinds: [
      { href: at, text: undefined, current: !one },
      ...all.map((kind: Kind) => ({
        href: `${at}?${KIND}=${kind.page}`,
        text: meetings.kinds[kind.id].name,
        current: kind === one,
      })),
    ],
    months: months.map(({ month }) => ({
      month,
      ...figuresOf(
        { ...NO_COUNTS, ...done.get(month), ...held.get(month) },
        publishedMinutes(portal, staffIds, month),
      ),
    })),
  }
}

function spanOf(month: PlainMonth): MonthSpan {
  return { month, from: startOfDay(`${month}-01`), until: startOfDay(`${monthOf(`${month}-01`, 1)}-01`) }
}

/** Minutes in which somebody could be met, as it was published. */
function publishedMinutes(portal: Portal, staffIds: readonly string[], month: PlainMonth): number {
  const last = addDays(`${monthOf(`${month}-01`, 1)}-01`, -1)
  const openings = findOpenings(portal, staffIds, [`${month}-01`, last])
  return openings.reduce((sum, { from, until }) => sum + (until - from) / 60_000, 0)
}
