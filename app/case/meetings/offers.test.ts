import { beforeEach, expect, test } from 'vitest'
import { insertWorkGroup, insertWorkHours } from '#db/queries/meetings.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { addDays, dayOf, hours, minutes, momentOn, type PlainDay } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { cancel, book, hold } from './book.server.ts'
import { findKind } from './catalogue.server.ts'
import type { Channel, Kind, KindId } from './kinds.ts'
import { chosenFrom, findOffers, type OfferOptions } from './offers.server.ts'
import { by } from './testing.ts'

/** A Monday; the clock stands on the Sunday a week before. */
const MONDAY = '2026-11-30'
const at = (minute: number, day: PlainDay = MONDAY) => momentOn(day, 9 * 60 + minute)

let portal: TestPortal
beforeEach(() => {
  portal = testPortal()
})

const kindOf = (id: KindId, more: Partial<Kind> = {}): Kind => {
  const kind = findKind(portal, id)
  if (!kind) throw new Error(`The demo has no ${id}`)
  return { ...kind, ...more }
}
/** Works in a group on Mondays, from nine until eleven. */
function work(who: Parameters<typeof signInAsStaff>[1], groupId: string, place: string, weekday = 1): string {
  const { staffId } = signInAsStaff(portal, who)
  insertWorkGroup(portal.db, { staffId, groupId })
  const week = { weekday, from: 540, until: 660, firstDay: '2026-01-01', lastDay: null }
  insertWorkHours(portal.db, { ...week, id: newId(), staffId, place })
  return staffId
}
const offers = (
  kind: Kind,
  channel: Channel = 'office',
  days: readonly [PlainDay, PlainDay] = [MONDAY, MONDAY],
  options: OfferOptions = {},
) => findOffers(portal, kind, channel, days, options)
const minutesOf = (found: ReturnType<typeof offers>) => found.map((one) => (one.at - at(0)) / minutes(1))

/** Holds the first offer. */
function take(kind: Kind, holder: string, channel: Channel = 'office') {
  const [offer] = offers(kind, channel)
  if (!offer) throw new Error('Nothing is free')
  const row = hold(portal, by(holder), chosenFrom(portal, kind, channel, offer))
  if (!row) throw new Error('It could not be held')
  return row
}

test('a time at a place needs a room there: when all are taken it is gone, by phone it is not', () => {
  work('caseworker', 'nybesok', 'kontoret')
  // Three rooms at the office, taken by others than whoever would be met.
  const visit = kindOf('firstVisit')
  for (const n of [1, 2, 3]) {
    const time = { at: at(0), until: at(60), after: 0, place: 'kontoret', channel: 'office' } as const
    const common = { kind: 'advice', unit: 'u', keptDays: 1 }
    expect(minutesOf(offers(visit))).toContain(0)
    hold(portal, by(`other-${n}`), { ...time, ...common, choices: [[`room:kontoret:${n}`]] })
  }
  expect(minutesOf(offers(visit))).toEqual([60])
  expect(minutesOf(offers(visit, 'phone'))).toEqual([0, 30, 60])
  expect(minutesOf(offers(visit, 'video'))).toEqual([0, 30, 60])
})

test('what needs two of staff is offered only while two are free together', () => {
  const kind = kindOf('cooperation')
  work('familyCaseworker', 'familjeratt', 'lugnet')
  expect(offers(kind)).toEqual([])
  work('otherFamilyCaseworker', 'familjeratt', 'lugnet')
  const [first] = offers(kind)
  expect(first?.staffIds).toHaveLength(2)
  const chosen = first && chosenFrom(portal, kind, 'office', first)
  // Both of them and one of the two rooms.
  expect(chosen?.choices.map((one) => one.length)).toEqual([3, 3])
  take(kind, 'one')
  expect(offers(kind)).toEqual([])
  // An hour and a half was taken from each; nothing shorter is left of two hours either.
  expect(minutesOf(offers(kindOf('information')))).toEqual([])
})

