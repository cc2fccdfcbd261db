import { randomInt, timingSafeEqual } from 'node:crypto'
import { inTransaction } from '#db/client.ts'
import {
  countAttempt,
  insertConfirmation,
  listConfirmations,
  markConfirmed,
  type ConfirmationRow,
} from '#db/queries/confirmations.ts'
import { deleteUnsentMail } from '#db/queries/outbox.ts'
import type { Draft } from '#app/journey/drafts.server.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { westernDigits } from '#app/platform/money.ts'
import { queueMail } from '#app/platform/outbox/queue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'

/** How long the digits are good for: mail may be slow. */
const GOOD_FOR = minutes(30)
const MOST_ATTEMPTS = 5
/** Letters for one draft in an hour. */
const MOST_LETTERS = 3
const LETTERS_IN = hours(1)
const TEMPLATE = 'confirm-address'

type ConfirmedDraft = Pick<Draft, 'id' | 'key' | 'language'>

export type Started = { sent: true } | { fault: 'too-many' }

/**
 * Sends six digits to an address, to be typed by whoever says that it is theirs. Earlier digits are good for nothing
 * afterwards. The letter says nothing of what it is about. `visitor` is today's key of the address that asks.
 * @returns a fault when too many were asked for, for this draft, by this visitor or to this address.
 */
export async function startConfirmation(
  portal: Portal,
  draft: ConfirmedDraft,
  email: string,
  visitor: string,
): Promise<Started> {
  const { db, keyring, clock, limits } = portal
  if (lettersLately(portal, draft.id) >= MOST_LETTERS) return { fault: 'too-many' }
  if ((await limits.use('confirmationFrom', visitor)) !== undefined) return { fault: 'too-many' }
  // Counted in memory over all drafts, so that nobody's mailbox is filled from here.
  const shared = keyring.hmac('mac', 'confirmation-limit', plain(email)).toString('base64url')
  if ((await limits.use('confirmation', shared)) !== undefined) return { fault: 'too-many' }
  const digits = String(randomInt(1_000_000)).padStart(6, '0')
  return inTransaction(db, () => {
    // Another tab may have asked meanwhile.
    if (lettersLately(portal, draft.id) >= MOST_LETTERS) return { fault: 'too-many' }
    const now = clock.now()
    const seq = (listConfirmations(db, draft.id)[0]?.seq ?? 0) + 1
    deleteUnsentMail(db, draft.key.id, TEMPLATE)
    insertConfirmation(db, {
      draftId: draft.id,
      seq,
      addressIndex: addressIndex(keyring, draft.id, email),
      codeIndex: codeIndex(keyring, { draftId: draft.id, seq }, digits),
      sentAt: now,
      attempts: 0,
      confirmedAt: null,
    })
    queueMail(db, {
      template: TEMPLATE,
      language: draft.language,
      recipient: redact(email),
      dataKey: draft.key,
      dedupeKey: `${TEMPLATE}:${draft.id}:${seq}`,
      notBefore: now,
      now,
      filling: { digits: `${digits.slice(0, 3)} ${digits.slice(3)}` },
    })
    return { sent: true }
  })
}

export type Confirmed = 'confirmed' | 'wrong' | 'spent' | 'late' | 'not-sent'

/**
 * Takes the digits that were sent to `email`. Five attempts are counted before they are looked at; then, or after half
 * an hour, only new digits help.
 */
export function confirm(
  { db, keyring, clock }: Portal,
  { id: draftId }: Pick<Draft, 'id'>,
  email: string,
  typed: string,
): Confirmed {
  return inTransaction(db, () => {
    const [newest] = listConfirmations(db, draftId)
    if (!newest?.addressIndex.equals(addressIndex(keyring, draftId, email))) return 'not-sent'
    if (newest.confirmedAt !== null) return 'confirmed'
    const now = clock.now()
    if (now - newest.sentAt >= GOOD_FOR) return 'late'
    if (newest.attempts >= MOST_ATTEMPTS) return 'spent'
    countAttempt(db, newest)
    const digits = westernDigits(typed).replace(/[\s\u00a0-]/g, '')
    if (!timingSafeEqual(newest.codeIndex, codeIndex(keyring, newest, digits)))
      return newest.attempts + 1 >= MOST_ATTEMPTS ? 'spent' : 'wrong'
    markConfirmed(db, newest, now)
    return 'confirmed'
  })
}

/** Whether whoever holds the draft has shown that they read what is sent to `email`. */
export function isConfirmed({ db, keyring }: Portal, draftId: string, email: string): boolean {
  const mark = addressIndex(keyring, draftId, email)
  return listConfirmations(db, draftId).some(
    (letter) => letter.confirmedAt !== null && letter.addressIndex.equals(mark),
  )
}

/** Whether digits are on their way to `email`, to be typed. */
export function isUnderWay({ db, keyring, clock }: Portal, draftId: string, email: string): boolean {
  const [newest] = listConfirmations(db, draftId)
  return (
    newest?.confirmedAt === null &&
    newest.addressIndex.equals(addressIndex(keyring, draftId, email)) &&
    newest.attempts < MOST_ATTEMPTS &&
    clock.now() - newest.sentAt < GOOD_FOR
  )
}

function lettersLately({ db, clock }: Portal, draftId: string): number {
  const since = clock.now() - LETTERS_IN
  return listConfirmations(db, draftId).filter(({ sentAt }) => sentAt > since).length
}

/** One address gives another mark in every draft: nobody can tell from the rows who reports often. */
function addressIndex(keyring: Keyring, draftId: string, email: string): Buffer {
  return keyring.hmac('mac', 'confirmation-address', `${draftId} ${plain(email)}`)
}

function codeIndex(
  keyring: Keyring,
  { draftId, seq }: Pick<ConfirmationRow, 'draftId' | 'seq'>,
  digits: string,
): Buffer {
  return keyring.hmac('mac', 'confirmation-code', `${draftId} ${seq} ${digits}`)
}

const plain = (email: string) => email.normalize('NFKC').trim().toLowerCase()
