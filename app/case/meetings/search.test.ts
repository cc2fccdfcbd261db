import { expect, test } from 'vitest'
import { insertWorkException, insertWorkHours } from '#db/queries/meetings.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { minutes, momentOn } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal } from '#app/platform/testing.ts'
import { book, hold } from './book.server.ts'
import { findFreeTimes, timeOf } from './search.server.ts'
import { by } from './testing.ts'

const advice = { length: 30, every: 30, after: 10, staff: 1, notBefore: 0 }

test('what staff have published, less what is otherwise and what is booked, can be had', () => {
  const portal = testPortal()
  const { db } = portal
  const [anna, bo] = [
    signInAsStaff(portal, 'caseworker').staffId,
    signInAsStaff(portal, 'otherCaseworker').staffId,
  ]
  const place = 'kontoret'
  for (const staffId of [anna, bo])
    insertWorkHours(db, {
      id: newId(),
      staffId,
      weekday: 1,
      from: 540,
      until: 660,
      firstDay: '2026-01-01',
      lastDay: null,
      place,
    })
  insertWorkException(db, {
    id: newId(),
    staffId: bo,
    day: '2026-11-30',
    from: 540,
    until: 600,
    kind: 'off',
    place,
  })
  const find = (staffIds = [anna, bo], last = '2026-12-06') =>
    findFreeTimes(portal, staffIds, ['2026-11-30', last], advice).map(({ at, staffIds: who }) => [
      (at - momentOn('2026-11-30', 540)) / minutes(1),
      who.length,
    ])
  expect(find()).toEqual([
    [0, 1],
    [30, 1],
    [60, 2],
    [90, 2],
  ])
  const chosen = {
    kind: 'advice',
    unit: 'u',
    place,
    channel: 'office',
    at: momentOn('2026-11-30', 570),
    until: momentOn('2026-11-30', 600),
    after: 10,
    choices: [[timeOf(anna)]],
    keptDays: 30,
  } as const
  const held = hold(portal, by('one'), chosen)
  expect(book(portal, 'one', held?.id ?? '')).toBeDefined()
  // Half past nine is gone, and with it ten: ten minutes afterwards are kept free, and before it too.
  expect(find()).toEqual([
    [60, 1],
    [90, 2],
  ])
  expect(find([anna], '2026-12-07')).toHaveLength(1 + 4)
  expect(find([])).toEqual([])
})
