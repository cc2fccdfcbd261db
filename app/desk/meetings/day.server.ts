import type { RouterContextProvider } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { listDeskMeetings, type DeskMeeting } from '#db/queries/desk-meetings.ts'
import { sightOf, staffActor } from '#app/case/access.server.ts'
import { readDetails } from '#app/case/meetings/read.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { weekdayInWords } from '#app/journey/display.ts'
import { parseDay } from '#app/journey/schema.ts'
import type { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { addDays, dayOf, startOfDay, weekdayOf, type PlainDay } from '#app/platform/clock.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { mayMark } from './may.ts'
import { toPrepare } from './needs.ts'
import { nameOf, outlineOf, staffOf, type Outline } from './row-view.server.ts'

export const LIST = '/handlaggning/moten'
/** In the address of the list. */
const QUERY = { day: 'dag', whose: 'visa' } as const
const MINE = 'mina'
/** No list is asked for beyond these, and days can be counted on from there. */
const [FIRST_DAY, LAST_DAY] = ['2020-01-01', '2199-12-31']

export type DayRow = Outline & {
  href: string
  name: string | undefined
  prepare: string[]
  status: 'booked' | 'came' | 'missed'
  seen: number
  /** It can be written here, at once, that somebody came. */
  mayMark: boolean
}
export type DayListView = {
  member: { name: string; role: StaffMember['role']; unit: string }
  day: PlainDay
  title: string
  week: { href: string; text: string; current: boolean }[]
  views: { view: 'all' | 'mine'; href: string; current: boolean; count: number }[]
  previous: string
  next: string
  today: string | undefined
  rows: DayRow[]
}

export function dayAddress(day: PlainDay, isMine = false): string {
  const query = new URLSearchParams({ [QUERY.day]: day, ...(isMine ? { [QUERY.whose]: MINE } : {}) })
  return `${LIST}?${query.toString()}`
}

/** The meetings of one day, audited before anything is opened of who comes and what they need. */
export function dayListOf(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  query: URLSearchParams,
): DayListView {
  const portal = getPortal(context)
  const today = dayOf(portal.clock.now())
  const day = readDay(query.get(QUERY.day)) ?? today
  const isMine = query.get(QUERY.whose) === MINE
  const { all, shown } = openDay(portal, member, day, isMine)
  const monday = addDays(day, 1 - weekdayOf(day))
  return {
    member: { name: member.name, role: member.role, unit: member.unit },
    day,
    title: weekdayInWords(startOfDay(day), 'sv'),
    week: Array.from({ length: 7 }, (_, n) => addDays(monday, n)).map((one) => ({
      href: dayAddress(one, isMine),
      text: weekdayInWords(startOfDay(one), 'sv'),
      current: one === day,
    })),
    views: [
      { view: 'all', href: dayAddress(day), current: !isMine, count: all.length },
      {
        view: 'mine',
        href: dayAddress(day, true),
        current: isMine,
        count: all.filter((row) => isOf(row, member)).length,
      },
    ],
    previous: dayAddress(addDays(day, -1), isMine),
    next: dayAddress(addDays(day, 1), isMine),
    today: day === today ? undefined : dayAddress(today, isMine),
    rows: shown.map((row) => rowOf(portal, row)),
  }
}

function openDay(portal: Portal, member: StaffMember, day: PlainDay, isMine: boolean) {
  const { db, keyring, clock } = portal
  return inTransaction(db, () => {
    const all = listDeskMeetings(db, sightOf(portal, member), [startOfDay(day), startOfDay(addDays(day, 1))])
    const shown = isMine ? all.filter((row) => isOf(row, member)) : all
    appendAudit(db, keyring, {
      at: clock.now(),
      actor: staffActor(member),
      action: 'meetings-listed',
      detail: { day: Number(day.replaceAll('-', '')), count: shown.length },
    })
    return { all, shown }
  })
}

const isOf = (row: DeskMeeting, { staffId }: StaffMember) => staffOf(row).includes(staffId)

function rowOf(portal: Portal, row: DeskMeeting): DayRow {
  const details = readDetails(portal, row)
  return {
    ...outlineOf(portal, row),
    href: `${LIST}/${row.id}`,
    name: nameOf(portal, row, details),
    prepare: toPrepare(details),
    status: row.status as DayRow['status'],
    seen: row.changes,
    mayMark: row.status === 'booked' && mayMark(row, portal.clock.now()),
  }
}

function readDay(said: string | null): PlainDay | undefined {
  const day = parseDay(said ?? '')
  return day !== undefined && day >= FIRST_DAY && day <= LAST_DAY ? day : undefined
}

/** The words of what was done just now, from the address. */
export const DONE = 'klart'
const DONES = { kom: 'came', 'kom-inte': 'missed', flyttad: 'moved', avbokad: 'cancelled' } as const
export type Done = keyof typeof deskMeetings.one.done

export function doneOf(query: URLSearchParams): Done | undefined {
  const said = query.get(DONE) ?? ''
  return Object.hasOwn(DONES, said) ? DONES[said as keyof typeof DONES] : undefined
}

export function doneAddress(id: string, done: Done): string {
  const said = Object.entries(DONES).find(([, one]) => one === done)?.[0] ?? ''
  return `${LIST}/${id}?${DONE}=${said}`
}
