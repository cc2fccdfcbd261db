import { expect, test } from 'vitest'
import { parseTime, timeOfDay } from './clock-time.ts'
import { isCovered, judgeException, judgeWeek } from './hours-rules.ts'

test.each([
  ['9', 540],
  ['09', 540],
  ['9.30', 570],
  ['9:30', 570],
  [' 09:30 ', 570],
  ['0930', 570],
  ['0', 0],
  ['23.55', 1435],
  ['24', undefined],
  ['9.60', undefined],
  ['9.3', undefined],
  ['nio', undefined],
  ['', undefined],
  ['9.30.00', undefined],
])('the time %j is minute %s of the day', (typed, minute) => {
  expect(parseTime(typed)).toBe(minute)
})

test('a minute of the day is written so that it can be read again', () => {
  for (const minute of [0, 5, 540, 1435]) expect(parseTime(timeOfDay(minute))).toBe(minute)
})

const hours = { weekday: 1, from: 540, until: 720, firstDay: '2026-11-01', lastDay: null }
const week = { weekdays: ['1', '2'], from: '9', until: '12', firstDay: '2026-11-23' }

test.each([
  ['beside nothing', week, [], {}],
  ['on another day', { ...week, weekdays: ['2'] }, [hours], {}],
  ['after what is there', { ...week, from: '12', until: '13' }, [hours], {}],
  ['when the others have ended', week, [{ ...hours, lastDay: '2026-11-22' }], {}],
  ['before the others begin', { ...week, lastDay: '2026-11-30' }, [{ ...hours, firstDay: '2026-12-01' }], {}],
  ['over what is there', { ...week, from: '11.55', until: '13' }, [hours], { from: 'overlap' }],
  ['on the last day of the others', week, [{ ...hours, lastDay: '2026-11-23' }], { from: 'overlap' }],
  ['over what begins later', week, [{ ...hours, firstDay: '2027-12-01' }], { from: 'overlap' }],
  ['until before from', { ...week, until: '8' }, [], { until: 'order' }],
  ['for no time', { ...week, until: '9' }, [], { until: 'order' }],
  ['beside a step', { ...week, from: '9.02', until: '9.04' }, [], { from: 'notStep', until: 'notStep' }],
  ['without a time', { ...week, from: 'nio' }, [], { from: 'notTime' }],
  ['ending before it begins', { ...week, lastDay: '2026-11-22' }, [], { lastDay: 'lastBeforeFirst' }],
])('weekly hours %s', (_, said, there, faults) => {
  const judged = judgeWeek(said, there)
  expect(Object.fromEntries(Object.entries(judged.faults).map(([name, { key }]) => [name, key]))).toEqual(
    faults,
  )
  expect(judged.value !== undefined).toBe(Object.keys(faults).length === 0)
})

const NOTHING = { open: [], off: [] }
const off = { what: 'off', day: '2026-11-23' } as const
const open = { what: 'open', day: '2026-11-23', from: '13', until: '15' } as const

test.each([
  ['away all day', off, NOTHING, {}, { from: 0, until: 1439 }],
  ['away a part', { ...off, from: '9', until: '10' }, NOTHING, {}, { from: 540, until: 600 }],
  ['away from an hour that is not said', { ...off, until: '10' }, NOTHING, { from: 'both' }, undefined],
  ['away for a day', { ...off, lastDay: '2026-11-23' }, NOTHING, {}, { from: 0, until: 1439 }],
  ['away backwards', { ...off, lastDay: '2026-11-22' }, NOTHING, { lastDay: 'lastBeforeFirst' }, undefined],
  ['away for 92 days', { ...off, lastDay: '2027-02-22' }, NOTHING, {}, { from: 0, until: 1439 }],
  ['away for 93 days', { ...off, lastDay: '2027-02-23' }, NOTHING, { lastDay: 'tooLong' }, undefined],
  ['more hours', open, NOTHING, {}, { from: 780, until: 900 }],
  ['more hours without times', { what: 'open', day: open.day }, NOTHING, { from: 'both' }, undefined],
  ['more hours without an end', { ...open, until: undefined }, NOTHING, { until: 'both' }, undefined],
  [
    'more hours over what is open',
    open,
    { open: [{ from: 600, until: 785 }], off: [] },
    { from: 'openAlready' },
    undefined,
  ],
  [
    'more hours after it',
    open,
    { open: [{ from: 600, until: 780 }], off: [] },
    {},
    { from: 780, until: 900 },
  ],
  ['more hours while away', open, { open: [], off: [{ from: 0, until: 1439 }] }, { from: 'away' }, undefined],
] as const)('a day that is otherwise: %s', (_, said, there, faults, value) => {
  const judged = judgeException(said as Parameters<typeof judgeException>[0], there)
  expect(Object.fromEntries(Object.entries(judged.faults).map(([name, { key }]) => [name, key]))).toEqual(
    faults,
  )
  expect(judged.value).toEqual(value)
})

test('a booked time is covered by one opening, at the place where somebody comes, and anywhere else by phone', () => {
  const booked = { startsAt: 100, endsAt: 200, place: 'kontoret', channel: 'office' }
  const opening = { staffId: 'a', from: 100, until: 200, place: 'kontoret' }
  expect(isCovered(booked, [opening])).toBe(true)
  expect(isCovered(booked, [])).toBe(false)
  expect(isCovered(booked, [{ ...opening, until: 199 }])).toBe(false)
  expect(isCovered(booked, [{ ...opening, from: 101 }])).toBe(false)
  expect(isCovered(booked, [{ ...opening, place: 'lugnet' }])).toBe(false)
  expect(isCovered({ ...booked, channel: 'phone', place: '' }, [{ ...opening, place: 'lugnet' }])).toBe(true)
})
