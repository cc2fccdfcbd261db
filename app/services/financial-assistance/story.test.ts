import { expect, test } from 'vitest'
import type { Facts } from '#app/journey/define.ts'
import type { AnyValues } from '#app/journey/fields.ts'
import { isReadyToReview, live, nextStep, pageOf, reachable, type Course } from '#app/journey/engine.ts'
import { schemaOf } from '#app/journey/schema.ts'
import { financialAssistance as journey } from './journey.ts'
import type { Answers, pages } from './pages.ts'
import { papersFor } from './papers.ts'

const facts: Facts = { today: '2026-11-22', age: 36 }

/** What a person types, page by page; a list of things is an array of forms. */
type Form = Record<string, string | string[]>
type Story = [step: keyof typeof pages, typed: Form | Form[]][]

/** Goes through the story as the portal would: each page must be the one it shows next. */
function walk(story: Story) {
  let course: Course = { journey, answers: {}, facts }
  for (const [index, [id, typed]] of story.entries()) {
    const step = reachable(course).find((open) => open.id === id)
    if (!step) throw new Error(`${id} is not open`)
    const page = pageOf(journey, id)
    const parse = (form: Form) => ('fields' in page ? schemaOf(page.fields, facts.today).parse(form) : {})
    const answer = (
      page.kind === 'attachments'
        ? { done: true }
        : Array.isArray(typed)
          ? { items: typed.map((form, n) => ({ id: `${n}`, ...parse(form) })) }
          : parse(typed)
    ) as AnyValues
    course = { ...course, answers: { ...course.answers, [id]: answer } }
    const following = story[index + 1]?.[0]
    if (following) expect(nextStep(course, step)?.id, `after ${id}`).toBe(following)
  }
  return course
}

const start: Story = [
  ['acute', { needs: ['none'] }],
  ['forWhom', { person: 'myself' }],
  ['municipality', { tie: 'livesHere' }],
  ['civilStatus', { status: 'single' }],
]

const simplest: Story = [
  ...start,
  ['period', { month: '2026-11', waits: 'no' }],
  ['reason', { whatHappened: 'Jag blev av med jobbet.' }],
  ['livelihood', { untilNow: 'Lön och sparade pengar.' }],
  ['away', { any: 'no' }],
  ['address', { where: 'address', street: 'Storgatan 1', postalCode: '123 45', town: 'Exempelby' }],
  ['lettersHome', { safe: 'yes' }],
  ['contact', { channels: ['phone'], phone: '070-174 06 05', hours: ['anyTime'], voicemail: 'no' }],
  ['language', { letters: 'swedish', interpreter: 'no' }],
  ['citizenship', { of: 'sweden' }],
  ['hasChildren', { any: 'no' }],
  ['housingForm', { form: 'rental' }],
  ['dwelling', { rooms: '2', kitchen: 'own' }],
  ['household', { others: 'no' }],
  ['rent', { amount: '6 500 kr', electricityIncluded: 'no' }],
  ['rentDebt', { any: 'no' }],
  ['electricityDebt', { any: 'no' }],
  ['occupation', { now: ['jobseeking'] }],
  ['jobseeking', { enrolled: 'yes', since: '2026-10-01', plan: 'yes', hours: 'full', applied: 'yes' }],
  [
    'jobsSought',
    [{ appliedOn: '2026-11-10', title: 'Lagerarbetare', employer: 'Lagret AB', place: 'Exempelby' }],
  ],
  ['recentWork', { worked: 'yes', employer: 'Butiken', until: '2026-09-30', fund: 'no' }],
  ['earlierSupport', { threeMonths: 'no', otherMunicipality: 'no' }],
  ['incomeKinds', { kinds: ['salary'] }],
  ['incomes', [{ kind: 'salary', amount: '14 200', received: '2026-09-25' }]],
  ['pending', { any: 'no' }],
  ['accounts', { count: '1', balance: '312,50', cash: '0' }],
  ['assetKinds', { kinds: ['none'] }],
  ['costGroups', { groups: ['housing'] }],
  ['costsHousing', { kinds: ['electricity'], electricity: '420' }],
  ['payment', { to: 'ownAccount', clearing: '1234', account: '123 456 7' }],
  ['anythingElse', {}],
  ['papers', {}],
]

test('a single person who lost a job gets from the first page to the review', () => {
  const course = walk(simplest)
  expect(isReadyToReview(course)).toBe(true)
  expect(papersFor(live(course) as Answers, facts).map(({ id }) => id)).toEqual([
    'bankOverview',
    'bankStatements',
    'taxReturn',
    'rentalContract',
    'rentBill',
    'jobPlan',
    'employerCertificate',
    'payslips',
    'electricityBill',
  ])
})

test('a parent in a shelter gets to the review without an address, an account or a permit', () => {
  const course = walk([
    ['acute', { needs: ['food', 'medicine'] }],
    ['acuteHelp', { contact: 'called' }],
    ...start.slice(1, 3),
    ['civilStatus', { status: 'livesApart' }],
    ['period', { month: '2026-12', waits: 'yes', benefit: 'Underhållsstöd' }],
    ['reason', { whatHappened: 'Vi fick flytta i natt.' }],
    ['livelihood', { untilNow: 'Min mans lön.' }],
    ['away', { any: 'no' }],
    ['address', { where: 'notGiven' }],
    ['contact', { channels: ['visit'] }],
    ['language', { letters: 'other', lettersOther: 'Dari', interpreter: 'yes', interpreterLanguage: 'Dari' }],
    ['citizenship', { of: 'other' }],
    ['residence', { right: 'noneOrUnsure' }],
    ['hasChildren', { any: 'yes' }],
    [
      'children',
      [
        {
          name: 'Ali',
          known: 'personalNumber',
          personalNumber: '20170102-2384',
          school: 'school',
          lives: 'full',
        },
        { name: 'Mina', known: 'birthDay', birthDay: '2026-11-20', school: 'none', lives: 'full' },
      ],
    ],
    ['childrenIncome', { any: 'no' }],
    ['housingForm', { form: 'shelter' }],
    ['keptHome', { has: 'no' }],
    ['occupation', { now: ['parentalLeave'] }],
    ['parentalLeave', { daysPerWeek: '7' }],
    ['recentWork', { worked: 'no' }],
    ['earlierSupport', { threeMonths: 'unknown', otherMunicipality: 'no' }],
    ['activity', { takesPart: 'no', obstacle: 'Jag har en nyfödd.' }],
    ['incomeKinds', { kinds: ['none'] }],
    ['pending', { any: 'no' }],
    ['accounts', { count: '0', balance: '0', cash: '200' }],
    ['assetKinds', { kinds: ['none'] }],
    ['costGroups', { groups: ['none'] }],
    ['payment', { to: 'noAccount' }],
    ['anythingElse', {}],
    ['papers', {}],
  ])
  expect(isReadyToReview(course)).toBe(true)
  expect(papersFor(live(course) as Answers, facts)).toEqual([expect.objectContaining({ id: 'taxReturn' })])
})

test('two who live together get no further than the page that tells them how to apply', () => {
  const course = walk([...start.slice(0, 3), ['civilStatus', { status: 'livesWithPartner' }]])
  expect(reachable(course).at(-1)?.id).toBe('twoApply')
  expect(isReadyToReview(course)).toBe(false)
})
