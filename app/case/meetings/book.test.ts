import { beforeEach, expect, test } from 'vitest'
import { listTaken, type MeetingRow } from '#db/queries/meetings.ts'
import { minutes } from '#app/platform/clock.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { book, cancel, hold, HOLD_FOR, move, type Chosen } from './book.server.ts'
import { stepsOf } from './free-times.ts'
import { by, NINE, timeAt } from './testing.ts'

let portal: TestPortal
beforeEach(() => {
  portal = testPortal()
})

const at = (minute: number, more: Partial<Chosen> = {}) =>
  timeAt(minute, { choices: [['staff:anna'], ['staff:bo']], ...more })
const booked = (holder: string, chosen: Chosen): MeetingRow => {
  const held = hold(portal, by(holder), chosen)
  const meeting = held && book(portal, holder, held.id)
  if (!meeting) throw new Error('The time could not be had')
  return meeting
}
const taken = (resource: string) => [
  ...(listTaken(portal.db, [resource], 0, Number.MAX_SAFE_INTEGER).get(resource) ?? []),
]

test('a time is had by as many as there are to meet, and by nobody after them', () => {
  expect(hold(portal, by('one'), at(0))).toMatchObject({ status: 'held', startsAt: NINE })
  expect(hold(portal, by('two'), at(0))).toBeDefined()
  expect(hold(portal, by('three'), at(0))).toBeUndefined()
  expect(hold(portal, by('three'), at(15))).toBeUndefined()
  expect(hold(portal, by('three'), at(30))).toBeDefined()
  expect(taken('staff:anna').sort()).toEqual(stepsOf(NINE, NINE + minutes(60)))
  expect(portal.db.$client.prepare('select count(*) from meetings').pluck().get()).toBe(3)
})

test('what the database has taken it gives to nobody, whatever the code believes', () => {
  const { id } = booked('one', at(0))
  const insert = portal.db.$client.prepare('insert into taken_steps values (?, ?, ?)')
  expect(() => insert.run('staff:anna', stepsOf(NINE, NINE + 1)[0], id)).toThrow('UNIQUE')
})

test('a time that is held and never booked is free again after ten minutes', () => {
  const held = hold(portal, by('one'), at(0, { choices: [['staff:anna']] }))
  portal.clock.advance(HOLD_FOR - 1)
  expect(hold(portal, by('two'), at(0, { choices: [['staff:anna']] }))).toBeUndefined()
  portal.clock.advance(1)
  expect(book(portal, 'one', held?.id ?? '')).toBeUndefined()
  expect(hold(portal, by('two'), at(0, { choices: [['staff:anna']] }))).toBeDefined()
})

test('only whoever holds a time books it, and twice is once', () => {
  const held = hold(portal, by('one'), at(0))
  expect(book(portal, 'two', held?.id ?? '')).toBeUndefined()
  const once = book(portal, 'one', held?.id ?? '')
  expect(once).toMatchObject({ status: 'booked', heldUntil: null, sequence: 0 })
  portal.clock.advance(HOLD_FOR)
  expect(book(portal, 'one', held?.id ?? '')).toEqual(once)
})

test('moving takes the new time and gives up the old one, or changes nothing', () => {
  const mine = booked('one', at(0, { choices: [['staff:anna']] }))
  booked('two', at(60, { choices: [['staff:anna']] }))
  const before = taken('staff:anna')
  expect(move(portal, mine.id, at(60, { choices: [['staff:anna']] }))).toBeUndefined()
  expect(taken('staff:anna').sort()).toEqual(before.sort())
  // Also to a time that overlaps one's own.
  const moved = move(portal, mine.id, at(15, { choices: [['staff:anna']] }))
  expect(moved).toMatchObject({ startsAt: NINE + minutes(15), sequence: 1, status: 'booked' })
  expect(hold(portal, by('three'), at(-15, { choices: [['staff:anna']] }))).toBeDefined()
})

test('two of staff and a room are had together or not at all', () => {
  const both = [['staff:anna', 'staff:bo', 'room:1']]
  booked('one', at(0, { choices: [['room:1']] }))
  expect(hold(portal, by('two'), at(0, { choices: both }))).toBeUndefined()
  expect(taken('staff:anna')).toEqual([])
  expect(hold(portal, by('two'), at(30, { choices: both }))).toBeDefined()
})

test('a cancelled time is free, and cancelling twice is once', () => {
  const mine = booked('one', at(0, { choices: [['staff:anna']] }))
  expect(cancel(portal, mine.id)).toMatchObject({ status: 'cancelled', sequence: 1 })
  expect(cancel(portal, mine.id)).toMatchObject({ status: 'cancelled', sequence: 1 })
  expect(taken('staff:anna')).toEqual([])
  expect(move(portal, mine.id, at(0))).toBeUndefined()
})
