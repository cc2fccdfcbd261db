import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withPortal, makeHome } from '../e2e/server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { newReference } from '#app/case/reference.ts'
import { addDays, dayOf, days } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/financial-assistance/service.ts'

/**
 * A data folder with so many cases, made once and kept. The rows are what the inbox and the search read; what is sealed
 * in them is random, since nobody opens them.
 */
export async function caseFolder(cache: string, count: number): Promise<string> {
  const schema = createHash('sha256')
  for (const file of readdirSync('db/migrations').sort())
    schema.update(readFileSync(join('db/migrations', file)))
  const folder = join(cache, `cases-${count}-${schema.digest('hex').slice(0, 12)}`)
  const finished = join(folder, 'finished')
  if (existsSync(finished)) return folder
  // What was made with another schema, or broken off, is of no use any more.
  for (const name of readdirSync(cache))
    if (name.startsWith(`cases-${count}-`)) rmSync(join(cache, name), { recursive: true })
  mkdirSync(folder, { recursive: true })
  const home = await makeHome({}, folder)
  await withPortal(home, (portal) => fill(portal, count))
  writeFileSync(finished, '')
  return folder
}

function fill(portal: Portal, count: number): void {
  const { db, keyring, clock } = portal
  const client = db.$client
  const colleagues = (['caseworker', 'reception'] as const).map((who) => signInAsStaff(portal, who).staffId)
  const { personId } = signInAsResident(portal)
  const key = createDataKey(db, keyring, 'case-5y', clock.now())
  client.pragma('cache_size = -600000')
  client.pragma('foreign_keys = OFF')
  // Indexes and counters are made once at the end, from the same statements that the migrations made them from.
  const kept = client
    .prepare(
      "select type, name, sql from sqlite_schema where tbl_name in ('cases', 'participants') and type in ('index', 'trigger') and sql is not null",
    )
    .all() as { type: string; name: string; sql: string }[]
  client.transaction(() => {
    for (const { type, name } of kept) client.exec(`drop ${type} ${name}`)
    insertCases(portal, count, { colleagues, personId, keyId: key.id })
    client.exec(`delete from case_counts`)
    client.exec(`insert into case_counts select unit, service, status, acute, ifnull(assigned_to, ''), count(*)
      from cases group by 1, 2, 3, 4, 5`)
    for (const { sql } of kept) client.exec(sql)
  })()
  client.pragma('foreign_keys = ON')
  const faults = client.pragma('foreign_key_check') as unknown[]
  if (faults.length > 0) throw new Error('The made cases hang loose')
  client.exec('analyze')
  client.pragma('wal_checkpoint(TRUNCATE)')
}

type Made = { colleagues: string[]; personId: string; keyId: string }

function insertCases(
  { db, clock, config }: Portal,
  count: number,
  { colleagues, personId, keyId }: Made,
): void {
  const insertCase = db.$client.prepare(
    `insert into cases (id, reference, service, unit, status, acute, assigned_to, received_on, received_at, updated_at,
       draft_id, data_key_id, sealed_snapshot, row_mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const insertPart = db.$client.prepare(
    `insert into participants (id, case_id, person_id, role, sealed, sealed_signature, signed_at)
     values (?, ?, ?, 'applicant', ?, ?, ?)`,
  )
  const sealed = randomBytes(200)
  const now = clock.now()
  // Among a million, some thirty are drawn twice.
  const references = new Set<string>()
  while (references.size < count) references.add(newReference())
  for (const [i, reference] of [...references].entries()) {
    // A year's worth, evenly: one in four is open, one open case in three is somebody's, three in a hundred are acute.
    const receivedAt = now - Math.floor((days(365) * (count - i)) / count)
    const open = i % 4 === 0
    const status = open ? (i % 8 === 0 ? 'received' : 'underReview') : 'withdrawn'
    const owner = i % 3 === 0 ? null : colleagues[i % colleagues.length]!
    const id = newId()
    const acute = Number(i % 33 === 0)
    const receivedOn = addDaysCached(receivedAt)
    const unit = config.municipality.unit
    insertCase.run(
      id,
      reference,
      service.id,
      unit,
      status,
      acute,
      owner,
      receivedOn,
      receivedAt,
      receivedAt,
      newId(),
      keyId,
      sealed,
      sealed.subarray(0, 32),
    )
    // One person applies three times; the others have nobody's name here.
    insertPart.run(newId(), id, i < 3 ? personId : null, sealed, sealed, receivedAt)
  }
}

const daysSeen = new Map<number, string>()
/** The day of a moment; a million calls of the calendar would take longer than the rows. */
function addDaysCached(at: number): string {
  const n = Math.floor(at / days(1))
  let day = daysSeen.get(n)
  if (day === undefined) {
    day = addDays(dayOf(n * days(1)), 0)
    daysSeen.set(n, day)
  }
  return day
}
