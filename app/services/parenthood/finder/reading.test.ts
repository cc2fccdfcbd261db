import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fields } from '#app/journey/fields.ts'
import type { RawInputs } from '#app/journey/inputs.ts'
import { findRoad } from '../rules/road.ts'
import { everySituation, HOW_MANY, TODAY } from '../rules/situations.testing.ts'
import { QUESTION_IDS, QUESTIONS, situationOf, type QuestionId } from './questions.ts'
import { ALL_FIELDS, viewAfter, type Posted, type RoadView, type View } from './reading.ts'
import { formOf } from './situations.testing.ts'

const after = (inputs: RawInputs, more: Partial<Posted> = {}): View =>
  viewAfter({ inputs, shown: 'canCome', intent: 'next', change: undefined, ...more }, TODAY)

function roadAfter(inputs: RawInputs): RoadView {
  const view = after(inputs)
  if (view.kind === 'road') return view
  throw new Error(`${JSON.stringify(inputs)} ends at ${view.question}: ${JSON.stringify(view.faults)}`)
}

/** What is posted of the questions that were asked, and nothing else. */
function askedOnly({ answered, inputs }: RoadView): Record<string, string> {
  const names = answered.flatMap((question) => Object.keys(QUESTIONS[question] as Fields))
  return Object.fromEntries(
    names.flatMap((name) => (typeof inputs[name] === 'string' ? [[name, inputs[name]]] : [])),
  )
}

/** Every way through the questions, by what is answered on it. */
const ways = new Map<string, Record<string, string>>()

test('every combination of the answers, posted, leads to the road of the rule, and what was not asked changes nothing', () => {
  let count = 0
  for (const situation of everySituation()) {
    const lawful = findRoad(situation, TODAY)
    const found = roadAfter(formOf(situation))
    const asked = askedOnly(found)
    const { road, reasons, sections, until } = found.road
    const isSame =
      road === lawful.road && until === lawful.until && String(sections) === String(lawful.sections)
    if (!isSame || !reasons.every((one) => lawful.reasons.includes(one)))
      throw new Error(`${JSON.stringify(situation)}: ${road}, by the rule ${lawful.road}`)
    ways.set(JSON.stringify(asked), asked)
    count += 1
  }
  expect(count).toBe(HOW_MANY)
  for (const asked of ways.values()) {
    const { road, answered } = roadAfter(asked)
    expect(road.road).toBe(findRoad(situationOf(asked), TODAY).road)
    expect(answered.length).toBeLessThan(QUESTION_IDS.length)
  }
  expect(ways.size).toBeGreaterThan(100)
})

test('a question that is asked decides something: its answers leave different roads open', () => {
  const open = new Map<string, Map<string, Set<string>>>()
  for (const asked of ways.values()) {
    const { answered, road } = roadAfter(asked)
    const before: unknown[] = []
    for (const question of answered) {
      const answer = JSON.stringify(Object.keys(QUESTIONS[question]).map((name) => asked[name]))
      const key = `${question} after ${before.join()}`
      const roads = open.get(key) ?? new Map<string, Set<string>>()
      open.set(key, roads.set(answer, (roads.get(answer) ?? new Set()).add(road.road)))
      before.push(answer)
    }
  }
  const idle = [...open].filter(([, roads]) => {
    const left = [...roads.values()].map((names) => [...names].toSorted().join())
    return new Set(left).size < 2
  })
  expect(idle.map(([key]) => key)).toEqual([])
  expect(open.size).toBeGreaterThan(100)
})

test('whoever answers page by page is asked one question after another, is told of no fault, and can go back all the way', () => {
  for (const asked of ways.values()) {
    let inputs: RawInputs = {}
    let view = after(inputs, { shown: undefined, change: 'child' })
    const seen: QuestionId[] = []
    while (view.kind === 'question') {
      expect(view.faults).toEqual({})
      expect(seen).not.toContain(view.question)
      seen.push(view.question)
      inputs = { ...inputs }
      for (const name of Object.keys(QUESTIONS[view.question]))
        if (asked[name] !== undefined) inputs[name] = asked[name]
      view = after(inputs, { shown: view.question })
    }
    expect(view.answered).toEqual(seen)
    let shown: string | undefined = 'road'
    for (const question of seen.toReversed()) {
      const back = after(inputs, { shown, intent: 'back' })
      expect(back).toMatchObject({ kind: 'question', question, inputs, faults: {} })
      shown = question
    }
  }
})

const couple = {
  born: 'born',
  bornOn: '2026-11-20',
  other: 'man',
  certain: 'agreed',
  together: 'sambo',
  treatment: 'none',
  ofAge: 'yes',
  registered: 'yes',
  eId: 'yes',
  protection: 'no',
}

