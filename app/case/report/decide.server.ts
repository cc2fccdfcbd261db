import { data } from 'react-router'
import { insertTask } from '#db/queries/acts.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { listHung } from '#db/queries/deletion.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { birthDayIn } from '#app/identity/personal-number.ts'
import type { AnyAnswers } from '#app/journey/define.ts'
import type { Service } from '#app/journey/service.ts'
import { dayOf, type PlainDay } from '#app/platform/clock.ts'
import { rewrapDataKey } from '#app/platform/crypto/data-keys.ts'
import { deskRowMac } from '#app/platform/crypto/row-mac.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from '../access.server.ts'
import { readSnapshot } from '../read.server.ts'
import { doWith, writeAct, type FormMark, type Step } from './acts.server.ts'
import { feedbackDue, keptUntil, type Outcome } from './clocks.ts'
import { unsealReporter } from './reporter-card.server.ts'
import { mayDecide } from './rules.ts'

/** More than fourteen days, which takes synnerliga skäl (20 kap. 2 § SoL). */
export function extendDeadline(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  { reasons, until }: { reasons: string; until: PlainDay },
): void {
  doWith(portal, member, service, row, { doing: 'extend', mark, own: true }, (step) => {
    writeAct(step, { kind: 'extended', key: mark.key, content: { reasons }, until })
  })
}

/**
 * Ends the preliminary assessment (20 kap. 2 § SoL). Where a mandated reporter has asked to be told, telling them becomes
 * a task with a last day. @throws 409 also for not opening before a second look has agreed.
 */
export function decide(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  { outcome, ...content }: { outcome: Outcome; reasons: string; section: string },
): void {
  doWith(portal, member, service, row, { doing: 'decide', mark, own: true }, (step) => {
    if (!mayDecide(outcome, member, step.state)) throw data(null, { status: 409 })
    const kept = outcome === 'not-opened' ? {} : { keptUntil: keepForChildren(step, row) }
    writeAct(step, { kind: outcome, key: mark.key, content, status: 'decided', ...kept })
    if (asksForFeedback(portal, service, row)) oweFeedback(step, outcome)
  })
}

/** Whether a mandated reporter has asked. What they wrote is looked at by the house alone; only the answer leaves here. */
export function asksForFeedback(portal: Portal, service: Service, row: Authorized<CaseRow>): boolean {
  const reporter = findCaseReporter(portal.db, row.id)
  if (reporter?.kind !== 'professional' || !service.report?.wantsFeedback) return false
  return service.report.wantsFeedback(answersOf(portal, row))
}

/** Everything that was answered, also what is kept apart: a child that writes itself stands there. */
function answersOf(portal: Portal, row: Authorized<CaseRow>): AnyAnswers {
  const reporter = findCaseReporter(portal.db, row.id)
  const apart = reporter && unsealReporter(portal, reporter).answers
  return { ...readSnapshot(portal, row).answers, ...apart }
}

/** The report becomes part of an investigation about a child, and is kept as long as that. @returns the last day. */
function keepForChildren({ portal, service }: Step, row: Authorized<CaseRow>): PlainDay {
  const { db, keyring, clock } = portal
  for (const keyId of listHung(db, 'cases', row.id).keyIds)
    rewrapDataKey(db, keyring, keyId, 'child-30y', clock.now())
  const subjects = service.report?.subjectsOf(answersOf(portal, row)) ?? []
  const births = subjects
    .filter(({ role }) => role === 'child' || role === 'unborn')
    .map(({ role, number = '', birthDay }) => ({
      day: birthDay ?? birthDayIn(number),
      isUnborn: role === 'unborn',
    }))
  return keptUntil(births, row.receivedOn)
}

function oweFeedback({ portal: { db, keyring, clock }, row }: Step, outcome: Outcome): void {
  const task = {
    caseId: row.id,
    kind: 'feedback' as const,
    dueOn: feedbackDue(outcome, dayOf(clock.now()), row.receivedOn),
    doneOn: null,
  }
  insertTask(db, { ...task, rowMac: deskRowMac(keyring, 'tasks', task) })
}
