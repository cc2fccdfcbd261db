import { inTransaction, type Db } from '#db/client.ts'
import { countDataKeysOf } from '#db/queries/deletion.ts'
import { insertKeyCheck, markKeyDestroyed } from '#db/queries/key-checks.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { days, dayOf, type EpochMs } from '#app/platform/clock.ts'
import { RETENTION_CLASSES, type Keyring, type RetentionClass } from '#app/platform/crypto/keyring.ts'

/** A key of a period that has just ended may still be in the hand of a process whose clock is behind. */
const GRACE_MS = days(2)

/**
 * Destroys the wrapping keys of past periods that protect nothing any more: with them goes what they wrapped in every
 * old backup. Returns their ids.
 */
export function destroyEmptyKeys(db: Db, keyring: Keyring, now: EpochMs): string[] {
  const settledDay = dayOf(now - GRACE_MS)
  const past = keyring.checks().filter(({ keyId }) => isPast(keyId, settledDay))
  return past
    .filter(({ keyId, check }) =>
      inTransaction(db, () => {
        if (countDataKeysOf(db, keyId) > 0) return false
        // The file goes first: a crash here leaves a missing key that protects nothing, which the start writes down.
        keyring.destroy(keyId)
        insertKeyCheck(db, keyId, check, now)
        markKeyDestroyed(db, keyId, now)
        appendAudit(db, keyring, {
          at: now,
          actor: { kind: 'system' },
          action: 'key-destroyed',
          detail: { key: keyId },
        })
        return true
      }),
    )
    .map(({ keyId }) => keyId)
}

const KEY_ID = /^([a-z0-9-]+?)-(\d{4}(?:-\d{2})?)$/

function isPast(keyId: string, day: string): boolean {
  const [, cls, period] = KEY_ID.exec(keyId) ?? []
  if (!period || !cls || !(cls in RETENTION_CLASSES)) return false
  return period < day.slice(0, RETENTION_CLASSES[cls as RetentionClass] === 'month' ? 7 : 4)
}
