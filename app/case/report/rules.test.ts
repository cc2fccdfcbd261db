import { expect, test } from 'vitest'
import { OUTCOMES } from './clocks.ts'
import {
  DOINGS,
  isLookedAt,
  mayDecide,
  mayDo,
  protectionOf,
  type ActKind,
  type Doing,
  type ReportState,
} from './rules.ts'
import { CHILD_REPORT_STATUSES, PLAIN_REPORT_STATUSES } from './statuses.ts'

const act = (kind: ActKind, staffId = 'maker') => ({ kind, staffId, onDay: '2026-11-22' })
const report = (
  status: string,
  acts: ReportState['acts'] = [],
  more: Partial<ReportState> = {},
): ReportState => ({
  status,
  clocks: true,
  fromProfessional: true,
  acts,
  owesFeedback: false,
  ...more,
})
const caseworker = { staffId: 'other', role: 'caseworker' } as const
const maker = { staffId: 'maker', role: 'caseworker' } as const
const allowed = (doer: Parameters<typeof mayDo>[1], state: ReportState) =>
  DOINGS.filter((doing) => mayDo(doing, doer, state)).sort()

const ANYTIME: Doing[] = ['reporter']
const WHILE_OPEN: Doing[] = [...ANYTIME, 'split', 'link']
const ASSESSED = [act('protection')]
const LOOKED_AT = [...ASSESSED, act('agreed', 'third')]
const DECIDED = [...LOOKED_AT, act('not-opened')]

test.each<[string, ReportState, Doing[]]>([
  ['just come in', report('received'), [...WHILE_OPEN, 'assess']],
  ['assessed', report('assessing', ASSESSED), [...WHILE_OPEN, 'assess', 'look', 'extend', 'decide']],
  ['looked at', report('assessing', LOOKED_AT), [...WHILE_OPEN, 'assess', 'extend', 'decide', 'forward']],
  ['sent back', report('received', [...ASSESSED, act('disagreed', 'third')]), [...WHILE_OPEN, 'assess']],
  ['decided, feedback owed', report('decided', DECIDED, { owesFeedback: true }), [...WHILE_OPEN, 'feedback']],
  ['decided, nobody asked', report('decided', DECIDED), [...WHILE_OPEN, 'feedback', 'close']],
  ['decided and told', report('decided', [...DECIDED, act('feedback')]), [...WHILE_OPEN, 'close']],
  [
    'decided, from a neighbour',
    report('decided', DECIDED, { fromProfessional: false }),
    [...WHILE_OPEN, 'close'],
  ],
  ['forwarded', report('forwarded', LOOKED_AT), ANYTIME],
  ['closed', report('closed', DECIDED), ANYTIME],
  ['suspected', report('suspected'), [...ANYTIME, 'clear', 'junk']],
  ['a question', report('received', [], { clocks: false }), [...WHILE_OPEN, 'forward', 'close']],
  ['an adult', report('underReview', [], { clocks: false }), [...WHILE_OPEN, 'forward', 'close']],
])('what a caseworker may do with a report that is %s', (_, state, expected) => {
  expect(allowed(caseworker, state)).toEqual([...expected].sort())
  // A manager hands it out as well.
  const hands = !['forwarded', 'closed', 'suspected'].includes(state.status)
  expect(allowed({ ...caseworker, role: 'unit-manager' }, state)).toEqual(
    [...expected, ...(hands ? (['assign'] as const) : [])].sort(),
  )
})

test('the reception hands out what is open and lets go of what is no spam; it judges nothing', () => {
  const reception = { staffId: 'other', role: 'reception' } as const
  for (const status of Object.keys({ ...CHILD_REPORT_STATUSES, ...PLAIN_REPORT_STATUSES })) {
    for (const clocks of [true, false]) {
      const expected = { suspected: ['clear'], closed: [], forwarded: [] }[status] ?? ['assign']
      expect(allowed(reception, report(status, LOOKED_AT, { clocks })), status).toEqual(expected)
    }
  }
})

test('an administrator does nothing with any report', () => {
  for (const status of Object.keys(CHILD_REPORT_STATUSES))
    expect(allowed({ staffId: 'other', role: 'administrator' }, report(status, LOOKED_AT))).toEqual([])
})

test('nobody looks again at their own assessment, and nobody twice', () => {
  expect(mayDo('look', maker, report('assessing', ASSESSED))).toBe(false)
  expect(mayDo('look', { ...maker, role: 'unit-manager' }, report('assessing', ASSESSED))).toBe(false)
  expect(mayDo('look', caseworker, report('assessing', ASSESSED))).toBe(true)
  expect(mayDo('look', caseworker, report('assessing', LOOKED_AT))).toBe(false)
  // Made anew, it is looked at anew: by somebody else than who made the new one.
  const anew = [...LOOKED_AT, act('protection', 'other')]
  expect(mayDo('look', caseworker, report('assessing', anew))).toBe(false)
  expect(mayDo('look', maker, report('assessing', anew))).toBe(true)
})

test('a second look by whoever made the assessment, however it got there, is none', () => {
  expect(isLookedAt(report('assessing', LOOKED_AT))).toBe(true)
  expect(isLookedAt(report('assessing', [...ASSESSED, act('agreed', 'maker')]))).toBe(false)
  expect(isLookedAt(report('assessing', ASSESSED))).toBe(false)
  expect(isLookedAt(report('assessing', [...LOOKED_AT, act('protection')]))).toBe(false)
  expect(isLookedAt(report('assessing', []))).toBe(false)
})

test('not opening waits for the second look; opening waits for nobody', () => {
  const outcomes = (state: ReportState) => OUTCOMES.filter((outcome) => mayDecide(outcome, caseworker, state))
  expect(outcomes(report('assessing', ASSESSED))).toEqual(['opened', 'running'])
  expect(outcomes(report('assessing', LOOKED_AT))).toEqual(['opened', 'not-opened', 'running'])
  expect(outcomes(report('assessing', [...ASSESSED, act('disagreed', 'third')]))).toEqual([
    'opened',
    'running',
  ])
  expect(outcomes(report('received', []))).toEqual([])
  expect(outcomes(report('decided', DECIDED))).toEqual([])
  expect(mayDecide('opened', { staffId: 'x', role: 'reception' }, report('assessing', LOOKED_AT))).toBe(false)
})

test('the assessment that holds is the last one nobody disagreed with; the first one is what is counted', () => {
  const [first, disagreed, second, agreed] = [
    act('protection'),
    act('disagreed', 'third'),
    act('protection', 'other'),
    act('agreed', 'third'),
  ]
  expect(protectionOf([])).toEqual({ made: undefined, look: undefined, first: undefined })
  expect(protectionOf([first, disagreed])).toEqual({ made: undefined, look: disagreed, first })
  expect(protectionOf([first, disagreed, second])).toEqual({ made: second, look: undefined, first })
  expect(protectionOf([first, disagreed, second, agreed])).toEqual({ made: second, look: agreed, first })
})

test('each way ends, and what the rules move a report to follows from where it was', () => {
  for (const statuses of [CHILD_REPORT_STATUSES, PLAIN_REPORT_STATUSES]) {
    const reached = new Set(Object.values(statuses).flatMap(({ next }) => next))
    for (const name of reached) expect(Object.keys(statuses)).toContain(name)
    expect(Object.keys(statuses)[0]).toBe('received')
    for (const status of ['forwarded', 'closed']) expect(statuses[status]?.next).toEqual([])
  }
})
