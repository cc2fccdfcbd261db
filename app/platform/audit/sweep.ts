import { setImmediate as nextTurn } from 'node:timers/promises'
import { and, asc, eq, gt, isNotNull } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { listIndexedByUnknownKey } from '#db/queries/key-checks.ts'
import { findProtectedRegister } from '#db/queries/protected-numbers.ts'
import { acts, caseLinks, cases, dataKeys, events, meetings, messages, tasks } from '#db/schema/tables.ts'
import { indexKeysOf } from '#app/platform/crypto/blind-index.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { openRegister } from '#app/platform/crypto/protected-register.ts'
import {
  verifyCaseRow,
  verifyDeskRow,
  verifyEventRow,
  verifyMeetingRow,
  verifyMessageRow,
} from '#app/platform/crypto/row-mac.ts'
import { unseal } from '#app/platform/crypto/seal.ts'
import { SEALED_COLUMNS, type SealedColumn } from './sealed-columns.ts'

/** What the sweep found: `row` is an id, for events and messages `case id/number`. */
export type Fault = {
  kind: 'data-key' | 'sealed-value' | 'row-code' | 'event-missing' | 'message-missing' | 'index-key'
  table: string
  row: string
}

export type Sweep = { checked: number; faults: Fault[] }

const ROWS_PER_TURN = 200
/** A damaged disk would fill the memory with findings; the first ones say enough. */
const MOST_FAULTS = 1000

/**
 * Unwraps every data key, opens every sealed value and checks the code of every case, event, message and meeting. SQLite
 * itself does not notice a flipped bit in a page: this does. Gives way to other work between portions.
 */
export async function sweepIntegrity(db: Db, keyring: Keyring): Promise<Sweep> {
  const sweep: Sweep = { checked: 0, faults: [] }
  const note = (good: boolean, fault: Fault) => {
    sweep.checked++
    if (!good && sweep.faults.length < MOST_FAULTS) sweep.faults.push(fault)
  }
  await checkDataKeys(db, keyring, note)
  for (const column of SEALED_COLUMNS) await checkSealed(db, keyring, column, note)
  await checkRowCodes(db, keyring, note)
  await checkDeskRows(db, keyring, note)
  await checkMeetings(db, keyring, note)
  const register = findProtectedRegister(db)
  if (register) {
    const good = succeeds(() => openRegister(keyring, register))
    note(good, { kind: 'sealed-value', table: 'protected_register', row: '1' })
  }
  for (const { table, row } of listIndexedByUnknownKey(db, indexKeysOf(db)))
    note(false, { kind: 'index-key', table, row })
  return sweep
}

type Note = (good: boolean, fault: Fault) => void

