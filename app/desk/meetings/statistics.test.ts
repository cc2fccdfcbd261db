import { beforeEach, expect, test } from 'vitest'
import { cancel, markAttendance, move } from '#app/case/meetings/book.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import { chosenFrom, findOffers } from '#app/case/meetings/offers.server.ts'
import { fieldsOf, houseOf } from '#app/case/testing.tsx'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { days, momentOn } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { doneSql, heldSql } from '#db/queries/meeting-statistics.ts'
import { residents } from '#db/seed/personas.ts'
import * as statistics from '../routes/meeting-statistics.tsx'
import type { StatisticsView } from './statistics.server.ts'
import { bookTime, elsewhere, publish } from './testing.ts'

const AT = '/handlaggning/moten/statistik'
const ask = houseOf({ [AT]: statistics })

let portal: TestPortal
beforeEach(() => {
  portal = testPortal()
})

const get = (who: AnyStaffKey, path = AT) => ask(portal, path, { cookie: signInAsStaff(portal, who).cookie })
const monthOf = async (month: string, who: AnyStaffKey = 'caseworker', path = AT) =>
  ((await get(who, path)).data as StatisticsView).months.find((one) => one.month === month)
let guests = 0
/** Booked on Sunday 22 November at eleven o'clock. */
const visit = (day: string, minute: number, more: Partial<Parameters<typeof bookTime>[1]> = {}) =>
  bookTime(portal, { kind: 'firstVisit', day, minute, holder: `guest-${guests++}`, ...more })

test('bookings are counted in the month they were made, and meetings in the month they are in', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'] })
  // Waits of 0, 1, 2 and 8 days: from a Sunday noon to nine o'clock.
  visit('2026-11-23', 540)
  const moved = visit('2026-11-24', 540, { channel: 'phone' })
  const missed = visit('2026-11-25', 540, { channel: 'video' })
  const december = visit('2026-12-01', 540)
  portal.clock.advance(days(4))
  markAttendance(portal, missed.id, 'missed')
  const kind = findKind(portal, 'firstVisit')
  const at = momentOn('2026-12-02', 540)
  const offer =
    kind && findOffers(portal, kind, 'phone', ['2026-12-02', '2026-12-02']).find((o) => o.at === at)
  move(
    portal,
    moved.id,
    kind && offer ? chosenFrom(portal, kind, 'phone', offer) : (undefined as never),
    'staff',
  )
  portal.clock.advance(days(5))
  cancel(portal, december.id)
  expect(await monthOf('2026-11')).toEqual({
    month: '2026-11',
    booked: 4,
    moved: 1,
    cancelled: 0,
    digital: 80,
    waitMedian: 1.5,
    waitLongest: 8,
    meetings: 2,
    office: 1,
    phone: 0,
    video: 1,
    missed: 1,
    missedShare: 100,
    // Six days of three hours: Monday to Friday, and Monday the 30th.
    capacity: Math.round((120 / (6 * 180)) * 100),
  })
  expect(await monthOf('2026-12')).toMatchObject({
    booked: 0,
    moved: 0,
    cancelled: 1,
    digital: 100,
    waitMedian: undefined,
    meetings: 1,
    phone: 1,
    missedShare: undefined,
  })
  expect(await monthOf('2026-10')).toMatchObject({ booked: 0, meetings: 0, capacity: undefined })
})

test('the longest wait and the one in the middle, of an odd number', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'] })
  for (const day of ['2026-11-24', '2026-11-30', '2026-11-26']) visit(day, 600)
  expect(await monthOf('2026-11')).toMatchObject({ waitMedian: 3, waitLongest: 7 })
})

test('the last minute of a month by the Swedish clock is in that month', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'], from: 0, until: 1435 })
  visit('2026-12-01', 0)
  visit('2026-11-30', 1350)
  expect((await monthOf('2026-11'))?.meetings).toBe(1)
  portal.clock.advance(days(10))
  expect((await monthOf('2026-12'))?.meetings).toBe(1)
})

test('each kind of meetings has its own figures, and two of staff count twice', async () => {
  publish(portal, 'caseworker', { groups: ['handlaggare'] })
  publish(portal, 'otherCaseworker', { groups: ['handlaggare', 'nybesok'] })
  bookTime(portal, { kind: 'sip', day: '2026-11-23', minute: 540, holder: 'guest-a' })
  visit('2026-11-24', 540)
  const sip = await monthOf('2026-11', 'unitManager', `${AT}?typ=100`)
  expect(sip).toMatchObject({ booked: 1, meetings: 1, capacity: Math.round((180 / (2 * 6 * 180)) * 100) })
  expect(await monthOf('2026-11', 'unitManager', `${AT}?typ=030`)).toMatchObject({ booked: 1, meetings: 1 })
  expect(await monthOf('2026-11', 'unitManager', `${AT}?typ=050`)).toMatchObject({ booked: 2 })
  expect(await monthOf('2026-11', 'unitManager')).toMatchObject({ booked: 2, meetings: 2 })
  expect(await monthOf('2026-11', 'familyManager')).toMatchObject({ booked: 0, meetings: 0 })
})

test('somebody with protected identity is counted for clearance alone', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'] })
  visit('2026-11-23', 540, { holder: signInAsResident(portal, 'protectedPerson').personId })
  addProtected(portal, redact(residents.protectedPerson.number))
  expect(await monthOf('2026-11', 'unitManager')).toMatchObject({
    booked: 0,
    meetings: 0,
    waitLongest: undefined,
  })
  expect(await monthOf('2026-11', 'clearedManager')).toMatchObject({ booked: 1, meetings: 1, waitLongest: 0 })
})

test('the page holds figures alone, and says what each of them means', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'] })
  visit('2026-11-23', 540, { details: { name: 'Fatima Ali' } })
  const { html, data } = await get('unitManager')
  expect(html).not.toContain('Fatima')
  expect(fieldsOf(data).filter((name) => /holder|sealed|id$/i.test(name))).toEqual([])
  for (const caption of ['Bokningar under månaden', 'Möten under månaden']) expect(html).toContain(caption)
})

test('the figures are for those who work on cases, not for the reception, others and residents', async () => {
  for (const who of ['caseworker', 'unitManager'] as const) expect((await get(who)).status).toBe(200)
  for (const who of ['reception', 'administrator'] as const) expect((await get(who)).status).toBe(404)
  expect((await ask(portal, AT, { cookie: elsewhere(portal) })).status).toBe(404)
  const { status, headers } = await ask(portal, AT, { cookie: signInAsResident(portal).cookie })
  expect([status, headers.get('Location')]).toEqual([303, expect.stringMatching(/^\/logga-in\/personal/)])
})

test('what is counted is found by its index', () => {
  const planOf = (sql: string) =>
    portal.db.$client
      .prepare(`explain query plan ${sql}`)
      .all({ unit: '', clearance: 0, months: '[]', kinds: '[]' })
      .map((step) => (step as { detail: string }).detail)
      .join('\n')
  expect(planOf(doneSql)).toContain('USING INDEX meeting_events_by_time (at>? AND at<?)')
  expect(planOf(heldSql)).toContain('USING INDEX meetings_by_start (unit=? AND starts_at>? AND starts_at<?)')
})
