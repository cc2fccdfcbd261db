import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { testFolder } from '#app/platform/start/testing.ts'
import { inTransaction, openDatabase } from './client.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS_FOLDER, testDatabase } from './testing.ts'

/** A folder of migrations and a database that has run none of them. */
function fresh(migrations: Record<string, string>) {
  const root = testFolder()
  const folder = join(root, 'migrations')
  mkdirSync(folder)
  const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
  for (const [name, sql] of Object.entries(migrations)) write(name, sql)
  const open = () => {
    const db = openDatabase(join(root, 'nara.db'))
    onTestFinished(() => void db.$client.close())
    return db
  }
  return { db: open(), open, folder, write }
}

test('migrations run once, in order, and are written down', () => {
  const { db, folder } = fresh({
    '0002_more.sql': 'alter table a add column y integer',
    '0001_first.sql': 'create table a (x integer) strict',
    'readme.md': 'not sql',
  })
  expect(migrate(db, folder, 7)).toEqual(['0001_first.sql', '0002_more.sql'])
  expect(migrate(db, folder, 8)).toEqual([])
  expect(db.$client.prepare('select name, applied_at from migrations').all()).toEqual([
    { name: '0001_first.sql', applied_at: 7 },
    { name: '0002_more.sql', applied_at: 7 },
  ])
})

test('a new migration runs on a database that has data', () => {
  const { db, folder, write } = fresh({
    '0001_first.sql': 'create table a (x integer) strict; insert into a values (1)',
  })
  migrate(db, folder, 0)
  write('0002_more.sql', 'alter table a add column y integer not null default 5')
  expect(migrate(db, folder, 0)).toEqual(['0002_more.sql'])
  expect(db.$client.prepare('select * from a').all()).toEqual([{ x: 1, y: 5 }])
})

test('a migration that fails in the middle leaves nothing of itself', () => {
  const { db, folder, write } = fresh({
    '0001_first.sql': 'create table a (x integer) strict',
    '0002_broken.sql': 'create table b (x integer) strict; insert into b values (1); select nonsense',
  })
  expect(() => migrate(db, folder, 0)).toThrow('nonsense')
  const tables = db.$client
    .prepare(`select name from sqlite_schema where type = 'table' order by name`)
    .pluck()
  expect(tables.all()).toEqual(['a', 'migrations'])
  write('0002_broken.sql', 'create table b (x integer) strict')
  expect(migrate(db, folder, 0)).toEqual(['0002_broken.sql'])
})

test('a migration that was edited or has gone after it ran stops everything', () => {
  const { db, folder, write } = fresh({ '0001_first.sql': 'create table a (x integer) strict' })
  migrate(db, folder, 0)
  write('0001_first.sql', 'create table a (x integer, y integer) strict')
  expect(() => migrate(db, folder, 0)).toThrow('0001_first.sql was changed after it had run')
  rmSync(join(folder, '0001_first.sql'))
  expect(() => migrate(db, folder, 0)).toThrow(
    'migrated with 0001_first.sql, which this version does not have',
  )
})

test('two processes that start at once migrate once', () => {
  const { db, open, folder } = fresh({ '0001_first.sql': 'create table a (x integer) strict' })
  const other = open()
  // The other process migrates between this one's look at the table and its turn to write.
  const { prepare } = db.$client
  let looked = false
  db.$client.prepare = ((sql: string) => {
    const statement = prepare.call(db.$client, sql)
    if (sql.startsWith('select name, checksum') && !looked) {
      looked = true
      const rows = statement.all([])
      migrate(other, folder, 1)
      return { all: () => rows }
    }
    return statement
  }) as typeof prepare
  expect(migrate(db, folder, 2)).toEqual([])
  expect(looked).toBe(true)
  expect(other.$client.prepare('select applied_at from migrations').pluck().all()).toEqual([1])
})

test('the portal’s own migrations run on an empty file and again on a copy of the folder', () => {
  const { db, folder } = fresh({})
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true })
  expect(migrate(db, folder, 0).length).toBeGreaterThan(0)
  expect(migrate(db, MIGRATIONS_FOLDER, 0)).toEqual([])
  expect(db.$client.pragma('integrity_check', { simple: true })).toBe('ok')
})

