import { questions, type AnswersOf } from '#app/journey/define.ts'
import { choice, choices, day, longText, text, wholeNumber } from '#app/journey/fields.ts'

/** In days. */
const LIFETIME = 120 * 366

/** Concern about an adult: no duty for most, no clock, and the help is voluntary. */
export const pages = {
  danger: questions({ now: choice(['yes', 'no', 'unsure']) }),
  dangerCall: questions({ called: choice(['called', 'willCall', 'cannot']) }),
  person: questions({
    name: text({ max: 100, optional: true }),
    known: choice(['birthDay', 'age', 'unknown']),
    birthDay: day({ earliest: -LIFETIME, latest: -18 * 365, shownBy: { field: 'known', is: ['birthDay'] } }),
    age: wholeNumber({ min: 18, max: 120, shownBy: { field: 'known', is: ['age'] } }),
    where: longText({ max: 500, optional: true }),
    now: text({ max: 200, optional: true }),
  }),
  concern: questions({
    kinds: choices(['addiction', 'violence', 'usesViolence', 'housing', 'elderly', 'other']),
    what: longText({ max: 8000 }),
    since: text({ max: 200, optional: true }),
    knows: choice(['yes', 'no', 'unsure'], { optional: true }),
  }),
  atWork: questions({ as: choice(['private', 'authority', 'doctor', 'otherWork']) }),
  compulsory: questions({ report: choice(['yes', 'no', 'unsure']) }),
  who: questions({ identity: choice(['anonymous', 'named']) }),
  contact: questions({
    name: text({ max: 100 }),
    phone: text({ max: 20, shape: 'phone', optional: true }),
    email: text({ max: 254, shape: 'email', optional: true }),
    relation: text({ max: 200, optional: true }),
  }),
} as const

export type Answers = AnswersOf<typeof pages>
