import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnyAnswers, Facts } from '#app/journey/define.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { formSchemaOf, judge } from '#app/journey/judge.ts'
import { addDays, type PlainDay } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { financialAssistance as journey } from './journey.ts'
import { rules } from './rules.ts'

const RUNS = 1000
type RuleId = keyof typeof rules
type Case = {
  typed: Record<string, string | string[]>
  today?: PlainDay
  own?: string
  answers?: AnyAnswers
  others?: AnyValues[]
  /** What the law of nature says, without asking the rule. */
  broken: boolean
}

const factsOf = ({ today = '2026-11-22', own }: Case): Facts => ({
  today,
  age: 36,
  ...(own === undefined ? {} : { number: redact(own) }),
})

const tested = new Set<string>()

/** A thousand forms: the page comes back with the rule's words at its field when it is broken, and never else. */
function refuses(id: RuleId, sentence: string, cases: fc.Arbitrary<Case>): void {
  tested.add(id)
  test(sentence, () => {
    const { page, at } = rules[id]
    const { fields } = journey.pages[page] as { fields: Fields }
    const met = { broken: 0, whole: 0 }
    fc.assert(
      fc.property(cases, (one) => {
        const { answers = {}, others = [], broken } = one
        const schema = formSchemaOf(journey, page, fields, { facts: factsOf(one), answers, others })
        const result = schema.safeParse(one.typed)
        const issues = result.error?.issues ?? []
        const said = issues.filter(({ message }) => message === `rule:${id}`).map(({ path }) => path)
        expect(said).toEqual(broken ? [[at]] : [])
        // Whatever else is wrong is another rule's: the form itself is well.
        expect(issues.every(({ message }) => message.startsWith('rule:'))).toBe(true)
        met[broken ? 'broken' : 'whole']++
      }),
      { numRuns: RUNS },
    )
    expect(Math.min(met.broken, met.whole)).toBeGreaterThan(RUNS / 50)
  })
}

const today = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2026-01-01', days))
const dayFrom = (day: PlainDay, min: number, max: number) =>
  fc.integer({ min, max }).map((days) => addDays(day, days))
const YES_NO = fc.constantFrom('yes', 'no')

refuses(
  'stayEndsFirst',
  'a stay that ends before it begins is refused',
  fc
    .record({ from: fc.integer({ min: -40, max: 40 }), to: fc.integer({ min: -40, max: 40 }) })
    .map(({ from, to }): Case => ({
      typed: { place: 'Åbo', from: addDays('2026-11-22', from), to: addDays('2026-11-22', to) },
      broken: to < from,
    })),
)

const CONTACT = {
  phone: '070-174 06 05',
  hours: ['anyTime'],
  voicemail: 'no',
  email: 'a@exempel.se',
  notices: 'no',
}
const channels = fc.subarray(['phone', 'email', 'letter', 'visit'], { minLength: 1 })
const where = fc.constantFrom('address', 'noFixedAddress', 'notGiven', undefined)

refuses(
  'letterWithoutAddress',
  'letters to somebody who has given no address are refused',
  fc.record({ channels, where }).map((one): Case => ({
    typed: { ...CONTACT, channels: one.channels },
    answers: one.where ? { address: { where: one.where } } : {},
    broken: one.channels.includes('letter') && (one.where === 'noFixedAddress' || one.where === 'notGiven'),
  })),
)

refuses(
  'letterNotSafe',
  'letters to somebody for whom they are not safe are refused',
  fc.record({ channels, safe: YES_NO }).map((one): Case => ({
    typed: { ...CONTACT, channels: one.channels },
    answers: { address: { where: 'address' }, lettersHome: { safe: one.safe } },
    broken: one.channels.includes('letter') && one.safe === 'no',
  })),
)

refuses(
  'permitPassed',
  'a permit that has run out is refused from the day after its last',
  today.chain((now) =>
    fc
      .record({
        right: fc.constantFrom('temporaryPermit', 'temporaryProtection'),
        days: fc.integer({ min: -9, max: 9 }),
      })
      .map(({ right, days }): Case => ({
        typed: { right, validUntil: addDays(now, days) },
        today: now,
        broken: days < 0,
      })),
  ),
)

