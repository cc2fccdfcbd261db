import { ageOn, dayOf } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Resident } from '#app/identity/guards.ts'
import { NEW_THING, type Facts, type Journey } from './define.ts'
import type { Draft } from './drafts.server.ts'
import { live, type Course } from './engine.ts'
import type { Service } from './service.ts'

/** What the portal knows of the person without asking; of a guest nothing. */
export function factsOf(
  portal: Pick<Portal, 'clock'>,
  resident: Pick<Resident, 'birthDay' | 'number'> | undefined,
): Facts {
  const today = dayOf(portal.clock.now())
  if (!resident) return { today, age: undefined }
  const { birthDay, number } = resident
  return { today, age: birthDay === undefined ? undefined : ageOn(birthDay, today), number }
}

/** A draft seen as a course through its service's journey, with the papers its answers ask for. */
export function courseOf(service: Service, draft: Draft, facts: Facts): Course {
  const { journey } = service
  const course: Course = {
    journey,
    answers: draft.answers,
    facts,
    unfinished: unfinishedSteps(journey, draft),
  }
  // The same object, so that what counts of the answers is worked out once.
  course.papers = service.papersOf(live(course), facts)
  return course
}

function unfinishedSteps(journey: Journey, draft: Draft): Set<string> {
  return new Set(
    Object.keys(journey.pages).filter((id) =>
      journey.pages[id]?.kind === 'questions'
        ? draft.unfinished[id] !== undefined
        : unfinishedThings(draft, id).length > 0,
    ),
  )
}

/** The things of a list that were left half done; one that has been taken away meanwhile holds nobody back. */
export function unfinishedThings({ answers, unfinished }: Draft, stepId: string): string[] {
  const items = (answers[stepId] as { items?: { id: string }[] } | undefined)?.items ?? []
  return [...items.map(({ id }) => id), NEW_THING].filter((id) => unfinished[`${stepId}/${id}`] !== undefined)
}
