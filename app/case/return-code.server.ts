import { timingSafeEqual } from 'node:crypto'
import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseByCode, findHeldCase, holdCase, insertReturnCode } from '#db/queries/return-codes.ts'
import { findResident } from '#app/identity/guards.ts'
import { findGuest, isGuest, newGuest } from '#app/identity/guest-pass.ts'
import { minutes, seconds, type EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from './access.server.ts'
import { codeOf, parseReturnCode, type ReturnCodeFault } from './return-code.ts'

/** For so long the browser that sent a matter, or typed its code, has it open after it was last used. */
export const HELD_FOR = minutes(30)
/** A page that is used costs a write at most this often. */
const TOUCH_EVERY = minutes(1)

/** The code that leads back to what a draft became. It is made anew each time, and lies nowhere. */
export function returnCodeOf(keyring: Keyring, draftId: string): string {
  return codeOf(keyring.hmac('mac', 'return-code', draftId))
}

/** How a code is looked up. @param code sixteen digits */
export function indexOfCode(keyring: Keyring, code: string): Buffer {
  return keyring.hmac('mac', 'return-code-index', code)
}

/** A holder as it lies beside a case: a guest is a hash already, and who of the signed-in sent a report is nobody's to read. */
export function heldBy(keyring: Keyring, holder: string): string {
  return isGuest(holder)
    ? holder
    : `person-${keyring.hmac('mac', 'return-code-holder', holder).toString('base64url')}`
}

/** Gives a case its return code, inside the transaction that makes the case; its holder may see it for a while. */
export function giveReturnCode(
  { db, keyring }: Portal,
  { caseId, draftId, holder, now }: { caseId: string; draftId: string; holder: string; now: EpochMs },
): void {
  insertReturnCode(db, {
    codeIndex: indexOfCode(keyring, returnCodeOf(keyring, draftId)),
    caseId,
    holder: heldBy(keyring, holder),
    holderUntil: now + HELD_FOR,
  })
}

/** Longer than this no browser is kept waiting with its page half open: it is told when to come back. */
export const MOST_HELD_MS = seconds(20)
/** Whoever was told to come back keeps their place for so long. */
const TURN_FOR = minutes(10)

export type Typed = {
  code: string
  /** The place in line that was given before, if any. */
  turn: string | undefined
}
export type HoldResult =
  | { caseId: string; cookie: string | undefined }
  | { fault: ReturnCodeFault | 'unknown' }
  /** Too many try at this moment: the same code with this turn is looked up after so many seconds. */
  | { comeBackIn: number; turn: string }

/**
 * Opens the case of a typed code for this browser. Every code that could be one waits for its turn, the right like the
 * wrong, and is looked up by its keyed hash: how long it takes tells nothing. `visitor` is today's key of the address.
 */
export async function holdByCode(
  portal: Portal,
  request: Request,
  { code: typed, turn }: Typed,
  visitor: string,
): Promise<HoldResult> {
  const parsed = parseReturnCode(typed)
  if ('fault' in parsed) return parsed
  const { db, keyring, clock, guessPace } = portal
  const index = indexOfCode(keyring, parsed.code)
  const kept = readTurn(keyring, index, turn, clock.now())
  const attempt = kept === undefined ? guessPace.take(visitor) : undefined
  const at = kept ?? attempt?.at ?? 0
  const wait = at - clock.now()
  if (wait > MOST_HELD_MS) return { comeBackIn: Math.ceil(wait / 1000), turn: writeTurn(keyring, index, at) }
  if (wait > 0) await pause(wait, request.signal)
  const pass = findGuest(portal, request)
  return inTransaction(db, (): HoldResult => {
    const caseId = findCaseByCode(db, index)
    if (caseId === undefined) return { fault: 'unknown' }
    attempt?.right()
    const made = pass === undefined ? newGuest(portal) : undefined
    holdCase(db, caseId, pass ?? made?.guest ?? '', clock.now() + HELD_FOR)
    return { caseId, cookie: made?.cookie }
  })
}

/** The code that was typed is part of a turn: with it nothing else can be tried, and the same only as often as it likes. */
function writeTurn(keyring: Keyring, index: Buffer, at: EpochMs): string {
  return `${at}.${turnMac(keyring, index, at).toString('base64url')}`
}

function readTurn(
  keyring: Keyring,
  index: Buffer,
  turn: string | undefined,
  now: EpochMs,
): EpochMs | undefined {
  const [, at = '', mac = ''] = /^(\d{13})\.([\w-]{43})$/.exec(turn ?? '') ?? []
  if (at === '' || Number(at) + TURN_FOR < now) return undefined
  const isOurs = timingSafeEqual(Buffer.from(mac, 'base64url'), turnMac(keyring, index, Number(at)))
  return isOurs ? Number(at) : undefined
}

const turnMac = (keyring: Keyring, index: Buffer, at: EpochMs) =>
  keyring.hmac('mac', 'return-code-turn', `${at} ${index.toString('hex')}`)

/** @throws when whoever asked has gone: nothing is looked up for nobody. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const gone = () => {
      clearTimeout(timer)
      reject(new Error('Nobody waits any more'))
    }
    if (signal.aborted) return reject(new Error('Nobody waits any more'))
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', gone)
      resolve()
    }, ms)
    signal.addEventListener('abort', gone, { once: true })
  })
}

/**
 * The case that this browser has open, by its guest pass or, for somebody signed in who sent it, by their session. It is
 * open anew for {@link HELD_FOR}. @throws the same 404 for unknown, malformed, let go and somebody else's.
 */
export function requireHeldCase(
  portal: Portal,
  request: Request,
  id: string | undefined,
): { row: Authorized<CaseRow>; holder: string } {
  const { db, keyring, clock } = portal
  const now = clock.now()
  const caseId = isId(id) ? id : ''
  for (const holder of [findGuest(portal, request), findResident(portal, request)?.personId]) {
    const held = heldBy(keyring, holder ?? '')
    const found = findHeldCase(db, caseId, held, now)
    if (!found || holder === undefined) continue
    if (now + HELD_FOR - found.until >= TOUCH_EVERY) holdCase(db, caseId, held, now + HELD_FOR)
    return { row: found.case as Authorized<CaseRow>, holder }
  }
  throw data(null, { status: 404 })
}
