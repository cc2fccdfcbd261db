import { describe, expect, test } from 'vitest'
import type { Facts, Page } from '#app/journey/define.ts'
import type { Field } from '#app/journey/fields.ts'
import { isAcute } from './acute.ts'
import * as guard from './guards.ts'
import { financialAssistance } from './journey.ts'
import { noticeEmail } from './notice-email.ts'
import type { Answers } from './pages.ts'

const facts: Facts = { today: '2026-11-22', age: 36 }
const steps = financialAssistance.sections.flatMap((section) => section.steps)

function shown(sectionId: string, answers: Answers, given: Facts = facts): string[] {
  const section = financialAssistance.sections.find(({ id }) => id === sectionId)
  if (!section) throw new Error(`No section ${sectionId}`)
  return section.steps.filter(({ when }) => when?.(answers as never, given) ?? true).map(({ id }) => id)
}

const fieldsOf = (page: Page): [string, Field][] => ('fields' in page ? Object.entries(page.fields) : [])
const fieldPages = Object.entries(financialAssistance.pages as Record<string, Page>).filter(
  ([, page]) => 'fields' in page,
)

test('the pages have neutral three-digit names in rising order', () => {
  const codes = steps.map(({ page }) => page)
  expect(codes.every((code) => /^\d{3}$/.test(code))).toBe(true)
  expect(codes).toEqual([...new Set(codes)].sort())
})

test('everything waits for the first section, and the papers for all the rest', () => {
  const [first, ...rest] = financialAssistance.sections
  const papers = rest.pop()
  expect(first?.after).toBeUndefined()
  expect(rest.every(({ after }) => after?.length === 1 && after[0] === 'start')).toBe(true)
  expect(papers?.after).toEqual(rest.map(({ id }) => id))
})

test('a guard reads only pages that come before its own', () => {
  for (const [index, step] of steps.entries()) {
    const before = steps.slice(0, index).map(({ id }) => id)
    const read: string[] = []
    const answers = new Proxy({}, { get: (_, page: string) => void read.push(page) })
    step.when?.(answers as never, facts)
    expect(before, step.id).toEqual(expect.arrayContaining(read))
  }
})

test.each(fieldPages)('%s asks at most eight things', (_, page) => {
  expect(fieldsOf(page).length).toBeLessThanOrEqual(8)
})

test.each(fieldPages)('%s shows its follow-up questions by an always shown choice above them', (_, page) => {
  const above = new Map<string, Field>()
  for (const [name, field] of fieldsOf(page)) {
    if (field.shownBy) {
      const other = above.get(field.shownBy.field)
      expect(other, name).toBeDefined()
      // A hidden choice keeps what was posted, so a question shown by it would stay when it should go.
      expect(other?.shownBy, name).toBeUndefined()
      expect(other && 'options' in other ? other.options : [], name).toEqual(
        expect.arrayContaining([...field.shownBy.is]),
      )
    }
    above.set(name, field)
  }
})

describe('who may apply here', () => {
  const stops = ['underAge', 'forSomebodyElse', 'otherMunicipality', 'twoApply']
  const fits: Answers = {
    acute: { needs: ['none'] },
    forWhom: { person: 'myself' },
    municipality: { tie: 'livesHere' },
    civilStatus: { status: 'single' },
  }

  test.each<[who: string, answers: Answers, age: number | undefined, stop: string | undefined]>([
    ['a single adult who lives here', fits, 36, undefined],
    ['somebody on their eighteenth birthday', fits, 18, undefined],
    ['somebody of seventeen', fits, 17, 'underAge'],
    ['somebody of fifteen', fits, 15, 'underAge'],
    ['somebody whose age is unknown', fits, undefined, undefined],
    ['a god man', { ...fits, forWhom: { person: 'somebodyElse' } }, 42, 'forSomebodyElse'],
    ['a visitor', { ...fits, municipality: { tie: 'staysHere' } }, 36, 'otherMunicipality'],
    [
      'somebody of another municipality',
      { ...fits, municipality: { tie: 'livesElsewhere' } },
      36,
      'otherMunicipality',
    ],
    ['a cohabitant', { ...fits, civilStatus: { status: 'livesWithPartner' } }, 36, 'twoApply'],
    ['somebody who has left a spouse', { ...fits, civilStatus: { status: 'livesApart' } }, 36, undefined],
  ])('%s', (_, answers, age, stop) => {
    const met = shown('start', answers, { ...facts, age }).filter((id) => stops.includes(id))
    expect(met).toEqual(stop ? [stop] : [])
  })

  test('nobody is stopped before answering', () => {
    expect(shown('start', {})).toEqual(['acute', 'forWhom', 'municipality', 'civilStatus'])
  })
})

