import type { Db } from '#db/client.ts'
import { insertOutboxRow } from '#db/queries/outbox.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { DataKey, SealedPlace } from '#app/platform/crypto/seal.ts'
import { seal, sealJson } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Redacted } from '#app/platform/redacted.ts'
import type { MailTemplate } from './templates.ts'

export type QueuedMail = {
  template: MailTemplate
  language: LanguageCode
  recipient: Redacted<string>
  /** The key of the draft, case or person that the notice is about: when that goes, an unsent notice goes with it. */
  dataKey: DataKey
  /** The same notice about the same thing is queued once: for example `receipt-notice:<case id>`. */
  dedupeKey: string
  notBefore: EpochMs
  now: EpochMs
  /** What stands in the letter's words as `{{digits}}`: sealed until it leaves, and then wiped. */
  filling?: Filling
}
export type Filling = Readonly<Record<string, string>>

/**
 * Puts one mail in the outbox, inside the transaction of what it tells about. Returns false when it is there already.
 * @throws outside a transaction.
 */
export function queueMail(db: Db, mail: QueuedMail): boolean {
  if (!db.$client.inTransaction) throw new Error('A mail is queued inside the transaction it tells about')
  const id = newId()
  return insertOutboxRow(db, {
    id,
    channel: 'email',
    template: mail.template,
    language: mail.language,
    dataKeyId: mail.dataKey.id,
    sealedRecipient: seal(mail.dataKey, recipientPlace(id), mail.recipient.reveal()),
    sealedFilling: mail.filling ? sealJson(mail.dataKey, fillingPlace(id), mail.filling) : null,
    dedupeKey: mail.dedupeKey,
    createdAt: mail.now,
    notBefore: mail.notBefore,
  })
}

export function recipientPlace(id: string): SealedPlace {
  return { table: 'outbox', column: 'sealed_recipient', row: id, owner: id }
}

export function fillingPlace(id: string): SealedPlace {
  return { table: 'outbox', column: 'sealed_filling', row: id, owner: id }
}
