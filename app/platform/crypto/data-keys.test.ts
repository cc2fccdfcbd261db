import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { testKeyring } from '#app/platform/start/testing.ts'
import { createDataKey, destroyDataKey, getDataKey, rewrapDataKey } from './data-keys.ts'
import { MissingKeyError } from './keyring.ts'

const NOVEMBER = Date.parse('2026-11-30T22:59:59Z')
const DECEMBER = NOVEMBER + 1000

test('a data key lies wrapped in the database and comes back', () => {
  const [db, keyring] = [testDatabase(), testKeyring()]
  const key = createDataKey(db, keyring, 'draft', NOVEMBER)
  const row = db.$client.prepare('select * from data_keys').get() as {
    wrapping_key_id: string
    wrapped: Buffer
  }
  expect(row.wrapping_key_id).toBe('draft-2026-11')
  expect(row.wrapped.includes(key.secret.export())).toBe(false)
  expect(getDataKey(db, keyring, key.id).secret.equals(key.secret)).toBe(true)
})

test('the period is the Swedish month, and no two data keys are alike', () => {
  const [db, keyring] = [testDatabase(), testKeyring()]
  const keys = [createDataKey(db, keyring, 'draft', NOVEMBER), createDataKey(db, keyring, 'draft', DECEMBER)]
  expect(keys[0]?.secret.export()).not.toEqual(keys[1]?.secret.export())
  const periods = db.$client
    .prepare('select wrapping_key_id from data_keys order by created_at')
    .pluck()
    .all()
  expect(periods).toEqual(['draft-2026-11', 'draft-2026-12'])
})

test('a file key that follows its draft into a case is wrapped anew and stays the same key', () => {
  const [db, keyring] = [testDatabase(), testKeyring()]
  const key = createDataKey(db, keyring, 'draft', NOVEMBER)
  rewrapDataKey(db, keyring, key.id, 'case-5y', NOVEMBER)
  expect(db.$client.prepare('select wrapping_key_id from data_keys').pluck().get()).toBe('case-5y-2026')
  expect(getDataKey(db, keyring, key.id).secret.equals(key.secret)).toBe(true)
})

test('a destroyed data key, an unknown one and one whose wrapping key is destroyed are missing keys', () => {
  const [db, keyring] = [testDatabase(), testKeyring()]
  const [first, second] = [
    createDataKey(db, keyring, 'draft', NOVEMBER),
    createDataKey(db, keyring, 'draft', NOVEMBER),
  ]
  destroyDataKey(db, first.id)
  expect(() => getDataKey(db, keyring, first.id)).toThrow(MissingKeyError)
  expect(() => getDataKey(db, keyring, 'unknown')).toThrow(MissingKeyError)
  keyring.destroy('draft-2026-11')
  expect(() => getDataKey(db, keyring, second.id)).toThrow(MissingKeyError)
})

test('a data key that still seals something cannot be destroyed', () => {
  const [db, keyring] = [testDatabase(), testKeyring()]
  const key = createDataKey(db, keyring, 'person', NOVEMBER)
  db.$client
    .prepare(`insert into persons values ('p', zeroblob(32), ?, zeroblob(1), 0, 0, 'purpose-index')`)
    .run(key.id)
  expect(() => destroyDataKey(db, key.id)).toThrow('FOREIGN KEY')
})
