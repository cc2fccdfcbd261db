import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, dayOf, hours, minutes, momentOn } from '#app/platform/clock.ts'
import { freeTimes, stepsOf } from './free-times.ts'
import { openingsBetween, type DayException, type WeekHours } from './openings.ts'

const NINE = 9 * 60
const week = (more: Partial<WeekHours> = {}): WeekHours => ({
  staffId: 'anna',
  weekday: 1,
  from: NINE,
  until: 12 * 60,
  firstDay: '2026-01-01',
  place: 'kontoret',
  ...more,
})
const exception = (more: Partial<DayException> = {}): DayException => ({
  staffId: 'anna',
  day: '2026-11-30',
  from: NINE,
  until: 10 * 60,
  kind: 'off',
  place: 'kontoret',
  ...more,
})
/** As a clock on the wall shows it. */
const wall = (at: number) =>
  new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  }).format(at)
const shown = (hoursOf: Parameters<typeof openingsBetween>[0], first: string, last = first) =>
  openingsBetween(hoursOf, first, last).map(({ from, until }) => `${wall(from)}–${wall(until).slice(-5)}`)

test('a weekly nine o’clock is nine o’clock before and after the clocks change', () => {
  const mondays = { weeks: [week()], exceptions: [] }
  expect(shown(mondays, '2026-03-23', '2026-03-30')).toEqual([
    '2026-03-23 09:00–12:00',
    '2026-03-30 09:00–12:00',
  ])
  expect(shown(mondays, '2026-10-19', '2026-10-26')).toEqual([
    '2026-10-19 09:00–12:00',
    '2026-10-26 09:00–12:00',
  ])
  const [before, after] = openingsBetween(mondays, '2026-03-23', '2026-03-30')
  expect((after?.from ?? 0) - (before?.from ?? 0)).toBe(hours(7 * 24 - 1))
})

test('an hour that is skipped is not offered, and one that comes twice is there once as long as it lasts', () => {
  // Sundays are closed, but for what is said of that very day.
  const night = (day: string) => ({
    weeks: [],
    exceptions: [exception({ day, from: 60, until: 4 * 60, kind: 'open' })],
  })
  const [spring] = openingsBetween(night('2026-03-29'), '2026-03-29', '2026-03-29')
  expect((spring?.until ?? 0) - (spring?.from ?? 0)).toBe(hours(2))
  const [autumn] = openingsBetween(night('2026-10-25'), '2026-10-25', '2026-10-25')
  expect((autumn?.until ?? 0) - (autumn?.from ?? 0)).toBe(hours(4))
  expect(wall(momentOn('2026-03-29', 2 * 60 + 30))).toBe('2026-03-29 03:30')
  expect(momentOn('2026-10-25', 2 * 60 + 30, 'later') - momentOn('2026-10-25', 2 * 60 + 30)).toBe(hours(1))
})

test('holidays are closed, and days off, half days and more hours are as they were said', () => {
  const weeks = [week({ weekday: 5 }), week()]
  expect(shown({ weeks, exceptions: [] }, '2026-12-25')).toEqual([])
  expect(
    shown({ weeks, exceptions: [exception({ day: '2026-12-25', kind: 'open' })] }, '2026-12-25'),
  ).toEqual(['2026-12-25 09:00–10:00'])
  const middle = exception({ from: NINE + 30, until: 11 * 60 })
  expect(shown({ weeks, exceptions: [middle] }, '2026-11-30')).toEqual([
    '2026-11-30 09:00–09:30',
    '2026-11-30 11:00–12:00',
  ])
  const more = exception({ from: 12 * 60, until: 15 * 60, kind: 'open' })
  expect(shown({ weeks, exceptions: [more] }, '2026-11-30')).toEqual(['2026-11-30 09:00–15:00'])
  expect(shown({ weeks, exceptions: [exception({ from: 0, until: 24 * 60 - 1 })] }, '2026-11-30')).toEqual([])
})

