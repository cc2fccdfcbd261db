import { copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.ts'
import { MIGRATIONS_FOLDER } from '#db/testing.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import { structureFaults, structureFaultsMeanwhile } from '#app/platform/audit/structure.ts'
import { testPortal } from '#app/platform/testing.ts'
import { databasePath } from './folders.ts'
import { prepareDatabase } from './prepare.ts'
import { hasOwnSchema, isSound, markSchema } from './soundness.ts'
import { testConfig, testFolder } from './testing.ts'

const PAGE = 4096
/** As if the file were large: nothing but header, schema and the beginning of each table is read. */
const LARGE = 0

/** A database on disk with drafts of several people, closed and whole in one file; each copy of it may be spoiled. */
function spoiled() {
  const { dataDir, ...config } = testConfig()
  const ground = prepareDatabase({ dataDir, ...config }, 0, MIGRATIONS_FOLDER)
  const portal = testPortal({ ...ground, config: { dataDir, ...config } })
  for (const story of Object.values(stories)) startStory(portal, story, Infinity)
  ground.db.$client.exec(`delete from sessions; create table gone (a); drop table gone`)
  markSchema(ground.db)
  ground.db.$client.pragma('wal_checkpoint(TRUNCATE)')
  const bytes = readFileSync(databasePath(dataDir))
  const copy = join(testFolder(), 'copy.db')
  return {
    bytes,
    keyring: ground.keyring,
    db: ground.db,
    copy,
    /** Writes a copy in which one bit is the other way round. */
    flip(bit: number) {
      const at = bit >> 3
      const value = bytes[at] ?? 0
      bytes[at] = value ^ (1 << (bit & 7))
      writeFileSync(copy, bytes)
      bytes[at] = value
    },
  }
}

/** Whether the start would refuse the copy of a file that is too large to be read whole. */
function isRefused(copy: string): boolean {
  let db
  try {
    db = openDatabase(copy)
  } catch {
    return true
  }
  try {
    return !isSound(db, LARGE) || !hasOwnSchema(db, MIGRATIONS_FOLDER)
  } catch {
    return true
  } finally {
    db.$client.close()
  }
}

/** Everything that stands in a database, and that all of it hangs together. */
function contentOf(path: string): string | undefined {
  const client = new Database(path, { readonly: true })
  try {
    if (client.pragma('integrity_check(1)', { simple: true }) !== 'ok') return undefined
    const tables = client
      .prepare(`select name from sqlite_schema where type = 'table' order by 1`)
      .pluck()
      .all()
    return JSON.stringify(
      tables.map((name) => [name, client.prepare(`select * from "${name as string}"`).all()]),
    )
  } catch {
    return undefined
  } finally {
    client.close()
  }
}

test('a large file that nobody touched is let through', () => {
  const { copy, bytes } = spoiled()
  writeFileSync(copy, bytes)
  expect(isRefused(copy)).toBe(false)
})

test('every bit of the header that is the other way round is refused, or changes nothing at all', () => {
  const { copy, flip, bytes } = spoiled()
  writeFileSync(copy, bytes)
  const whole = contentOf(copy)
  expect(whole).toBeDefined()
  const passed: number[] = []
  for (let bit = 0; bit < 800; bit++) {
    flip(bit)
    if (isRefused(copy)) continue
    passed.push(bit >> 3)
    flip(bit)
    expect(contentOf(copy) === whole, `byte ${bit >> 3}`).toBe(true)
  }
  // The schema cookie, the mark that only asks for a closer look, and the version that wrote last.
  expect([...new Set(passed.map((at) => at - (at % 4)))]).toEqual([40, 60, 96])
})

test('every flipped bit in the pages of the schema is refused, or changes nothing at all', () => {
  const { copy, flip, bytes, db } = spoiled()
  writeFileSync(copy, bytes)
  const whole = contentOf(copy)
  const pages = db.$client
    .prepare(`select pageno from dbstat where name = 'sqlite_schema'`)
    .pluck()
    .all() as number[]
  expect(pages.length).toBeGreaterThan(1)
  let refused = 0
  for (let n = 0; n < 300; n++) {
    const page = pages[n % pages.length] ?? 1
    const first = page === 1 ? 100 : 0
    const bit = 8 * ((page - 1) * PAGE + randomInt(first, PAGE)) + randomInt(8)
    flip(bit)
    if (isRefused(copy)) refused++
    else {
      flip(bit)
      expect(contentOf(copy) === whole, `bit ${bit}`).toBe(true)
    }
  }
  expect(refused).toBeGreaterThan(100)
})

test.each([1, PAGE, 100_000])('a file that lacks its last %i bytes is refused', (bytes) => {
  const { copy, bytes: good } = spoiled()
  writeFileSync(copy, good)
  truncateSync(copy, good.length - bytes)
  expect(isRefused(copy)).toBe(true)
})

test('a schema that is not the one of the migrations is refused: a trigger is gone', () => {
  const { copy, bytes } = spoiled()
  writeFileSync(copy, bytes)
  const client = new Database(copy)
  client.exec('drop trigger audit_log_is_append_only_delete')
  client.close()
  expect(isRefused(copy)).toBe(true)
})

test('a log of changes that was left by a process that died is taken in before the file is judged', () => {
  const { copy, bytes, db } = spoiled()
  writeFileSync(copy, bytes)
  db.$client.exec(`insert into job_runs (job, started_at) values ('x', 1)`)
  const folder = testFolder()
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'nara.db')
  copyFileSync(db.$client.name, path)
  copyFileSync(`${db.$client.name}-wal`, `${path}-wal`)
  expect(isRefused(path)).toBe(false)
})

