import type { LeasedRow } from '#db/queries/outbox.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { unseal, unsealJson } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact, type Redacted } from '#app/platform/redacted.ts'
import { fillingPlace, recipientPlace, type Filling } from './queue.ts'

export type Postman = Pick<Portal, 'db' | 'keyring' | 'clock' | 'log' | 'mail' | 'sms'> & {
  config: Pick<Portal['config'], 'publicUrl'>
}

/** How a try ended; `gatewayId` is the gateway's number of a text message. */
export type End = { sent: true; gatewayId?: string | undefined } | Trouble

/** Why a notice did not leave. */
export type Trouble = {
  sent: false
  /** It never will. */
  isFinal: boolean
  /** It may have left all the same. */
  isOpen: boolean
  /** How long whoever takes it asked to be left alone. */
  waitMs: number
  error: unknown
}

/** To whom a notice goes and what is filled into it. @throws when it does not open. */
export function openNotice(
  { db, keyring }: Pick<Portal, 'db' | 'keyring'>,
  row: LeasedRow,
): { to: Redacted<string>; filling: Filling } {
  const key = getDataKey(db, keyring, row.dataKeyId)
  const to = redact(unseal(key, recipientPlace(row.id), row.sealedRecipient).toString())
  const filling = row.sealedFilling && unsealJson<Filling>(key, fillingPlace(row.id), row.sealedFilling)
  return { to, filling: filling ?? {} }
}
