import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, daysBetween } from './clock.ts'
import { isWorkingDay, workingDayBy } from './working-days.ts'

/** As printed in Swedish almanacs, weekends left out. */
const FREE = [
  ...['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-01', '2024-05-09', '2024-06-06', '2024-06-21'],
  ...['2024-12-24', '2024-12-25', '2024-12-26', '2024-12-31'],
  ...['2025-01-01', '2025-01-06', '2025-04-18', '2025-04-21', '2025-05-01', '2025-05-29', '2025-06-06'],
  ...['2025-06-20', '2025-12-24', '2025-12-25', '2025-12-26', '2025-12-31'],
  ...['2026-01-01', '2026-01-06', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-19'],
  ...['2026-12-24', '2026-12-25', '2026-12-31'],
  ...['2027-01-01', '2027-01-06', '2027-03-26', '2027-03-29', '2027-05-06', '2027-06-25', '2027-12-24'],
  ...['2027-12-31'],
]

test('in four years the weekdays on which offices are closed are those of the almanac', () => {
  const closed: string[] = []
  for (let day = '2024-01-01'; day < '2028-01-01'; day = addDays(day, 1)) {
    const weekday = new Date(`${day}T12:00:00Z`).getUTCDay()
    if (weekday >= 1 && weekday <= 5 && !isWorkingDay(day)) closed.push(day)
  }
  expect(closed).toEqual(FREE)
})

test('no Saturday and no Sunday is a working day', () => {
  for (const day of ['2026-11-28', '2026-11-29', '2028-02-26']) expect(isWorkingDay(day)).toBe(false)
  expect(isWorkingDay('2026-11-27')).toBe(true)
})

test('the working day by which to be ready is never later, is one, and skips none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (n) => {
      const day = addDays('2000-01-01', n)
      const by = workingDayBy(day)
      expect(isWorkingDay(by)).toBe(true)
      const skipped = Array.from({ length: daysBetween(by, day) }, (_, i) => addDays(day, -i))
      expect(skipped.filter(isWorkingDay)).toEqual([])
    }),
  )
})

test('Christmas is a long way back to a day when somebody is at work', () => {
  expect(workingDayBy('2026-12-27')).toBe('2026-12-23')
  expect(workingDayBy('2026-12-23')).toBe('2026-12-23')
})
