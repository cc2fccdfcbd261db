import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { expect, test } from 'vitest'
import { testDatabase } from '#db/testing.ts'
import { DATA_CLASSES, dataClassOf } from './data-classes.ts'
import * as schema from './tables.ts'

const db = testDatabase()
type Column = { table: string; name: string; type: string; notnull: number; pk: number }
const columns = db.$client
  .prepare(
    `select t.name as "table", c.name, c.type, c."notnull", c.pk
     from pragma_table_list t join pragma_table_info(t.name) c
     where t.schema = 'main' and t.type = 'table' and t.name not like 'sqlite_%'`,
  )
  .all() as Column[]
const tables = [...new Set(columns.map(({ table }) => table))].sort()
const drizzleTables = (Object.values(schema) as unknown[]).filter((value) => is(value, SQLiteTable))

/** The migrations' own table is read by the migrations alone. */
const WITHOUT_DRIZZLE = ['migrations', 'protected_numbers']

test('drizzle knows every table', () => {
  const known = drizzleTables.map(getTableName)
  expect([...new Set([...known, ...WITHOUT_DRIZZLE])].sort()).toEqual(tables)
})

test.each(drizzleTables.map((table) => [getTableName(table), table] as const))(
  'the columns of %s are those of the migrations: name, type, key and whether they may be empty',
  (name, table) => {
    const composite = getTableConfig(table).primaryKeys.flatMap((key) =>
      key.columns.map((column) => column.name),
    )
    const inDrizzle = Object.values(getTableColumns(table)).map((column) => ({
      name: column.name,
      type: column.getSQLType().toUpperCase(),
      key: column.primary || composite.includes(column.name),
      mayBeEmpty: !column.notNull && !column.primary && !composite.includes(column.name),
    }))
    const inDatabase = columns
      .filter((column) => column.table === name)
      .map((column) => ({
        name: column.name,
        type: column.type,
        key: column.pk > 0,
        mayBeEmpty: column.notnull === 0 && column.pk === 0,
      }))
    expect(inDrizzle).toEqual(inDatabase)
  },
)

test('every table is STRICT', () => {
  const loose = db.$client
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'`,
    )
    .pluck()
    .all()
  expect(loose).toEqual([])
})

test('somebody has decided how sensitive every column is', () => {
  const undecided = columns.filter(({ table, name }) => dataClassOf(table, name) === undefined)
  expect(undecided.map(({ table, name }) => `${table}.${name}`)).toEqual([])
  expect(Object.keys(DATA_CLASSES).sort()).toEqual(tables)
})

test('each column has one class, and each class names columns that exist', () => {
  const named = Object.entries(DATA_CLASSES).flatMap(([table, classes]) =>
    Object.values(classes).flatMap((names) => names.split(/\s+/).map((name) => `${table}.${name}`)),
  )
  expect(named.sort()).toEqual(columns.map(({ table, name }) => `${table}.${name}`).sort())
})

test('what is sensitive lies only as bytes: sealed, wrapped, hashed with a key or a code', () => {
  const sensitive = columns.filter(({ table, name }) => /K[34]/.test(dataClassOf(table, name) ?? ''))
  expect(sensitive.length).toBeGreaterThan(10)
  for (const { table, name, type } of sensitive) {
    expect(`${table}.${name} ${type} ${/^sealed|_index$|^wrapped$|_hash$|_mac$|^mark$/.test(name)}`).toBe(
      `${table}.${name} BLOB true`,
    )
  }
})

test('every sealed column is called sensitive', () => {
  for (const { table, name } of columns)
    if (name.startsWith('sealed')) expect(dataClassOf(table, name)).toMatch(/^K[34]$/)
})
