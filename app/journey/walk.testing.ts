import { typedOn, type Story, type StoryStep, type TypedInputs } from '#db/seed/stories.ts'
import type { AnyAnswers, Facts } from './define.ts'
import { live, pageOf, reachable, steps, type Course } from './engine.ts'
import type { AnyValues } from './fields.ts'
import { formSchemaOf } from './judge.ts'
import type { Service } from './service.ts'

/** Answers a journey as a story types it, through the same schemas as a form. @throws when a page is not open or refuses. */
export function walk(service: Service, story: Pick<Story, 'steps'>, facts: Facts): Course {
  let answers: AnyAnswers = {}
  for (const step of story.steps)
    answers = answerStep(service, { journey: service.journey, answers, facts }, step)
  return withPapers(service, { journey: service.journey, answers, facts })
}

/** The papers, each "sent before", as a story that does not dwell on them answers the last page; a report brings none. */
export function withPapers(service: Service, course: Course): Course {
  const papers = service.papersOf(live(course), course.facts)
  const step = steps(course.journey).find(({ id }) => pageOf(course.journey, id).kind === 'attachments')
  if (!step) return course
  const answer = {
    done: true as const,
    papers: Object.fromEntries(
      papers.filter(() => !service.report).map(({ id }) => [id, { state: 'sent-before' as const }]),
    ),
  }
  return { ...course, papers, answers: { ...course.answers, [step.id]: answer } }
}

function answerStep(service: Service, course: Course, told: StoryStep): AnyAnswers {
  const step = reachable(course).find(({ id }) => id === told.step)
  if (!step)
    throw new Error(
      `${told.step} is not open; open are ${reachable(course)
        .map(({ id }) => id)
        .join(', ')}`,
    )
  const page = pageOf(service.journey, step.id)
  if (page.kind !== 'questions' && page.kind !== 'list') throw new Error(`${step.id} asks nothing`)
  const { facts } = course
  const parse = (typed: TypedInputs, others: AnyValues[] = []) => {
    const seen = { facts, answers: live(course), others }
    const schema = formSchemaOf(service.journey, step.id, page.fields, seen)
    const result = schema.safeParse(typedOn(typed, facts.today))
    if (!result.success)
      throw new Error(
        `${step.id}: ${result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join(', ')}`,
      )
    return result.data
  }
  const thingsOf = (things: readonly TypedInputs[]) => {
    const items: ({ id: string } & AnyValues)[] = []
    for (const [i, typed] of things.entries())
      items.push({ id: `thing-${String(i).padStart(16, '0')}`, ...parse(typed, items) })
    return items
  }
  const answer = 'things' in told ? { items: thingsOf(told.things) } : parse(told.type)
  return { ...course.answers, [step.id]: answer } as AnyAnswers
}
