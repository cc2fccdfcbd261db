import { inTransaction } from '#db/client.ts'
import { findPerson, findPersonByNumberIndex, insertPerson, updatePerson } from '#db/queries/persons.ts'
import type { PlainDay } from '#app/platform/clock.ts'
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
  const numberIndex = numberIndexOf(portal, person.number)
  return inTransaction(db, () => {
    const known = findPersonByNumberIndex(db, numberIndex)
    if (known) {
      const key = getDataKey(db, keyring, known.dataKeyId)
      updatePerson(db, known.id, {
        sealedProfile: sealJson(key, placeOf(known.id), stored(person)),
        seenAt: now,
      })
      return known.id
    }
    const id = newId()
    const key = createDataKey(db, keyring, 'person', now)
    const sealedProfile = sealJson(key, placeOf(id), stored(person))
    insertPerson(db, { id, numberIndex, dataKeyId: key.id, sealedProfile, createdAt: now, seenAt: now })
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
  return findPersonByNumberIndex(portal.db, numberIndexOf(portal, number))?.id
}

function stored({ number, name, givenName, birthDay }: PersonProfile): Stored {
  return {
    number: number.reveal(),
    name: name.reveal(),
    givenName: givenName.reveal(),
    ...(birthDay === undefined ? {} : { birthDay }),
  }
}

const numberIndexOf = (portal: Vault, number: Redacted<string>) =>
  portal.keyring.hmac('index', 'pnr.v1', number.reveal())

const placeOf = (id: string): SealedPlace => ({
  table: 'persons',
  column: 'sealed_profile',
  row: id,
  owner: id,
})
