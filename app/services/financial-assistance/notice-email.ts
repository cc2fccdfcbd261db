import type { Answers } from './pages.ts'

/** Where to say that something has happened; only who has chosen e-mail and said yes to notices gets any. */
export function noticeEmail({ contact }: Pick<Answers, 'contact'>): string | undefined {
  return contact?.channels?.includes('email') && contact.notices === 'yes' ? contact.email : undefined
}
