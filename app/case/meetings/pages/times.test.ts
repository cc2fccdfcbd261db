import { expect, test } from 'vitest'
import { publishHours } from '#db/seed/demo-meetings.ts'
import { days, momentOn } from '#app/platform/clock.ts'
import { testPortal } from '#app/platform/testing.ts'
import { book, hold, HOLD_FOR } from '../book.server.ts'
import { requireKind } from '../catalogue.server.ts'
import { daysOffered, findOffers } from '../offers.server.ts'
import { by } from '../testing.ts'
import { offerAt, readTime, weeksOf } from './times.server.ts'

test.each([
  ['2026-03', 31, 6],
  ['2026-10', 31, 3],
  ['2027-02', 28, 0],
  ['2028-02', 29, 1],
  ['2026-11', 30, 6],
  ['2027-05', 31, 5],
])('the weeks of %s have its %i days once each, from Monday to Sunday', (month, count, empty) => {
  const weeks = weeksOf(month)
  expect(weeks.every((week) => week.length === 7)).toBe(true)
  const all = weeks.flat()
  expect(all.slice(0, empty).every((day) => day === undefined)).toBe(true)
  const given = all.filter((day) => day !== undefined)
  expect(given).toEqual(Array.from({ length: count }, (_, n) => `${month}-${String(n + 1).padStart(2, '0')}`))
  // Every day stands under its own weekday.
  for (const week of weeks)
    for (const [n, day] of week.entries())
      if (day !== undefined) expect((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7).toBe(n)
})

function house() {
  const portal = testPortal()
  publishHours(portal)
  const kind = requireKind(portal, '040')
  const [offer] = findOffers(portal, kind, 'office', daysOffered(portal, kind))
  if (!offer) throw new Error('Nothing is free')
  return { portal, kind, offer, value: `office.${offer.at}.kontoret` }
}

test('a button of the list stands for a time that can be had', () => {
  const { portal, kind, offer, value } = house()
  const { at, until, place } = offer
  expect(readTime(portal, kind, value)).toMatchObject({ at, channel: 'office', chosen: { at, until, place } })
})

test('a time that was had by somebody meanwhile is read, and cannot be had; it is whoever has it who may have it again', () => {
  const { portal, kind, offer, value } = house()
  const chosen = readTime(portal, kind, value)?.chosen
  const row = chosen && hold(portal, by('one'), chosen)
  expect(row).toBeDefined()
  const read = readTime(portal, kind, value)
  expect([read?.at, read?.chosen]).toEqual([offer.at, undefined])
  expect(readTime(portal, kind, value, { but: row?.id })?.chosen).toBeDefined()
  expect(row && offerAt(portal, kind, row)).toBeDefined()
  portal.clock.advance(HOLD_FOR)
  expect(readTime(portal, kind, value)?.chosen).toBeDefined()
})

test('whoever moves a meeting is offered no other way of meeting, and a booked time is offered to nobody', () => {
  const { portal, kind, offer, value } = house()
  expect(readTime(portal, kind, value, { onlyChannel: 'phone' })).toBeUndefined()
  expect(readTime(portal, kind, value, { onlyChannel: 'office' })?.chosen).toBeDefined()
  const chosen = readTime(portal, kind, value)?.chosen
  const row = chosen && hold(portal, by('one'), chosen)
  book(portal, 'one', row?.id ?? '')
  portal.clock.advance(HOLD_FOR + days(1))
  expect(readTime(portal, kind, `office.${offer.at}.kontoret`)?.chosen).toBeUndefined()
})

test('what no list has ever offered is no time, or one that cannot be had; nothing breaks', () => {
  const { portal, kind, offer } = house()
  const never = (value: string | undefined) => readTime(portal, kind, value)
  for (const value of [
    undefined,
    '',
    'x',
    'post.1795420800000.',
    'office.1.kontoret',
    'office.9999999999999.x',
  ])
    expect([value, never(value)]).toEqual([value, undefined])
  for (const value of [
    `office.${offer.at}.lugnet`,
    `office.${offer.at}.`,
    `office.${offer.at + 1}.kontoret`,
    `phone.${offer.at}.kontoret`,
    `office.${momentOn('2026-12-25', 9 * 60)}.kontoret`,
    `office.${offer.at + days(365)}.kontoret`,
    `office.${offer.at - days(365)}.kontoret`,
  ])
    expect([value, never(value)?.chosen]).toEqual([value, undefined])
})
