import type { AnyAnswers } from '#app/journey/define.ts'
import type { Contact } from '#app/journey/service.ts'

type Told = {
  who?: { identity?: 'anonymous' | 'named' }
  contact?: { name?: string; phone?: string; email?: string }
}

/** Whether somebody gave a name. What was typed before they chose to be anonymous is pruned, and is never read here. */
export function kindOf(answers: AnyAnswers): 'named' | 'anonymous' {
  return (answers as Told).who?.identity === 'named' ? 'named' : 'anonymous'
}

/** What a private reporter can be known by; nothing of somebody anonymous. */
export function contactOf(answers: AnyAnswers): Contact | undefined {
  const { contact } = answers as Told
  if (kindOf(answers) === 'anonymous' || !contact) return undefined
  const { name, phone, email } = contact
  return { name, phone, email }
}
