import type {
  AnyAnswers,
  AttachmentAnswers,
  Facts,
  Journey,
  ListPage,
  Page,
  Section,
  Step,
} from './define.ts'
import { Notes } from '#app/platform/notes.ts'
import { entriesOf, type AnyValues, type Fields } from './fields.ts'
import { judge, type Judgement } from './judge.ts'
import { isComplete, isShown } from './schema.ts'

export type Course = {
  journey: Journey
  answers: AnyAnswers
  facts: Facts
  /** The papers that the answers ask for; the attachments page is done when each required one has an answer. */
  papers?: readonly { id: string; required: boolean }[]
  /** Steps that were left half done: what was answered there before counts for nothing until they are finished. */
  unfinished?: ReadonlySet<string>
}

/** One page asks the same of a course many times over. A course is never changed, so what it gave once holds. */
const liveAnswers = new Notes<Course, AnyAnswers>()
const progressOf = new Notes<Course, SectionProgress[]>()
const allSteps = new WeakMap<Journey, Step[]>()

function remembered<K extends object, V>(
  known: Pick<Notes<K, V>, 'get' | 'set'>,
  key: K,
  workOut: (key: K) => V,
): V {
  let value = known.get(key)
  if (value === undefined) {
    value = workOut(key)
    known.set(key, value)
  }
  return value
}

export type SectionState = 'done' | 'started' | 'not-started' | 'locked'

export type SectionProgress = {
  section: Section
  state: SectionState
  /** The steps that apply to these answers, in order. */
  steps: readonly Step[]
  /** Steps of it that still lack an answer. */
  missing: readonly Step[]
}

export function pageOf(journey: Journey, stepId: string): Page {
  const page = journey.pages[stepId]
  if (!page) throw new Error(`The journey ${journey.id} has no page ${stepId}`)
  return page
}

export function findStep(journey: Journey, page: string): Step | undefined {
  return steps(journey).find((step) => step.page === page)
}

/** Whether the answers, as they are, lead to the step. A guard never sees another guard's hidden answers: see {@link live}. */
function applies(step: Step, answers: AnyAnswers, facts: Facts): boolean {
  return step.when?.(answers as never, facts) ?? true
}

/**
 * The answers that count: those of steps that apply, with fields that their page no longer shows left out. What a
 * guard reads is itself pruned first, so an answer behind a closed door opens no other.
 */
export function live(course: Course): AnyAnswers {
  return remembered(liveAnswers, course, keepWhatCounts)
}

function keepWhatCounts({ journey, answers, facts }: Course): AnyAnswers {
  const kept: AnyAnswers = {}
  for (const step of steps(journey)) {
    const given = answers[step.id]
    if (given === undefined || !applies(step, kept, facts)) continue
    kept[step.id] = shownOnly(pageOf(journey, step.id), given)
  }
  return kept
}

function shownOnly(page: Page, given: NonNullable<AnyAnswers[string]>): NonNullable<AnyAnswers[string]> {
  if (page.kind === 'questions') return pick(page.fields, given as AnyValues)
  if (page.kind === 'list') {
    const items = (given as { items?: ({ id: string } & AnyValues)[] }).items ?? []
    return { items: items.map((item) => ({ id: item.id, ...pick(page.fields, item) })) } as NonNullable<
      AnyAnswers[string]
    >
  }
  return given
}

function pick(fields: Fields, values: AnyValues): AnyValues {
  const kept: AnyValues = {}
  for (const [name, field] of entriesOf(fields)) {
    if (values[name] !== undefined && isShown(field, values)) kept[name] = values[name]
  }
  return kept
}

/** Steps with answers that no longer count: the person is told which, and gets them back by changing the road again. */
export function prunedSteps(course: Course): Step[] {
  const kept = live(course)
  return steps(course.journey).filter(
    (step) => isAnswered(course.answers[step.id]) && kept[step.id] === undefined,
  )
}

function isAnswered(given: AnyAnswers[string]): boolean {
  if (!given) return false
  if ('items' in given) return (given.items as unknown[] | undefined)?.length !== 0
  return Object.keys(given).length > 0
}

export function steps(journey: Journey): readonly Step[] {
  return remembered(allSteps, journey, ({ sections }) => sections.flatMap((section) => section.steps))
}

/** Whether a step has all it asks for, and all of it holds. A list needs at least one thing in it, each of them whole. */
export function isStepDone(course: Course, step: Step): boolean {
  if (course.unfinished?.has(step.id)) return false
  const page = pageOf(course.journey, step.id)
  const given = live(course)[step.id]
  switch (page.kind) {
    case 'questions':
      return (
        given !== undefined &&
        isComplete(page.fields, given as AnyValues) &&
        judgementsOf(course, step).every(({ asks }) => asks)
      )
    case 'list':
      return thingsOf(given).length > 0 && thingsNotWhole(course, step).length === 0
    case 'attachments':
      return arePapersDone(given as AttachmentAnswers | undefined, course.papers ?? [])
    case 'stop':
      return false
  }
}