test.each<[needs: NonNullable<Answers['acute']>, acute: boolean]>([
  [{}, false],
  [{ needs: [] }, false],
  [{ needs: ['none'] }, false],
  [{ needs: ['food'] }, true],
  [{ needs: ['eviction', 'medicine'] }, true],
])('%o is acute: %s, and then the phone number is shown at once', (needs, acute) => {
  expect(isAcute({ acute: needs })).toBe(acute)
  expect(shown('start', { acute: needs }).includes('acuteHelp')).toBe(acute)
})

const roof = ['household']
const debts = ['rentDebt', 'electricityDebt']
test.each<[form: NonNullable<NonNullable<Answers['housingForm']>['form']>, pages: string[]]>([
  ['rental', ['dwelling', ...roof, 'rent', ...debts]],
  ['rentedHouse', ['dwelling', ...roof, 'rent', ...debts]],
  ['sublet', ['sublet', 'dwelling', ...roof, 'rent', ...debts]],
  ['lodger', ['room', ...roof, 'rent', ...debts]],
  ['withParents', ['room', ...roof, 'rent', ...debts]],
  ['condominium', ['dwelling', ...roof, 'ownHomeCosts', ...debts]],
  ['ownedHouse', ['dwelling', ...roof, 'ownHomeCosts', ...debts]],
  ['withFriends', ['withoutHome', ...roof, 'rent', ...debts]],
  ['other', [...roof, 'rent', ...debts]],
  ['homeless', ['withoutHome']],
  ['institution', ['institution', 'keptHome']],
  ['prison', ['institution', 'keptHome']],
  ['shelter', ['keptHome']],
])('a home of the kind %s asks for %j', (form, pages) => {
  expect(shown('housing', { housingForm: { form } })).toEqual(['housingForm', ...pages])
})

test.each<[now: NonNullable<NonNullable<Answers['occupation']>['now']>, pages: string[]]>([
  [['jobseeking'], ['jobseeking', 'recentWork']],
  [['work'], ['work']],
  [
    ['work', 'sick'],
    ['work', 'sick'],
  ],
  [
    ['jobseeking', 'sfi'],
    ['jobseeking', 'sfi', 'recentWork'],
  ],
  [['studies'], ['studies', 'recentWork']],
  [['parentalLeave'], ['parentalLeave', 'recentWork']],
  [['pension'], ['recentWork']],
  [['other'], ['recentWork']],
])('who does %j is asked about %j', (now, pages) => {
  expect(shown('occupation', { occupation: { now } })).toEqual(['occupation', ...pages, 'earlierSupport'])
})

const takesPart = (answers: Answers) => guard.mayHaveToTakePart(answers, facts)

test.each<[who: string, answers: Answers, age?: number]>([
  ['works full time', { occupation: { now: ['work'] }, work: { extent: 'full' } }],
  ['studies full time', { occupation: { now: ['studies'] }, studies: { percent: 100 } }],
  [
    'is in upper secondary school at 20',
    { occupation: { now: ['studies'] }, studies: { level: 'upperSecondary', percent: 50 } },
    20,
  ],
  [
    'gets sickness benefit for the whole day',
    { occupation: { now: ['sick'] }, sick: { extent: 'full', benefit: 'receives' } },
  ],
])('who %s is not asked about activities', (_, answers, age = 36) => {
  const supported: Answers = { earlierSupport: { threeMonths: 'yes' } }
  const asks = (given: Answers) =>
    shown('occupation', { ...supported, ...given }, { ...facts, age }).includes('activity')
  expect(asks(answers)).toBe(false)
  expect(asks({ occupation: answers.occupation! })).toBe(true)
})

