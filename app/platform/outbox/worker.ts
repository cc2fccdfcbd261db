import { setTimeout as wait } from 'node:timers/promises'
import { inTransaction } from '#db/client.ts'
import {
  hasDueOutboxRows,
  leaseOutboxRows,
  markFailed,
  markForLater,
  markSent,
  type LeasedRow,
} from '#db/queries/outbox.ts'
import { hours, minutes, seconds } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { unseal, unsealJson } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { MailError } from '#app/platform/ports/mail.ts'
import { redact } from '#app/platform/redacted.ts'
import { fillingPlace, recipientPlace, type Filling } from './queue.ts'
import { mailText } from './templates.ts'

type Postman = Pick<Portal, 'db' | 'keyring' | 'clock' | 'log' | 'mail'> & {
  config: Pick<Portal['config'], 'publicUrl'>
}

const AT_ONCE = 10
/** A send is given up well before its lease ends, so a row is never in two hands. */
const SEND_LIMIT_MS = seconds(60)
const LEASE_MS = minutes(2)
const FIRST_PAUSE_MS = seconds(30)
/** Under 15 minutes with room to spare: after a long stop the last letter leaves within ten. */
const LONGEST_PAUSE_MS = minutes(8)
const GIVE_UP_AFTER_MS = hours(24)
/** A portal that was off for two days still tries a few times before it gives a letter up. */
const LEAST_ATTEMPTS = 6

export type Drained = { sent: number; delayed: number; failed: number }

export function isMailDue({ db, clock }: Pick<Portal, 'db' | 'clock'>): boolean {
  return hasDueOutboxRows(db, clock.now())
}

/**
 * Sends what is due, until nothing is left or the server takes nothing. Any number of workers may run at once. A row is
 * delivered at least once: whoever dies between sending and noting it sends the same Message-ID again.
 */
export async function drainOutbox(postman: Postman): Promise<Drained> {
  const total: Drained = { sent: 0, delayed: 0, failed: 0 }
  for (;;) {
    const now = postman.clock.now()
    const until = now + LEASE_MS
    const rows = inTransaction(postman.db, () => leaseOutboxRows(postman.db, now, until, AT_ONCE))
    const outcomes = await Promise.all(rows.map((row) => deliver(postman, row, until)))
    for (const outcome of outcomes) total[outcome]++
    if (rows.length < AT_ONCE || outcomes.every((outcome) => outcome === 'delayed')) return total
  }
}

async function deliver(postman: Postman, row: LeasedRow, until: number): Promise<keyof Drained> {
  const { db, clock, log } = postman
  try {
    await withinLimit(send(postman, row))
  } catch (error) {
    const now = clock.now()
    const permanent = error instanceof MailError && error.permanent
    const expired = now - row.notBefore >= GIVE_UP_AFTER_MS && row.attempts >= LEAST_ATTEMPTS
    if (permanent || expired) {
      markFailed(db, row.id, until, now)
      log.error('mail-given-up', {
        job: 'outbox',
        outcome: permanent ? 'refused' : 'expired',
        count: row.attempts,
      })
      return 'failed'
    }
    markForLater(db, row.id, until, now + pauseAfter(row.attempts))
    log.warn('mail-delayed', { job: 'outbox', count: row.attempts, error })
    return 'delayed'
  }
  markSent(db, row.id, until, clock.now())
  return 'sent'
}

async function send({ db, keyring, mail, config }: Postman, row: LeasedRow): Promise<void> {
  const key = getDataKey(db, keyring, row.dataKeyId)
  const to = redact(unseal(key, recipientPlace(row.id), row.sealedRecipient).toString())
  const filling = row.sealedFilling && unsealJson<Filling>(key, fillingPlace(row.id), row.sealedFilling)
  const messageId = `${row.id}@${config.publicUrl.hostname}`
  await mail.send({
    messageId,
    to,
    language: row.language,
    ...mailText(row.language, row.template, filling ?? {}),
  })
}

async function withinLimit(sending: Promise<void>): Promise<void> {
  const stop = new AbortController()
  const limit = wait(SEND_LIMIT_MS, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new MailError(false)
  })
  // The loser of the race must not end as an unhandled rejection.
  limit.catch(() => undefined)
  sending.catch(() => undefined)
  try {
    await Promise.race([sending, limit])
  } finally {
    stop.abort()
  }
}

/** 30 s, 1, 2, 4, 8 minutes, and then every 8. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS)
}
