import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyAnswers, Facts } from '#app/journey/define.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { formSchemaOf, judge } from '#app/journey/judge.ts'
import { addDays, ageOn, type PlainDay } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { concernProfessional as journey } from './journey.ts'
import { rules } from './rules.ts'

const RUNS = 500
const TODAY = '2026-11-22'
type RuleId = keyof typeof rules
type Case = {
  typed: Record<string, string | string[]>
  own?: string
  answers?: AnyAnswers
  others?: AnyValues[]
  /** What the law of nature says, without asking the rule. */
  broken: boolean
}

const CHILD = { name: 'Elsa', is: 'concerned', now: 'home', interpreter: 'no', told: 'yes' }
const ADULT = { name: 'Petra', relation: 'mother', interpreter: 'no', told: 'yes' }
/** Skatteverket's test numbers: 2017, 2019 and 2021. */
const NUMBERS = ['201701022384', '201901022382', '202101022388'] as const

const factsOf = ({ own }: Case): Facts => ({
  today: TODAY,
  age: 37,
  ...(own === undefined ? {} : { number: redact(own) }),
})
const tested = new Set<string>()

/** Many forms: the rule speaks at its field when it is broken, and never else; what only asks stops nobody. */
function says(id: RuleId, sentence: string, cases: fc.Arbitrary<Case>): void {
  tested.add(id)
  test(sentence, () => {
    const { page, at, ...rule } = rules[id]
    const { fields } = journey.pages[page] as { fields: Fields }
    const met = { broken: 0, whole: 0 }
    fc.assert(
      fc.property(cases, (one) => {
        const { answers = {}, others = [], broken } = one
        const seen = { facts: factsOf(one), answers, others }
        const result = formSchemaOf(journey, page, fields, seen).safeParse(one.typed)
        const issues = result.error?.issues ?? []
        if ('asks' in rule) {
          expect(issues).toEqual([])
          const judged = judge(journey, page, fields, result.data ?? {}, seen)
          const found = judged.filter(({ fault }) => fault === `rule:${id}`)
          expect(found).toEqual(broken ? [{ at, fault: `rule:${id}`, asks: true }] : [])
        } else {
          const said = issues.filter(({ message }) => message === `rule:${id}`).map(({ path }) => path)
          expect(said).toEqual(broken ? [[at]] : [])
          // Whatever else is wrong is another rule's: the form itself is well.
          expect(issues.every(({ message }) => message.startsWith('rule:'))).toBe(true)
        }
        met[broken ? 'broken' : 'whole']++
      }),
      { numRuns: RUNS },
    )
    expect(Math.min(met.broken, met.whole)).toBeGreaterThan(RUNS / 50)
  })
}

const number = fc.constantFrom(...NUMBERS)
const byNumber = (personalNumber: string) => ({ ...CHILD, known: 'personalNumber', personalNumber })
const byDay = (birthDay: PlainDay) => ({ ...CHILD, known: 'birthDay', birthDay })

says(
  'ownNumber',
  'whoever reports is not the child',
  fc.record({ typed: number, own: fc.option(number, { nil: undefined }) }).map(({ typed, own }): Case => ({
    typed: byNumber(typed),
    ...(own === undefined ? {} : { own }),
    broken: typed === own,
  })),
)

says(
  'childNotBorn',
  'a child whose number begins with a day to come is not born',
  // Made for the test: the date is the future's and the check digit is right.
  fc
    .constantFrom('202612312385', '202101022388')
    .map((typed): Case => ({ typed: byNumber(typed), broken: typed > TODAY.replaceAll('-', '') })),
)

const born = fc.integer({ min: 0, max: 21 * 366 }).map((days) => addDays(TODAY, -days))
const grownOrNot = fc.oneof(
  born.map((day) => ({ typed: byDay(day), age: ageOn(day, TODAY) })),
  fc.constantFrom('200512312380', '197901012398', '201701022384', '200501012389').map((typed) => ({
    typed: byNumber(typed),
    age: ageOn(`${typed.slice(0, 4)}-${typed.slice(4, 6)}-${typed.slice(6, 8)}`, TODAY),
  })),
)
says(
  'childGrown',
  'somebody of 21 or more is no child',
  grownOrNot.map(({ typed, age }): Case => ({ typed, broken: age >= 21 })),
)

const young = fc.oneof(
  fc
    .integer({ min: 0, max: 20 })
    .map((age) => ({ typed: { ...CHILD, known: 'age', age: String(age) }, age })),
  fc
    .integer({ min: 0, max: 20 * 365 })
    .map((days) => addDays(TODAY, -days))
    .map((day) => ({ typed: byDay(day), age: ageOn(day, TODAY) })),
)
says(
  'childOfAge',
  'somebody of 18 to 20 is asked about, and may be reported',
  young.map(({ typed, age }): Case => ({ typed, broken: age >= 18 })),
)