/** A personnummer of somebody born that day, with its check digit. */
function numberOf(born: PlainDay, serial: number): string {
  const nine = `${born.slice(2).replaceAll('-', '')}${String(serial).padStart(3, '0')}`
  const sum = [...nine].reduce((all, digit, i) => {
    const twice = Number(digit) * (i % 2 === 0 ? 2 : 1)
    return all + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return `${born.slice(0, 4)}${nine.slice(2)}${(10 - (sum % 10)) % 10}`
}
const childForm = (known: { number: string } | { born: PlainDay }, name = 'Bo') => ({
  name,
  school: 'none',
  lives: 'full',
  ...('number' in known
    ? { known: 'personalNumber', personalNumber: known.number }
    : { known: 'birthDay', birthDay: known.born }),
})

refuses(
  'ownNumber',
  'the applicant is not their own child',
  fc
    .record({
      born: dayFrom('2008-01-01', 0, 6),
      other: dayFrom('2008-01-01', 0, 6),
      serial: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ born, other, serial }): Case => {
      const [number, own] = [numberOf(born, serial), numberOf(other, 1)]
      return { typed: childForm({ number }), own, broken: number === own }
    }),
)

refuses(
  'childNotBorn',
  'a number whose day has not come is refused',
  today.chain((now) =>
    dayFrom(now, -20, 20).map((born): Case => ({
      typed: childForm({ number: numberOf(born, 7) }),
      today: now,
      broken: born > now,
    })),
  ),
)

refuses(
  'childTooOld',
  'a child is refused from the day it turns 21, by number or by day',
  today.chain((now) =>
    fc
      .record({
        born: fc.oneof(
          dayFrom(
            `${Number(now.slice(0, 4)) - 21}${now.slice(4) === '-02-29' ? '-03-01' : now.slice(4)}`,
            -3,
            3,
          ),
          dayFrom(now, -12_000, 0),
        ),
        byNumber: fc.boolean(),
      })
      .map(({ born, byNumber }): Case => {
        // The same day 21 years on; 29 February comes on 1 March when there is none.
        const turns = `${Number(born.slice(0, 4)) + 21}${born.slice(4)}`
        const known = byNumber ? { number: numberOf(born, 7) } : { born }
        return { typed: childForm(known), today: now, broken: turns <= now }
      }),
  ),
)

const someChild = fc.record({
  name: fc.constantFrom('Bo', 'bo', 'Lo'),
  born: dayFrom('2015-01-01', 0, 1),
  serial: fc.constantFrom(undefined, 1, 2),
})
refuses(
  'childTwice',
  'a child is listed once, whether by number or by name and day',
  fc.tuple(someChild, fc.array(someChild, { maxLength: 3 })).map(([child, others]): Case => {
    type Child = typeof child
    const formOf = ({ name, born, serial }: Child) =>
      childForm(serial === undefined ? { born } : { number: numberOf(born, serial) }, name)
    const isSame = (other: Child) =>
      child.born === other.born &&
      (child.serial !== undefined && other.serial !== undefined
        ? child.serial === other.serial
        : child.name.toLowerCase() === other.name.toLowerCase())
    return { typed: formOf(child), others: others.map(formOf), broken: others.some(isSame) }
  }),
)

refuses(
  'workEndsFirst',
  'a job that ends before it begins is refused',
  fc
    .record({ since: fc.integer({ min: -30, max: 92 }), until: fc.option(fc.integer({ min: 0, max: 90 })) })
    .map(({ since, until }): Case => ({
      typed: {
        extent: 'full',
        employer: 'Kvarnen',
        since: addDays('2026-11-22', since),
        ...(until === null ? {} : { until: addDays('2026-11-22', until) }),
      },
      broken: until !== null && until < since,
    })),
)

refuses(
  'balanceWithoutAccount',
  'money on accounts that are not there is refused',
  fc
    .record({ count: fc.integer({ min: 0, max: 3 }), balance: fc.integer({ min: 0, max: 3 }) })
    .map(({ count, balance }): Case => ({
      typed: { count: `${count}`, balance: `${balance}`, cash: '5' },
      broken: count === 0 && balance > 0,
    })),
)

refuses(
  'boughtLater',
  'what was bought in a year to come is refused',
  today.chain((now) =>
    fc.integer({ min: -5, max: 5 }).map((years): Case => ({
      typed: {
        kind: 'property',
        description: 'Ett torp',
        value: '1',
        boughtYear: `${Number(now.slice(0, 4)) + years}`,
      },
      today: now,
      broken: years > 0,
    })),
  ),
)

refuses(
  'accountDenied',
  'payment to an account that the person said they do not have is refused',
  fc
    .record({
      to: fc.constantFrom('ownAccount', 'othersAccount', 'noAccount'),
      count: fc.constantFrom(undefined, 0, 1),
    })
    .map(({ to, count }): Case => ({
      typed: { to, clearing: '3300', account: '9001012385', holder: 'Bo' },
      answers: count === undefined ? {} : { accounts: { count } },
      broken: to === 'ownAccount' && count === 0,
    })),
)

test.each(['incomeOld', 'incomeFar'] as const)('%s only asks: the income is taken as it is', (id) => {
  tested.add(id)
  const { page } = rules[id]
  const { fields } = journey.pages[page]
  fc.assert(
    fc.property(today, fc.integer({ min: -400, max: 300 }), (now, days) => {
      const typed = { kind: 'salary', amount: '100', received: addDays(now, days) }
      const seen = { facts: { today: now, age: 36 }, answers: {}, others: [] }
      const read = formSchemaOf(journey, page, fields, seen).parse(typed)
      expect(read).toMatchObject({ received: typed.received })
      const asked = judge(journey, page, fields, read, seen).map(({ fault }) => fault)
      expect(asked).toEqual(days < -100 ? ['rule:incomeOld'] : days > 62 ? ['rule:incomeFar'] : [])
    }),
    { numRuns: RUNS },
  )
})

test('no rule of the journey is left untested', () => {
  expect([...tested].sort()).toEqual(Object.keys(rules).sort())
})

test('the words of a rule stand at a field that its page shows whatever was chosen, or at the one that is wrong', () => {
  for (const [id, { page, at }] of Object.entries(rules)) {
    const { fields } = journey.pages[page] as { fields: Fields }
    expect(fields[at], id).toBeDefined()
  }
})
