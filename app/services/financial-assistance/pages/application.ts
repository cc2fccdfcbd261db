import { list, questions } from '#app/journey/define.ts'
import { day, longText, month, text, yesNo } from '#app/journey/fields.ts'
import { YEAR } from './bounds.ts'

export const application = {
  period: questions({
    // Tried month by month; the month is kept by its name, so that a pause over New Year changes nothing.
    month: month({ earliest: 0, latest: 1 }),
    waits: yesNo(),
    benefit: text({ max: 100, shownBy: { field: 'waits', is: ['yes'] } }),
  }),
  reason: questions({ whatHappened: longText({ max: 4000 }) }),
  livelihood: questions({ untilNow: longText({ max: 3000 }) }),
  away: questions({ any: yesNo() }),
  stays: list(
    {
      place: text({ max: 100 }),
      from: day({ earliest: -YEAR, latest: YEAR }),
      to: day({ earliest: -YEAR, latest: YEAR }),
      why: text({ max: 200, optional: true }),
    },
    { namedBy: ['place'], max: 12 },
  ),
} as const
