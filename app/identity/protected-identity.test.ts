import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { protectedAsJson } from '#db/protected-persons.ts'
import { sendStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import { MIGRATIONS_FOLDER, testDatabase } from '#db/testing.ts'
import { migrate } from '#db/migrate.ts'
import { UnsealError } from '#app/platform/crypto/seal.ts'
import { redact } from '#app/platform/redacted.ts'
import { testFolder } from '#app/platform/start/testing.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { addProtected, learnProtected, removeProtected } from './protected-identity.server.ts'
import { signInAsResident } from './testing.ts'

const sara = redact<string>(residents.single.number)
const leo = redact<string>(residents.homeless.number)

const persons = (portal: TestPortal) => {
  learnProtected(portal)
  return JSON.parse(protectedAsJson(portal.db)) as string[]
}
const register = (portal: TestPortal) =>
  portal.db.$client.prepare('select sealed_persons from protected_register').pluck().get() as Buffer

/** Everything in the database but the list and the register. */
function everythingElse({ db: { $client } }: TestPortal): Record<string, unknown[]> {
  const tables = $client
    .prepare("select name from sqlite_schema where type = 'table' and name not like 'protected_%'")
    .pluck()
    .all() as string[]
  return Object.fromEntries(tables.map((name) => [name, $client.prepare(`select * from ${name}`).all()]))
}

test('protecting somebody, and ending it, touches no row of theirs: no time, no counter and no code tells', () => {
  const portal = testPortal()
  sendStory(portal, 'homeless')
  sendStory(portal, 'parent')
  portal.db.$client.exec('update outbox set sent_at = 1')
  const before = everythingElse(portal)
  expect(before['cases']).toHaveLength(2)
  portal.clock.advance(1000)
  addProtected(portal, leo)
  expect(everythingElse(portal)).toEqual(before)
  removeProtected(portal, leo)
  expect(everythingElse(portal)).toEqual(before)
})

test('the register names nobody and is as long with nobody in it as with eighty', () => {
  const portal = testPortal()
  expect(persons(portal)).toEqual([])
  const { length } = register(portal)
  for (let n = 0; n < 80; n++) {
    const id = String(n).padStart(22, 'x')
    const copy = `insert into persons select '${id}', randomblob(32), data_key_id, sealed_profile, 0, 0, index_key from persons limit 1`
    if (n === 0) signInAsResident(portal, 'single')
    portal.db.$client.exec(copy)
  }
  const { personId } = signInAsResident(portal, 'homeless')
  addProtected(portal, leo)
  expect(register(portal)).toHaveLength(length)
  expect(register(portal).includes(personId)).toBe(false)
  expect(persons(portal)).toEqual([personId])
})

test('whoever is added twice is there once, and removing one leaves the others', () => {
  const portal = testPortal()
  const ids = (['single', 'homeless'] as const).map((who) => signInAsResident(portal, who).personId)
  for (const number of [sara, leo, sara]) addProtected(portal, number)
  expect(persons(portal)).toEqual(ids.toSorted())
  removeProtected(portal, sara)
  expect(persons(portal)).toEqual([ids[1]])
  removeProtected(portal, sara)
  expect(persons(portal)).toEqual([ids[1]])
})

test('a register that is gone is made anew from the list, not read as nobody', () => {
  const portal = testPortal()
  const { personId } = signInAsResident(portal, 'single')
  signInAsResident(portal, 'homeless')
  addProtected(portal, sara)
  portal.db.$client.exec('delete from protected_register')
  expect(persons(portal)).toEqual([personId])
})

test('a register that was altered is not read at all', () => {
  const portal = testPortal()
  addProtected(portal, sara)
  signInAsResident(portal, 'single')
  addProtected(portal, sara)
  const altered = register(portal)
  altered[60] = (altered[60] ?? 0) ^ 1
  portal.db.$client.prepare('update protected_register set sealed_persons = ?').run(altered)
  expect(() => learnProtected(portal)).toThrow(UnsealError)
})

test('what another process has changed holds from the next reading', () => {
  const path = join(testFolder(), 'nara.db')
  const [here, there] = [openDatabase(path), openDatabase(path)]
  onTestFinished(() => {
    for (const db of [here, there]) db.$client.close()
  })
  migrate(here, MIGRATIONS_FOLDER, 0)
  const portal = testPortal({ db: here })
  const { personId } = signInAsResident(portal, 'single')
  expect(persons(portal)).toEqual([])
  addProtected({ ...portal, db: there }, sara)
  expect(persons(portal)).toEqual([personId])
  removeProtected({ ...portal, db: there }, sara)
  expect(persons(portal)).toEqual([])
})

test('a connection that was never told who is protected answers no question about it', () => {
  const db = testDatabase()
  onTestFinished(() => {
    db.$client.close()
  })
  expect(() => db.$client.prepare("select is_protected('x')").get()).toThrow('told this connection')
  expect(() => protectedAsJson(db)).toThrow('told this connection')
})

test('a change that is rolled back is forgotten with it', () => {
  const portal = testPortal()
  signInAsResident(portal, 'single')
  persons(portal)
  expect(() =>
    portal.db.$client.transaction(() => {
      addProtected(portal, sara)
      throw new Error('no')
    })(),
  ).toThrow('no')
  expect(persons(portal)).toEqual([])
})

test('letters that wait for whoever becomes protected are taken back, and nobody else’s', () => {
  const portal = testPortal()
  sendStory(portal, 'single')
  const queued = () =>
    portal.db.$client
      .prepare('select dedupe_key, sent_at from outbox order by created_at')
      .raw()
      .all() as unknown[][]
  const [saras] = queued()
  portal.clock.advance(1000)
  sendStory(portal, 'parent')
  const others = queued().slice(1)
  expect(others).toHaveLength(1)
  addProtected(portal, leo)
  expect(queued()).toEqual([saras, ...others])
  addProtected(portal, sara)
  expect(queued()).toEqual(others)
})

test('a letter that has gone out is not undone', () => {
  const portal = testPortal()
  sendStory(portal, 'single')
  portal.db.$client.exec('update outbox set sent_at = 1')
  addProtected(portal, sara)
  expect(portal.db.$client.prepare('select count(*) from outbox').pluck().get()).toBe(1)
})
