import type { RuleOf } from '#app/journey/define.ts'
import type { AnyValues } from '#app/journey/fields.ts'
import { parsePersonalNumber } from '#app/identity/personal-number.ts'
import { addDays, ageOn, type PlainDay } from '#app/platform/clock.ts'
import type { pages } from './pages.ts'

/** Children from this age apply for themselves. */
const GROWN_AT = 21
/** The three months that are asked for, and as long ahead as money is known to come. */
const ASKED_BACK = 100
const KNOWN_AHEAD = 62

/** When a child was born, as far as its number or what was typed says. */
function bornOn({ personalNumber, birthDay }: AnyValues): PlainDay | undefined {
  if (typeof birthDay === 'string') return birthDay
  const number = typeof personalNumber === 'string' ? parsePersonalNumber(personalNumber) : undefined
  return number && !('fault' in number) ? number.birthDay : undefined
}

const nameOf = ({ name }: AnyValues) => String(name).toLocaleLowerCase('sv')

/** One child written twice: by the same number, or by name and day when one of the two has no number. */
function isSameChild(one: AnyValues, other: AnyValues): boolean {
  if (one.personalNumber !== undefined && other.personalNumber !== undefined)
    return one.personalNumber === other.personalNumber
  return nameOf(one) === nameOf(other) && bornOn(one) !== undefined && bornOn(one) === bornOn(other)
}

/**
 * What answers must be together (ASVS 2.2.3). Only what cannot be true is refused; what is unlikely is asked about
 * (`asks`). The words are in the locales, under the same names.
 */
export const rules = {
  stayEndsFirst: {
    page: 'stays',
    at: 'to',
    says: 'A stay does not end before it begins.',
    broken: ({ from = '', to = '' }) => to < from,
  },
  letterWithoutAddress: {
    page: 'contact',
    at: 'channels',
    says: 'Letters are chosen only by somebody who has given an address.',
    broken: ({ channels }, { answers: { address } }) =>
      (channels?.includes('letter') ?? false) && address?.where !== undefined && address.where !== 'address',
  },
  letterNotSafe: {
    page: 'contact',
    at: 'channels',
    says: 'Letters are not chosen by somebody for whom letters home are not safe.',
    broken: ({ channels }, { answers: { lettersHome } }) =>
      (channels?.includes('letter') ?? false) && lettersHome?.safe === 'no',
  },
  permitPassed: {
    page: 'residence',
    at: 'validUntil',
    says: 'A permit or protection that somebody has is valid on the day of the answer.',
    broken: ({ validUntil }, { facts: { today } }) => validUntil !== undefined && validUntil < today,
  },
  ownNumber: {
    page: 'children',
    at: 'personalNumber',
    says: 'The applicant is not listed as a child.',
    broken: ({ personalNumber }, { facts: { number } }) =>
      personalNumber !== undefined && personalNumber === number?.reveal(),
  },
  childNotBorn: {
    page: 'children',
    at: 'personalNumber',
    says: 'A child is born.',
    broken: (child, { facts: { today } }) => (bornOn(child) ?? '') > today,
  },
  childTooOld: {
    page: 'children',
    at: 'known',
    says: 'A child is under 21.',
    broken: (child, { facts: { today, number } }) => {
      const born = bornOn(child)
      // Their own number is another mistake, and has its own words.
      const isSelf = child.personalNumber !== undefined && child.personalNumber === number?.reveal()
      return born !== undefined && !isSelf && ageOn(born, today) >= GROWN_AT
    },
  },
  childTwice: {
    page: 'children',
    at: 'name',
    says: 'Each child is listed once.',
    broken: (child, { others }) => others.some((other) => isSameChild(child, other)),
  },
  workEndsFirst: {
    page: 'work',
    at: 'until',
    says: 'A job does not end before it begins.',
    broken: ({ since = '', until }) => until !== undefined && until < since,
  },
  incomeOld: {
    page: 'incomes',
    at: 'received',
    says: 'An income is of the last three months.',
    asks: true,
    broken: ({ received = '' }, { facts: { today } }) => received < addDays(today, -ASKED_BACK),
  },
  incomeFar: {
    page: 'incomes',
    at: 'received',
    says: 'An income comes within two months.',
    asks: true,
    broken: ({ received = '' }, { facts: { today } }) => received > addDays(today, KNOWN_AHEAD),
  },
  balanceWithoutAccount: {
    page: 'accounts',
    at: 'balance',
    says: 'Without an account there is no money on accounts.',
    broken: ({ count, balance = 0 }) => count === 0 && balance > 0,
  },
  boughtLater: {
    page: 'assets',
    at: 'boughtYear',
    says: 'What is owned was not bought in a year to come.',
    broken: ({ boughtYear = 0 }, { facts: { today } }) => boughtYear > Number(today.slice(0, 4)),
  },
  accountDenied: {
    page: 'payment',
    at: 'to',
    says: 'Who has no account is not paid to an account of their own.',
    broken: ({ to }, { answers: { accounts } }) => to === 'ownAccount' && accounts?.count === 0,
  },
} as const satisfies Record<string, RuleOf<typeof pages>>
