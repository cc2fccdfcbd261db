import { inSnapshot, inTransaction } from '#db/client.ts'
import {
  findStaff,
  findStaffBySubjectIndex,
  insertStaff,
  listStaffOfUnit,
  listStaffIndexedOtherwise,
  updateStaff,
  type StaffRow,
} from '#db/queries/staff.ts'
import type { StaffRole } from '#db/schema/tables.ts'
import { blindIndexes, findByIndex, indexKeysOf } from '#app/platform/crypto/blind-index.ts'
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
  const login = loginOf(portal, member)
  const profile: Stored = { name: member.name, login }
  return inTransaction(db, () => {
    const indexes = indexesOf(portal, login)
    const [{ index: subjectIndex, indexKey }] = indexes
    const known = findByIndex(indexes, (index) => findStaffBySubjectIndex(db, index))
    if (known) {
      const key = getDataKey(db, keyring, known.dataKeyId)
      updateStaff(db, known.id, {
        subjectIndex,
        indexKey,
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
      indexKey,
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
  const row = inSnapshot(portal.db, () =>
    findByIndex(indexesOf(portal, loginOf(portal, subject)), (index) =>
      findStaffBySubjectIndex(portal.db, index),
    ),
  )
  return row && accountOf(portal, row)
}

/** @throws Error when nobody has this id. */
export function getStaffAccount(portal: Books, staffId: string): StaffAccount {
  const row = findStaff(portal.db, staffId)
  if (!row) throw new Error('No staff member has this id')
  return accountOf(portal, row)
}

/** The accounts that work in a unit in one of these roles. */
export function listColleagues(portal: Books, unit: string, roles: readonly StaffRole[]): StaffAccount[] {
  return listStaffOfUnit(portal.db, unit, roles).map((row) => accountOf(portal, row))
}

/** Puts every account under the newest index key whose profile says what it is looked up by. */
export function reindexStaff(portal: Books): void {
  const { db } = portal
  const [newest] = indexKeysOf(db)
  for (const row of listStaffIndexedOtherwise(db, newest)) {
    const { login } = profileOf(portal, row)
    if (login === undefined) continue
    const [{ index: subjectIndex, indexKey }] = indexesOf(portal, login)
    updateStaff(db, row.id, { subjectIndex, indexKey })
  }
}

/** Accounts from before migration 4 do not say what they are looked up by until they are added again. */
type Stored = { name: string; login?: string }

function profileOf({ db, keyring }: Books, row: StaffRow): Stored {
  return unsealJson<Stored>(getDataKey(db, keyring, row.dataKeyId), placeOf(row.id), row.sealedProfile)
}

function accountOf(portal: Books, row: StaffRow): StaffAccount {
  const { name } = profileOf(portal, row)
  return { id: row.id, name, role: row.role, unit: row.unit, active: row.active, clearance: row.clearance }
}

function loginOf({ config }: Register, { issuer, subject }: StaffSubject): string {
  // The embedded provider's issuer holds the demo's port: its staff stay known when the demo moves to another one.
  const known =
    config.embeddedProvider && issuer.startsWith(`${config.publicUrl.origin}/`) ? 'embedded' : issuer
  return `${known}\n${subject}`
}

const indexesOf = (portal: Books, login: string) => blindIndexes(portal, 'staff.v1', login)

const placeOf = (id: string): SealedPlace => ({
  table: 'staff',
  column: 'sealed_profile',
  row: id,
  owner: id,
})
