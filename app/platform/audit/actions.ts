import type { StaffRole } from '#db/schema/tables.ts'
import type { EpochMs } from '#app/platform/clock.ts'

/**
 * Everything that is audited, with what each row may say: ids, fixed words and counts, never what a person wrote.
 * An action that is not here cannot be written.
 */
type CaseActions = {
  'case-submitted': object
  'case-opened': object
  'case-assigned': { to: string | null }
  'case-status-changed': { from: string; to: string }
  'file-opened': { file: string }
  'message-written': { message: number }
  /** The other side had what was written, up to this one, before them. */
  'messages-read': { upTo: number }
  /** Somebody who had sent a report without a name gave it afterwards. */
  'reporter-named': object
  /** Something done with a report, in the words of the table `acts`. */
  'report-act': { act: string; other?: string }
  /** Who sent a report was shown; the reason is one of our own words. */
  'reporter-opened': { reason: string }
  export: { kind: string }
}
type OtherActions = {
  search: { by: string; hits: number }
  /** The day as a number, 20261126, and how many meetings the list showed. */
  'meetings-listed': { day: number; count: number }
  'meeting-opened': { meeting: string }
  /** Who was invited to choose a time: made, taken back, or shown as a list. */
  'meeting-invitation': { invitation: string | null; change: string }
  'meeting-changed': { meeting: string; change: string }
  /** When a member of staff can be met, and for which kinds of meetings. */
  'work-hours-changed': { staff: string; change: string }
  /** Staff only: that a resident was here is nobody's to look up (decision 24). */
  'sign-in': object
  'sign-in-refused': { reason: string }
  'sign-out': { way: 'here' | 'everywhere' | 'quick-exit' }
  'staff-added': { staff: string }
  'staff-changed': { staff: string; clearance?: 'given' | 'taken' }
  'deletion-run': { rule: string; count: number }
  'key-made': { key: string }
  'key-destroyed': { key: string }
}

export type AuditActor =
  /** Without an id: whoever sent a form without signing in. */
  | { kind: 'resident'; id: string | null }
  | { kind: 'staff'; id: string; role: StaffRole; unit: string }
  | { kind: 'system' }

type Entry<Actions, Case> = {
  [A in keyof Actions]: { at: EpochMs; actor: AuditActor; action: A; detail: Actions[A] } & Case
}[keyof Actions]

export type AuditEntry = Entry<CaseActions, { caseId: string }> | Entry<OtherActions, { caseId?: undefined }>
export type AuditAction = AuditEntry['action']