async function checkDataKeys(db: Db, keyring: Keyring, note: Note): Promise<void> {
  for (let after = ''; ; await nextTurn()) {
    const rows = db
      .select()
      .from(dataKeys)
      .where(gt(dataKeys.id, after))
      .orderBy(asc(dataKeys.id))
      .limit(ROWS_PER_TURN)
      .all()
    for (const { id, wrappingKeyId, wrapped } of rows) {
      const good = succeeds(() => keyring.unwrap(wrappingKeyId, wrapped))
      note(good, { kind: 'data-key', table: 'data_keys', row: id })
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

type SealedRow = { place: string; owner: string; keyId: string; sealed: Buffer }

async function checkSealed(db: Db, keyring: Keyring, spec: SealedColumn, note: Note): Promise<void> {
  const { table, column, source, cursor } = spec
  const nextEnd = db.$client
    .prepare(
      `select max(at) from (select distinct ${cursor} as at from ${source} where ${cursor} > ?
      order by ${cursor} limit ${ROWS_PER_TURN})`,
    )
    .pluck()
  const rowsUntil = db.$client.prepare(
    `select cast(${spec.row} as text) as place, ${spec.owner} as owner, ${spec.key} as keyId, t.${column} as sealed
     from ${source} where ${cursor} > ? and ${cursor} <= ? and t.${column} is not null`,
  )
  for (let after: unknown = cursor === 't.token_hash' ? Buffer.alloc(0) : ''; ; await nextTurn()) {
    const end: unknown = nextEnd.get(after)
    if (end === null || end === undefined) return
    for (const { place, owner, keyId, sealed } of rowsUntil.all(after, end) as SealedRow[]) {
      const at = { table, column, row: place, owner }
      const opens = () => unseal(getDataKey(db, keyring, keyId), at, sealed)
      const good = namesKey(sealed, keyId) && succeeds(opens)
      note(good, { kind: 'sealed-value', table, row: place === owner ? place : `${owner}/${place}` })
    }
    after = end
  }
}

async function checkRowCodes(db: Db, keyring: Keyring, note: Note): Promise<void> {
  for (let after = ''; ; await nextTurn()) {
    const rows = db
      .select()
      .from(cases)
      .where(gt(cases.id, after))
      .orderBy(asc(cases.id))
      .limit(ROWS_PER_TURN)
      .all()
    for (const row of rows) {
      note(verifyCaseRow(keyring, row), { kind: 'row-code', table: 'cases', row: row.id })
      let before: number | undefined
      for (const event of eventsOf(db, row.id)) {
        const name = `${row.id}/${event.seq}`
        note(verifyEventRow(keyring, event), { kind: 'row-code', table: 'events', row: name })
        note(event.seq === (before ?? event.seq - 1) + 1, {
          kind: 'event-missing',
          table: 'events',
          row: name,
        })
        before = event.seq
      }
      for (const [i, message] of messagesOf(db, row.id).entries()) {
        const name = `${row.id}/${message.seq}`
        note(verifyMessageRow(keyring, message), { kind: 'row-code', table: 'messages', row: name })
        note(message.seq === i + 1, { kind: 'message-missing', table: 'messages', row: name })
      }
    }
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

/** What staff did with reports. An act that is gone shows as a gap, unless it was the last. */
async function checkDeskRows(db: Db, keyring: Keyring, note: Note): Promise<void> {
  for (const [table, name] of [
    [acts, 'acts'],
    [tasks, 'tasks'],
    [caseLinks, 'case_links'],
  ] as const) {
    for (let after = ''; ; await nextTurn()) {
      const ids = db
        .selectDistinct({ id: table.caseId })
        .from(table)
        .where(gt(table.caseId, after))
        .orderBy(asc(table.caseId))
        .limit(ROWS_PER_TURN)
        .all()
      for (const { id } of ids) {
        for (const [i, row] of db.select().from(table).where(eq(table.caseId, id)).all().entries()) {
          const at = `${id}/${'seq' in row ? row.seq : 'otherId' in row ? row.otherId : row.kind}`
          note(verifyDeskRow(keyring, name, row), { kind: 'row-code', table: name, row: at })
          if ('seq' in row) note(row.seq === i + 1, { kind: 'event-missing', table: name, row: at })
        }
      }
      const last = ids.at(-1)
      if (!last) break
      after = last.id
    }
  }
}

/** The times that are somebody's; one that is forgotten keeps the code that it had before. */
async function checkMeetings(db: Db, keyring: Keyring, note: Note): Promise<void> {
  for (let after = ''; ; await nextTurn()) {
    const rows = db
      .select()
      .from(meetings)
      .where(and(gt(meetings.id, after), isNotNull(meetings.dataKeyId)))
      .orderBy(asc(meetings.id))
      .limit(ROWS_PER_TURN)
      .all()
    for (const row of rows)
      note(verifyMeetingRow(keyring, row), { kind: 'row-code', table: 'meetings', row: row.id })
    const last = rows.at(-1)
    if (!last) return
    after = last.id
  }
}

function eventsOf(db: Db, caseId: string) {
  return db.select().from(events).where(eq(events.caseId, caseId)).orderBy(asc(events.seq)).all()
}

function messagesOf(db: Db, caseId: string) {
  return db.select().from(messages).where(eq(messages.caseId, caseId)).orderBy(asc(messages.seq)).all()
}

// The key's id stands in front of every sealed value, outside what GCM covers.
function namesKey(sealed: Buffer, keyId: string): boolean {
  return sealed.subarray(1, 17).equals(Buffer.from(keyId, 'base64url'))
}

function succeeds(step: () => unknown): boolean {
  try {
    step()
    return true
  } catch {
    return false
  }
}
