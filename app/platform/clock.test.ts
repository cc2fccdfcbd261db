import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, ageOn, dayOf, days, fixedClock, hours, monthOf, startOfDay } from './clock.ts'

test.each([
  // Born on a leap day: a year older on 1 March in common years, on the day itself in leap years.
  ['2008-02-29', '2026-02-28', 17],
  ['2008-02-29', '2026-03-01', 18],
  ['2008-02-29', '2028-02-28', 19],
  ['2008-02-29', '2028-02-29', 20],
  ['2008-11-22', '2026-11-21', 17],
  ['2008-11-22', '2026-11-22', 18],
  ['2026-11-22', '2026-11-22', 0],
  ['1926-11-22', '2026-11-22', 100],
])('somebody born on %s is on %s aged %s', (birth, today, age) => {
  expect(ageOn(birth, today)).toBe(age)
})

test.each([
  ['2026-11-21T22:59:59.999Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-07-01T21:59:59.999Z', '2026-07-01'],
  ['2026-07-01T22:00:00Z', '2026-07-02'],
  // The night summer time ends: 02:30 comes twice, both on the same day.
  ['2026-10-25T00:30:00Z', '2026-10-25'],
  ['2026-10-25T01:30:00Z', '2026-10-25'],
  ['2026-10-25T22:59:59Z', '2026-10-25'],
  ['2027-03-28T01:00:00Z', '2027-03-28'],
])('%s is in Sweden %s', (instant, day) => {
  expect(dayOf(Date.parse(instant))).toBe(day)
})

test('a day is 25 hours in October, 23 in March and 24 else', () => {
  const length = (day: string) => (startOfDay(addDays(day, 1)) - startOfDay(day)) / hours(1)
  expect(['2026-10-25', '2027-03-28', '2026-11-22'].map(length)).toEqual([25, 23, 24])
})

test('every day begins on itself, a millisecond before is the day before, and days add up', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: -4000, max: 4000 }), (n, more) => {
      const day = new Date(days(n)).toISOString().slice(0, 10)
      expect(dayOf(startOfDay(day))).toBe(day)
      expect(dayOf(startOfDay(day) - 1)).toBe(addDays(day, -1))
      expect(addDays(addDays(day, more), -more)).toBe(day)
    }),
    { numRuns: 500 },
  )
})

test('a clock set by hand goes only when told', () => {
  const clock = fixedClock('2026-11-22T09:00:00Z')
  expect(clock.now()).toBe(clock.now())
  clock.advance(hours(1))
  expect(new Date(clock.now()).toISOString()).toBe('2026-11-22T10:00:00.000Z')
})

test.each([
  ['2026-11-30', 0, '2026-11'],
  ['2026-11-30', 1, '2026-12'],
  ['2026-12-31', 1, '2027-01'],
  ['2027-01-31', 1, '2027-02'],
  ['2027-01-01', -1, '2026-12'],
])('on %s, %d months on is %s', (day, months, month) => {
  expect(monthOf(day, months)).toBe(month)
})