says(
  'childTwice',
  'a child is listed once; two whose names nobody knows are two',
  fc
    .record({
      name: fc.constantFrom('Elsa', 'elsa', 'Nils'),
      mine: number,
      other: fc.oneof(
        number.map((personalNumber) => ({ name: 'Elsa', personalNumber })),
        fc.constantFrom('2017-01-02', '2019-01-03').map((birthDay) => ({ name: 'Elsa', birthDay })),
        fc.constant({ name: 'Elsa', age: 9 }),
      ),
    })
    .map(({ name, mine, other }): Case => ({
      typed: { ...byNumber(mine), name },
      others: [other],
      broken:
        'personalNumber' in other
          ? other.personalNumber === mine
          : name.toLowerCase() === 'elsa' &&
            'birthDay' in other &&
            other.birthDay === '2017-01-02' &&
            mine === NUMBERS[0],
    })),
)

const TIME = { since: 'day', often: 'weekly' }
const ago = fc.integer({ min: 0, max: 60 }).map((days) => addDays(TODAY, -days))
says(
  'latestFirst',
  'the latest time is not before the first one',
  fc.record({ since: ago, latest: ago }).map(({ since, latest }): Case => ({
    typed: { ...TIME, sinceDay: since, latest },
    broken: latest < since,
  })),
)
says(
  'severalTimes',
  'what has happened once, on two days, is asked about',
  fc
    .record({
      since: fc.integer({ min: 30, max: 60 }),
      later: fc.integer({ min: 0, max: 3 }),
      often: fc.constantFrom('once', 'daily'),
    })
    .map(({ since, later, often }): Case => ({
      typed: { since: 'day', often, sinceDay: addDays(TODAY, -since), latest: addDays(TODAY, later - since) },
      broken: often === 'once' && later > 0,
    })),
)

const adultNumber = fc.constantFrom('197901012398', '197501149285')
says(
  'guardianIsChild',
  'a guardian does not bear the number of a child',
  fc.record({ mine: adultNumber, child: adultNumber }).map(({ mine, child }): Case => ({
    typed: { ...ADULT, personalNumber: mine },
    answers: { children: { items: [{ id: 'a', personalNumber: child }] } } as AnyAnswers,
    broken: mine === child,
  })),
)
says(
  'guardianTwice',
  'a guardian is listed once',
  fc
    .record({
      mine: fc.option(adultNumber, { nil: undefined }),
      theirs: fc.option(adultNumber, { nil: undefined }),
      name: fc.constantFrom('Petra', 'petra', 'Per'),
      relation: fc.constantFrom('mother', 'father'),
    })
    .map(({ mine, theirs, name, relation }): Case => ({
      typed: { ...ADULT, ...(mine === undefined ? {} : { personalNumber: mine }) },
      others: [{ name, relation, ...(theirs === undefined ? {} : { personalNumber: theirs }) }],
      broken:
        mine !== undefined && theirs !== undefined
          ? mine === theirs
          : name.toLowerCase() === 'petra' && relation === 'mother',
    })),
)
says(
  'toldDespiteViolence',
  'a guardian who knows, where violence is suspected, is a reason to call now',
  fc
    .record({
      told: fc.constantFrom('yes', 'no'),
      kinds: fc.oneof(
        fc.constant<string[]>(['none']),
        fc.subarray(['physical', 'psychological', 'witnessed', 'sexual', 'honour', 'unsure'], {
          minLength: 1,
        }),
      ),
    })
    .map(({ told, kinds }): Case => ({
      typed: { ...ADULT, told, whyNot: 'Jag är rädd för barnet.' },
      answers: { violence: { kinds } },
      broken: told === 'yes' && !kinds.includes('none'),
    })),
)

test('every rule has been shown to speak and to be silent', () => {
  expect([...tested].sort()).toEqual(Object.keys(rules).sort())
})

const parse = (page: 'children' | 'guardians' | 'time', typed: Record<string, string>) =>
  (
    formSchemaOf(journey, page, (journey.pages[page] as { fields: Fields }).fields, {
      facts: { today: TODAY, age: undefined },
      answers: {},
      others: [],
    }).safeParse(typed).error?.issues ?? []
  ).map(({ path, message }) => [path.join('.'), message])

test('who is not told is never left without a why', () => {
  expect(parse('guardians', { ...ADULT, told: 'no' })).toEqual([['whyNot', 'required']])
  expect(parse('guardians', { ...ADULT, told: 'no', whyNot: 'Misstanke om våld.' })).toEqual([])
  expect(parse('guardians', { ...ADULT, told: 'yes' })).toEqual([])
})

test('a worry does not begin in the future, and nothing has happened there', () => {
  const tomorrow = addDays(TODAY, 1)
  expect(parse('time', { ...TIME, sinceDay: tomorrow })).toEqual([['sinceDay', `dayTooLate:${TODAY}`]])
  expect(parse('time', { ...TIME, sinceDay: TODAY, latest: tomorrow })).toEqual([
    ['latest', `dayTooLate:${TODAY}`],
  ])
  expect(parse('time', { ...TIME, sinceDay: TODAY, latest: TODAY })).toEqual([])
})

test('a child is known by a number, a day or an age, and what was typed under another of them is dropped', () => {
  const { fields } = journey.pages.children
  const typed = {
    ...CHILD,
    known: 'age',
    age: '9',
    personalNumber: 'inte ett nummer',
    birthDay: '2030-01-01',
  }
  expect(parse('children', typed)).toEqual([])
  const seen = { facts: { today: TODAY, age: undefined }, answers: {}, others: [] }
  expect(formSchemaOf(journey, 'children', fields, seen).parse(typed)).not.toHaveProperty('personalNumber')
})
