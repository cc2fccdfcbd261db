import type { CurrentSessionRow } from '#db/queries/sessions.ts'
import type { StaffRole } from '#db/schema/tables.ts'
import type { EpochMs, PlainDay } from '#app/platform/clock.ts'
import {
  sealJson,
  unsealJson,
  UnsealError,
  type DataKey,
  type SealedPlace,
} from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { SESSION_LIMITS } from './session-limits.ts'

/** Proof that this person signed what has this SHA-256 (hex), by a fresh authentication for that hash alone. */
export type Signature = {
  hash: string
  at: EpochMs
  issuer: string
  acr: string
  subject: string
  /** When the person authenticated, as the provider says (UTC seconds). */
  authTime: number
}

type Authentication = {
  issuer: string
  subject: string
  acr: string
  idToken: string | undefined
  name: string
}
export type ResidentContent = Authentication & {
  number: string
  birthDay: PlainDay | undefined
  signatures: Signature[]
}
export type StaffContent = Authentication

type Times = { id: string; authenticatedAt: EpochMs; endsAt: EpochMs }
export type ResidentSession = Times & { kind: 'resident'; personId: string; content: ResidentContent }
export type StaffSession = Times & {
  kind: 'staff'
  staffId: string
  role: StaffRole
  unit: string
  clearance: boolean
  content: StaffContent
}
export type Session = ResidentSession | StaffSession

export type NewSession =
  | { kind: 'resident'; personId: string; content: ResidentContent }
  | { kind: 'staff'; staffId: string; content: StaffContent }

type Holder = Pick<CurrentSessionRow, 'id' | 'personId' | 'staffId'>

export function sealContent(portal: Portal, holder: Holder, content: ResidentContent | StaffContent): Buffer {
  return sealJson(sessionKey(portal), placeOf(holder), content)
}

/** The session a row holds, or nothing when its time is out or its staff member may no longer come in. */
export function openSession(portal: Portal, row: CurrentSessionRow): Session | undefined {
  const endsAt = endOf(row)
  if (portal.clock.now() >= endsAt) return undefined
  const times = { id: row.id, authenticatedAt: row.authenticatedAt, endsAt }
  try {
    if (row.kind === 'resident' && row.personId !== null) {
      const content = unsealJson<ResidentContent>(sessionKey(portal), placeOf(row), row.sealed)
      return { ...times, kind: 'resident', personId: row.personId, content }
    }
    if (row.staffId === null || row.role === null || row.unit === null || !row.active) return undefined
    const content = unsealJson<StaffContent>(sessionKey(portal), placeOf(row), row.sealed)
    const { staffId, role, unit } = row
    return { ...times, kind: 'staff', staffId, role, unit, clearance: row.clearance === true, content }
  } catch (error) {
    // The session key was changed since: sign in again.
    if (error instanceof UnsealError) return undefined
    throw error
  }
}

/** When a session ends unless it is used again. */
export function endOf(row: Pick<CurrentSessionRow, 'kind' | 'seenAt' | 'createdAt'>): EpochMs {
  const { idle, absolute } = SESSION_LIMITS[row.kind]
  return Math.min(row.seenAt + idle, row.createdAt + absolute)
}

function placeOf(row: Holder): SealedPlace {
  return { table: 'sessions', column: 'sealed', row: row.id, owner: row.personId ?? row.staffId ?? '' }
}

/** One key seals all sessions: its id in the sealed value only says which derivation it is. */
const KEY_ID = Buffer.from('session.v1'.padEnd(16, '\0')).toString('base64url')

function sessionKey(portal: Portal): DataKey {
  return { id: KEY_ID, secret: portal.keyring.derive('session', 'content.v1') }
}
