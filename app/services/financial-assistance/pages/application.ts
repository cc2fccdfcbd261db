import { list, questions } from '#app/journey/define.ts'
import { choice, day, longText, text, yesNo } from '#app/journey/fields.ts'

export const application = {
  period: questions({
    month: choice(['thisMonth', 'nextMonth', 'untilBenefit']),
    benefit: text({ max: 100, shownBy: { field: 'month', is: ['untilBenefit'] } }),
  }),
  reason: questions({ whatHappened: longText({ max: 4000 }) }),
  livelihood: questions({ untilNow: longText({ max: 3000 }) }),
  away: questions({ any: yesNo() }),
  stays: list(
    { place: text({ max: 100 }), from: day(), to: day(), why: text({ max: 200, optional: true }) },
    { namedBy: ['place'], max: 12 },
  ),
} as const
