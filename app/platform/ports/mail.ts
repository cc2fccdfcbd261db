import type { Redacted } from '#app/platform/redacted.ts'

/** A letter without content of its own: subject and text come from the locale and name no service and no person. */
export type Mail = {
  /** Stays the same over retries, so that a mail server can drop a duplicate. */
  messageId: string
  to: Redacted<string>
  subject: string
  text: string
  language: string
}

/** Sends one mail. Resolves when the receiving server took it; rejects with `permanent` when it never will. */
export type MailPort = { send(mail: Mail): Promise<void>; close(): void }

export class MailError extends Error {
  readonly permanent: boolean
  constructor(permanent: boolean) {
    super(permanent ? 'The mail was refused for good' : 'The mail could not be sent now')
    this.permanent = permanent
  }
}