test('whoever has least to do that day is chosen first', () => {
  const kind = kindOf('firstVisit')
  const anna = work('caseworker', 'nybesok', 'kontoret')
  const bo = work('otherCaseworker', 'nybesok', 'kontoret')
  const time = { at: at(60), until: at(120), after: 0, place: '', channel: 'phone' } as const
  for (const [busy, idle] of [
    [anna, bo],
    [bo, anna],
  ]) {
    const one = { ...time, kind: 'advice', unit: 'u', keptDays: 1, choices: [[`staff:${busy ?? ''}`]] }
    const row = hold(portal, by('one'), one)
    const [offer] = offers(kind)
    const choices = offer && chosenFrom(portal, kind, 'office', offer).choices
    expect(choices?.[0]).toContain(`staff:${idle ?? ''}`)
    book(portal, 'one', row?.id ?? '')
    cancel(portal, row?.id ?? '')
  }
})

test('nothing is offered at shorter notice than the kind has, to the minute; the desk may give it', () => {
  const kind = kindOf('firstVisit', { noticeHours: 4 })
  work('caseworker', 'nybesok', 'kontoret')
  portal.clock.advance(at(30) - hours(4) - portal.clock.now())
  expect(minutesOf(offers(kind))).toEqual([30, 60])
  portal.clock.advance(1)
  expect(minutesOf(offers(kind))).toEqual([60])
  expect(minutesOf(offers(kind, 'office', [MONDAY, MONDAY], { from: portal.clock.now() }))).toEqual([
    0, 30, 60,
  ])
})

test('nothing is offered beyond the days that the kind has', () => {
  work('caseworker', 'nybesok', 'kontoret')
  const today = dayOf(portal.clock.now())
  const ahead = 8
  expect(addDays(today, ahead)).toBe(MONDAY)
  expect(offers(kindOf('firstVisit', { daysAhead: ahead }))).not.toEqual([])
  expect(offers(kindOf('firstVisit', { daysAhead: ahead - 1 }))).toEqual([])
  expect(offers(kindOf('firstVisit'), 'office', ['2026-11-01', today])).toEqual([])
  expect(offers(kindOf('firstVisit'), 'office', [MONDAY, addDays(MONDAY, -1)])).toEqual([])
})

test('whoever has left, or takes other meetings, offers nothing', () => {
  const kind = kindOf('firstVisit')
  const staffId = work('caseworker', 'nybesok', 'kontoret')
  work('reception', 'mottagning', 'kontoret')
  expect(offers(kind)[0]?.staffIds).toEqual([staffId])
  portal.db.$client.prepare('update staff set active = 0 where id = ?').run(staffId)
  expect(offers(kind)).toEqual([])
  expect(offers(kind, 'phone')).toEqual([])
})

test('a place where the kind is not met is none of its places', () => {
  work('caseworker', 'nybesok', 'lugnet')
  expect(offers(kindOf('firstVisit'))).toEqual([])
  expect(offers(kindOf('firstVisit', { places: ['kontoret', 'lugnet'] })).map(({ place }) => place)).toEqual([
    'lugnet',
    'lugnet',
    'lugnet',
  ])
  // By phone it does not matter where they sit.
  expect(offers(kindOf('firstVisit'), 'phone').map(({ place }) => place)).toEqual(['', '', ''])
})

test('a meeting is not in the way of itself when it is to have another time', () => {
  const kind = kindOf('firstVisit')
  work('caseworker', 'nybesok', 'kontoret')
  const row = take(kind, 'one')
  expect(minutesOf(offers(kind))).toEqual([])
  expect(minutesOf(offers(kind, 'office', [MONDAY, MONDAY], { but: row.id }))).toEqual([0, 30, 60])
  expect(minutesOf(offers(kind, 'office', [MONDAY, MONDAY], { but: newId() }))).toEqual([])
})

test('only certain staff and only certain days, for whoever is invited so', () => {
  const kind = kindOf('firstVisit')
  const anna = work('caseworker', 'nybesok', 'kontoret')
  const bo = work('otherCaseworker', 'nybesok', 'kontoret', 2)
  const week = [MONDAY, addDays(MONDAY, 6)] as const
  expect(new Set(offers(kind, 'office', week).flatMap(({ staffIds }) => staffIds))).toEqual(
    new Set([anna, bo]),
  )
  const alone = offers(kind, 'office', week, { onlyStaff: bo })
  expect(alone.map(({ staffIds }) => staffIds)).toEqual([[bo], [bo], [bo]])
  const never = offers(kind, 'office', week, { isOn: () => false })
  expect(never).toEqual([])
  const onTuesday = offers(kind, 'office', week, { isOn: (day) => day !== MONDAY })
  expect(new Set(onTuesday.map((one) => dayOf(one.at)))).toEqual(new Set([addDays(MONDAY, 1)]))
})
