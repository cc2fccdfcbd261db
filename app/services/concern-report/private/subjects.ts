import type { Subject } from '#app/journey/service.ts'
import type { Answers } from './pages.ts'

/** The children of a report and their guardians; a guardian of several children stands once. */
export function subjectsOf({ children }: Pick<Answers, 'children'>): Subject[] {
  const items = children?.items ?? []
  const guardians = items.flatMap(({ guardian, otherGuardian }) =>
    [guardian, otherGuardian].filter((name) => name !== undefined),
  )
  return [
    ...items.map(({ name, birthDay }): Subject => ({ role: 'child', name, birthDay })),
    ...[...new Set(guardians)].map((name): Subject => ({ role: 'guardian', name })),
  ]
}
