import { list, questions } from '#app/journey/define.ts'
import { choice, choices, day, longText, personalNumber, text, wholeNumber } from '#app/journey/fields.ts'
import { CHILDHOOD } from './bounds.ts'
import { interpreter, told } from './told.ts'

export const children = {
  about: questions({ whom: choices(['children', 'unborn']) }),
  children: list(
    {
      name: text({ max: 100 }),
      is: choice(['concerned', 'sibling']),
      known: choice(['personalNumber', 'birthDay', 'age']),
      personalNumber: personalNumber({ shownBy: { field: 'known', is: ['personalNumber'] } }),
      birthDay: day({ earliest: -CHILDHOOD, latest: 0, shownBy: { field: 'known', is: ['birthDay'] } }),
      // 19 and 20 kap. SoL speak of children and of the young: support may reach somebody until 21.
      age: wholeNumber({ min: 0, max: 20, shownBy: { field: 'known', is: ['age'] } }),
      address: text({ max: 200, optional: true }),
      now: choice(['home', 'school', 'care', 'elsewhere', 'unknown']),
      nowWhere: text({ max: 200, shownBy: { field: 'now', is: ['elsewhere'] } }),
      ...interpreter,
      needs: longText({ max: 1000, optional: true }),
      ...told,
    },
    { namedBy: ['name'], max: 15 },
  ),
  unborn: questions({
    due: text({ max: 60, optional: true }),
    otherParent: text({ max: 200, optional: true }),
  }),
} as const
