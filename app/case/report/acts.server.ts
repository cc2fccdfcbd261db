import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findActByKey, findTask, insertAct, listActs, updateTask, type ActRow } from '#db/queries/acts.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { dayOf, type EpochMs, type PlainDay } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { deskRowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { staffActor, type Authorized } from '../access.server.ts'
import { assignToSelf, getCurrent, writeChange } from '../change.server.ts'
import { maySet } from '../registry.ts'
import { hasUnreadFromSender } from '../thread.server.ts'
import type { DeskEventKind } from './event-kinds.ts'
import { ENDS, mayDo, type ActKind, type Doing, type ReportState } from './rules.ts'
import { hasClocks } from './statuses.ts'

/** What is written with each kind of act, sealed under the case's key. */
export type ActContents = {
  protection: { danger: boolean; reasons: string }
  agreed: { reasons: string }
  disagreed: { reasons: string }
  extended: { reasons: string }
  opened: Decision
  'not-opened': Decision
  running: Decision
  feedback: Feedback
  split: { reasons: string; reference: string }
  'split-from': { reference: string }
  linked: { reasons: string; reference: string }
  forwarded: { to: string; how: string; receipt: string }
  closed: { reasons: string }
  cleared: { reasons: string }
}
type Decision = { reasons: string; section: string }
/** `told` is all that a mandated reporter may be told (19 kap. 6 § SoL); `nothing` when that would be unsuitable. */
export type Feedback = {
  told: 'opened' | 'not-opened' | 'running' | 'nothing'
  to: string
  day: PlainDay
  reasons: string
}

const EVENT_OF: Readonly<Record<ActKind, DeskEventKind>> = {
  protection: 'protectionAssessed',
  agreed: 'secondLookAgreed',
  disagreed: 'secondLookDisagreed',
  extended: 'deadlineExtended',
  opened: 'preliminaryDecided',
  'not-opened': 'preliminaryDecided',
  running: 'preliminaryDecided',
  feedback: 'feedbackGiven',
  split: 'split',
  'split-from': 'split',
  linked: 'linked',
  forwarded: 'forwarded',
  closed: 'closed',
  cleared: 'cleared',
}

/** What a form for an act carries: a key of its own, and how many acts there were when it was shown. */
export type FormMark = { key: string; seen: number }

export type Step = { portal: Portal; member: StaffMember; service: Service; row: CaseRow; state: ReportState }

/**
 * Does something with a report in one transaction: checked anew against what colleagues have done meanwhile, written as
 * `work` says. The same form sent twice is done once. @throws 404 when the case is no longer in the member's sight, 409
 * when it has changed since the form was shown, or does not allow this (any more).
 */
export function doWith(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  { doing, mark, own = false }: { doing: Doing; mark: FormMark; own?: boolean },
  work: (step: Step) => void,
): void {
  inTransaction(portal.db, () => {
    const before = findActByKey(portal.db, mark.key)
    if (before) {
      if (before.caseId !== row.id || before.staffId !== member.staffId) throw data(null, { status: 409 })
      return
    }
    const now = getCurrent(portal, member, row)
    const state = stateOf(portal, service, now)
    if (state.acts.length !== mark.seen || !mayDo(doing, member, state)) throw data(null, { status: 409 })
    // Afterwards it is in nobody's queue: what came in while the form was filled in would be read by nobody.
    if (ENDS.includes(doing) && hasUnreadFromSender(portal, now)) throw data(null, { status: 409 })
    if (own && now.assignedTo === null) assignToSelf(portal, member, row)
    work({ portal, member, service, row: own ? getCurrent(portal, member, row) : now, state })
  })
}

/** Writes one act with its event and its audit row, and the status that follows from it. Inside {@link doWith}. */
export function writeAct<K extends ActKind>(
  { portal, member, service, row }: Omit<Step, 'state'>,
  act: {
    kind: K
    key: string
    content: ActContents[K]
    status?: string
    keptUntil?: PlainDay
    until?: PlainDay
    /** The other case, when there is one. */
    other?: string
  },
): void {
  const { db, keyring, clock } = portal
  if (act.status !== undefined && act.status !== row.status && !maySet(service, row.status, act.status))
    throw data(null, { status: 409 })
  const at: EpochMs = clock.now()
  const seq = (listActs(db, row.id).at(-1)?.seq ?? 0) + 1
  const key = getDataKey(db, keyring, row.dataKeyId)
  const done = {
    caseId: row.id,
    seq,
    kind: act.kind,
    formKey: act.key,
    at,
    onDay: dayOf(at),
    staffId: member.staffId,
    untilDay: act.until ?? null,
    sealed: sealJson(key, actPlace(row.id, seq), act.content),
  }
  insertAct(db, { ...done, rowMac: deskRowMac(keyring, 'acts', done) })
  const change = {
    ...(act.status === undefined ? {} : { status: act.status }),
    ...(act.keptUntil === undefined ? {} : { keptUntil: act.keptUntil }),
  }
  writeChange(portal, row, change, staffActor(member), EVENT_OF[act.kind])
  appendAudit(db, keyring, {
    at,
    actor: staffActor(member),
    action: 'report-act',
    caseId: row.id,
    detail: { act: act.kind, ...(act.other === undefined ? {} : { other: act.other }) },
  })
}

/** How far the report has come. */
export function stateOf({ db }: Pick<Portal, 'db'>, service: Service, row: CaseRow): ReportState {
  return {
    status: row.status,
    clocks: hasClocks(service),
    fromProfessional: findCaseReporter(db, row.id)?.kind === 'professional',
    acts: listActs(db, row.id).map(({ kind, staffId, onDay }) => ({ kind: kind as ActKind, staffId, onDay })),
    owesFeedback: findTask(db, row.id, 'feedback')?.doneOn === null,
  }
}

/** Marks what was owed as done today. */
export function finishTask({ db, keyring, clock }: Portal, caseId: string, kind: 'feedback'): void {
  const task = findTask(db, caseId, kind)
  if (!task || task.doneOn !== null) return
  const done = { ...task, doneOn: dayOf(clock.now()) }
  updateTask(db, { ...done, rowMac: deskRowMac(keyring, 'tasks', done) })
}

export type Act = {
  [K in ActKind]: {
    kind: K
    seq: number
    at: EpochMs
    onDay: PlainDay
    staffId: string
    until: PlainDay | undefined
    content: ActContents[K]
  }
}[ActKind]

/** What was done with the report and what was written of it, the oldest first. */
export function readActs({ db, keyring }: Portal, row: Authorized<CaseRow>): Act[] {
  const rows = listActs(db, row.id)
  if (rows.length === 0) return []
  const key = getDataKey(db, keyring, row.dataKeyId)
  return rows.map(({ kind, seq, at, onDay, staffId, untilDay, sealed }: ActRow) => {
    const content = unsealJson(key, actPlace(row.id, seq), sealed)
    return { kind, seq, at, onDay, staffId, until: untilDay ?? undefined, content } as Act
  })
}

const actPlace = (caseId: string, seq: number): SealedPlace => ({
  table: 'acts',
  column: 'sealed',
  row: String(seq),
  owner: caseId,
})
