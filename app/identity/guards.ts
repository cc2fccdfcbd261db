import { data, redirect } from 'react-router'
import type { StaffRole } from '#db/schema/tables.ts'
import type { EpochMs, PlainDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact, type Redacted } from '#app/platform/redacted.ts'
import { signInAddress } from './addresses.ts'
import { returnPathOf } from './safe-return.ts'
import type { SessionKind } from './session-limits.ts'
import type { ResidentSession, StaffSession } from './session-rows.server.ts'
import { findSession } from './sessions.server.ts'

export type Resident = {
  kind: 'resident'
  personId: string
  sessionId: string
  name: Redacted<string>
  /** 12 digits: personnummer or samordningsnummer. */
  number: Redacted<string>
  /** Missing when a samordningsnummer holds no calendar date and the provider gave none. */
  birthDay: PlainDay | undefined
  authenticatedAt: EpochMs
  /** When the session ends unless it is used again. */
  endsAt: EpochMs
}

export type StaffMember = {
  kind: 'staff'
  staffId: string
  sessionId: string
  name: string
  role: StaffRole
  unit: string
  /** May see the cases of people with protected identity. It belongs in no answer and on no page. */
  clearance: boolean
  endsAt: EpochMs
}

/** `quiet` for requests that a page makes by itself: they do not prolong the session. */
type Options = { quiet?: boolean }

/** The resident who is signed in here, if any. */
export function findResident(portal: Portal, request: Request, options?: Options): Resident | undefined {
  const session = findSession(portal, request, options)
  return session?.kind === 'resident' ? residentOf(session) : undefined
}

/** The staff member who is signed in here, if any. */
export function findStaffMember(
  portal: Portal,
  request: Request,
  options?: Options,
): StaffMember | undefined {
  const session = findSession(portal, request, options)
  return session?.kind === 'staff' ? staffMemberOf(session) : undefined
}

/** The resident who is signed in. @throws a redirect to sign-in that leads back here. */
export function requireResident(portal: Portal, request: Request, options?: Options): Resident {
  return findResident(portal, request, options) ?? toSignIn('resident', request)
}

/**
 * The staff member who is signed in, with one of `roles` when given. @throws a redirect to the staff's sign-in, or, for
 * another role, the same 404 that an address without a page gives.
 */
export function requireStaff(
  portal: Portal,
  request: Request,
  roles?: readonly StaffRole[],
  options?: Options,
): StaffMember {
  const member = findStaffMember(portal, request, options) ?? toSignIn('staff', request)
  if (roles && !roles.includes(member.role)) throw data(null, { status: 404 })
  return member
}

function toSignIn(kind: SessionKind, request: Request): never {
  throw redirect(signInAddress(kind, returnPathOf(request)), 303)
}

function residentOf({ id, personId, content, authenticatedAt, endsAt }: ResidentSession): Resident {
  return {
    kind: 'resident',
    personId,
    sessionId: id,
    name: redact(content.name),
    number: redact(content.number),
    birthDay: content.birthDay,
    authenticatedAt,
    endsAt,
  }
}

function staffMemberOf({ id, staffId, role, unit, clearance, content, endsAt }: StaffSession): StaffMember {
  return { kind: 'staff', staffId, sessionId: id, name: content.name, role, unit, clearance, endsAt }
}
