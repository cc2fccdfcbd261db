import {
  deleteProtectedNumber,
  hasProtectedNumber,
  insertProtectedNumber,
} from '#db/queries/protected-numbers.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Redacted } from '#app/platform/redacted.ts'

type Register = Pick<Portal, 'db' | 'keyring' | 'clock'>

/**
 * Whether this person has protected identity (sekretessmarkering, skyddad folkbokföring). Read anew at every call: ask
 * at the start of a matter and again when it is sent. The answer must never reach a screen, an address or a log.
 */
export function isProtected(portal: Register, number: Redacted<string>): boolean {
  return hasProtectedNumber(portal.db, indexOf(portal, number))
}

export function addProtected(portal: Register, number: Redacted<string>): void {
  insertProtectedNumber(portal.db, { numberIndex: indexOf(portal, number), addedAt: portal.clock.now() })
}

export function removeProtected(portal: Register, number: Redacted<string>): void {
  deleteProtectedNumber(portal.db, indexOf(portal, number))
}

const indexOf = (portal: Register, number: Redacted<string>) =>
  portal.keyring.hmac('index', 'protected.v1', number.reveal())
