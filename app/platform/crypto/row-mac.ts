import { createHash, timingSafeEqual } from 'node:crypto'
import type { acts, caseLinks, cases, events, meetings, messages, tasks } from '#db/schema/tables.ts'
import type { Keyring } from './keyring.ts'

type MacValue = string | number | boolean | null | Uint8Array
type MacColumns = Readonly<Record<string, MacValue>>

export type CaseRow = typeof cases.$inferSelect
export type EventRow = typeof events.$inferSelect
export type MessageRow = typeof messages.$inferSelect
export type MeetingRow = typeof meetings.$inferSelect
/** The tables whose rows say what staff did with a report, each under its own code. */
export type DeskTables = {
  acts: typeof acts.$inferSelect
  tasks: typeof tasks.$inferSelect
  case_links: typeof caseLinks.$inferSelect
}

/**
 * HMAC-SHA-256 (32 bytes) over a row: clear columns as they are, sealed ones (bytes) by their SHA-256. A column that is
 * null is left out, so a migration may add a nullable column without touching old rows.
 */
export function rowMac(keyring: Keyring, table: string, columns: MacColumns): Buffer {
  const parts: (string | number)[] = [table]
  for (const name of Object.keys(columns).sort()) {
    const value = columns[name]
    if (value === null || value === undefined) continue
    parts.push(name, canonical(value))
  }
  return keyring.hmac('mac', 'row.v1', JSON.stringify(parts))
}

// A flag reads as 0 or 1 from the driver and as a boolean from drizzle: both are the same row.
function canonical(value: Exclude<MacValue, null>): string | number {
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'object' ? createHash('sha256').update(value).digest('hex') : value
}

/** Whether `mac` is the row's own, compared in constant time. */
export function verifyRowMac(keyring: Keyring, table: string, columns: MacColumns, mac: Uint8Array): boolean {
  const expected = rowMac(keyring, table, columns)
  return mac.length === expected.length && timingSafeEqual(expected, mac)
}

/** The `row_mac` of a case; to be written with every change of any of its columns. */
export function caseRowMac(keyring: Keyring, row: Omit<CaseRow, 'rowMac'>): Buffer {
  return rowMac(keyring, 'cases', withoutMac(row))
}

/** The `row_mac` of an event. */
export function eventRowMac(keyring: Keyring, row: Omit<EventRow, 'rowMac'>): Buffer {
  return rowMac(keyring, 'events', withoutMac(row))
}

/** The `row_mac` of a message; to be written anew when it has been read. */
export function messageRowMac(keyring: Keyring, row: Omit<MessageRow, 'rowMac'>): Buffer {
  return rowMac(keyring, 'messages', withoutMac(row))
}

export function verifyCaseRow(keyring: Keyring, row: CaseRow): boolean {
  return verifyRowMac(keyring, 'cases', withoutMac(row), row.rowMac)
}

export function verifyEventRow(keyring: Keyring, row: EventRow): boolean {
  return verifyRowMac(keyring, 'events', withoutMac(row), row.rowMac)
}

export function verifyMessageRow(keyring: Keyring, row: MessageRow): boolean {
  return verifyRowMac(keyring, 'messages', withoutMac(row), row.rowMac)
}

/** The `row_mac` of a meeting; to be written anew when it is booked, moved, cancelled or marked. */
export function meetingRowMac(keyring: Keyring, row: Omit<MeetingRow, 'rowMac'>): Buffer {
  return rowMac(keyring, 'meetings', withoutMac(row))
}

export function verifyMeetingRow(keyring: Keyring, row: MeetingRow): boolean {
  return verifyRowMac(keyring, 'meetings', withoutMac(row), row.rowMac)
}

/** The `row_mac` of an act, a task or a link; to be written with every change of the row. */
export function deskRowMac<T extends keyof DeskTables>(
  keyring: Keyring,
  table: T,
  row: Omit<DeskTables[T], 'rowMac'> & MacColumns,
): Buffer {
  return rowMac(keyring, table, withoutMac(row))
}

export function verifyDeskRow<T extends keyof DeskTables>(
  keyring: Keyring,
  table: T,
  row: DeskTables[T] & MacColumns,
): boolean {
  return verifyRowMac(keyring, table, withoutMac(row), row.rowMac)
}

// A whole row from the database may be passed too: its old code is never part of the new one.
function withoutMac(row: MacColumns): MacColumns {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'rowMac'))
}
