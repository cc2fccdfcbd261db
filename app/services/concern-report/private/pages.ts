import { attachments, list, questions, type AnswersOf } from '#app/journey/define.ts'
import { choice, choices, day, longText, text, wholeNumber } from '#app/journey/fields.ts'

/** In days. */
const LIFETIME = 21 * 366

/** A report by a private person, as short as it can be: nothing is asked that the child's safety does not need. */
export const pages = {
  danger: questions({ now: choice(['yes', 'no', 'unsure']) }),
  dangerCall: questions({ called: choice(['called', 'willCall', 'cannot']) }),
  children: list(
    {
      name: text({ max: 100, optional: true }),
      known: choice(['birthDay', 'age', 'unknown']),
      birthDay: day({ earliest: -LIFETIME, latest: 0, shownBy: { field: 'known', is: ['birthDay'] } }),
      age: wholeNumber({ min: 0, max: 20, shownBy: { field: 'known', is: ['age'] } }),
      where: longText({ max: 500, optional: true }),
      now: text({ max: 200, optional: true }),
      guardian: text({ max: 100, optional: true }),
      otherGuardian: text({ max: 100, optional: true }),
    },
    { namedBy: ['name', 'where'], max: 10 },
  ),
  concern: questions({
    what: longText({ max: 8000 }),
    since: text({ max: 200, optional: true }),
    how: choices(['saw', 'heard', 'childTold', 'othersTold'], { optional: true }),
  }),
  papers: attachments(),
  who: questions({ identity: choice(['anonymous', 'named']) }),
  contact: questions({
    name: text({ max: 100 }),
    phone: text({ max: 20, shape: 'phone', optional: true }),
    email: text({ max: 254, shape: 'email', optional: true }),
    relation: text({ max: 200, optional: true }),
  }),
} as const

export type Answers = AnswersOf<typeof pages>