test('flipped bits in rows are found by what is done each night, every one that touches what is sealed, coded or referred to', async () => {
  const { copy, bytes, db, keyring, flip } = spoiled()
  writeFileSync(copy, bytes)
  const whole = contentOf(copy)
  const leaves = db.$client
    .prepare(
      `select pageno from dbstat where name in ('drafts', 'persons', 'data_keys', 'audit_log') and pagetype in ('leaf', 'overflow')`,
    )
    .pluck()
    .all() as number[]
  let live = 0
  let missed = 0
  while (live < 300) {
    const page = leaves[randomInt(leaves.length)] ?? 1
    flip(8 * ((page - 1) * PAGE + randomInt(PAGE)) + randomInt(8))
    const now = contentOf(copy)
    if (now === whole) continue
    live++
    if (await isFoundAtNight(copy, keyring)) continue
    missed++
    expect(changedColumns(whole, now).join()).not.toMatch(/sealed|wrapped|mac|index|id\b/)
  }
  // The goal is a hundredth; the room is for chance.
  expect(missed).toBeLessThanOrEqual(12)
})

/** The columns in which two contents differ. */
function changedColumns(before = '[]', after = '[]'): string[] {
  type Tables = [string, Record<string, unknown>[]][]
  const [old, now] = [JSON.parse(before) as Tables, JSON.parse(after) as Tables]
  return old.flatMap(([, rows], table) =>
    rows.flatMap((row, n) =>
      Object.keys(row).filter(
        (name) => JSON.stringify(row[name]) !== JSON.stringify(now[table]?.[1][n]?.[name]),
      ),
    ),
  )
}

async function isFoundAtNight(copy: string, keyring: Parameters<typeof sweepIntegrity>[1]): Promise<boolean> {
  const db = openDatabase(copy)
  try {
    const { faults } = await sweepIntegrity(db, keyring)
    return faults.length > 0 || structureFaults(db.$client).length > 0 || !(await verifyAudit(db, keyring)).ok
  } catch {
    return true
  } finally {
    db.$client.close()
  }
}

test('the structure is read in a process of its own, and what is wrong is told', async () => {
  const { db } = spoiled()
  expect(await structureFaultsMeanwhile(db)).toEqual([])
  db.$client.pragma('foreign_keys = OFF')
  db.$client.exec(`update drafts set person_id = 'nobody', holder = 'nobody'`)
  expect(await structureFaultsMeanwhile(db)).toEqual(['5 rows refer to rows that are not there'])
})