test('what waits in the outbox waits there still when text messages come, and the same notice is queued once', () => {
  const { db, folder } = fresh({})
  cpSync(MIGRATIONS_FOLDER, folder, { recursive: true })
  rmSync(join(folder, '0012_sms.sql'))
  migrate(db, folder, 0)
  db.$client.exec(`insert into data_keys values ('k', 'w', zeroblob(40), 0);
    insert into outbox values ('a', 'email', 't', 'sv', 'k', x'01', 'd1', 1, 2, 3, 4, null, null, x'02'),
      ('b', 'email', 't', 'ar', 'k', x'03', 'd2', 5, 6, 7, null, 8, null, null),
      ('c', 'email', 't', 'en', 'k', x'04', 'd3', 9, 10, 11, null, null, 12, null)`)
  const rows = () => db.$client.prepare('select * from outbox order by id').all() as object[]
  const before = rows()
  expect(migrate(db, MIGRATIONS_FOLDER, 0)).toEqual(['0012_sms.sql'])
  const added = { not_after: null, open_tries: 0, open_since: null, gateway_id: null }
  expect(rows()).toEqual(before.map((row) => ({ ...row, ...added })))
  const copy = (changes: string) => () =>
    db.$client.exec(`insert into outbox select ${changes} from outbox where id = 'a'`)
  const rest = `'t', 'sv', 'k', x'01'`
  const numbers = '1, 2, 0, null, null, null, null, null'
  expect(copy(`'d', 'sms', ${rest}, 'd1', ${numbers}, 0, null, null`)).toThrow('UNIQUE')
  expect(copy(`'d', 'post', ${rest}, 'd4', ${numbers}, 0, null, null`)).toThrow('CHECK')
  expect(copy(`'d', 'email', ${rest}, 'd4', ${numbers}, 1, 1, null`)).toThrow('CHECK')
  expect(copy(`'d', 'sms', ${rest}, 'd4', ${numbers}, 1, null, null`)).toThrow('CHECK')
  expect(copy(`'d', 'sms', ${rest}, 'd4', ${numbers}, 1, 1, null`)).not.toThrow()
  db.$client.exec(`delete from data_keys where id = 'k'`)
  expect(rows()).toEqual([])
})

test('a transaction that throws leaves nothing, and asynchronous work is refused', () => {
  const db = testDatabase()
  const insert = () => db.$client.exec(`insert into job_runs (job, started_at) values ('x', 0)`)
  expect(() =>
    inTransaction(db, () => {
      insert()
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(() => inTransaction(db, () => Promise.resolve(insert()))).toThrow('promise')
  expect(db.$client.prepare('select count(*) from job_runs').pluck().get()).toBe(0)
})

test('queue counters follow every case in, over and out', () => {
  const db = testDatabase()
  const counts = () =>
    db.$client
      .prepare('select unit, status, acute, assigned_to, n from case_counts where n <> 0 order by 1, 2, 3, 4')
      .raw()
      .all()
  db.$client.exec(`insert into data_keys values ('k', 'w', zeroblob(40), 0);
    insert into staff (id, subject_index, data_key_id, sealed_profile, role, unit, created_at)
      values ('s', zeroblob(32), 'k', zeroblob(1), 'caseworker', 'u', 0)`)
  const add = db.$client.prepare(
    `insert into cases values (?, ?, 'fa', 'u', 'received', ?, null, '2026-11-22', 0, 0, ?, 'k', zeroblob(1), zeroblob(1), null)`,
  )
  for (const [id, acute] of [
    ['a', 0],
    ['b', 0],
    ['c', 1],
  ] as const)
    add.run(id, id, acute, id)
  expect(counts()).toEqual([
    ['u', 'received', 0, '', 2],
    ['u', 'received', 1, '', 1],
  ])
  db.$client.exec(`update cases set status = 'open', assigned_to = 's' where id = 'a'`)
  expect(counts()).toEqual([
    ['u', 'open', 0, 's', 1],
    ['u', 'received', 0, '', 1],
    ['u', 'received', 1, '', 1],
  ])
  db.$client.exec('delete from cases')
  expect(counts()).toEqual([])
})
