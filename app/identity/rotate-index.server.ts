import { setTimeout as pause } from 'node:timers/promises'
import { inTransaction, type Db } from '#db/client.ts'
import {
  countIndexedBy,
  insertKeyCheck,
  markKeyDestroyed,
  type TableWithIndex,
} from '#db/queries/key-checks.ts'
import { listIndexedOtherwise } from '#db/queries/persons.ts'
import { deleteProtectedIndexedOtherwise } from '#db/queries/protected-numbers.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { indexKeysOf } from '#app/platform/crypto/blind-index.ts'
import type { IndexKeyId, Keyring } from '#app/platform/crypto/keyring.ts'
import type { Portal } from '#app/platform/portal.ts'
import { reindexPerson } from './people.server.ts'
import { reindexProtected } from './protected-identity.server.ts'
import { reindexStaff } from './staff.server.ts'

type House = Pick<Portal, 'db' | 'keyring' | 'clock'>

/** What could not be put under the new key yet; nothing when the old one is destroyed. */
export type Left = readonly Exclude<TableWithIndex, 'persons'>[]

const PERSONS_AT_ONCE = 200

/**
 * Puts a new index key in the place of the old one while the portal runs, and destroys the old one when nobody is found
 * by it any more. May be stopped at any moment and run again: it goes on where it was. Numbers on the list of protected
 * identities stand nowhere, so those of people who are not known here stay under the old key until the list is given
 * anew; `listIsWhole` says that it has been, and that whoever is left over is on it no longer.
 */
export async function rotateIndexKey(
  house: House,
  { listIsWhole = false }: { listIsWhole?: boolean } = {},
): Promise<Left> {
  const { db } = house
  const [newest, ...older] = isUnderWay(db) ? indexKeysOf(db) : begin(house)
  await movePersons(house, newest)
  inTransaction(db, () => {
    reindexStaff(house)
    if (listIsWhole) deleteProtectedIndexedOtherwise(db, newest)
  })
  return older.flatMap((keyId) => finish(house, keyId))
}

const isUnderWay = (db: Db) => indexKeysOf(db).length > 1

function begin(house: House): [IndexKeyId, ...IndexKeyId[]] {
  const { db, keyring } = house
  const keyId = keyring.addIndexKey()
  inTransaction(db, () => {
    // A database that has not started since its first key was made is told of that one too.
    recordIndexKeys(house, indexKeysOf(db)[0])
    recordIndexKeys(house, keyId)
    note(house, 'key-made', keyId)
  })
  return indexKeysOf(db)
}

function recordIndexKeys({ db, keyring, clock }: House, keyId: IndexKeyId): void {
  insertKeyCheck(db, keyId, checkOf(keyring, keyId), clock.now())
}

function checkOf(keyring: Keyring, keyId: IndexKeyId): Buffer {
  const found = keyring.checks().find((one) => one.keyId === keyId)
  if (!found) throw new Error(`The key ${keyId} is not in the key folder`)
  return found.check
}

async function movePersons(house: House, newest: IndexKeyId): Promise<void> {
  for (let after: string | undefined = ''; after !== undefined;) {
    const began = performance.now()
    const from: string = after
    after = inTransaction(house.db, () => {
      const ids = listIndexedOtherwise(house.db, newest, from, PERSONS_AT_ONCE)
      for (const id of ids) reindexProtected(house, reindexPerson(house, id))
      return ids.at(-1)
    })
    // The portal waits for the same lock and must find it free every other moment.
    await pause(performance.now() - began)
  }
}

/** Destroys an old key, or says in which tables somebody is still found by it. */
function finish(house: House, keyId: IndexKeyId): Left {
  const { db, keyring, clock } = house
  return inTransaction(db, () => {
    const { persons, staff, protected_numbers } = countIndexedBy(db, keyId)
    if (persons > 0) throw new Error('Somebody was put under the old key meanwhile: run this again')
    const left = { staff, protected_numbers }
    const tables = (Object.keys(left) as (keyof typeof left)[]).filter((table) => left[table] > 0)
    if (tables.length > 0) return tables
    // The file goes first: a crash here leaves a missing key that protects nothing, which the start writes down.
    keyring.destroy(keyId)
    markKeyDestroyed(db, keyId, clock.now())
    note(house, 'key-destroyed', keyId)
    return []
  })
}

function note({ db, keyring, clock }: House, action: 'key-made' | 'key-destroyed', key: string): void {
  appendAudit(db, keyring, { at: clock.now(), actor: { kind: 'system' }, action, detail: { key } })
}
