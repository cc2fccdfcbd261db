import { randomBytes } from 'node:crypto'
import type { Db } from '#db/client.ts'
import { findDataKey, insertDataKey, deleteDataKey, updateDataKey } from '#db/queries/data-keys.ts'
import { dayOf, type EpochMs } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { DataKey } from './seal.ts'
import { MissingKeyError, secretKey, type Keyring, type RetentionClass } from './keyring.ts'

/** A key that lies nowhere yet. */
export const newDataKey = (): DataKey => ({ id: newId(), secret: secretKey(randomBytes(32)) })

/** Makes a data key and stores it wrapped by the key of `cls` and the period of `now`. */
export function createDataKey(db: Db, keyring: Keyring, cls: RetentionClass, now: EpochMs): DataKey {
  const key = newDataKey()
  const wrappingKeyId = keyring.wrappingKeyId(cls, dayOf(now))
  insertDataKey(db, {
    id: key.id,
    wrappingKeyId,
    wrapped: keyring.wrap(wrappingKeyId, key.secret),
    createdAt: now,
  })
  return key
}

/** Unwraps a data key. It lives for the request; nothing caches it. @throws {MissingKeyError} once it is destroyed. */
export function getDataKey(db: Db, keyring: Keyring, id: string): DataKey {
  const row = findDataKey(db, id)
  if (!row) throw new MissingKeyError(id)
  return { id, secret: keyring.unwrap(row.wrappingKeyId, row.wrapped) }
}

/**
 * Puts a data key under the wrapping key of `cls` and the period of `now`, in place: what it sealed stays as it is.
 * Copies in older backups stay under the old wrapping key and go when that is destroyed.
 */
export function rewrapDataKey(db: Db, keyring: Keyring, id: string, cls: RetentionClass, now: EpochMs): void {
  const { secret } = getDataKey(db, keyring, id)
  const wrappingKeyId = keyring.wrappingKeyId(cls, dayOf(now))
  updateDataKey(db, id, { wrappingKeyId, wrapped: keyring.wrap(wrappingKeyId, secret) })
}

/** Deletes a data key: whatever it sealed can no longer be read from the live database. */
export function destroyDataKey(db: Db, id: string): void {
  deleteDataKey(db, id)
}
