import { questions } from '#app/journey/define.ts'
import { choice, longText } from '#app/journey/fields.ts'
import { stripIdentities } from './spot.ts'

/** A question before a report. Nobody is named in it: not who asks, and not whom it is about. */
export const pages = {
  asks: questions({
    as: choice(['professional', 'relative', 'other']),
    about: choice(['unborn', 'to5', 'to12', 'to17', 'to20', 'adult', 'unsure']),
  }),
  question: questions({ text: longText({ max: 4000, strips: stripIdentities }) }),
} as const
