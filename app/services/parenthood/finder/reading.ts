import type { Fields } from '#app/journey/fields.ts'
import type { RawInputs } from '#app/journey/inputs.ts'
import { schemaOf } from '#app/journey/schema.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import { findRoad, type Road, type Situation } from '../rules/road.ts'
import { isAsked, QUESTION_IDS, QUESTIONS, situationOf, type Answers, type QuestionId } from './questions.ts'

/** Every field of every question: what a post may hold, and nothing else. */
export const ALL_FIELDS: Fields = Object.fromEntries(
  Object.values<Fields>(QUESTIONS).flatMap((fields) => Object.entries(fields)),
)

/** What a page posts: all that is answered so far, which question it showed, and which button was pressed. */
export type Posted = {
  inputs: RawInputs
  shown: string | undefined
  intent: 'next' | 'back'
  /** The question that is to be answered anew. */
  change: string | undefined
}

export type QuestionView = {
  kind: 'question'
  question: QuestionId
  /** How many are answered before it. */
  before: number
  inputs: RawInputs
  /** Per field, a key of the schema. */
  faults: Readonly<Record<string, string>>
}
export type RoadView = {
  kind: 'road'
  inputs: RawInputs
  answered: readonly QuestionId[]
  answers: Answers
  situation: Situation
  road: Road
}
export type View = QuestionView | RoadView

type Faults = Record<string, string>
type Reading = {
  answers: Answers
  /** In order. */
  answered: QuestionId[]
  /** The first question that is asked and not answered. */
  open: { question: QuestionId; faults: Faults; hasInput: boolean } | undefined
}

/** What is known of the answers, from the first question on; nothing behind one that is not answered counts. */
function read(inputs: RawInputs, today: PlainDay): Reading {
  let answers: Answers = {}
  const answered: QuestionId[] = []
  for (const question of QUESTION_IDS) {
    if (!isAsked(question, answers, today)) continue
    const fields: Fields = QUESTIONS[question]
    const typed = inputsFor(fields, inputs)
    const result = schemaOf(fields, today).safeParse(typed)
    if (!result.success) {
      const faults: Faults = {}
      for (const { path, message } of result.error.issues) faults[String(path[0])] ??= message
      const hasInput = Object.values(typed).some((input) => input.length > 0)
      return { answers, answered, open: { question, faults, hasInput } }
    }
    answers = { ...answers, ...(result.data as Answers) }
    answered.push(question)
  }
  return { answers, answered, open: undefined }
}

function inputsFor(fields: Fields, inputs: RawInputs): RawInputs {
  const typed: RawInputs = {}
  for (const name of Object.keys(fields)) {
    const input = inputs[name]
    if (input !== undefined) typed[name] = input
  }
  return typed
}

/** The page that comes after what was posted: a question, with what is wrong with it, or the road. */
export function viewAfter({ inputs, shown, intent, change }: Posted, today: PlainDay): View {
  const { answers, answered, open } = read(inputs, today)
  const asked = open ? [...answered, open.question] : answered
  const ask = (question: QuestionId, faults: Faults = {}): QuestionView => {
    return { kind: 'question', question, before: asked.indexOf(question), inputs, faults }
  }
  const changed = asked.find((question) => question === change)
  if (changed) return ask(changed)
  if (intent === 'back') {
    const before = asked.filter((question) => QUESTION_IDS.indexOf(question) < placeOf(shown))
    return ask(before.at(-1) ?? 'child')
  }
  if (open) {
    // Whoever comes from before this question has not seen it yet; whoever claims to be past it is told.
    const isNew = QUESTION_IDS.indexOf(open.question) > placeOf(shown) && !open.hasInput
    return ask(open.question, isNew ? {} : open.faults)
  }
  const situation = situationOf(answers)
  return { kind: 'road', inputs, answered, answers, situation, road: findRoad(situation, today) }
}

/** A page that shows no question of ours, such as the road, comes after all of them. */
function placeOf(shown: string | undefined): number {
  const at = QUESTION_IDS.findIndex((question) => question === shown)
  return at < 0 ? QUESTION_IDS.length : at
}

export const firstView: QuestionView = {
  kind: 'question',
  question: 'child',
  before: 0,
  inputs: {},
  faults: {},
}
