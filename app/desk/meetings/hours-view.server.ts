import { listMeetingsTaking } from '#db/queries/desk-meetings.ts'
import type { WorkExceptionRow } from '#db/queries/meetings.ts'
import { listExceptionsFrom, listGroupsOf, listHoursFrom } from '#db/queries/work-hours.ts'
import { sightOf } from '#app/case/access.server.ts'
import { findPlace } from '#app/case/meetings/catalogue.server.ts'
import { STEP_MS } from '#app/case/meetings/free-times.ts'
import type { Opening } from '#app/case/meetings/openings.ts'
import { findOpenings, timeOf } from '#app/case/meetings/search.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { dayInWords, timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { meetings } from '#app/locales/sv/meetings.ts'
import { addDays, dayOf, startOfDay, type PlainDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { kindsOfUnit } from './access.server.ts'
import { timeOfDay } from './clock-time.ts'
import { LIST } from './day.server.ts'
import { END_OF_DAY, isCovered } from './hours-rules.ts'
import { whenOf } from './one.server.ts'
import { hoursAddress, peopleOf } from './person.server.ts'

const { hours: words } = deskMeetings
const PREVIEW_DAYS = 14

export type HoursView = {
  /** Nothing for one's own. */
  name: string | undefined
  people: { href: string; text: string; current: boolean }[]
  week: { id: string; day: string; span: string; place: string; holds: string }[]
  exceptions: { ids: string[]; day: string; what: string }[]
  kinds: string[]
  preview: { day: PlainDay; title: string; times: string[] }[]
  /** What is booked and no longer published. */
  stray: { href: string; when: string; what: string }[]
  /** Which meetings somebody takes is for the manager to say. */
  links: { here: string; week: string; exception: string; groups: string | undefined }
}

/** When somebody can be met, as it was published and as it comes out. */
export function hoursView(
  portal: Portal,
  member: StaffMember,
  person: { id: string; name: string },
): HoursView {
  const { db } = portal
  const today = dayOf(portal.clock.now())
  const placeName = (id: string) => findPlace(portal, id)?.name.sv ?? ''
  const groups = listGroupsOf(db, person.id)
  const at = (rest?: string) => hoursAddress(member, person.id, rest)
  const isSelf = person.id === member.staffId
  return {
    name: isSelf ? undefined : person.name,
    people: peopleOf(portal, member).map(({ id, name }) => ({
      href: hoursAddress(member, id),
      text: id === member.staffId ? words.self : name,
      current: id === person.id,
    })),
    week: listHoursFrom(db, person.id, today).map(
      ({ id, weekday, from, until, place, firstDay, lastDay }) => ({
        id,
        day: words.weekdays[weekday - 1] ?? '',
        span: spanOf({ from, until }),
        place: placeName(place),
        holds: words.holds(
          firstDay > today ? dayInWords(firstDay, 'sv') : undefined,
          lastDay === null ? undefined : dayInWords(lastDay, 'sv'),
        ),
      }),
    ),
    exceptions: together(listExceptionsFrom(db, person.id, today)).map((rows) => {
      const [first, last] = [rows[0], rows.at(-1)]
      return {
        ids: rows.map(({ id }) => id),
        day:
          first?.day === last?.day
            ? dayInWords(first?.day ?? '', 'sv')
            : words.to(dayInWords(first?.day ?? '', 'sv'), dayInWords(last?.day ?? '', 'sv')),
        what: first ? whatOf(first, placeName) : '',
      }
    }),
    kinds: kindsOfUnit(portal, member.unit)
      .filter(({ group }) => groups.includes(group))
      .map(({ id }) => meetings.kinds[id].name),
    preview: previewOf(portal, person.id, today, placeName),
    stray: strayOf(portal, member, person.id),
    links: {
      here: at(),
      week: at('/ny'),
      exception: at('/undantag'),
      groups: member.role === 'unit-manager' ? at('/grupper') : undefined,
    },
  }
}

function previewOf(portal: Portal, staffId: string, today: PlainDay, placeName: (id: string) => string) {
  const openings = findOpenings(portal, [staffId], [today, addDays(today, PREVIEW_DAYS - 1)])
  const days = Map.groupBy(openings, ({ from }) => dayOf(from))
  const inWords = ({ from, until, place }: Opening) =>
    `${timeInWords(from, 'sv')}–${timeInWords(until, 'sv')} ${placeName(place)}`.trim()
  return Array.from({ length: PREVIEW_DAYS }, (_, n) => addDays(today, n)).map((day) => ({
    day,
    title: weekdayInWords(startOfDay(day), 'sv'),
    times: (days.get(day) ?? []).map(inWords),
  }))
}

/** What is booked from now on and no longer lies within what is published. */
function strayOf(portal: Portal, member: StaffMember, staffId: string): HoursView['stray'] {
  const now = portal.clock.now()
  const booked = listMeetingsTaking(
    portal.db,
    sightOf(portal, member),
    timeOf(staffId),
    Math.floor(now / STEP_MS),
  )
  const last = booked.at(-1)
  if (!last) return []
  const openings = findOpenings(portal, [staffId], [dayOf(now), dayOf(last.startsAt)])
  return booked
    .filter((row) => !isCovered(row, openings))
    .map((row) => ({
      href: `${LIST}/${row.id}`,
      when: whenOf(row),
      what: deskMeetings.channels[row.channel],
    }))
}

const spanOf = ({ from, until }: { from: number; until: number }) => `${timeOfDay(from)}–${timeOfDay(until)}`

function whatOf(row: WorkExceptionRow, placeName: (id: string) => string): string {
  if (row.kind === 'open') return words.open(spanOf(row), placeName(row.place))
  return words.off(row.from === 0 && row.until === END_OF_DAY ? undefined : spanOf(row))
}

/** Days in a row that are alike are one line: a holiday is taken back as it was entered. */
function together(rows: readonly WorkExceptionRow[]): WorkExceptionRow[][] {
  const lines: WorkExceptionRow[][] = []
  for (const row of rows) {
    const line = lines.find((one) => {
      const last = one.at(-1)
      return (
        last !== undefined &&
        last.kind === 'off' &&
        row.kind === 'off' &&
        last.from === row.from &&
        last.until === row.until &&
        addDays(last.day, 1) === row.day
      )
    })
    if (line) line.push(row)
    else lines.push([row])
  }
  return lines
}
