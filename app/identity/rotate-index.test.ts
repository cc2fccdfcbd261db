import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import { fixedClock } from '#app/platform/clock.ts'
import { listProblems, prepareDatabase } from '#app/platform/start/prepare.ts'
import { redact, type Redacted } from '#app/platform/redacted.ts'
import { testConfig } from '#app/platform/start/testing.ts'
import { residents } from '#db/seed/personas.ts'
import { findOrCreatePerson, findPersonId } from './people.server.ts'
import { addProtected, isProtected, removeProtected } from './protected-identity.server.ts'
import { rotateIndexKey } from './rotate-index.server.ts'
import { addStaff, findStaffBySubject } from './staff.server.ts'

const clock = fixedClock('2026-11-22T10:00:00Z')
const numbers = Object.values(residents).map(({ number }) => redact<string>(number))
const [sara, other] = numbers as [Redacted<string>, Redacted<string>]
const amir = { issuer: 'https://idp.example', subject: 'amir', name: 'Amir Rahimi', unit: 'ekonomi' } as const

const profileOf = (number: Redacted<string>) => ({
  number,
  name: redact('Någon Någonsson'),
  givenName: redact('Någon'),
  birthDay: undefined,
})

/** An installation with everybody in it; each `open` is a process of its own, with its own connection and keys. */
function installation() {
  const config = testConfig()
  const open = () => {
    const ground = prepareDatabase(config, clock.now())
    onTestFinished(() => void ground.db.$client.close())
    return { ...ground, config, clock }
  }
  const house = open()
  const ids = numbers.map((number) => findOrCreatePerson(house, profileOf(number)))
  const staffId = addStaff(house, { ...amir, role: 'caseworker' })
  const keys = () => readdirSync(config.keysDir).filter((name) => name.startsWith('purpose-index'))
  const idsIn = (at: typeof house) => numbers.map((number) => findPersonId(at, number))
  return { config, open, house, ids, staffId, keys, idsIn }
}
type House = ReturnType<typeof installation>['house']

/** The rotation, killed when its `nth` transaction is about to end. */
function killed(house: House, nth: number): House {
  let ended = 0
  const { db } = house
  const $client = new Proxy(db.$client, {
    get(client, name) {
      const value: unknown = Reflect.get(client, name)
      if (name !== 'transaction') return typeof value === 'function' ? (value.bind(client) as unknown) : value
      return (run: (work: () => unknown) => unknown) =>
        client.transaction((work: () => unknown) => {
          const result = run(work)
          if (++ended === nth) throw new Error('killed')
          return result
        })
    },
  })
  return { ...house, db: Object.assign(Object.create(db) as typeof db, { $client }) }
}

test('after a rotation everybody is found by the new key alone, and the old one is gone from the folder', async () => {
  const { house, ids, staffId, keys, idsIn, open } = installation()
  expect(await rotateIndexKey(house)).toEqual([])
  expect(keys()).toEqual(['purpose-index-2.key'])
  for (const one of [house, open()]) {
    expect(idsIn(one)).toEqual(ids)
    expect(findStaffBySubject(one, amir)).toMatchObject({ id: staffId })
  }
  const actions = house.db.$client.prepare('select action, detail from audit_log').all()
  expect(actions).toEqual([
    { action: 'key-made', detail: '{"key":"purpose-index-2"}' },
    { action: 'key-destroyed', detail: '{"key":"purpose-index"}' },
  ])
  expect(await verifyAudit(house.db, house.keyring)).toMatchObject({ ok: true })
  expect(await rotateIndexKey(house)).toEqual([])
  expect(keys()).toEqual(['purpose-index-3.key'])
  expect(idsIn(house)).toEqual(ids)
})

test('a portal that runs meanwhile finds everybody at every moment, and makes nobody twice', async () => {
  const { house, ids, idsIn, open, staffId } = installation()
  const running = open()
  let kills = 0
  for (let nth = 1; ; nth++) {
    const rotation = rotateIndexKey(killed(house, nth))
    const outcome = await rotation.catch(String)
    expect(idsIn(running)).toEqual(ids)
    expect(numbers.map((number) => findOrCreatePerson(running, profileOf(number)))).toEqual(ids)
    expect(findStaffBySubject(running, amir)).toMatchObject({ id: staffId })
    if (outcome !== 'Error: killed') break
    kills++
    expect(kills).toBeLessThan(20)
  }
  expect(kills).toBeGreaterThan(2)
  expect(running.db.$client.prepare('select count(*) from persons').pluck().get()).toBe(ids.length)
})

test('a rotation that was killed goes on with the key it made', async () => {
  const { house, keys, ids, idsIn, open } = installation()
  await expect(rotateIndexKey(killed(house, 2))).rejects.toThrow('killed')
  expect(keys()).toEqual(['purpose-index-2.key', 'purpose-index.key'])
  const later = open()
  expect(await rotateIndexKey(later)).toEqual([])
  expect(keys()).toEqual(['purpose-index-2.key'])
  expect(idsIn(later)).toEqual(ids)
})

