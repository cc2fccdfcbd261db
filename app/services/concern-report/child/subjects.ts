import type { Contact, Subject } from '#app/journey/service.ts'
import { spoken } from './guards.ts'
import type { Answers } from './pages.ts'

/** The child itself, as far as it has said who it is. */
export function subjectsOf(answers: Answers): Subject[] {
  const { name, birthDay } = spoken(answers).me ?? {}
  return [{ role: 'child', name, birthDay }]
}

/** What the child can be known by if it writes again. */
export function contactOf(answers: Answers): Contact | undefined {
  const { me, number } = spoken(answers)
  return me?.name || number?.phone ? { name: me?.name, phone: number?.phone } : undefined
}
