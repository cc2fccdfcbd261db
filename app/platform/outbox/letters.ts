import type { LeasedRow } from '#db/queries/outbox.ts'
import { MailError } from '#app/platform/ports/mail.ts'
import { openNotice, type End, type Postman } from './delivery.ts'
import { mailText } from './templates.ts'

/** Sends one letter. Doubles carry the same Message-ID, so it does not matter of a try how it ended. Never throws. */
export async function deliverLetter(postman: Postman, row: LeasedRow): Promise<End> {
  try {
    const { to, filling } = openNotice(postman, row)
    const messageId = `${row.id}@${postman.config.publicUrl.hostname}`
    const words = mailText(row.language, row.template, filling)
    await postman.mail.send({ messageId, to, language: row.language, ...words })
    return { sent: true }
  } catch (error) {
    const isFinal = error instanceof MailError && error.permanent
    return { sent: false, isFinal, isOpen: false, waitMs: 0, error }
  }
}
