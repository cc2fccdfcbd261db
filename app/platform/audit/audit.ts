import { timingSafeEqual } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Db } from '#db/client.ts'
import {
  auditRowsAfter,
  auditRowsOfCase,
  findLastAuditRow,
  insertAuditRow,
  type AuditRow,
} from '#db/queries/audit.ts'
import type { ActorKind } from '#db/schema/tables.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { isId } from '#app/platform/ids.ts'
import type { AuditAction, AuditEntry } from './actions.ts'

/** The code that stands before the first row. */
const GENESIS = Buffer.alloc(32)
const ROWS_PER_TURN = 500

/** Where the log ends: its last row's number and code in hex. Kept elsewhere, it shows a cut-off tail. */
export type AuditHead = { seq: number; mac: string }

/**
 * Writes one row to the audit log, chained to the row before it. Call it inside the transaction that does what the row
 * says, or that comes before the first byte of the page. @throws outside a transaction, or when the detail holds
 * anything but ids, fixed words and whole numbers.
 */
export function appendAudit(db: Db, keyring: Keyring, entry: AuditEntry): void {
  if (!db.$client.inTransaction)
    throw new Error('The audit log is written inside the transaction it tells about')
  for (const value of Object.values(entry.detail)) assertSayable(value)
  const before = findLastAuditRow(db)
  const row: Omit<AuditRow, 'mac'> = {
    seq: (before?.seq ?? 0) + 1,
    at: entry.at,
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === 'system' ? null : entry.actor.id,
    role: entry.actor.kind === 'staff' ? entry.actor.role : null,
    unit: entry.actor.kind === 'staff' ? entry.actor.unit : null,
    action: entry.action,
    caseId: entry.caseId ?? null,
    detail: JSON.stringify(entry.detail),
  }
  insertAuditRow(db, { ...row, mac: chainMac(keyring, before?.mac ?? GENESIS, row) })
}

const WORD = /^[a-z][a-z0-9-]{0,39}$/

// Types end where a cast begins; a personal number or a name in the log could never be taken out again.
function assertSayable(value: unknown): void {
  if (value === null || Number.isSafeInteger(value) || isId(value)) return
  if (typeof value === 'string' && WORD.test(value)) return
  throw new TypeError('An audit detail holds only ids, fixed words and whole numbers')
}

function chainMac(keyring: Keyring, before: Uint8Array, row: Omit<AuditRow, 'mac'>): Buffer {
  const { seq, at, actorKind, actorId, role, unit, action, caseId, detail } = row
  const canonical = JSON.stringify([seq, at, actorKind, actorId, role, unit, action, caseId, detail])
  return keyring.hmac('mac', 'audit.v1', Buffer.concat([before, Buffer.from(canonical)]))
}

/** The end of the log as it is now; `seq` 0 while it is empty. */
export function auditHead(db: Db): AuditHead {
  const last = findLastAuditRow(db)
  return { seq: last?.seq ?? 0, mac: Buffer.from(last?.mac ?? GENESIS).toString('hex') }
}

export type AuditVerdict =
  | { ok: true; head: AuditHead }
  /** `seq`: the first row that is wrong or absent. */
  | { ok: false; fault: 'row-missing' | 'row-altered' | 'tail-missing' | 'anchor-differs'; seq: number }

/**
 * Walks the whole chain. Finds any row that was edited, removed, swapped or chained anew without the key; a removed tail
 * shows only against `anchors`, earlier heads that were kept outside the database. Gives way to other work between
 * portions.
 */
export async function verifyAudit(
  db: Db,
  keyring: Keyring,
  anchors: readonly AuditHead[] = [],
): Promise<AuditVerdict> {
  let head = { seq: 0, mac: GENESIS as Buffer }
  const said = new Map<number, Set<string>>()
  for (const { seq, mac } of anchors) said.set(seq, (said.get(seq) ?? new Set()).add(mac))
  const differs = () => [...(said.get(head.seq) ?? [])].some((mac) => mac !== head.mac.toString('hex'))
  for (;;) {
    const rows = auditRowsAfter(db, head.seq, ROWS_PER_TURN)
    for (const { mac, ...row } of rows) {
      if (row.seq !== head.seq + 1) return { ok: false, fault: 'row-missing', seq: head.seq + 1 }
      const expected = chainMac(keyring, head.mac, row)
      if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) {
        return { ok: false, fault: 'row-altered', seq: row.seq }
      }
      head = { seq: row.seq, mac }
      if (differs()) return { ok: false, fault: 'anchor-differs', seq: row.seq }
    }
    if (rows.length < ROWS_PER_TURN) break
    await nextTurn()
  }
  if (anchors.some(({ seq }) => seq > head.seq))
    return { ok: false, fault: 'tail-missing', seq: head.seq + 1 }
  return { ok: true, head: { seq: head.seq, mac: head.mac.toString('hex') } }
}

export type CaseTrace = {
  at: EpochMs
  by: ActorKind
  role: string | null
  unit: string | null
  action: AuditAction
}

/** Who has done what with a case, oldest first, as its resident may see it: role, unit and time, never the name. */
export function auditOfCase(db: Db, caseId: string): CaseTrace[] {
  return auditRowsOfCase(db, caseId).map(({ actorKind, action, ...rest }) => ({
    ...rest,
    by: actorKind,
    action: action as AuditAction,
  }))
}