test.each<[string, Record<string, string>, string[]]>([
  ['married', { born: 'unborn', together: 'married' }, ['child', 'other', 'together', 'certain']],
  ['unsure', { certain: 'unsure' }, ['child', 'other', 'together', 'certain']],
  ['married to somebody else', { together: 'otherSpouse' }, ['child', 'other', 'together']],
  [
    'born more than 14 days ago',
    { bornOn: '2026-11-07', canCome: 'both' },
    ['child', 'other', 'together', 'certain', 'treatment', 'canCome'],
  ],
  ['a child of 18', { bornOn: '2008-11-22' }, ['child', 'other', 'together', 'certain', 'treatment']],
  [
    'a woman alone',
    { other: 'nobody', treatment: 'clinicHere', alone: 'yes' },
    ['child', 'other', 'certain', 'treatment', 'alone'],
  ],
  [
    'one of them under 18',
    { ofAge: 'no', canCome: 'both' },
    ['child', 'other', 'together', 'certain', 'treatment', 'ofAge', 'canCome'],
  ],
])('%s: only what still matters is asked', (_, more, questions) => {
  expect(roadAfter({ ...couple, ...more }).answered).toEqual(questions)
})

test('an answer is changed from the road, and what hangs on it is asked anew or not at all', () => {
  const change = after(couple, { shown: 'road', change: 'together' })
  expect(change).toMatchObject({ question: 'together', faults: {}, before: 2, inputs: couple })
  const married = after({ ...couple, together: 'married' }, { shown: 'together' })
  expect(married).toMatchObject({ kind: 'road', road: { road: 'nothing' } })
  // Asked for the first time now: no fault.
  const late = after({ ...couple, bornOn: '2026-11-01' }, { shown: 'child' })
  expect(late).toMatchObject({ question: 'canCome', faults: {} })
})

test.each<[string, RawInputs, Partial<Posted>, QuestionId, Record<string, string>]>([
  ['nothing at all', {}, {}, 'child', { born: 'required' }],
  ['a birth without its day', { born: 'born' }, { shown: 'child' }, 'child', { bornOn: 'required' }],
  [
    'a day that is none',
    { born: 'born', bornOn: '31 februari' },
    { shown: 'child' },
    'child',
    { bornOn: 'notDay' },
  ],
  [
    'a day to come',
    { born: 'born', bornOn: '2026-11-23' },
    { shown: 'child' },
    'child',
    { bornOn: 'dayTooLate:2026-11-22' },
  ],
  ['an option that is none', { ...couple, other: 'robot' }, {}, 'other', { other: 'notOption' }],
  ['an option of another question', { ...couple, other: 'agreed' }, {}, 'other', { other: 'notOption' }],
  ['a gap', { ...couple, certain: '' }, {}, 'certain', { certain: 'required' }],
  [
    'a later answer that is none, from an earlier page',
    { ...couple, eId: 'maybe' },
    { shown: 'child' },
    'eId',
    { eId: 'notOption' },
  ],
  ['a question that is none', { born: 'unborn' }, { shown: '__proto__' }, 'other', { other: 'required' }],
  [
    'a change to nothing',
    { born: 'unborn' },
    { shown: 'other', change: 'toString' },
    'other',
    { other: 'required' },
  ],
])('%s leads to the first question that is not answered', (_, inputs, more, question, faults) => {
  expect(after(inputs, more)).toMatchObject({ kind: 'question', question, faults })
})

test('what is not asked cannot be changed either', () => {
  const unsure = { ...couple, certain: 'unsure' }
  expect(after(unsure, { change: 'eId' })).toMatchObject({ kind: 'road', road: { road: 'talk' } })
})

test('back from the first question is the first question', () => {
  expect(after(couple, { shown: 'child', intent: 'back' })).toMatchObject({ question: 'child', faults: {} })
})

test('whatever is posted is answered with a question or a road', () => {
  const value = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom('born', 'unborn', 'man', 'woman', 'nobody', 'agreed', 'yes', 'no', 'sambo', '2026-11-20'),
  )
  const inputs = fc.dictionary(fc.constantFrom(...Object.keys(ALL_FIELDS)), value)
  const word = fc.option(fc.oneof(fc.constantFrom(...QUESTION_IDS), fc.string()), { nil: undefined })
  fc.assert(
    fc.property(inputs, word, word, fc.constantFrom('next', 'back'), (typed, shown, change, intent) => {
      const view = after(typed, { shown, change, intent })
      return view.kind === 'road' || QUESTION_IDS.includes(view.question)
    }),
  )
})
