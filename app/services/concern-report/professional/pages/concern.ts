import { questions } from '#app/journey/define.ts'
import { choice, choices, day, longText, text } from '#app/journey/fields.ts'
import { CHILDHOOD } from './bounds.ts'

export const concern = {
  observed: questions({
    what: longText({ max: 6000 }),
    // The first three are first-hand, the others what somebody else has seen or heard.
    how: choices(['saw', 'heard', 'childTold', 'parentTold', 'otherTold', 'documents']),
    who: text({ max: 200, shownBy: { field: 'how', is: ['otherTold'] } }),
  }),
  time: questions({
    since: choice(['day', 'roughly', 'unknown']),
    sinceDay: day({ earliest: -CHILDHOOD, latest: 0, shownBy: { field: 'since', is: ['day'] } }),
    sinceRoughly: text({ max: 100, shownBy: { field: 'since', is: ['roughly'] } }),
    often: choice(['once', 'sometimes', 'weekly', 'daily', 'unknown']),
    latest: day({ earliest: -CHILDHOOD, latest: 0, optional: true }),
  }),
  signs: questions({
    child: longText({ max: 2000, optional: true }),
    adults: longText({ max: 2000, optional: true }),
    between: longText({ max: 2000, optional: true }),
  }),
  ownWords: questions({ said: longText({ max: 3000, optional: true }) }),
  strengths: questions({
    works: longText({ max: 2000, optional: true }),
    adults: longText({ max: 1000, optional: true }),
  }),
  measures: questions({
    done: longText({ max: 2000, optional: true }),
    reported: choice(['yes', 'no', 'unknown']),
    reportedWhen: text({ max: 100, optional: true, shownBy: { field: 'reported', is: ['yes'] } }),
  }),
  violence: questions({
    kinds: choices(['physical', 'psychological', 'witnessed', 'sexual', 'honour', 'unsure', 'none'], {
      exclusive: 'none',
    }),
  }),
  talkFirst: questions({
    police: choice(['yes', 'no', 'unknown']),
    policeWhat: text({ max: 200, optional: true, shownBy: { field: 'police', is: ['yes'] } }),
  }),
  nextDay: questions({ plan: longText({ max: 1500, optional: true }) }),
} as const
