import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import {
  insertWorkException,
  insertWorkHours,
  listWorkExceptions,
  type WorkExceptionRow,
} from '#db/queries/meetings.ts'
import {
  deleteExceptions,
  deleteHours,
  endHours,
  listHoursFrom,
  setGroupsOf,
} from '#db/queries/work-hours.ts'
import { staffActor } from '#app/case/access.server.ts'
import { findOpenings } from '#app/case/meetings/search.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { timeInWords } from '#app/journey/display.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { addDays, dayOf, type PlainDay } from '#app/platform/clock.ts'
import { isId, newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { kindsOfUnit } from './access.server.ts'
import { parseTime } from './clock-time.ts'
import type { HoursForm } from './hours-forms.ts'
import { END_OF_DAY, judgeException, judgeWeek, type Faults } from './hours-rules.ts'

type Values = {
  weekdays?: string[]
  what?: 'off' | 'open'
  from?: string
  until?: string
  day?: PlainDay
  firstDay?: PlainDay
  lastDay?: PlainDay
  place?: string
  groups?: string[]
}
type Whose = { portal: Portal; member: StaffMember; staffId: string }

/** The places and the groups that the kinds of meetings of a unit have. */
export function choicesOf(portal: Portal, { unit }: StaffMember): { places: string[]; groups: string[] } {
  const kinds = kindsOfUnit(portal, unit)
  return {
    places: [...new Set(kinds.flatMap(({ places }) => places))],
    groups: [...new Set(kinds.map(({ group }) => group))],
  }
}

/** Publishes what a form says whose answers are whole. @returns why it cannot be, field by field. */
export function publishHours(whose: Whose, form: HoursForm, values: Values): Faults {
  const { db } = whose.portal
  return inTransaction(db, () => {
    switch (form) {
      case 'week':
        return publishWeek(whose, values)
      case 'exception':
        return publishException(whose, values)
      case 'groups':
        setGroupsOf(db, whose.staffId, choicesOf(whose.portal, whose.member).groups, values.groups ?? [])
        note(whose, 'groups')
        return {}
    }
  })
}

function publishWeek(whose: Whose, values: Values): Faults {
  const { portal, staffId } = whose
  const { weekdays = [], from = '', until = '', firstDay = '', lastDay, place = '' } = values
  const there = listHoursFrom(portal.db, staffId, firstDay)
  const { faults, value } = judgeWeek(
    { weekdays, from, until, firstDay, ...(lastDay === undefined ? {} : { lastDay }) },
    there,
  )
  if (!value) return faults
  for (const weekday of weekdays) {
    const common = { staffId, place, firstDay, lastDay: lastDay ?? null }
    insertWorkHours(portal.db, { id: newId(), weekday: Number(weekday), ...value, ...common })
  }
  note(whose, 'week-added')
  return {}
}

function publishException(whose: Whose, { what = 'off', day = '', place = '', ...values }: Values): Faults {
  const { portal, staffId } = whose
  const there = listWorkExceptions(portal.db, [staffId], day, values.lastDay ?? day)
  const { faults, value } = judgeException(
    { what, day, ...values },
    { open: openOn(portal, staffId, day), off: there.filter((one) => one.kind === 'off' && one.day === day) },
  )
  if (!value) return faults
  for (let one = day; one <= (values.lastDay ?? day); one = addDays(one, 1)) {
    const row = { staffId, day: one, ...value, kind: what, place: what === 'open' ? place : '' }
    if (!there.some((other) => isSame(other, row))) insertWorkException(portal.db, { id: newId(), ...row })
  }
  note(whose, 'exception-added')
  return {}
}

/** What is open on a day, in minutes of it. */
function openOn(portal: Portal, staffId: string, day: PlainDay): { from: number; until: number }[] {
  return findOpenings(portal, [staffId], [day, day]).map(({ from, until }) => ({
    from: parseTime(timeInWords(from, 'sv')) ?? 0,
    until: parseTime(timeInWords(until, 'sv')) ?? END_OF_DAY,
  }))
}

function isSame(a: Omit<WorkExceptionRow, 'id'>, b: Omit<WorkExceptionRow, 'id'>): boolean {
  return a.day === b.day && a.kind === b.kind && a.from === b.from && a.until === b.until
}

/**
 * Takes back weekly hours or exceptions; what is not there any more is taken back already. Hours that have held until now
 * end yesterday instead: they are counted still.
 */
export function takeBack(whose: Whose, what: string | undefined, ids: readonly string[]): void {
  const { portal, staffId } = whose
  if ((what !== 'week' && what !== 'exception') || !ids.every(isId)) throw data(null, { status: 400 })
  const today = dayOf(portal.clock.now())
  inTransaction(portal.db, () => {
    if (what === 'exception') deleteExceptions(portal.db, staffId, ids)
    else {
      for (const { id, firstDay } of listHoursFrom(portal.db, staffId, today)) {
        if (!ids.includes(id)) continue
        if (firstDay < today) endHours(portal.db, staffId, id, addDays(today, -1))
        else deleteHours(portal.db, staffId, id)
      }
    }
    note(whose, `${what}-removed`)
  })
}

function note({ portal, member, staffId }: Whose, change: string): void {
  appendAudit(portal.db, portal.keyring, {
    at: portal.clock.now(),
    actor: staffActor(member),
    action: 'work-hours-changed',
    detail: { staff: staffId, change },
  })
}
