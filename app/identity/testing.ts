import { redact } from '#app/platform/redacted.ts'
import type { Portal } from '#app/platform/portal.ts'
import {
  concernStaff,
  familyStaff,
  fullName,
  residents,
  staffMembers,
  type StaffPersona,
} from '#db/seed/personas.ts'
import { findOrCreatePerson } from './people.server.ts'
import { createSession } from './sessions.server.ts'
import { addStaff, setClearance } from './staff.server.ts'

export type ResidentKey = keyof typeof residents
export type StaffKey = keyof typeof staffMembers
export type ConcernStaffKey = keyof typeof concernStaff
export type FamilyStaffKey = keyof typeof familyStaff
export type AnyStaffKey = StaffKey | ConcernStaffKey | FamilyStaffKey

/** Signs a persona in without a provider; `cookie` goes into the `Cookie` header of the test's requests. */
export function signInAsResident(portal: Portal, who: ResidentKey = 'single') {
  const { number, givenName, birthDay, subject, acr, ...persona } = residents[who]
  const name = fullName({ givenName, familyName: persona.familyName })
  const personId = findOrCreatePerson(portal, {
    number: redact<string>(number),
    name: redact(name),
    givenName: redact<string>(givenName),
    birthDay,
  })
  const { issuer } = portal.config.oidc.resident
  const content = { issuer, subject, acr, idToken: undefined, name, number, birthDay, signatures: [] }
  const { id, cookie } = createSession(portal, nobody(portal), { kind: 'resident', personId, content })
  return { personId, sessionId: id, cookie: cookie.split(';')[0] ?? '' }
}

/** Adds a persona to the staff and signs them in without a provider. */
export function signInAsStaff(portal: Portal, who: AnyStaffKey = 'caseworker', unit = unitOf(portal, who)) {
  const { subject, acr, role, clearance, ...persona }: StaffPersona = {
    ...staffMembers,
    ...concernStaff,
    ...familyStaff,
  }[who]
  const name = fullName(persona)
  const { issuer } = portal.config.oidc.staff
  const staffId = addStaff(portal, { issuer, subject, name, role, unit })
  setClearance(portal, staffId, clearance === true)
  const content = { issuer, subject, acr, idToken: undefined, name }
  const { id, cookie } = createSession(portal, nobody(portal), { kind: 'staff', staffId, content })
  return { staffId, sessionId: id, cookie: cookie.split(';')[0] ?? '' }
}

function unitOf({ config: { municipality } }: Portal, who: AnyStaffKey): string {
  if (who in familyStaff) return FAMILY_UNIT
  return who in concernStaff ? municipality.concernUnit : municipality.unit
}

/** The unit of family law in the demo's catalogue of meetings. */
const FAMILY_UNIT = 'familjeratt'

const nobody = (portal: Portal) => new Request(portal.config.publicUrl)
