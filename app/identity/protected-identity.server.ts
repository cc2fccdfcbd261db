import { inSnapshot, inTransaction } from '#db/client.ts'
import { isMark, isRemembered, rememberProtected } from '#db/protected-persons.ts'
import { deleteUnsentMailOfPerson } from '#db/queries/outbox.ts'
import { listPersonIds } from '#db/queries/persons.ts'
import {
  deleteProtectedNumber,
  findProtectedRegister,
  hasProtectedNumber,
  hasProtectedNumbers,
  insertProtectedNumber,
  moveProtectedNumber,
  writeProtectedRegister,
} from '#db/queries/protected-numbers.ts'
import { blindIndexes } from '#app/platform/crypto/blind-index.ts'
import { openRegister, sealRegister } from '#app/platform/crypto/protected-register.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Redacted } from '#app/platform/redacted.ts'
import { findPersonId, getPersonProfile } from './people.server.ts'
import { numberMark } from './subject-mark.ts'

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

/**
 * Protects a person from now on. What they have sent is seen by staff with clearance alone from the next request on,
 * and letters that wait for them are not sent. No row of theirs is touched: its time would tell.
 */
export function addProtected(portal: Register, number: Redacted<string>): void {
  const { db, clock } = portal
  inTransaction(db, () => {
    reindexProtected(portal, number)
    const [{ index: numberIndex, indexKey }] = indexesOf(portal, number)
    insertProtectedNumber(db, { numberIndex, indexKey, addedAt: clock.now() })
    const personId = findPersonId(portal, number)
    writeRegister(portal, [...readRegister(portal), ...entriesOf(portal, number, personId)])
    if (personId !== undefined) deleteUnsentMailOfPerson(db, personId)
  })
}

/** Whom the register is to keep: the mark of whoever a report may be about, and the person, when they are known here. */
function entriesOf({ keyring }: Register, number: Redacted<string>, personId: string | undefined): string[] {
  const mark = numberMark(keyring, number.reveal()).toString('hex').toUpperCase()
  return personId === undefined ? [mark] : [mark, personId]
}

/** Whoever was on the list before they were known here is entered in the register as soon as they sign in or are named. */
export function noteKnown(portal: Register, number: Redacted<string>): void {
  if (isProtected(portal, number)) addProtected(portal, number)
}

/** Ends a person's protection; their matters are seen as before. */
export function removeProtected(portal: Register, number: Redacted<string>): void {
  inTransaction(portal.db, () => {
    const others = readRegister(portal)
    for (const { index } of indexesOf(portal, number)) deleteProtectedNumber(portal.db, index)
    const own = entriesOf(portal, number, findPersonId(portal, number))
    writeRegister(
      portal,
      others.filter((entry) => !own.includes(entry)),
    )
  })
}

/** Tells the connection who is protected at this moment. Ask before every reading of cases for staff. */
export function learnProtected(portal: Register): void {
  const sealed = findProtectedRegister(portal.db)
  if (!sealed || !isRemembered(portal.db, sealed)) readRegister(portal)
}

function readRegister(portal: Register): string[] {
  const { db, keyring } = portal
  const sealed = findProtectedRegister(db)
  // No register is no sign that nobody is protected: it is made anew from the list.
  if (!sealed) return inTransaction(db, () => writeRegister(portal, listedPersons(portal)))
  const ids = openRegister(keyring, sealed)
  rememberProtected(db, sealed, ids)
  return ids
}

/**
 * Who of the persons known here is on the list: each number must be tried, since the two indexes do not meet. Others on
 * the list are entered anew when it is given again, or when a report names them.
 */
function listedPersons(portal: Register): string[] {
  if (!hasProtectedNumbers(portal.db)) return []
  return listPersonIds(portal.db).flatMap((id) => {
    const { number } = getPersonProfile(portal, id)
    return isProtected(portal, number) ? entriesOf(portal, number, id) : []
  })
}

function writeRegister({ db, keyring }: Register, wanted: readonly string[]): string[] {
  const ids = [...listPersonIds(db, wanted), ...new Set(wanted.filter(isMark))]
  const sealed = sealRegister(keyring, ids)
  writeProtectedRegister(db, sealed)
  rememberProtected(db, sealed, ids)
  return ids
}

/** Puts a number under the newest index key, if it is on the list: only who names it can, for it stands nowhere. */
export function reindexProtected(portal: Register, number: Redacted<string>): void {
  const [{ index: numberIndex, indexKey }, ...older] = indexesOf(portal, number)
  for (const { index } of older) moveProtectedNumber(portal.db, index, { numberIndex, indexKey })
}

const indexesOf = (portal: Register, number: Redacted<string>) =>
  blindIndexes(portal, 'protected.v1', number.reveal())
