import { list, questions } from '#app/journey/define.ts'
import { choice, choices, day, longText, text, wholeNumber, yesNo } from '#app/journey/fields.ts'
import { LIFETIME, YEAR } from './bounds.ts'

const enrolled = { field: 'enrolled', is: ['yes'] }
const worked = { field: 'worked', is: ['yes'] }

export const occupation = {
  occupation: questions({
    now: choices(['jobseeking', 'work', 'sick', 'studies', 'sfi', 'parentalLeave', 'pension', 'other']),
    other: text({ max: 200, shownBy: { field: 'now', is: ['other'] } }),
  }),
  jobseeking: questions({
    enrolled: yesNo(),
    since: day({ earliest: -LIFETIME, latest: 0, shownBy: enrolled }),
    plan: yesNo({ shownBy: enrolled }),
    activities: longText({ max: 500, optional: true, shownBy: enrolled }),
    hours: choice(['full', 'part']),
    partReason: text({ max: 200, shownBy: { field: 'hours', is: ['part'] } }),
    applied: yesNo(),
  }),
  jobsSought: list(
    {
      appliedOn: day({ earliest: -YEAR, latest: 0 }),
      title: text({ max: 100 }),
      employer: text({ max: 100 }),
      place: text({ max: 100 }),
    },
    { namedBy: ['title', 'employer'], max: 60 },
  ),
  work: questions({
    extent: choice(['full', 'part', 'hourly']),
    employer: text({ max: 100 }),
    since: day({ earliest: -LIFETIME, latest: 92 }),
    until: day({ earliest: 0, latest: LIFETIME, optional: true }),
  }),
  sick: questions({
    extent: choice(['full', 'threeQuarters', 'half', 'quarter']),
    certificate: choice(['yes', 'waiting', 'no']),
    certificateUntil: day({
      earliest: -YEAR,
      latest: 5 * YEAR,
      shownBy: { field: 'certificate', is: ['yes'] },
    }),
    benefit: choice(['receives', 'applied', 'refused', 'notApplied']),
  }),
  studies: questions({
    level: choice(['basic', 'upperSecondary', 'folkHighSchool', 'vocational', 'university', 'other']),
    school: text({ max: 100 }),
    percent: wholeNumber({ min: 1, max: 100 }),
    until: day({ earliest: 0, latest: 10 * YEAR, optional: true }),
    studyAid: choice(['receives', 'applied', 'refused', 'notApplied']),
  }),
  sfi: questions({
    path: choice(['one', 'two', 'three', 'unknown']),
    course: choice(['a', 'b', 'c', 'd', 'unknown']),
    school: text({ max: 100, optional: true }),
  }),
  parentalLeave: questions({
    daysPerWeek: wholeNumber({ min: 1, max: 7 }),
    until: day({ earliest: 0, latest: 10 * YEAR, optional: true }),
  }),
  recentWork: questions({
    worked: yesNo(),
    employer: text({ max: 100, shownBy: worked }),
    until: day({ earliest: -YEAR, latest: 0, shownBy: worked }),
    fund: choice(['yes', 'no', 'unknown'], { shownBy: worked }),
  }),
  earlierSupport: questions({
    threeMonths: choice(['yes', 'no', 'unknown']),
    otherMunicipality: yesNo(),
  }),
  activity: questions({
    takesPart: choice(['yes', 'partly', 'no']),
    what: text({ max: 200, shownBy: { field: 'takesPart', is: ['yes', 'partly'] } }),
    obstacle: longText({ max: 1000, shownBy: { field: 'takesPart', is: ['partly', 'no'] } }),
  }),
} as const
