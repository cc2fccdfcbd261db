import { questions, type AnswersOf } from '#app/journey/define.ts'
import { choice, choices, day, longText, text } from '#app/journey/fields.ts'

/** In days. */
const LIFETIME = 21 * 366

// The same questions to both ages, each in words of its own: a page holds one set of words.
const danger = questions({ now: choice(['yes', 'no', 'unsure'], { optional: true }) })
const call = questions({ called: choice(['called', 'willCall', 'cannot'], { optional: true }) })
const story = questions({
  what: longText({ max: 8000 }),
  about: choices(
    ['hurt', 'touched', 'quarrels', 'drinking', 'alone', 'decided', 'online', 'friend', 'myself', 'other'],
    { optional: true },
  ),
})
const home = questions({ who: longText({ max: 1000, optional: true }) })
const reach = questions({ how: choice(['text', 'call', 'school', 'here'], { optional: true }) })
const whenToReach = questions({
  where: choice(['anywhere', 'notAtHome', 'onlyAtSchool'], { optional: true }),
  time: choices(['morning', 'schoolTime', 'afterSchool', 'evening'], { optional: true }),
  by: choice(['anybody', 'woman', 'man', 'known'], { optional: true }),
  known: text({ max: 100, optional: true, shownBy: { field: 'by', is: ['known'] } }),
})
const number = questions({
  phone: text({ max: 20, shape: 'phone', optional: true }),
  codeWord: text({ max: 40, optional: true }),
})
const atSchool = questions({
  school: text({ max: 100, optional: true }),
  person: text({ max: 100, optional: true }),
  codeWord: text({ max: 40, optional: true }),
})
const me = questions({
  name: text({ max: 100, optional: true }),
  birthDay: day({ earliest: -LIFETIME, latest: 0, optional: true }),
})
const mySchool = questions({ school: text({ max: 100, optional: true }) })

/** A child's own words. Only what has happened must be told. */
export const pages = {
  age: questions({ group: choice(['from8', 'from13'], { optional: true }) }),
  danger8: danger,
  danger13: danger,
  call8: call,
  call13: call,
  story8: story,
  story13: story,
  home8: home,
  home13: home,
  reach8: reach,
  reach13: reach,
  when8: whenToReach,
  when13: whenToReach,
  number8: number,
  number13: number,
  school8: atSchool,
  school13: atSchool,
  me8: me,
  me13: me,
  mySchool8: mySchool,
  mySchool13: mySchool,
} as const

export type Answers = AnswersOf<typeof pages>
