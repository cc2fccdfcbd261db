import type { Subject } from '#app/journey/service.ts'
import type { Answers } from './pages.ts'

/** The one person that the report is about. */
export function subjectsOf({ person }: Pick<Answers, 'person'>): Subject[] {
  return person ? [{ role: 'adult', name: person.name, birthDay: person.birthDay }] : []
}
