import { insertReturnCode } from '#db/queries/return-codes.ts'
import { minutes, type EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import type { Portal } from '#app/platform/portal.ts'
import { codeOf } from './return-code.ts'

/** For so long the browser that sent a matter, or typed its code, has it open. */
export const HELD_FOR = minutes(30)

/** The code that leads back to what a draft became. It is made anew each time, and lies nowhere. */
export function returnCodeOf(keyring: Keyring, draftId: string): string {
  return codeOf(keyring.hmac('mac', 'return-code', draftId))
}

/** How a code is looked up. @param code sixteen digits */
export function indexOfCode(keyring: Keyring, code: string): Buffer {
  return keyring.hmac('mac', 'return-code-index', code)
}

/** Gives a case its return code, inside the transaction that makes the case; its holder may see it for a while. */
export function giveReturnCode(
  { db, keyring }: Portal,
  { caseId, draftId, holder, now }: { caseId: string; draftId: string; holder: string; now: EpochMs },
): void {
  insertReturnCode(db, {
    codeIndex: indexOfCode(keyring, returnCodeOf(keyring, draftId)),
    caseId,
    holder,
    holderUntil: now + HELD_FOR,
  })
}