test('a rotation that was killed before the database knew of the new key goes on with it after the next start', async () => {
  const { house, keys, open } = installation()
  await expect(rotateIndexKey(killed(house, 1))).rejects.toThrow('killed')
  expect(keys()).toHaveLength(2)
  expect(await rotateIndexKey(open())).toEqual([])
  expect(keys()).toEqual(['purpose-index-2.key'])
})

test('whoever signs in while the keys change goes under the new one at once', async () => {
  const { house, open } = installation()
  const running = open()
  await expect(rotateIndexKey(killed(house, 2))).rejects.toThrow('killed')
  const keyOf = running.db.$client.prepare('select index_key from persons where id = ?').pluck()
  const known = findOrCreatePerson(running, profileOf(sara))
  const fresh = findOrCreatePerson(running, profileOf(redact('198706052398')))
  expect([keyOf.get(known), keyOf.get(fresh)]).toEqual(['purpose-index-2', 'purpose-index-2'])
})

test('protection holds through a rotation; numbers of whom nobody knows here wait for the list', async () => {
  const { house, open, keys } = installation()
  const running = open()
  const stranger = redact('198706052398')
  for (const number of [sara, stranger]) addProtected(running, number)
  const areProtected = () => [sara, other, stranger].map((number) => isProtected(running, number))
  expect(await rotateIndexKey(house)).toEqual(['protected_numbers'])
  expect(areProtected()).toEqual([true, false, true])
  expect(keys()).toHaveLength(2)
  addProtected(running, stranger)
  expect(await rotateIndexKey(house)).toEqual([])
  expect(keys()).toEqual(['purpose-index-2.key'])
  expect(areProtected()).toEqual([true, false, true])
  expect(running.db.$client.prepare('select count(*) from protected_numbers').pluck().get()).toBe(2)
})

test('a number can be taken off the list while the keys change', async () => {
  const { house, open } = installation()
  const stranger = redact('198706052398')
  addProtected(house, stranger)
  await rotateIndexKey(house)
  removeProtected(open(), stranger)
  expect(isProtected(house, stranger)).toBe(false)
  expect(await rotateIndexKey(house)).toEqual([])
})

test('who was not on the list that was said to be whole is protected no longer, and the key can go', async () => {
  const { house, keys } = installation()
  const [listed, gone] = [redact('198706052398'), redact('197508012396')]
  for (const number of [listed, gone]) addProtected(house, number)
  expect(await rotateIndexKey(house)).toEqual(['protected_numbers'])
  addProtected(house, listed)
  expect(await rotateIndexKey(house, { listIsWhole: true })).toEqual([])
  expect([listed, gone].map((number) => isProtected(house, number))).toEqual([true, false])
  expect(keys()).toEqual(['purpose-index-2.key'])
})

test('an account that does not say what it is looked up by keeps the old key until it is added again', async () => {
  const { house, keys, staffId } = installation()
  const { sealJson } = await import('#app/platform/crypto/seal.ts')
  const { getDataKey } = await import('#app/platform/crypto/data-keys.ts')
  const { $client } = house.db
  const keyId = $client.prepare('select data_key_id from staff').pluck().get() as string
  const place = { table: 'staff', column: 'sealed_profile', row: staffId, owner: staffId }
  const old = sealJson(getDataKey(house.db, house.keyring, keyId), place, { name: 'Amir Rahimi' })
  $client.prepare('update staff set sealed_profile = ?').run(old)
  expect(await rotateIndexKey(house)).toEqual(['staff'])
  expect(findStaffBySubject(house, amir)).toMatchObject({ id: staffId })
  expect(addStaff(house, { ...amir, role: 'caseworker' })).toBe(staffId)
  expect(await rotateIndexKey(house)).toEqual([])
  expect(keys()).toEqual(['purpose-index-2.key'])
})

test('a portal does not start without an index key that somebody is found by, and starts without one that has had its day', async () => {
  const { house, config, open } = installation()
  const start = () => {
    try {
      open()
      return []
    } catch (error) {
      return listProblems(error)
    }
  }
  addProtected(house, redact('198706052398'))
  await rotateIndexKey(house)
  const old = join(config.keysDir, 'purpose-index.key')
  rmSync(old)
  expect(start()).toEqual(['The key purpose-index is missing from the key folder'])
  // As if the process had died between taking the file away and writing that down.
  house.db.$client.prepare('delete from protected_numbers').run()
  expect(start()).toEqual([])
  expect(start()).toEqual([])
  expect(existsSync(old)).toBe(false)
  rmSync(join(config.keysDir, 'purpose-index-2.key'))
  expect(start()).toEqual(['The key purpose-index is not in the key folder'])
})