test.each<[has: 'rents' | 'owns' | 'no', pages: string[]]>([
  ['rents', ['rent', 'rentDebt', 'electricityDebt']],
  ['owns', ['ownHomeCosts', 'rentDebt', 'electricityDebt']],
  ['no', []],
])('who is kept from a home and %s is asked about %j', (has, asked) => {
  const pages = shown('housing', { housingForm: { form: 'prison' }, keptHome: { has } })
  expect(pages).toEqual(['housingForm', 'institution', 'keptHome', ...asked])
})

test.each<[what: string, says: (answers: Answers) => boolean, yes: Answers, no: Answers]>([
  ['stays away', guard.isAway, { away: { any: 'yes' } }, { away: { any: 'no' } }],
  [
    'safe letters only to a given address',
    guard.gaveAddress,
    { address: { where: 'address' } },
    { address: { where: 'notGiven' } },
  ],
  [
    'residence of a citizen of the EU',
    guard.isNotNordic,
    { citizenship: { of: 'eu' } },
    { citizenship: { of: 'nordic' } },
  ],
  [
    'residence of others',
    guard.isNotNordic,
    { citizenship: { of: 'other' } },
    { citizenship: { of: 'sweden' } },
  ],
  ['children', guard.hasChildren, { hasChildren: { any: 'yes' } }, { hasChildren: { any: 'no' } }],
  [
    'incomes of children',
    guard.childrenHaveIncome,
    { hasChildren: { any: 'yes' }, childrenIncome: { any: 'yes' } },
    { hasChildren: { any: 'no' }, childrenIncome: { any: 'yes' } },
  ],
  [
    'jobs sought',
    guard.hasSoughtJobs,
    { occupation: { now: ['jobseeking'] }, jobseeking: { applied: 'yes' } },
    { occupation: { now: ['jobseeking'] }, jobseeking: { applied: 'no' } },
  ],
  [
    'activity after three months of support',
    takesPart,
    { earlierSupport: { threeMonths: 'yes' } },
    { earlierSupport: { threeMonths: 'no' } },
  ],
  [
    'activity when the months are not known, unless pensioned',
    takesPart,
    { earlierSupport: { threeMonths: 'unknown' } },
    { earlierSupport: { threeMonths: 'unknown' }, occupation: { now: ['pension'] } },
  ],
  [
    'incomes',
    guard.hasIncomes,
    { incomeKinds: { kinds: ['deposits'] } },
    { incomeKinds: { kinds: ['none'] } },
  ],
  ['benefits to come', guard.waitsForBenefits, { pending: { any: 'yes' } }, { pending: { any: 'no' } }],
  ['assets', guard.hasAssets, { assetKinds: { kinds: ['vehicle'] } }, { assetKinds: { kinds: ['none'] } }],
  [
    'costs of health',
    guard.hasCosts('health'),
    { costGroups: { groups: ['housing', 'health'] } },
    { costGroups: { groups: ['housing'] } },
  ],
])('%s', (_, says, yes, no) => {
  expect(says(yes)).toBe(true)
  expect(says(no)).toBe(false)
  expect(says({})).toBe(false)
})

test.each<[who: string, contact: NonNullable<Answers['contact']>, address: string | undefined]>([
  ['yes', { channels: ['email'], email: 'a@exempel.se', notices: 'yes' }, 'a@exempel.se'],
  ['no', { channels: ['email'], email: 'a@exempel.se', notices: 'no' }, undefined],
  ['yes, but no longer by e-mail', { channels: ['phone'], email: 'a@exempel.se', notices: 'yes' }, undefined],
])('who says %s to notices', (_, contact, address) => {
  expect(noticeEmail({ contact })).toBe(address)
})