test('hours hold from their first day to their last', () => {
  const weeks = [week({ firstDay: '2026-11-30', lastDay: '2026-12-07' })]
  expect(shown({ weeks, exceptions: [] }, '2026-11-16', '2026-12-31')).toEqual([
    '2026-11-30 09:00–12:00',
    '2026-12-07 09:00–12:00',
  ])
})

const half = { length: 30, every: 30, after: 0, staff: 1, notBefore: 0 }
const monday = openingsBetween(
  { weeks: [week(), week({ staffId: 'bo' })], exceptions: [] },
  '2026-11-30',
  '2026-11-30',
)
const at = (hour: number, minute = 0) => momentOn('2026-11-30', hour * 60 + minute)

test('each time stands there once, in order, with all who could take it', () => {
  const times = freeTimes(monday, new Map(), half)
  expect(times.map((time) => wall(time.at).slice(-5))).toEqual([
    '09:00',
    '09:30',
    '10:00',
    '10:30',
    '11:00',
    '11:30',
  ])
  expect(times[0]?.staffIds).toEqual(['anna', 'bo'])
})

test('a taken time is offered by those who still have it, and by nobody when none has', () => {
  const taken = new Map([['anna', new Set(stepsOf(at(9), at(9, 30)))]])
  expect(freeTimes(monday, taken, half)[0]).toMatchObject({ at: at(9), staffIds: ['bo'] })
  taken.set('bo', new Set(stepsOf(at(9, 20), at(10))))
  expect(freeTimes(monday, taken, half)[0]).toMatchObject({ at: at(9, 30), staffIds: ['anna'] })
  const two = freeTimes(monday, taken, { ...half, staff: 2 })
  expect(two[0]).toMatchObject({ at: at(10), staffIds: ['anna', 'bo'] })
})

test('what must be kept free afterwards, and what lies too near, is left out', () => {
  const taken = new Map(['anna', 'bo'].map((who) => [who, new Set(stepsOf(at(10), at(10, 30)))] as const))
  const times = freeTimes(monday, taken, { ...half, after: 10, notBefore: at(9, 15) })
  expect(times.map((time) => wall(time.at).slice(-5))).toEqual(['10:30', '11:00', '11:30'])
})

test('whatever the hours and whatever is taken, no time overlaps a taken one, lies outside the hours or twice in the list', () => {
  const minute = fc.integer({ min: 0, max: 287 }).map((n) => n * 5)
  const anyWeek = fc
    .record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: minute,
      until: minute,
      staffId: fc.constantFrom('anna', 'bo'),
    })
    .map((hoursOf) => week(hoursOf))
  const anyDay = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n))
  fc.assert(
    fc.property(
      fc.array(anyWeek, { maxLength: 6 }),
      anyDay,
      fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 20 }),
      (weeks, first, steps) => {
        const openings = openingsBetween({ weeks, exceptions: [] }, first, addDays(first, 6))
        const from = openings[0]?.from ?? 0
        const busy = new Set(steps.map((n) => Math.floor(from / minutes(5)) + n))
        const times = freeTimes(openings, new Map([['anna', busy]]), { ...half, every: 15 })
        for (const { at: begins, until, staffIds } of times) {
          for (const who of staffIds) {
            const own = openings.some(
              (one) => one.staffId === who && one.from <= begins && until <= one.until,
            )
            expect(own).toBe(true)
            if (who === 'anna') expect(stepsOf(begins, until).some((step) => busy.has(step))).toBe(false)
          }
          expect(dayOf(begins) >= first).toBe(true)
        }
        const keys = times.map((time) => `${time.at} ${time.place}`)
        expect(new Set(keys).size).toBe(keys.length)
        expect(keys).toEqual([...keys].sort((a, b) => Number(a.split(' ')[0]) - Number(b.split(' ')[0])))
      },
    ),
  )
})
