import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attachments, defineJourney, list, questions, stop, type AnyAnswers, type Journey } from './define.ts'
import {
  findStop,
  isReadyToReview,
  live,
  nextStep,
  previousStep,
  progress,
  prunedSteps,
  reachable,
  steps,
  type Course,
} from './engine.ts'
import { choice, text, yesNo } from './fields.ts'

/** A small journey with every kind of page: a gate, a branch, a list, papers. */
const pages = {
  mine: questions({ whose: choice(['mine', 'other']) }),
  notHere: stop(),
  home: questions({ form: choice(['rented', 'none']) }),
  rent: questions({
    landlord: text({ max: 50 }),
    late: yesNo(),
    why: text({ max: 50, shownBy: { field: 'late', is: ['yes'] } }),
  }),
  hasPets: questions({ any: yesNo() }),
  pets: list({ name: text({ max: 50 }) }, { namedBy: ['name'], max: 3 }),
  papers: attachments(),
}
const journey = defineJourney({
  id: 'test',
  version: 1,
  pages,
  sections: [
    {
      id: 'gate',
      steps: [
        { id: 'mine', page: '010' },
        { id: 'notHere', page: '020', when: ({ mine }) => mine?.whose === 'other' },
      ],
    },
    {
      id: 'home',
      after: ['gate'],
      steps: [
        { id: 'home', page: '030' },
        { id: 'rent', page: '040', when: ({ home }) => home?.form === 'rented' },
      ],
    },
    {
      id: 'pets',
      after: ['gate'],
      steps: [
        { id: 'hasPets', page: '050' },
        { id: 'pets', page: '060', when: ({ hasPets }) => hasPets?.any === 'yes' },
      ],
    },
    { id: 'papers', after: ['home', 'pets'], steps: [{ id: 'papers', page: '070' }] },
  ],
})

const facts = { today: '2026-11-22', age: 36 }
const course = (answers: AnyAnswers, papers: Course['papers'] = []): Course => ({
  journey,
  answers,
  facts,
  papers,
})
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

const whole: AnyAnswers = {
  mine: { whose: 'mine' },
  home: { form: 'rented' },
  rent: { landlord: 'Bo', late: 'no' },
  hasPets: { any: 'no' },
  papers: { done: true },
}

test('at first only the first question is open', () => {
  expect(ids(reachable(course({})))).toEqual(['mine'])
})

test('when the gate is passed, the first question of every open section is open', () => {
  expect(ids(reachable(course({ mine: { whose: 'mine' } })))).toEqual(['mine', 'home', 'hasPets'])
})

test('a stop page is opened and closes everything after it', () => {
  const stopped = course({ mine: { whose: 'other' }, home: { form: 'rented' } })
  expect(ids(reachable(stopped))).toEqual(['mine', 'notHere'])
  expect(findStop(stopped)?.id).toBe('notHere')
  expect(isReadyToReview(stopped)).toBe(false)
})

test('a section tells what is missing', () => {
  const states = progress(course({ mine: { whose: 'mine' }, home: { form: 'rented' } }))
  expect(states.map(({ section, state, missing }) => [section.id, state, ids(missing)])).toEqual([
    ['gate', 'done', []],
    ['home', 'started', ['rent']],
    ['pets', 'not-started', ['hasPets']],
    ['papers', 'locked', ['papers']],
  ])
})

test('a list is done with one whole thing in it, not with none and not with half of one', () => {
  const withPets = (items: unknown[]) =>
    course({ ...whole, hasPets: { any: 'yes' }, pets: { items } } as AnyAnswers)
  expect(isReadyToReview(withPets([]))).toBe(false)
  expect(isReadyToReview(withPets([{ id: 'a' }]))).toBe(false)
  expect(isReadyToReview(withPets([{ id: 'a', name: 'Sixten' }]))).toBe(true)
})

test('papers are done when the person has said so and each that is needed has an answer', () => {
  const papers = [
    { id: 'contract', required: true },
    { id: 'tax', required: false },
  ]
  expect(isReadyToReview(course(whole, papers))).toBe(false)
  const said = { ...whole, papers: { done: true, papers: { contract: { state: 'later' } } } } as AnyAnswers
  expect(isReadyToReview(course(said, papers))).toBe(true)
})

test('an answer behind a closed door does not count, and comes back when the door opens', () => {
  const closed = course({ ...whole, home: { form: 'none' } })
  expect(live(closed).rent).toBeUndefined()
  expect(ids(prunedSteps(closed))).toEqual(['rent'])
  expect(prunedSteps(course(whole))).toEqual([])
  expect(live(course(whole)).rent).toEqual({ landlord: 'Bo', late: 'no' })
})

test('a field that its page no longer shows does not count', () => {
  const answers = { ...whole, rent: { landlord: 'Bo', late: 'no', why: 'glömde' } }
  expect(live(course(answers)).rent).toEqual({ landlord: 'Bo', late: 'no' })
})

test('the next step is the next one missing in the section, then one that was missed, then another section', () => {
  const step = (id: string) => {
    const found = steps(journey as Journey).find((one) => one.id === id)
    if (!found) throw new Error(`There is no step ${id}`)
    return found
  }
  expect(nextStep(course({ mine: { whose: 'mine' } }), step('mine'))?.id).toBe('home')
  expect(nextStep(course({ mine: { whose: 'mine' }, home: { form: 'rented' } }), step('home'))?.id).toBe(
    'rent',
  )
  expect(nextStep(course({ ...whole, hasPets: {} }), step('rent'))?.id).toBe('hasPets')
  expect(nextStep(course(whole), step('papers'))).toBeUndefined()
  expect(previousStep(course(whole), step('rent'))?.id).toBe('home')
})

const anyAnswers: fc.Arbitrary<AnyAnswers> = fc.record(
  {
    mine: fc.record({ whose: fc.constantFrom('mine', 'other') }, { requiredKeys: [] }),
    home: fc.record({ form: fc.constantFrom('rented', 'none') }, { requiredKeys: [] }),
    rent: fc.record(
      { landlord: fc.string(), late: fc.constantFrom('yes', 'no'), why: fc.string() },
      { requiredKeys: [] },
    ),
    hasPets: fc.record({ any: fc.constantFrom('yes', 'no') }, { requiredKeys: [] }),
    pets: fc.record({ items: fc.array(fc.record({ id: fc.string(), name: fc.string() }), { maxLength: 3 }) }),
    papers: fc.record({ done: fc.constant(true as const) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<AnyAnswers>

test('whatever was answered, pruning twice is pruning once', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const once = live(course(answers))
      expect(live(course(once))).toEqual(once)
    }),
  )
})

test('whatever was answered, there is a way on: an open step that is missing, a stop, or the review', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const open = reachable(course(answers))
      const missing = progress(course(answers)).flatMap((section) => section.missing)
      const onwards = open.some((step) => missing.includes(step))
      expect(onwards || isReadyToReview(course(answers))).toBe(true)
    }),
  )
})

test('a journey whose page is shown twice or never, or whose addresses clash, is refused', () => {
  const sections = (...pages: [string, string][]) => [
    { id: 's', steps: pages.map(([id, page]) => ({ id, page })) },
  ]
  const define = (...shown: [string, string][]) =>
    defineJourney({
      id: 'x',
      version: 1,
      pages: { a: stop(), b: stop() },
      sections: sections(...shown) as never,
    })
  expect(() => define(['a', '010'])).toThrow('page b')
  expect(() => define(['a', '010'], ['a', '020'], ['b', '030'])).toThrow('page a')
  expect(() => define(['a', '010'], ['b', '010'])).toThrow('share an address')
})
