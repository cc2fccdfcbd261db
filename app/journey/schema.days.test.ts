import { expect, test } from 'vitest'
import { parseDay } from './schema.ts'

test.each([
  ['2026-11-22', '2026-11-22'],
  ['20261122', '2026-11-22'],
  ['2026/3/9', '2026-03-09'],
  ['9.3.2026', '2026-03-09'],
  [' 2026 11 22 ', '2026-11-22'],
  ['٢٠٢٦-١١-٢٢', '2026-11-22'],
])('the day %s is read', (typed, day) => {
  expect(parseDay(typed)).toBe(day)
})

test.each([
  '2026111',
  '202611',
  '2026-02-30',
  '2026-13-01',
  '22/11',
  '26-11-22',
  '',
  'i går',
  '2026-11-22T00:00',
])('%s is no day, or could be two', (typed) => {
  expect(parseDay(typed)).toBeUndefined()
})