type Thing = { id: string } & AnyValues
const thingsOf = (given: AnyAnswers[string]): Thing[] =>
  (given as { items?: Thing[] } | undefined)?.items ?? []

/** The things of a list that lack an answer, or whose answers do not hold together. */
export function thingsNotWhole(course: Course, step: Step): string[] {
  const { fields } = pageOf(course.journey, step.id) as ListPage
  const judged = judgementsOf(course, step).filter(({ asks }) => !asks)
  return thingsOf(live(course)[step.id])
    .filter((thing) => !isComplete(fields, thing) || judged.some(({ thing: id }) => id === thing.id))
    .map(({ id }) => id)
}

/** `thing`: the id of the thing in a list that it is about. */
export type StepJudgement = Judgement & { thing?: string }

/** What does not hold, or is worth asking about, of what a step has been answered with. Half answers are not judged. */
export function judgementsOf(course: Course, step: Step): StepJudgement[] {
  const { journey, facts } = course
  const page = pageOf(journey, step.id)
  const answers = live(course)
  const given = answers[step.id]
  if (given === undefined || !('fields' in page)) return []
  const weigh = (values: AnyValues, others: readonly AnyValues[]) =>
    isComplete(page.fields, values)
      ? judge(journey, step.id, page.fields, values, { facts, answers, others })
      : []
  if (page.kind === 'questions') return weigh(given as AnyValues, [])
  const things = thingsOf(given)
  return things.flatMap((thing) =>
    weigh(
      thing,
      things.filter((other) => other !== thing),
    ).map((judgement) => ({ ...judgement, thing: thing.id })),
  )
}

function arePapersDone(given: AttachmentAnswers | undefined, papers: NonNullable<Course['papers']>): boolean {
  if (given?.done !== true) return false
  return papers.every(({ id, required }) => !required || given.papers?.[id] !== undefined)
}

/** The step at which the journey ends for this person, if it does: nothing after it opens. */
export function findStop(course: Course): Step | undefined {
  const kept = live(course)
  return steps(course.journey).find(
    (step) => pageOf(course.journey, step.id).kind === 'stop' && applies(step, kept, course.facts),
  )
}

/** Section by section: what applies, what is missing, what may be opened. Computed from the answers, never from history. */
export function progress(course: Course): readonly SectionProgress[] {
  return remembered(progressOf, course, workOutProgress)
}

function workOutProgress(course: Course): SectionProgress[] {
  const kept = live(course)
  const done = new Set<string>()
  return course.journey.sections.map((section) => {
    const applying = section.steps.filter((step) => applies(step, kept, course.facts))
    const missing = applying.filter((step) => !isStepDone(course, step))
    const locked = (section.after ?? []).some((id) => !done.has(id))
    if (!locked && missing.length === 0) done.add(section.id)
    const state = locked
      ? 'locked'
      : missing.length === 0
        ? 'done'
        : missing.length === applying.length
          ? 'not-started'
          : 'started'
    return { section, state, steps: applying, missing }
  })
}

/**
 * The steps that may be opened: within an open section, everything up to and including its first unanswered step. A
 * stop page closes all that comes after it.
 */
export function reachable(course: Course): Step[] {
  const open: Step[] = []
  for (const { state, steps: applying, missing } of progress(course)) {
    if (state === 'locked') continue
    for (const step of applying) {
      open.push(step)
      if (step === missing[0]) break
    }
    if (applying.some((step) => open.includes(step) && pageOf(course.journey, step.id).kind === 'stop')) break
  }
  return open
}

/** Where to go on from `after`: the next unanswered step that may be opened, first in the same section, else anywhere. */
export function nextStep(course: Course, after: Step): Step | undefined {
  const open = reachable(course)
  const missing = open.filter((step) => !isStepDone(course, step))
  const sections = progress(course)
  const own = sections.find(({ steps: applying }) => applying.includes(after))
  return (
    missing.find((step) => own?.steps.includes(step) && own.steps.indexOf(step) > own.steps.indexOf(after)) ??
    missing.find((step) => own?.steps.includes(step)) ??
    missing[0]
  )
}

/** The step before, for the back link: the nearest earlier one that applies. */
export function previousStep(course: Course, step: Step): Step | undefined {
  const open = progress(course).flatMap(({ steps: applying }) => applying)
  return open[open.indexOf(step) - 1]
}

/** Whether every section is done, so that the person may review, sign and send. */
export function isReadyToReview(course: Course): boolean {
  return progress(course).every(({ state }) => state === 'done')
}
