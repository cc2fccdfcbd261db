import type { RuleOf } from '#app/journey/define.ts'
import type { AnyValues } from '#app/journey/fields.ts'
import { parsePersonalNumber } from '#app/identity/personal-number.ts'
import { ageOn, type PlainDay } from '#app/platform/clock.ts'
import { suspectsViolence } from './guards.ts'
import type { pages } from './pages.ts'

/** A child until this age; the young may be reported until the other. */
const OF_AGE = 18
const GROWN = 21

/** When a child was born, as far as its number or what was typed says. */
function bornOn({ personalNumber, birthDay }: AnyValues): PlainDay | undefined {
  if (typeof birthDay === 'string') return birthDay
  const number = typeof personalNumber === 'string' ? parsePersonalNumber(personalNumber) : undefined
  return number && !('fault' in number) ? number.birthDay : undefined
}

function ageOf(child: AnyValues, today: PlainDay): number | undefined {
  const born = bornOn(child)
  if (born !== undefined && born <= today) return ageOn(born, today)
  return typeof child.age === 'number' ? child.age : undefined
}

const nameOf = ({ name }: AnyValues) => String(name).toLocaleLowerCase('sv')

/** One child written twice: by the same number, or by name and day when one of the two has no number. */
function isSameChild(one: AnyValues, other: AnyValues): boolean {
  if (one.personalNumber !== undefined && other.personalNumber !== undefined)
    return one.personalNumber === other.personalNumber
  // Two children whose names nobody knows may both be called that.
  return nameOf(one) === nameOf(other) && bornOn(one) !== undefined && bornOn(one) === bornOn(other)
}

/** One guardian written twice: by the same number, or by name and relation when one of the two has no number. */
function isSameGuardian(one: AnyValues, other: AnyValues): boolean {
  if (one.personalNumber !== undefined && other.personalNumber !== undefined)
    return one.personalNumber === other.personalNumber
  return nameOf(one) === nameOf(other) && one.relation === other.relation
}

/**
 * What answers must be together (ASVS 2.2.3). Only what cannot be true is refused; what is unlikely, or worth a call
 * before the report is sent, is asked about (`asks`). The words are in the locales, under the same names.
 */
export const rules = {
  ownNumber: {
    page: 'children',
    at: 'personalNumber',
    says: 'Whoever reports is not the child.',
    broken: ({ personalNumber }, { facts: { number } }) =>
      personalNumber !== undefined && personalNumber === number?.reveal(),
  },
  childNotBorn: {
    page: 'children',
    at: 'personalNumber',
    says: 'A child in the list is born.',
    broken: (child, { facts: { today } }) => (bornOn(child) ?? '') > today,
  },
  childGrown: {
    page: 'children',
    at: 'known',
    says: 'A child or young person is under 21.',
    broken: (child, { facts: { today, number } }) =>
      // Their own number is another mistake, and has its own words.
      (child.personalNumber === undefined || child.personalNumber !== number?.reveal()) &&
      (ageOf(child, today) ?? 0) >= GROWN,
  },
  childOfAge: {
    page: 'children',
    at: 'known',
    says: 'A child is under 18.',
    asks: true,
    broken: (child, { facts: { today } }) => {
      const age = ageOf(child, today) ?? 0
      return age >= OF_AGE && age < GROWN
    },
  },
  childTwice: {
    page: 'children',
    at: 'name',
    says: 'Each child is listed once.',
    broken: (child, { others }) => others.some((other) => isSameChild(child, other)),
  },
  latestFirst: {
    page: 'time',
    at: 'latest',
    says: 'The latest time is not before the first one.',
    broken: ({ sinceDay = '', latest }) => latest !== undefined && latest < sinceDay,
  },
  severalTimes: {
    page: 'time',
    at: 'often',
    says: 'What has happened once has not happened again later.',
    asks: true,
    broken: ({ often, sinceDay, latest }) =>
      often === 'once' && sinceDay !== undefined && latest !== undefined && latest > sinceDay,
  },
  guardianIsChild: {
    page: 'guardians',
    at: 'personalNumber',
    says: 'A guardian is not one of the children.',
    broken: ({ personalNumber }, { answers: { children } }) =>
      personalNumber !== undefined &&
      (children?.items.some((child) => child.personalNumber === personalNumber) ?? false),
  },
  guardianTwice: {
    page: 'guardians',
    at: 'name',
    says: 'Each guardian is listed once.',
    broken: (guardian, { others }) => others.some((other) => isSameGuardian(guardian, other)),
  },
  toldDespiteViolence: {
    page: 'guardians',
    at: 'told',
    says: 'Nobody tells the guardians where violence, sexual abuse or honour is suspected.',
    asks: true,
    broken: ({ told }, { answers }) => told === 'yes' && suspectsViolence(answers),
  },
} as const satisfies Record<string, RuleOf<typeof pages>>
