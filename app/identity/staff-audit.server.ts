import { inTransaction } from '#db/client.ts'
import type { AuditEntry } from '#app/platform/audit/actions.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Session } from './session-rows.server.ts'
import type { SignInProblem } from './sign-in-problem.ts'
import type { StaffAccount } from './staff.server.ts'

type Coming = Extract<AuditEntry, { action: 'sign-in' | 'sign-in-refused' | 'sign-out' }>
type Said = {
  [A in Coming['action']]: Pick<Extract<Coming, { action: A }>, 'action' | 'detail'>
}[Coming['action']]

/** That a staff member came, was refused or left (ASVS 16.3.1). Call it in the transaction that does it. */
export function auditStaff(
  { db, keyring, clock }: Portal,
  { id, role, unit }: Pick<StaffAccount, 'id' | 'role' | 'unit'>,
  said: Said,
): void {
  appendAudit(db, keyring, { at: clock.now(), actor: { kind: 'staff', id, role, unit }, ...said })
}

/**
 * That somebody came back from the provider and was not let in as staff; under their account when it is known, which
 * then is a shut one.
 */
export function auditStaffRefusal(portal: Portal, { reason }: SignInProblem, member?: StaffAccount): void {
  const { db, keyring, clock } = portal
  const said = { action: 'sign-in-refused', detail: { reason } } as const
  inTransaction(db, () => {
    if (member) auditStaff(portal, member, said)
    else appendAudit(db, keyring, { at: clock.now(), actor: { kind: 'system' }, ...said })
  })
}

/** Runs what ends a session, and writes that a staff member left if it was one. */
export function leaving(
  portal: Portal,
  session: Session | undefined,
  way: 'here' | 'everywhere' | 'quick-exit',
  end: () => void,
): void {
  if (session?.kind !== 'staff') {
    end()
    return
  }
  const { staffId: id, role, unit } = session
  inTransaction(portal.db, () => {
    end()
    auditStaff(portal, { id, role, unit }, { action: 'sign-out', detail: { way } })
  })
}
