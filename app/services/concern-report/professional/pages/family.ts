import { list, questions } from '#app/journey/define.ts'
import { choice, longText, personalNumber, select, text, yesNo } from '#app/journey/fields.ts'
import { interpreter, told } from './told.ts'

export const family = {
  /** Whoever is expecting the child: there is no guardian yet. */
  expecting: questions({
    name: text({ max: 100 }),
    personalNumber: personalNumber({ optional: true }),
    phone: text({ max: 20, shape: 'phone', optional: true }),
    address: text({ max: 200, optional: true }),
    ...interpreter,
    ...told,
  }),
  home: questions({
    livesWith: longText({ max: 1000 }),
    custody: choice(['both', 'one', 'other', 'unknown']),
    custodyWho: text({ max: 200, shownBy: { field: 'custody', is: ['one', 'other'] } }),
  }),
  knowsGuardians: questions({ any: yesNo() }),
  guardians: list(
    {
      name: text({ max: 100 }),
      relation: select(['mother', 'father', 'parent', 'appointed', 'stepParent', 'familyHome', 'other']),
      personalNumber: personalNumber({ optional: true }),
      phone: text({ max: 20, shape: 'phone', optional: true }),
      address: text({ max: 200, optional: true }),
      ...interpreter,
      ...told,
    },
    { namedBy: ['name', 'relation'], max: 10 },
  ),
} as const
