import type { Keyring } from './keyring.ts'
import { seal, unsealJson, type DataKey, type SealedPlace } from './seal.ts'

const PLACE: SealedPlace = { table: 'protected_register', column: 'sealed_persons', row: '1', owner: '1' }
const KEY_ID = Buffer.from('protected.v1'.padEnd(16, '\0')).toString('base64url')
const LEAST_LENGTH = 8000

/** Not under the look-up key: that one is replaced, and a register that does not open would hide nobody. */
function keyOf(keyring: Keyring): DataKey {
  return { id: KEY_ID, secret: keyring.derive('mac', 'protected-register.v1') }
}

/** Seals whom to keep from view, persons by id and others by their mark; a register of none is as long as one of eighty. */
export function sealRegister(keyring: Keyring, kept: readonly string[]): Buffer {
  // JSON bears spaces at its end.
  return seal(keyOf(keyring), PLACE, JSON.stringify(kept).padEnd(LEAST_LENGTH))
}

/** @throws {UnsealError} when it was altered. */
export function openRegister(keyring: Keyring, sealed: Uint8Array): string[] {
  return unsealJson<string[]>(keyOf(keyring), PLACE, sealed)
}
