import type { QuestionsPage } from '#app/journey/define.ts'
import { choice, day, yesNo, type Fields, type ValuesOf } from '#app/journey/fields.ts'
import type { PageTexts } from '#app/journey/texts.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import { findRoad, type Situation } from '../rules/road.ts'

/** Older than anybody whose parent is still to be told. */
const EARLIEST_DAYS = -120 * 366

/** Every question, in the order in which they are asked, one to a page. */
export const QUESTIONS = {
  child: {
    born: choice(['born', 'unborn']),
    bornOn: day({ earliest: EARLIEST_DAYS, latest: 0, shownBy: { field: 'born', is: ['born'] } }),
  },
  other: { other: choice(['man', 'woman', 'nobody']) },
  together: { together: choice(['married', 'sambo', 'apart', 'otherSpouse']) },
  certain: { certain: choice(['agreed', 'unsure', 'disagree', 'test']) },
  treatment: { treatment: choice(['none', 'clinicHere', 'clinicAbroad', 'own']) },
  alone: { alone: yesNo() },
  ofAge: { ofAge: yesNo() },
  registered: { registered: yesNo() },
  eId: { eId: yesNo() },
  /** Nobody has to say it: whoever would rather not is led as somebody protected. */
  protection: { protection: choice(['no', 'yes', 'unsaid']) },
  canCome: { canCome: choice(['both', 'abroad', 'hindered']) },
} as const satisfies Record<string, Fields>

export type QuestionId = keyof typeof QUESTIONS
export const QUESTION_IDS = Object.keys(QUESTIONS) as QuestionId[]

type Merged<T> = (T extends unknown ? (one: T) => void : never) extends (all: infer All) => void ? All : never
export type Answers = Merged<{ [Q in QuestionId]: ValuesOf<(typeof QUESTIONS)[Q]> }[QuestionId]>

/** A question, field or option without its words does not compile. */
export type QuestionTexts = {
  [Q in QuestionId]: Pick<PageTexts<QuestionsPage<(typeof QUESTIONS)[Q]>>, 'fields'>
}

/** The situation as far as it is known; what is not answered stands as it does for most. */
export function situationOf(answers: Answers): Situation {
  const { alone, ofAge, registered, eId, protection } = answers
  const other = answers.other ?? 'man'
  return {
    bornOn: answers.born === 'born' ? answers.bornOn : undefined,
    other,
    certain: answers.certain ?? 'agreed',
    together: other === 'nobody' ? (alone === 'no' ? 'otherSpouse' : 'apart') : (answers.together ?? 'sambo'),
    treatment: answers.treatment ?? (other === 'man' ? 'none' : 'clinicHere'),
    bothOfAge: ofAge !== 'no',
    bothRegistered: registered !== 'no',
    bothEId: eId !== 'no',
    isProtected: (protection ?? 'no') !== 'no',
    canCome: answers.canCome ?? 'both',
  }
}

/** Whether the answers so far leave it to this question where the road goes. */
export function isAsked(question: QuestionId, answers: Answers, today: PlainDay): boolean {
  const roadSoFar = () => findRoad(situationOf(answers), today).road
  switch (question) {
    case 'child':
    case 'other':
      return true
    case 'together':
      return answers.other !== 'nobody'
    case 'certain':
      return roadSoFar() !== 'talk'
    // The road so far is the one without treatment, or after treatment at a clinic: it may become another.
    case 'treatment':
      return answers.together !== 'married' && roadSoFar() !== 'talk'
    case 'alone':
      return answers.other === 'nobody' && roadSoFar() === 'nothing'
    case 'ofAge':
    case 'registered':
    case 'eId':
    case 'protection':
      return roadSoFar() === 'skatteverket'
    case 'canCome':
      return roadSoFar() === 'visit'
  }
}
