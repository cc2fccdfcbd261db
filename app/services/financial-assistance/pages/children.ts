import { list, questions } from '#app/journey/define.ts'
import { choice, day, money, personalNumber, select, text, wholeNumber, yesNo } from '#app/journey/fields.ts'
import { LIFETIME, YEAR } from './bounds.ts'

export const children = {
  hasChildren: questions({ any: yesNo() }),
  children: list(
    {
      name: text({ max: 100 }),
      known: choice(['personalNumber', 'birthDay']),
      personalNumber: personalNumber({ shownBy: { field: 'known', is: ['personalNumber'] } }),
      birthDay: day({
        earliest: -LIFETIME,
        latest: 0,
        shownBy: { field: 'known', is: ['birthDay'] },
      }),
      school: choice(['preschool', 'school', 'upperSecondary', 'none']),
      // The norm is lower for children up to six who eat lunch there five days a week.
      lunch: yesNo({ optional: true, shownBy: { field: 'school', is: ['preschool', 'school'] } }),
      lives: choice(['full', 'half', 'other']),
      daysPerMonth: wholeNumber({ min: 1, max: 31, shownBy: { field: 'lives', is: ['other'] } }),
    },
    { namedBy: ['name'], max: 15 },
  ),
  childrenIncome: questions({ any: yesNo() }),
  childIncomes: list(
    {
      child: text({ max: 100 }),
      kind: select(['work', 'maintenance', 'interest', 'other']),
      amount: money(),
      received: day({ earliest: -2 * YEAR, latest: YEAR }),
    },
    { namedBy: ['child', 'kind'], max: 30 },
  ),
} as const
