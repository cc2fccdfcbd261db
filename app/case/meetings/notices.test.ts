import { expect, test } from 'vitest'
import { insertWorkGroup, insertWorkHours } from '#db/queries/meetings.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { days, hours, minutes, momentOn } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { smsText } from '#app/platform/outbox/templates.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { residents } from '#db/seed/personas.ts'
import { bookAsResident, cancelAsResident, cancelAsStaff, moveAsResident } from './acts.server.ts'
import { hold } from './book.server.ts'
import { findKind } from './catalogue.server.ts'
import type { Details } from './details.ts'
import { isEarlierWanted, tellOfEarlierTimes } from './earlier.server.ts'
import type { Kind } from './kinds.ts'
import { noticeFilling } from './notices.server.ts'
import { chosenFrom, findOffers } from './offers.server.ts'
import { sealDetails } from './read.server.ts'
import { by } from './testing.ts'

const bySms: Details = { notice: 'sms', mobile: '070-174 06 05', hours: 'any' }
const byEmail: Details = { notice: 'email', email: 'nagon@exempel.se' }

/** Sunday 22 November 2026, 11:00 in Sweden; the staff of advice are there on Mondays from nine to twelve. */
function open() {
  const portal = testPortal()
  const { staffId } = signInAsStaff(portal, 'caseworker')
  insertWorkGroup(portal.db, { staffId, groupId: 'radgivning' })
  insertWorkHours(portal.db, {
    id: newId(),
    staffId,
    weekday: 1,
    from: 540,
    until: 720,
    firstDay: '2026-01-01',
    lastDay: null,
    place: 'kontoret',
  })
  const kind = findKind(portal, 'advice') as Kind
  return { portal, kind }
}

const at = (day: string, minute = 540) => momentOn(day, minute)
function timeOn({ portal, kind }: ReturnType<typeof open>, day: string, minute = 540) {
  const offer = findOffers(portal, kind, 'phone', [day, day]).find((one) => one.at === at(day, minute))
  if (!offer) throw new Error(`There is no time on ${day}`)
  return chosenFrom(portal, kind, 'phone', offer)
}

function booked(
  house: ReturnType<typeof open>,
  details: Details,
  day: string,
  minute = 540,
  holder = 'guest-a',
) {
  const { portal } = house
  const held = hold(portal, by(holder), timeOn(house, day, minute))
  if (!held) throw new Error('The time was taken')
  const said = { wantsEarlier: details.earlier !== undefined, sealed: sealDetails(portal, held, details) }
  const row = bookAsResident(portal, held, said, undefined)
  if (!row) throw new Error('Not booked')
  return row
}

async function until(portal: TestPortal, moment: number) {
  portal.clock.advance(moment - portal.clock.now())
  await drainOutbox(portal)
}
const textsOf = ({ texts }: TestPortal) => texts.map(({ text }) => text)

test('who wants text messages gets one when it is booked and one the day before, as the page showed them', async () => {
  const house = open()
  const { portal } = house
  const row = booked(house, bySms, '2026-12-07')
  await drainOutbox(portal)
  const filling = noticeFilling(portal, row, row.startsAt, 'sv')
  expect(textsOf(portal)).toEqual([smsText('sv', 'meeting-booked', filling)])
  expect(filling).toMatchObject({ day: 'måndag 7 december', time: '09:00' })
  await until(portal, at('2026-12-06', 600) - 1)
  expect(textsOf(portal)).toHaveLength(1)
  await until(portal, at('2026-12-06', 600))
  expect(textsOf(portal).at(-1)).toBe(smsText('sv', 'meeting-reminder', filling))
  await until(portal, row.startsAt)
  expect(textsOf(portal)).toHaveLength(2)
  expect(portal.texts.every(({ to }) => to.reveal() === '070-174 06 05')).toBe(true)
})

test.each([
  ['day', at('2026-11-23', 960), at('2026-11-24', 480)],
  ['evening', at('2026-11-23', 540), at('2026-11-23', 960)],
  ['any', at('2026-11-23', 1199), at('2026-11-23', 1199)],
  ['any', at('2026-11-23', 1200), at('2026-11-24', 480)],
] as const)(
  'a text message comes in the hours (%s) that were chosen, and not a moment earlier',
  async (when, now, due) => {
    const house = open()
    const { portal } = house
    portal.clock.advance(now - portal.clock.now())
    booked(house, { ...bySms, hours: when }, '2026-12-07')
    await drainOutbox(portal)
    if (due > now) {
      expect(textsOf(portal)).toEqual([])
      await until(portal, due - 1)
      expect(textsOf(portal)).toEqual([])
    }
    await until(portal, due)
    expect(textsOf(portal)).toHaveLength(1)
  },
)

