import { inTransaction } from '#db/client.ts'
import {
  findStaff,
  findStaffBySubjectIndex,
  insertStaff,
  updateStaff,
  type StaffRow,
} from '#db/queries/staff.ts'
import type { StaffRole } from '#db/schema/tables.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { endAllSessions } from './sessions.server.ts'

type Books = Pick<Portal, 'db' | 'keyring'>
type Register = Books & Pick<Portal, 'clock' | 'config'>

/** A staff member is the pair of issuer and subject, never an e-mail address or a name (ASVS 6.8.1). */
export type StaffSubject = { issuer: string; subject: string }
export type StaffAccount = {
  id: string
  name: string
  role: StaffRole
  unit: string
  active: boolean
  clearance: boolean
}

/**
 * Lets a staff member in from now on, or renews name, role and unit of one who is known; returns the id. The change
 * holds from their next request. Clearance is given apart, and ends with the unit it was given in.
 */
export function addStaff(
  portal: Register,
  member: StaffSubject & { name: string; role: StaffRole; unit: string },
): string {
  const { db, keyring } = portal
  const now = portal.clock.now()
  const { role, unit } = member
  const profile = { name: member.name }
  const subjectIndex = subjectIndexOf(portal, member)
  return inTransaction(db, () => {
    const known = findStaffBySubjectIndex(db, subjectIndex)
    if (known) {
      const key = getDataKey(db, keyring, known.dataKeyId)
      updateStaff(db, known.id, {
        sealedProfile: sealJson(key, placeOf(known.id), profile),
        role,
        unit,
        active: true,
        clearance: known.clearance && known.unit === unit,
      })
      return known.id
    }
    const id = newId()
    const key = createDataKey(db, keyring, 'person', now)
    const sealedProfile = sealJson(key, placeOf(id), profile)
    insertStaff(db, {
      id,
      subjectIndex,
      dataKeyId: key.id,
      sealedProfile,
      role,
      unit,
      active: true,
      createdAt: now,
      clearance: false,
    })
    return id
  })
}

/** Shuts a staff member out at once, on every device. The account stays, for the history of the cases. */
export function deactivateStaff(portal: Pick<Register, 'db'>, staffId: string): void {
  inTransaction(portal.db, () => {
    updateStaff(portal.db, staffId, { active: false, clearance: false })
    endAllSessions(portal, { staffId })
  })
}

/** Lets a staff member see the cases of people with protected identity, or no longer, from their next request on. */
export function setClearance({ db }: Pick<Register, 'db'>, staffId: string, clearance: boolean): void {
  updateStaff(db, staffId, { clearance })
}

/** The account of whom the provider calls `subject`, also when it is not active. */
export function findStaffBySubject(portal: Register, subject: StaffSubject): StaffAccount | undefined {
  const row = findStaffBySubjectIndex(portal.db, subjectIndexOf(portal, subject))
  return row && accountOf(portal, row)
}

/** @throws Error when nobody has this id. */
export function getStaffAccount(portal: Books, staffId: string): StaffAccount {
  const row = findStaff(portal.db, staffId)
  if (!row) throw new Error('No staff member has this id')
  return accountOf(portal, row)
}

function accountOf(portal: Books, row: StaffRow): StaffAccount {
  const key = getDataKey(portal.db, portal.keyring, row.dataKeyId)
  const { name } = unsealJson<{ name: string }>(key, placeOf(row.id), row.sealedProfile)
  return { id: row.id, name, role: row.role, unit: row.unit, active: row.active, clearance: row.clearance }
}

function subjectIndexOf({ config, keyring }: Register, { issuer, subject }: StaffSubject): Buffer {
  // The embedded provider's issuer holds the demo's port: its staff stay known when the demo moves to another one.
  const known =
    config.embeddedProvider && issuer.startsWith(`${config.publicUrl.origin}/`) ? 'embedded' : issuer
  return keyring.hmac('index', 'staff.v1', `${known}\n${subject}`)
}

const placeOf = (id: string): SealedPlace => ({
  table: 'staff',
  column: 'sealed_profile',
  row: id,
  owner: id,
})
