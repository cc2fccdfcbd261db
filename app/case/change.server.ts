import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findCase, updateCase, type CaseRow } from '#db/queries/cases.ts'
import type { Resident, StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import type { AuditActor } from '#app/platform/audit/actions.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import type { Portal } from '#app/platform/portal.ts'
import { findCaseForStaff, mayOpen, staffActor, type Authorized } from './access.server.ts'
import { addEvent, type EventKind } from './events.ts'
import type { DeskEventKind } from './report/event-kinds.ts'

type Change = Partial<Pick<CaseRow, 'status' | 'assignedTo' | 'keptUntil'>>

/** Writes a change of a case with its code, its event and its audit row. Call inside a transaction. */
export function writeChange(
  portal: Portal,
  row: CaseRow,
  change: Change,
  actor: AuditActor,
  kind: EventKind | DeskEventKind,
): void {
  const { db, keyring, clock } = portal
  const now = clock.now()
  const next = { ...row, ...change, updatedAt: now }
  updateCase(db, { ...next, rowMac: caseRowMac(keyring, next) })
  addEvent(db, keyring, { caseId: row.id, kind, at: now, actor })
  if (change.status !== undefined && change.status !== row.status) {
    appendAudit(db, keyring, {
      at: now,
      actor,
      action: 'case-status-changed',
      caseId: row.id,
      detail: { from: word(row.status), to: word(change.status) },
    })
  } else if (change.assignedTo !== undefined) {
    appendAudit(db, keyring, {
      at: now,
      actor,
      action: 'case-assigned',
      caseId: row.id,
      detail: { to: next.assignedTo },
    })
  }
}

/** `underReview` as the audit log writes words: `under-review`. */
function word(status: string): string {
  return status.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The row as it is now, still open to this member: what another colleague did meanwhile counts. @throws 404 or 409. */
export function getCurrent(portal: Portal, member: StaffMember, row: Authorized<CaseRow>): CaseRow {
  const now = findCaseForStaff(portal, member, row.id)
  // Gone from their sight since: no word that a colleague was first.
  if (!now) throw data(null, { status: 404 })
  if (!mayOpen(member, now)) throw data(null, { status: 409 })
  return now
}

/**
 * Takes the case. Taking one's own again changes nothing. @throws 409 when a colleague was first, or the resident, who
 * took the matter back: they must not read that somebody has begun with it after all.
 */
export function assignToSelf(portal: Portal, member: StaffMember, row: Authorized<CaseRow>): void {
  inTransaction(portal.db, () => {
    const now = getCurrent(portal, member, row)
    if (now.assignedTo === member.staffId) return
    const isTaken = now.assignedTo !== null && member.role !== 'unit-manager'
    if (isTaken || now.status === 'withdrawn') throw data(null, { status: 409 })
    writeChange(portal, now, { assignedTo: member.staffId }, staffActor(member), 'assigned')
  })
}

/** Moves the case on. Asking for the status it already has changes nothing. @throws 409 when the service forbids it. */
export function changeStatus(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  to: string,
): void {
  inTransaction(portal.db, () => {
    const now = getCurrent(portal, member, row)
    if (now.status === to) return
    if (!service.statuses[now.status]?.next.includes(to) || to === 'withdrawn')
      throw data(null, { status: 409 })
    writeChange(portal, now, { status: to }, staffActor(member), 'reviewStarted')
  })
}

/** The resident takes the matter back. Twice is once. @throws 409 when it has gone too far for that. */
export function withdraw(
  portal: Portal,
  resident: Resident,
  service: Service,
  row: Authorized<CaseRow>,
): void {
  inTransaction(portal.db, () => {
    const now = findCase(portal.db, row.id)
    if (!now || now.status === 'withdrawn') return
    if (!service.statuses[now.status]?.next.includes('withdrawn')) throw data(null, { status: 409 })
    writeChange(
      portal,
      now,
      { status: 'withdrawn' },
      { kind: 'resident', id: resident.personId },
      'withdrawn',
    )
  })
}
