import type { Mail, MailPort } from './mail.ts'

/** A mail port for tests: what was sent is a list. `answer` may throw to refuse, or wait to be slow. */
export function createFakeMail(
  answer: (mail: Mail) => void | Promise<void> = () => undefined,
): MailPort & { sent: Mail[] } {
  const sent: Mail[] = []
  return {
    sent,
    async send(mail) {
      await answer(mail)
      sent.push(mail)
    },
    close: () => undefined,
  }
}
