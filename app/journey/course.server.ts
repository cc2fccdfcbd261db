import { ageOn, dayOf } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Resident } from '#app/identity/guards.ts'
import type { Facts } from './define.ts'
import type { Draft } from './drafts.server.ts'
import { live, type Course } from './engine.ts'
import type { Service } from './service.ts'

/** What the portal knows of the person without asking. */
export function factsOf(portal: Pick<Portal, 'clock'>, resident: Pick<Resident, 'birthDay'>): Facts {
  const today = dayOf(portal.clock.now())
  return { today, age: resident.birthDay === undefined ? undefined : ageOn(resident.birthDay, today) }
}

/** A draft seen as a course through its service's journey, with the papers its answers ask for. */
export function courseOf(service: Service, draft: Draft, facts: Facts): Course {
  const course = { journey: service.journey, answers: draft.answers, facts }
  return { ...course, papers: service.papersOf(live(course), facts) }
}