test('whoever wants nothing sent is sent nothing, whatever happens to the time', async () => {
  const house = open()
  const { portal } = house
  const row = booked(house, { notice: 'none' }, '2026-12-07')
  moveAsResident(portal, row, timeOn(house, '2026-12-14'))
  cancelAsStaff(portal, row)
  await until(portal, at('2026-12-13', 700))
  expect([portal.texts, portal.mails]).toEqual([[], []])
})

test('a moved time is told once, and of the old one nothing more is said', async () => {
  const house = open()
  const { portal } = house
  const row = booked(house, byEmail, '2026-12-07')
  await drainOutbox(portal)
  const moved = moveAsResident(portal, row, timeOn(house, '2026-12-14'))
  expect(moved?.sequence).toBe(1)
  await until(portal, at('2026-12-07', 500))
  expect(portal.mails.map(({ text }) => /\d+ december/.exec(text)?.[0])).toEqual([
    '7 december',
    '14 december',
  ])
  await until(portal, at('2026-12-13', 600))
  expect(portal.mails).toHaveLength(3)
  expect(portal.mails.at(-1)?.text).toContain('14 december')
})

test('a cancelled time is told once, however often it is cancelled, and never reminded of', async () => {
  const house = open()
  const { portal } = house
  const row = booked(house, bySms, '2026-12-07')
  await drainOutbox(portal)
  cancelAsResident(portal, row)
  cancelAsResident(portal, row)
  cancelAsStaff(portal, row)
  await drainOutbox(portal)
  expect(textsOf(portal)[1]).toContain('avbokad')
  await until(portal, at('2026-12-07', 500))
  expect(textsOf(portal)).toHaveLength(2)
})

test('who books less than a day before is not reminded of what they have just read', async () => {
  const house = open()
  const { portal } = house
  booked(house, bySms, '2026-11-23', 600)
  await until(portal, at('2026-11-23', 599))
  expect(textsOf(portal)).toHaveLength(1)
})

test('after hours without a gateway a reminder of what has begun is not sent at all', async () => {
  const house = open()
  const row = booked(house, bySms, '2026-12-07')
  await drainOutbox(house.portal)
  await until(house.portal, row.startsAt + minutes(1))
  expect(textsOf(house.portal)).toHaveLength(1)
})

test('somebody who has become protected is called, and not written to', async () => {
  const house = open()
  const { portal } = house
  const { personId } = signInAsResident(portal, 'single')
  const number = residents.single.number
  const row = booked(house, { ...bySms, number }, '2026-12-07', 540, personId)
  addProtected(portal, redact<string>(number))
  moveAsResident(portal, row, timeOn(house, '2026-12-14'))
  await until(portal, at('2026-12-14', 500))
  expect([portal.texts, portal.mails]).toEqual([[], []])
})

test('where no text messages are sent, nothing waits for a gateway that never comes', () => {
  const house = open()
  const { sms: _, ...portal } = house.portal
  booked({ ...house, portal }, bySms, '2026-12-07')
  expect(portal.db.$client.prepare('select count(*) from outbox').pluck().get()).toBe(0)
})

test('an earlier time is told to those who wait for one, who booked first before the others, at most once a day', async () => {
  const house = open()
  const { portal } = house
  const first = booked(house, byEmail, '2026-11-30', 540, 'guest-0')
  for (let minute = 600; minute < 720; minute += 60)
    booked(house, { notice: 'none' }, '2026-11-30', minute, `guest-${minute}`)
  const times = [
    ['2026-12-07', 540],
    ['2026-12-07', 600],
    ['2026-12-07', 660],
    ['2026-12-14', 540],
  ] as const
  for (const [n, [day, minute]] of times.entries()) {
    portal.clock.advance(minutes(1))
    booked(
      house,
      { notice: 'email', email: `vantar-${n}@exempel.se`, earlier: ['yes'] },
      day,
      minute,
      `guest-w${n}`,
    )
  }
  await drainOutbox(portal)
  portal.mails.length = 0
  expect(isEarlierWanted(portal)).toBe(true)
  expect(tellOfEarlierTimes(portal)).toBe(0)
  cancelAsResident(portal, first)
  expect(tellOfEarlierTimes(portal)).toBe(3)
  expect(tellOfEarlierTimes(portal)).toBe(0)
  await drainOutbox(portal)
  const told = portal.mails.filter(({ text }) => text.includes('30 november'))
  expect(told.map(({ to }) => to.reveal()).filter((to) => to.startsWith('vantar'))).toEqual([
    'vantar-0@exempel.se',
    'vantar-1@exempel.se',
    'vantar-2@exempel.se',
  ])
  // The day after it is the next one's turn, and of the same time nobody hears twice.
  portal.clock.advance(days(1) + hours(1))
  expect(tellOfEarlierTimes(portal)).toBe(1)
  portal.clock.advance(days(1) + hours(1))
  expect(tellOfEarlierTimes(portal)).toBe(0)
})
