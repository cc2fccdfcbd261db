import { expect, test } from 'vitest'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { hours, momentOn } from '#app/platform/clock.ts'
import { testPortal } from '#app/platform/testing.ts'
import { changingOf } from './change.server.ts'

/** A first visit: it can be changed until 24 hours before. */
const visit = (startsAt: number, more: Partial<MeetingRow> = {}) =>
  ({ kind: 'firstVisit', status: 'booked', startsAt, ...more }) as MeetingRow

function changingAt(now: number, row: MeetingRow) {
  const portal = testPortal()
  portal.clock.advance(now - portal.clock.now())
  return changingOf(portal, row)
}

test('a time can be changed until the limit of its kind, to the millisecond, and afterwards by phone until it begins', () => {
  const at = momentOn('2026-12-01', 9 * 60)
  expect(changingAt(at - hours(24), visit(at))).toBe('changeable')
  expect(changingAt(at - hours(24) + 1, visit(at))).toBe('late')
  expect(changingAt(at - 1, visit(at))).toBe('late')
  expect(changingAt(at, visit(at))).toBe('over')
  // A shorter limit of another kind.
  expect(changingAt(at - hours(1), visit(at, { kind: 'reception' }))).toBe('changeable')
  expect(changingAt(at - hours(1) + 1, visit(at, { kind: 'reception' }))).toBe('late')
})

test('24 hours are 24 hours over a night in which the clocks change', () => {
  const spring = momentOn('2027-03-28', 9 * 60)
  expect(changingAt(momentOn('2027-03-27', 8 * 60), visit(spring))).toBe('changeable')
  expect(changingAt(momentOn('2027-03-27', 8 * 60) + 1, visit(spring))).toBe('late')
  const autumn = momentOn('2026-10-25', 9 * 60)
  expect(changingAt(momentOn('2026-10-24', 10 * 60), visit(autumn))).toBe('changeable')
  expect(changingAt(momentOn('2026-10-24', 10 * 60) + 1, visit(autumn))).toBe('late')
})

test.each(['held', 'cancelled', 'came', 'missed'] as const)(
  'nothing is changed of a time that is %s',
  (status) => {
    const at = momentOn('2026-12-01', 9 * 60)
    expect(changingAt(at - hours(100), visit(at, { status }))).toBe('over')
  },
)

test('a time of a kind that the municipality no longer has is changed by phone', () => {
  const at = momentOn('2026-12-01', 9 * 60)
  expect(changingAt(at - hours(100), visit(at, { kind: 'dancing' }))).toBe('late')
})
