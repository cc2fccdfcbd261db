import { setTimeout as wait } from 'node:timers/promises'
import { inTransaction } from '#db/client.ts'
import {
  hasDueOutboxRows,
  leaseOutboxRows,
  markFailed,
  markForLater,
  markSent,
  type Channel,
  type LeasedRow,
} from '#db/queries/outbox.ts'
import { hours, minutes, seconds } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { End, Postman, Trouble } from './delivery.ts'
import { deliverLetter } from './letters.ts'
import { deliverText } from './texts.ts'

const AT_ONCE = 10
/** A send is given up well before its lease ends, so a row is never in two hands. */
const SEND_LIMIT_MS = seconds(60)
const LEASE_MS = minutes(2)
const FIRST_PAUSE_MS = seconds(30)
/** Under 15 minutes with room to spare: after a long stop the last letter leaves within ten. */
const LONGEST_PAUSE_MS = minutes(8)
const LONGEST_OPEN_PAUSE_MS = hours(2)
const GIVE_UP_AFTER_MS = hours(24)
/** A portal that was off for two days still tries a few times before it gives a notice up. */
const LEAST_ATTEMPTS = 6

/** `dropped`: what was of no use any more. */
export type Drained = { sent: number; delayed: number; failed: number; dropped: number }

export function isOutboxDue({ db, clock }: Pick<Portal, 'db' | 'clock'>): boolean {
  return hasDueOutboxRows(db, clock.now())
}

/**
 * Sends what is due, until nothing is left or nothing is taken. Any number of workers may run at once. A letter is
 * delivered at least once: whoever dies between sending and noting it sends the same Message-ID again. A text message
 * whose fate is not known goes out once more at most, unless the gateway's list says that it was not taken.
 */
export async function drainOutbox(postman: Postman): Promise<Drained> {
  const total: Drained = { sent: 0, delayed: 0, failed: 0, dropped: 0 }
  // Each by itself: a gateway that is down never holds letters back.
  await Promise.all((['email', 'sms'] as const).map((channel) => drain(postman, channel, total)))
  return total
}

async function drain(postman: Postman, channel: Channel, total: Drained): Promise<void> {
  for (;;) {
    const now = postman.clock.now()
    const lease = { channel, now, until: now + LEASE_MS, limit: AT_ONCE }
    const rows = inTransaction(postman.db, () => leaseOutboxRows(postman.db, lease))
    const outcomes = await Promise.all(rows.map((row) => deliver(postman, row, lease.until)))
    for (const outcome of outcomes) total[outcome]++
    if (rows.length < AT_ONCE || outcomes.every((outcome) => outcome === 'delayed')) return
  }
}

async function deliver(postman: Postman, row: LeasedRow, until: number): Promise<keyof Drained> {
  const { db, clock, log } = postman
  const name = row.channel === 'sms' ? 'sms' : 'mail'
  if (row.notAfter !== null && clock.now() >= row.notAfter) {
    markFailed(db, row.id, until, clock.now())
    log.warn(`${name}-too-late`, { job: 'outbox', count: row.attempts })
    return 'dropped'
  }
  const deliverRow = row.channel === 'sms' ? deliverText : deliverLetter
  const end = await withinLimit(deliverRow(postman, row))
  const now = clock.now()
  if (end.sent) {
    markSent(db, row.id, until, now, end.gatewayId)
    return 'sent'
  }
  const isExpired = now - row.notBefore >= GIVE_UP_AFTER_MS && row.attempts >= LEAST_ATTEMPTS
  if (end.isFinal || isExpired) {
    markFailed(db, row.id, until, now)
    const mayHaveLeft = end.isOpen || row.openTries > 1
    const outcome = mayHaveLeft ? 'unknown' : end.isFinal ? 'refused' : 'expired'
    log.error(`${name}-given-up`, { job: 'outbox', outcome, count: row.attempts })
    return 'failed'
  }
  markForLater(db, row.id, until, now + pauseAfter(row, end), end.isOpen)
  log.warn(`${name}-delayed`, { job: 'outbox', count: row.attempts, error: end.error })
  return 'delayed'
}

async function withinLimit(delivering: Promise<End>): Promise<End> {
  const stop = new AbortController()
  const limit = wait(SEND_LIMIT_MS, undefined, { signal: stop.signal, ref: false }).then((): End => ({
    sent: false,
    isFinal: false,
    isOpen: true,
    waitMs: 0,
    error: new Error('No end within the limit'),
  }))
  // The loser of the race must not end as an unhandled rejection.
  limit.catch(() => undefined)
  try {
    return await Promise.race([delivering, limit])
  } finally {
    stop.abort()
  }
}

/**
 * 30 s, 1, 2, 4, 8 minutes, and then every 8, or as long as was asked for. After a try of which nobody knows the end: 8,
 * 16, 32 minutes and so on up to two hours, so that whoever stumbled stands again and has their list in order.
 */
export function pauseAfter(
  { attempts, openTries }: Pick<LeasedRow, 'attempts' | 'openTries'>,
  { isOpen, waitMs }: Pick<Trouble, 'isOpen' | 'waitMs'> = { isOpen: false, waitMs: 0 },
): number {
  const usual = Math.min(FIRST_PAUSE_MS * 2 ** Math.max(0, attempts - 1), LONGEST_PAUSE_MS)
  const open = isOpen && openTries > 0 ? LONGEST_PAUSE_MS * 2 ** (openTries - 1) : 0
  return Math.max(usual, waitMs, Math.min(open, LONGEST_OPEN_PAUSE_MS))
}
