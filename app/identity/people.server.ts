import { inSnapshot, inTransaction } from '#db/client.ts'
import { findPerson, findPersonByNumberIndex, insertPerson, updatePerson } from '#db/queries/persons.ts'
import type { PlainDay } from '#app/platform/clock.ts'
import { blindIndexes, findByIndex } from '#app/platform/crypto/blind-index.ts'
import { createDataKey, getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact, type Redacted } from '#app/platform/redacted.ts'

/** Who somebody is, as the e-id says it. */
export type PersonProfile = {
  /** 12 digits: personnummer or samordningsnummer. */
  number: Redacted<string>
  name: Redacted<string>
  givenName: Redacted<string>
  /** Missing when a samordningsnummer holds no calendar date and the provider gave none. */
  birthDay: PlainDay | undefined
}

type Stored = { number: string; name: string; givenName: string; birthDay?: PlainDay }
type Vault = Pick<Portal, 'db' | 'keyring' | 'clock'>

/** The id of the person with this number: made at the first sign-in, the profile renewed at every later one. */
export function findOrCreatePerson(portal: Vault, person: PersonProfile): string {
  const { db, keyring } = portal
  const now = portal.clock.now()
  return inTransaction(db, () => {
    const indexes = indexesOf(portal, person.number)
    const [{ index: numberIndex, indexKey }] = indexes
    const known = findByIndex(indexes, (index) => findPersonByNumberIndex(db, index))
    if (known) {
      const key = getDataKey(db, keyring, known.dataKeyId)
      updatePerson(db, known.id, {
        sealedProfile: sealJson(key, placeOf(known.id), stored(person)),
        seenAt: now,
        numberIndex,
        indexKey,
      })
      return known.id
    }
    const id = newId()
    const key = createDataKey(db, keyring, 'person', now)
    const sealedProfile = sealJson(key, placeOf(id), stored(person))
    insertPerson(db, {
      id,
      numberIndex,
      indexKey,
      dataKeyId: key.id,
      sealedProfile,
      createdAt: now,
      seenAt: now,
    })
    return id
  })
}

/** @throws Error when nobody has this id; `MissingKeyError` once the person's key is destroyed. */
export function getPersonProfile(portal: Vault, personId: string): PersonProfile {
  const row = findPerson(portal.db, personId)
  if (!row) throw new Error('No person has this id')
  const key = getDataKey(portal.db, portal.keyring, row.dataKeyId)
  const { number, name, givenName, birthDay } = unsealJson<Stored>(key, placeOf(row.id), row.sealedProfile)
  return { number: redact(number), name: redact(name), givenName: redact(givenName), birthDay }
}

/** The id of the person with this number, for staff who search by number; never made here. */
export function findPersonId(portal: Vault, number: Redacted<string>): string | undefined {
  return inSnapshot(portal.db, () =>
    findByIndex(indexesOf(portal, number), (index) => findPersonByNumberIndex(portal.db, index)),
  )?.id
}

/** Puts a person under the newest index key; their number is in their profile. @returns the number. */
export function reindexPerson(portal: Vault, personId: string): Redacted<string> {
  const { number } = getPersonProfile(portal, personId)
  const [{ index: numberIndex, indexKey }] = indexesOf(portal, number)
  updatePerson(portal.db, personId, { numberIndex, indexKey })
  return number
}

function stored({ number, name, givenName, birthDay }: PersonProfile): Stored {
  return {
    number: number.reveal(),
    name: name.reveal(),
    givenName: givenName.reveal(),
    ...(birthDay === undefined ? {} : { birthDay }),
  }
}

const indexesOf = (portal: Vault, number: Redacted<string>) => blindIndexes(portal, 'pnr.v1', number.reveal())

const placeOf = (id: string): SealedPlace => ({
  table: 'persons',
  column: 'sealed_profile',
  row: id,
  owner: id,
})
