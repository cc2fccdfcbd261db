import { timingSafeEqual } from 'node:crypto'
import type { Db } from '#db/client.ts'
import {
  countIndexedBy,
  insertKeyCheck,
  listKeyChecks,
  markKeyDestroyed,
  namesIndexKeys,
  sampleWrappedKeys,
} from '#db/queries/key-checks.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { dayOf } from '#app/platform/clock.ts'
import { isIndexKeyId, type Keyring } from '#app/platform/crypto/keyring.ts'

/** What is wrong between the keys in the folder and the keys that the database was sealed with, one sentence each. */
export function keyProblems(db: Db, keyring: Keyring): string[] {
  const missing = missingKeys(db, keyring).map(
    (keyId) => `The key ${keyId} is missing from the key folder, but it protects data`,
  )
  return [...wrongKeys(db, keyring), ...missing]
}

/** The wrapping keys that protect data and are not in the folder. */
export function missingKeys(db: Db, keyring: Keyring): string[] {
  const present = new Set(keyring.checks().map(({ keyId }) => keyId))
  return sampleWrappedKeys(db)
    .map(({ wrappingKeyId }) => wrappingKeyId)
    .filter((keyId) => !present.has(keyId))
}

/** What is wrong with the keys that are there, and with the purpose keys, one sentence each. */
export function wrongKeys(db: Db, keyring: Keyring): string[] {
  const problems: string[] = []
  const present = new Map(keyring.checks().map(({ keyId, check }) => [keyId, check]))
  const samples = sampleWrappedKeys(db)
  for (const { keyId, checkValue, destroyedAt } of listKeyChecks(db)) {
    const check = present.get(keyId)
    if (check && destroyedAt !== null) {
      problems.push(
        `The key ${keyId} was destroyed on ${dayOf(destroyedAt)}, but its file is back: remove it`,
      )
    } else if (check && !(check.length === checkValue.length && timingSafeEqual(check, checkValue))) {
      problems.push(`The key ${keyId} is not the one that this database was sealed with`)
    }
  }
  for (const { wrappingKeyId, wrapped } of samples) {
    if (
      present.has(wrappingKeyId) &&
      !unwraps(keyring, wrappingKeyId, wrapped) &&
      problems.every((known) => !known.includes(wrappingKeyId))
    ) {
      problems.push(`The key ${wrappingKeyId} does not open the data keys of this database`)
    }
  }
  for (const { keyId, destroyedAt } of listKeyChecks(db)) {
    if (destroyedAt === null && keyId.startsWith('purpose-') && !present.has(keyId) && isNeeded(db, keyId)) {
      problems.push(`The key ${keyId} is missing from the key folder`)
    }
  }
  return problems
}

/** An index key under which nobody is found any more has had its day. */
function isNeeded(db: Db, keyId: string): boolean {
  if (!isIndexKeyId(keyId) || !namesIndexKeys(db)) return true
  return Object.values(countIndexedBy(db, keyId)).some((count) => count > 0)
}

function unwraps(keyring: Keyring, keyId: string, wrapped: Buffer): boolean {
  try {
    keyring.unwrap(keyId, wrapped)
    return true
  } catch {
    return false
  }
}

/** Writes down the keys that the database has not met yet. */
export function recordKeys(db: Db, keyring: Keyring, now: EpochMs): void {
  for (const { keyId, check } of keyring.checks()) insertKeyCheck(db, keyId, check, now)
}

/** Marks as destroyed the keys whose file is gone; {@link keyProblems} has made sure that they protect nothing. */
export function recordDestroyedKeys(db: Db, isGone: (keyId: string) => boolean, now: EpochMs): void {
  for (const { keyId, destroyedAt } of listKeyChecks(db)) {
    if (destroyedAt === null && isGone(keyId)) markKeyDestroyed(db, keyId, now)
  }
}
