import type { Db } from '#db/client.ts'
import { insertOutboxRow, type Channel } from '#db/queries/outbox.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { DataKey, SealedPlace } from '#app/platform/crypto/seal.ts'
import { seal, sealJson } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Redacted } from '#app/platform/redacted.ts'
import type { MailTemplate, SmsFilling, SmsTemplate } from './templates.ts'

/** What stands in a notice's words as `{{digits}}`: sealed until it leaves, and then wiped. */
export type Filling = Readonly<Record<string, string>>

type Queued = {
  language: LanguageCode
  recipient: Redacted<string>
  /** The key of the draft, case or person that the notice is about: when that goes, an unsent notice goes with it. */
  dataKey: DataKey
  /** The same notice about the same thing is queued once by each channel: for example `receipt-notice:<case id>`. */
  dedupeKey: string
  notBefore: EpochMs
  /** From here on the notice is of no use, and is not sent: a reminder of what has begun. */
  notAfter?: EpochMs
  now: EpochMs
}
export type QueuedMail = Queued & { template: MailTemplate; filling?: Filling }
export type QueuedSms = Queued & { template: SmsTemplate; filling: SmsFilling }

/**
 * Puts one mail in the outbox, inside the transaction of what it tells about. Returns false when it is there already.
 * @throws outside a transaction.
 */
export function queueMail(db: Db, mail: QueuedMail): boolean {
  return queue(db, 'email', mail, mail.dedupeKey)
}

/**
 * Puts one text message in the outbox, as {@link queueMail} does: beside the letter about the same, or instead of it.
 * Whether there is a gateway at all, the caller has asked (`portal.sms`).
 */
export function queueSms(db: Db, sms: QueuedSms): boolean {
  return queue(db, 'sms', sms, `sms:${sms.dedupeKey}`)
}

function queue(db: Db, channel: Channel, notice: QueuedMail | QueuedSms, dedupeKey: string): boolean {
  if (!db.$client.inTransaction) throw new Error('A notice is queued inside the transaction it tells about')
  const id = newId()
  const { dataKey, filling } = notice
  return insertOutboxRow(db, {
    id,
    channel,
    template: notice.template,
    language: notice.language,
    dataKeyId: dataKey.id,
    sealedRecipient: seal(dataKey, recipientPlace(id), notice.recipient.reveal()),
    sealedFilling: filling ? sealJson(dataKey, fillingPlace(id), filling) : null,
    dedupeKey,
    createdAt: notice.now,
    notBefore: notice.notBefore,
    notAfter: notice.notAfter ?? null,
  })
}

export function recipientPlace(id: string): SealedPlace {
  return { table: 'outbox', column: 'sealed_recipient', row: id, owner: id }
}

export function fillingPlace(id: string): SealedPlace {
  return { table: 'outbox', column: 'sealed_filling', row: id, owner: id }
}
