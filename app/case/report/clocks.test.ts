import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, days, daysBetween, hours, startOfDay } from '#app/platform/clock.ts'
import { feedbackDue, isSameDay, isWithinPreliminary, keptUntil, OUTCOMES, preliminaryDue } from './clocks.ts'

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2020-01-01', n))
/** Any minute from 2020 to 2070. */
const anyMoment = fc
  .integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2070-01-01') / 60_000 })
  .map((minute) => minute * 60_000)

test.each([
  ['an ordinary Monday', '2026-11-23', '2026-12-07', '2026-12-07'],
  ['a Sunday counts as any other day', '2026-11-22', '2026-12-06', '2026-12-04'],
  ['over the end of a month', '2026-01-30', '2026-02-13', '2026-02-13'],
  ['over the end of February', '2026-02-20', '2026-03-06', '2026-03-06'],
  ['over a leap day', '2028-02-20', '2028-03-05', '2028-03-03'],
  ['on a leap day', '2028-02-29', '2028-03-14', '2028-03-14'],
  ['to a leap day', '2028-02-15', '2028-02-29', '2028-02-29'],
  ['over the new year, ending on a holiday', '2026-12-23', '2027-01-06', '2027-01-05'],
  ['ending on Christmas Eve', '2026-12-10', '2026-12-24', '2026-12-23'],
  ['ending on Good Friday', '2026-03-20', '2026-04-03', '2026-04-02'],
  ['ending on Easter Monday', '2026-03-23', '2026-04-06', '2026-04-02'],
  ['ending on Midsummer Eve', '2026-06-05', '2026-06-19', '2026-06-18'],
  ['over the change to summer time', '2026-03-22', '2026-04-05', '2026-04-02'],
  ['over the change to winter time', '2026-10-19', '2026-11-02', '2026-11-02'],
])('fourteen days, %s: from %s to %s, by %s', (_, receivedOn, last, workBy) => {
  expect(preliminaryDue(receivedOn, receivedOn)).toEqual({ last, workBy, left: 14 })
})

test('the last day is the same weekday two weeks on, whatever lies between', () => {
  fc.assert(
    fc.property(anyDay, (receivedOn) => {
      const { last, workBy, left } = preliminaryDue(receivedOn, receivedOn)
      expect(Date.parse(last) - Date.parse(receivedOn)).toBe(days(14))
      expect(left).toBe(14)
      expect(workBy <= last).toBe(true)
    }),
  )
})

test('the clock begins with the moment the report came in, in Swedish days, also when the clocks change', () => {
  fc.assert(
    fc.property(anyMoment, (receivedAt) => {
      const receivedOn = dayOf(receivedAt)
      const { last } = preliminaryDue(receivedOn, receivedOn)
      // The last minute of the last day is in time, the first one after it is late.
      const over = startOfDay(addDays(last, 1))
      expect(isWithinPreliminary(receivedOn, dayOf(over - 60_000))).toBe(true)
      expect(isWithinPreliminary(receivedOn, dayOf(over))).toBe(false)
      expect(preliminaryDue(receivedOn, dayOf(over - 60_000)).left).toBe(0)
      expect(preliminaryDue(receivedOn, dayOf(over)).left).toBe(-1)
      // Fourteen days to fifteen, and an hour more or less when the clocks change.
      const given = over - receivedAt
      expect(given).toBeGreaterThan(days(14) - hours(1))
      expect(given).toBeLessThanOrEqual(days(15) + hours(1))
    }),
    { examples: [[Date.parse('2026-03-29T00:30Z')], [Date.parse('2026-10-25T01:30Z')]] },
  )
})

test('a report of half past midnight belongs to the new day, though it is the old one in Greenwich', () => {
  expect(dayOf(Date.parse('2026-11-22T23:30:00Z'))).toBe('2026-11-23')
  // Summer: two hours.
  expect(dayOf(Date.parse('2026-07-01T22:30:00Z'))).toBe('2026-07-02')
  expect(
    isSameDay(dayOf(Date.parse('2026-11-22T22:59:00Z')), dayOf(Date.parse('2026-11-22T23:00:00Z'))),
  ).toBe(false)
  expect(isSameDay('2026-11-22', dayOf(Date.parse('2026-11-22T22:59:59Z')))).toBe(true)
})

test('each day that passes takes one day from what is left', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -5, max: 60 }), (receivedOn, n) => {
      const today = addDays(receivedOn, n)
      expect(preliminaryDue(receivedOn, today).left).toBe(14 - n)
      expect(isWithinPreliminary(receivedOn, today)).toBe(n <= 14)
    }),
  )
})

test.each([
  ['opened', '2026-11-23', '2026-11-20', '2026-11-30'],
  ['not-opened', '2026-12-21', '2026-12-10', '2026-12-28'],
  ['not-opened', '2028-02-25', '2028-02-25', '2028-03-03'],
  ['running', '2026-11-23', '2026-11-20', '2026-11-23'],
  ['opened', '2026-11-23', '2026-12-15', '2026-12-15'],
  ['running', '2026-11-23', '2026-11-24', '2026-11-24'],
] as const)('told when %s on %s and asked for on %s: by %s', (outcome, decidedOn, askedOn, due) => {
  expect(feedbackDue(outcome, decidedOn, askedOn)).toBe(due)
})

test('whoever asked is never told later than a week after the decision and their asking', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...OUTCOMES),
      anyDay,
      fc.integer({ min: -30, max: 30 }),
      (outcome, decidedOn, n) => {
        const askedOn = addDays(decidedOn, n)
        const due = feedbackDue(outcome, decidedOn, askedOn)
        expect(due >= decidedOn && due >= (n > 0 ? askedOn : decidedOn)).toBe(true)
        const wait = daysBetween(n > 0 ? askedOn : decidedOn, due)
        expect(wait).toBe(n > 0 || outcome === 'running' ? 0 : 7)
      },
    ),
  )
})

const born = (day: string | undefined) => ({ day, isUnborn: false })
test.each([
  ['one child', [born('2017-01-02')], '2047-12-31'],
  ['the youngest of several', [born('2009-05-05'), born('2021-12-31'), born('2015-01-01')], '2051-12-31'],
  [
    'a child of unknown age is taken for the youngest it can be',
    [born('2009-05-05'), born(undefined)],
    '2056-12-31',
  ],
  ['a child that is not born yet', [{ day: undefined, isUnborn: true }], '2057-12-31'],
  ['nobody named', [], '2056-12-31'],
])(
  '16 kap. 2 a § SoL: what is part of an investigation is kept until the child is 30: %s',
  (_, children, last) => {
    expect(keptUntil(children, '2026-11-22')).toBe(last)
  },
)
