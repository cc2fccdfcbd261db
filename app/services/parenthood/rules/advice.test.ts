import { expect, test } from 'vitest'
import { adviceOn, type Advice } from './advice.ts'
import { findRoad, type Situation } from './road.ts'
import { everySituation, TODAY } from './situations.testing.ts'

const couple: Situation = {
  bornOn: '2026-11-20',
  other: 'man',
  certain: 'agreed',
  together: 'sambo',
  treatment: 'none',
  bothOfAge: true,
  bothRegistered: true,
  bothEId: true,
  isProtected: false,
  canCome: 'both',
}
const adviceFor = (situation: Situation) => adviceOn(findRoad(situation, TODAY), situation, TODAY)

test.each<[string, Partial<Situation>, Advice]>([
  ['Skatteverket', {}, { next: ['signIn', 'approve', 'inTime'], bring: [], custody: 'skatteverket' }],
  [
    'Skatteverket, not born yet',
    { bornOn: undefined },
    { next: ['waitForBirth', 'signIn', 'approve', 'orBefore'], bring: [], custody: 'skatteverket' },
  ],
  [
    'too late for Skatteverket',
    { bornOn: '2026-11-01' },
    { next: ['call', 'come', 'approved', 'fromDay15'], bring: ['id', 'childNumber'], custody: 'visit' },
  ],
  [
    'a visit before the birth',
    { bornOn: undefined, bothEId: false },
    { next: ['call', 'beforeBirth', 'come', 'approved'], bring: ['id'], custody: 'visit' },
  ],
  [
    'a visit of somebody under 18',
    { bothOfAge: false },
    { next: ['call', 'come', 'approved', 'underAge'], bring: ['id', 'childNumber'], custody: 'visit' },
  ],
  [
    'two women, treated abroad',
    { other: 'woman', treatment: 'clinicAbroad', bornOn: undefined },
    {
      next: ['call', 'beforeBirth', 'come', 'approved'],
      bring: ['id', 'consent', 'clinicAbroad'],
      custody: 'visit',
    },
  ],
  ['married', { together: 'married' }, { next: ['nothing', 'askAnyway'], bring: [] }],
  [
    'a single woman',
    { other: 'nobody', together: 'apart', treatment: 'clinicHere' },
    { next: ['keepPapers', 'tellChild', 'askAnyway'], bring: [] },
  ],
  ['a grown child', { bornOn: '1990-01-01' }, { next: ['write', 'childApproves', 'askWhere'], bring: [] }],
  ['a test', { certain: 'test' }, { next: ['callFirst', 'apart', 'genes'], bring: [] }],
  [
    'a test, of a grown child',
    { certain: 'test', bornOn: '1990-01-01' },
    { next: ['callFirst', 'apart'], bring: [] },
  ],
  [
    'a test, of who is married',
    { certain: 'test', together: 'married' },
    { next: ['callFirst', 'apart'], bring: [] },
  ],
  ['another spouse', { together: 'otherSpouse' }, { next: ['callFirst', 'apart'], bring: [] }],
  [
    'treatment of two who were no couple',
    { treatment: 'clinicHere', together: 'apart' },
    { next: ['callWithPapers', 'apart'], bring: ['consent'] },
  ],
  [
    'treatment of one who was not single',
    { other: 'nobody', treatment: 'clinicHere', together: 'otherSpouse' },
    { next: ['callWithPapers'], bring: ['consent'] },
  ],
  ['abroad, and too late', { bornOn: '2026-11-01', canCome: 'abroad' }, { next: ['exception'], bring: [] }],
])('%s', (_, more, advice) => {
  expect(adviceFor({ ...couple, ...more })).toEqual(advice)
})

test('every road says what to do, and nothing twice', () => {
  for (const situation of everySituation()) {
    const { next, bring } = adviceFor(situation)
    if (next.length === 0 || new Set(next).size < next.length || new Set(bring).size < bring.length)
      throw new Error(JSON.stringify({ situation, next, bring }))
  }
})
