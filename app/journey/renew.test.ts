import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startStory } from '#db/seed/demo.ts'
import { stories, type Story } from '#db/seed/stories.ts'
import { z } from 'zod'
import { requireResident } from '#app/identity/guards.ts'
import { testPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import type { AnyAnswers } from './define.ts'
import { getDraft, saveDraft } from './drafts.server.ts'
import { jsonSchemaOf } from './json-schema.ts'
import { renewed } from './renew.ts'
import { walk } from './walk.testing.ts'

const { journey } = service
const facts = { today: '2026-11-22', age: 36 }
const older = (answers: unknown, unfinished = {}) =>
  renewed(journey, { journeyVersion: 1, answers: answers as AnyAnswers, unfinished })

test.each(Object.entries<Story>(stories))(
  'what fits of what %s answered is kept to the last word',
  (_, story) => {
    const { answers } = walk(service, story, facts)
    expect(older(answers)).toEqual({
      journeyVersion: journey.version,
      answers,
      unfinished: {},
      lookAgain: undefined,
    })
  },
)

test('a page, a field, a value and a kind that are gone are left out, and their pages are named', () => {
  const { answers } = walk(service, stories.parent, facts)
  const [adam, lina] = (answers.children as unknown as { items: Record<string, unknown>[] }).items
  const { answers: kept, lookAgain } = older({
    ...answers,
    // As the first version had it: a month that is no month.
    period: { month: 'thisMonth' },
    // A page, and a field, that nobody asks about any more.
    pets: { any: 'yes' },
    reason: { whatHappened: 'Hyran', mood: 'low' },
    // An option of several, and the only one.
    contact: { channels: ['phone', 'pigeon'], phone: '070-174 06 05', hours: ['night'] },
    // A page that was a list, and a list that was a page.
    livelihood: { items: [{ id: 'a', untilNow: 'Lön' }] },
    incomes: { kind: 'salary' },
    // A thing of a list whose amount was a text.
    children: { items: [adam, { ...lina, lives: 'sometimes' }] },
  })
  expect(kept).toEqual({
    ...answers,
    period: {},
    reason: { whatHappened: 'Hyran' },
    contact: { channels: ['phone'], phone: '070-174 06 05' },
    livelihood: undefined,
    incomes: undefined,
    children: {
      items: [adam, Object.fromEntries(Object.entries(lina ?? {}).filter(([name]) => name !== 'lives'))],
    },
  })
  expect(lookAgain?.sort()).toEqual(['children', 'contact', 'incomes', 'livelihood', 'period', 'reason'])
})

test('when only a page that is gone had answers, something is said to be gone but no page is named', () => {
  expect(older({ pets: { any: 'yes' } })).toMatchObject({ answers: {}, lookAgain: [] })
})

test('what was left half done is kept as it was typed, but for what cannot be chosen', () => {
  const { unfinished, lookAgain } = older(
    {},
    {
      period: { month: 'thisMonth', benefit: 'A-kassa' },
      contact: { channels: ['phone', 'pigeon'], phone: 'ring' },
      'children/ny': { name: 'No', lives: 'sometimes' },
      'papers/rentBill': { reason: 'Tappat' },
      children: { name: 'fel plats' },
      'pets/ny': { name: 'Sixten' },
    },
  )
  expect(unfinished).toEqual({
    period: { month: 'thisMonth', benefit: 'A-kassa' },
    contact: { channels: ['phone'], phone: 'ring' },
    'children/ny': { name: 'No' },
    'papers/rentBill': { reason: 'Tappat' },
  })
  expect(lookAgain?.sort()).toEqual(['children', 'contact'])
})

const schema = z.fromJSONSchema(jsonSchemaOf(journey))
const anything = fc.dictionary(
  fc.constantFrom(...Object.keys(journey.pages), 'pets', '__proto__'),
  fc.oneof(
    fc.dictionary(
      fc.constantFrom('any', 'kinds', 'month', 'amount', 'items', 'papers', 'done', '__proto__', 'now', 'to'),
      fc.oneof(
        fc.constantFrom('yes', 'salary', '2026-11', 'thisMonth'),
        fc.integer(),
        fc.subarray(['salary', 'x', 'work']),
      ),
    ),
    fc.record({
      items: fc.array(
        fc.record({ id: fc.string(), kind: fc.constantFrom('salary', 'x'), amount: fc.integer() }),
      ),
    }),
  ),
  { maxKeys: 8 },
)

test('whatever an older draft holds, what is kept fits, and bringing it up to date twice is once', () => {
  fc.assert(
    fc.property(anything, (answers) => {
      const once = older(answers)
      const { papers: _, ...questions } = once.answers
      expect(schema.safeParse(JSON.parse(JSON.stringify(questions))).error?.issues ?? []).toEqual([])
      expect(renewed(journey, { ...once, lookAgain: undefined }).answers).toEqual(once.answers)
    }),
    { numRuns: 1000 },
  )
})

/** A draft as the first version of the journey left it. */
function oldDraft() {
  const portal = testPortal()
  const { draftId, cookie } = startStory(portal, stories.single, Infinity)
  const { personId } = requireResident(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const open = (version = journey.version) => getDraft(portal, personId, { ...journey, version }, draftId)
  saveDraft(
    portal,
    { ...open(), journeyVersion: 1 },
    {
      key: 'period',
      seenVersion: 1000,
      apply: ({ answers }) => {
        answers.period = { month: 'thisMonth' }
      },
    },
  )
  return { portal, open }
}

test('a draft of an older journey opens as the newest each time until it is saved, and then remembers what to look at', () => {
  const { portal, open } = oldDraft()
  expect(open(1).answers.period).toEqual({ month: 'thisMonth' })
  expect(open()).toMatchObject({
    journeyVersion: journey.version,
    lookAgain: ['period'],
    answers: { period: {} },
  })
  const save = (key: string, value: object) =>
    saveDraft(portal, open(), {
      key,
      seenVersion: 1000,
      apply: ({ answers }) => {
        answers[key] = value
      },
    })
  save('reason', { whatHappened: 'Hyran' })
  expect(open()).toMatchObject({ journeyVersion: journey.version, lookAgain: ['period'] })
  save('period', { month: '2026-11', waits: 'no' })
  expect(open().lookAgain).toBeUndefined()
})
