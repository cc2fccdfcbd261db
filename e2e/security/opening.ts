import type { AnyAnswers, Facts, Page, Step } from '#app/journey/define.ts'
import { isStepDone, pageOf, reachable, steps, type Course } from '#app/journey/engine.ts'
import type { AnyValues, Field, Fields } from '#app/journey/fields.ts'
import { isShown, schemaOf } from '#app/journey/schema.ts'
import { addDays, dayOf, monthOf, systemClock } from '#app/platform/clock.ts'
import { walk } from '#app/journey/walk.testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { stories, type Story } from '#db/seed/stories.ts'

const { journey } = service
const TODAY = dayOf(systemClock.now())
export const allSteps = steps(journey)

/** Something that the field takes. */
export function sampleOf(field: Field): string {
  switch (field.kind) {
    case 'text':
      return field.shape ? SHAPED[field.shape] : 'Svar'
    case 'long-text':
      return 'Svar'
    case 'money':
      return '100'
    case 'whole-number':
      return String(field.min)
    case 'day':
      return addDays(TODAY, field.latest !== undefined && field.latest <= 0 ? -30 : 28)
    case 'month':
      return monthOf(TODAY, field.earliest)
    case 'personal-number':
      return '201501012395'
    case 'choice':
    case 'select':
    case 'choices':
      return field.options[0] ?? ''
  }
}
const SHAPED = {
  email: 'a@exempel.se',
  phone: '070-174 06 05',
  mobile: '070-174 06 05',
  'postal-code': '123 45',
  'clearing-number': '3300',
  'account-number': '900101 2385',
  'registration-number': 'ABC 123',
}

/** A whole answer to a page, given what is answered of it already. */
export function whole(fields: Fields, given: AnyValues, facts: Facts): AnyValues {
  const values: AnyValues = {}
  for (const [name, field] of Object.entries(fields)) {
    if (!isShown(field, values)) continue
    if (given[name] !== undefined) values[name] = given[name]
    else if (!field.optional) {
      const { shownBy: _, ...alone } = field
      Object.assign(values, schemaOf({ [name]: alone }, facts.today).parse({ [name]: sampleOf(field) }))
    }
  }
  return values
}

/** Each choice of each page answered each way, one at a time. */
function* turns(): Generator<{ id: string; fields: Fields; change: AnyValues }> {
  for (const { id } of allSteps) {
    const page = pageOf(journey, id)
    if (page.kind !== 'questions') continue
    for (const [name, field] of Object.entries(page.fields)) {
      if (!('options' in field)) continue
      for (const option of field.options)
        yield { id, fields: page.fields, change: { [name]: field.kind === 'choices' ? [option] : option } }
    }
  }
}

/** Answers that lead to the step: a story's own, with one or two choices made another way and what they then ask. */
export function openingOf(step: Step, facts: Facts): AnyAnswers {
  const told = Object.values(stories) as Story[]
  // Who is under 18 is stopped before the first question.
  const starts = (facts.age ?? 18) < 18 ? [{}] : told.map((story) => walk(service, story, facts).answers)
  for (const depth of [0, 1, 2]) {
    for (const answers of starts) {
      const found = opened({ journey, answers, facts }, step, depth)
      if (found) return found
    }
  }
  throw new Error(`No answers lead to ${step.id}`)
}

function opened(course: Course, step: Step, depth: number): AnyAnswers | undefined {
  const filled = filledBefore(course, step)
  if (reachable(filled).includes(step)) return filled.answers
  if (depth === 0) return undefined
  const before = new Set(allSteps.slice(0, allSteps.indexOf(step)).map(({ id }) => id))
  for (const { id, fields, change } of turns()) {
    if (!before.has(id)) continue
    const answer = whole(
      fields,
      { ...(course.answers[id] as AnyValues | undefined), ...change },
      course.facts,
    )
    const found = opened({ ...course, answers: { ...course.answers, [id]: answer } }, step, depth - 1)
    if (found) return found
  }
  return undefined
}

/** Answers every open page before the step that lacks an answer. */
function filledBefore(course: Course, step: Step): Course {
  let { answers } = course
  for (let n = 0; n < 10; n++) {
    const now = { ...course, answers }
    const next = reachable(now).find(
      (one) => one !== step && allSteps.indexOf(one) < allSteps.indexOf(step) && !isStepDone(now, one),
    )
    const answer =
      next && sampleAnswer(pageOf(journey, next.id), answers[next.id] as AnyValues | undefined, course.facts)
    if (!next || !answer) return now
    answers = { ...answers, [next.id]: answer }
  }
  return { ...course, answers }
}

function sampleAnswer(page: Page, given: AnyValues | undefined, facts: Facts): unknown {
  if (page.kind === 'questions') return whole(page.fields, given ?? {}, facts)
  if (page.kind === 'list')
    return { items: [{ id: 'thing-0000000000000000', ...whole(page.fields, {}, facts) }] }
  return undefined
}
