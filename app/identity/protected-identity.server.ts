import { inSnapshot, inTransaction } from '#db/client.ts'
import {
  deleteProtectedNumber,
  hasProtectedNumber,
  insertProtectedNumber,
  moveProtectedNumber,
} from '#db/queries/protected-numbers.ts'
import { blindIndexes } from '#app/platform/crypto/blind-index.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Redacted } from '#app/platform/redacted.ts'

type Register = Pick<Portal, 'db' | 'keyring' | 'clock'>

/**
 * Whether this person has protected identity (sekretessmarkering, skyddad folkbokföring). Read anew at every call: ask
 * at the start of a matter and again when it is sent. The answer must never reach a screen, an address or a log.
 */
export function isProtected(portal: Register, number: Redacted<string>): boolean {
  return inSnapshot(portal.db, () =>
    indexesOf(portal, number).some(({ index }) => hasProtectedNumber(portal.db, index)),
  )
}

export function addProtected(portal: Register, number: Redacted<string>): void {
  inTransaction(portal.db, () => {
    reindexProtected(portal, number)
    const [{ index: numberIndex, indexKey }] = indexesOf(portal, number)
    insertProtectedNumber(portal.db, { numberIndex, indexKey, addedAt: portal.clock.now() })
  })
}

export function removeProtected(portal: Register, number: Redacted<string>): void {
  inTransaction(portal.db, () => {
    for (const { index } of indexesOf(portal, number)) deleteProtectedNumber(portal.db, index)
  })
}

/** Puts a number under the newest index key, if it is on the list: only who names it can, for it stands nowhere. */
export function reindexProtected(portal: Register, number: Redacted<string>): void {
  const [{ index: numberIndex, indexKey }, ...older] = indexesOf(portal, number)
  for (const { index } of older) moveProtectedNumber(portal.db, index, { numberIndex, indexKey })
}

const indexesOf = (portal: Register, number: Redacted<string>) =>
  blindIndexes(portal, 'protected.v1', number.reveal())
