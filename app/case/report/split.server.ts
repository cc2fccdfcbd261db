import { inTransaction } from '#db/client.ts'
import { findActByKey, listLinks } from '#db/queries/acts.ts'
import { findCase, insertCase, type CaseRow } from '#db/queries/cases.ts'
import { copyCaseMarks } from '#db/queries/related.ts'
import { findCaseReporter, insertCaseReporter } from '#db/queries/reporters.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { getCaseForHouse, type Authorized } from '../access.server.ts'
import { readSnapshot, snapshotPlace } from '../read.server.ts'
import { reporterPlace } from '../reporter.server.ts'
import { unusedReference } from '../submit.server.ts'
import { doWith, readActs, writeAct, type FormMark, type Step } from './acts.server.ts'
import { writeLink } from './link.server.ts'
import { unsealReporter } from './reporter-card.server.ts'

/**
 * One report about two families becomes two: the new one holds the same words, under keys of its own, and begins anew in
 * the reception, because each child needs a protection assessment. Its clocks run from when the report came in (20 kap.
 * 2 § SoL). @returns the id of the new report; the same one when the form is sent twice.
 */
export function splitReport(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  { reasons }: { reasons: string },
): string {
  return inTransaction(portal.db, () => {
    let made: string | undefined
    doWith(portal, member, service, row, { doing: 'split', mark }, (step) => {
      made = copyReport(step, row)
      const copy = getCaseForHouse(portal, made)
      const content = { reasons, reference: copy.reference }
      writeAct(step, { kind: 'split', key: mark.key, content, other: made })
      const back = { reference: row.reference }
      writeAct({ ...step, row: copy }, { kind: 'split-from', key: newId(), content: back, other: row.id })
      writeLink(step, made, 'split')
    })
    return made ?? splitBefore(portal, row, mark)
  })
}

function copyReport({ portal, service }: Step, row: Authorized<CaseRow>): string {
  const { db, keyring, clock } = portal
  const now = clock.now()
  const id = newId()
  const key = createDataKey(db, keyring, service.retention, now)
  const copy = {
    ...row,
    id,
    reference: unusedReference(db),
    status: 'received',
    assignedTo: null,
    keptUntil: null,
    updatedAt: now,
    // There was no draft; the column only keeps one draft from becoming two cases.
    draftId: newId(),
    dataKeyId: key.id,
    sealedSnapshot: sealJson(key, snapshotPlace(id), readSnapshot(portal, row)),
  }
  insertCase(db, { ...copy, rowMac: caseRowMac(keyring, copy) })
  const reporter = findCaseReporter(db, row.id)
  if (reporter) {
    const reporterKey = createDataKey(db, keyring, service.retention, now)
    insertCaseReporter(db, {
      caseId: id,
      kind: reporter.kind,
      dataKeyId: reporterKey.id,
      sealed: sealJson(reporterKey, reporterPlace(id), unsealReporter(portal, reporter)),
    })
  }
  copyCaseMarks(db, row.id, id)
  return id
}

/** What this form became when it was sent the first time. */
function splitBefore(portal: Portal, row: Authorized<CaseRow>, { key }: FormMark): string {
  const seq = findActByKey(portal.db, key)?.seq
  const act = readActs(portal, row).find((one) => one.seq === seq)
  const others = listLinks(portal.db, row.id).map(({ otherId }) => findCase(portal.db, otherId))
  const found = others.find((other) => act?.kind === 'split' && other?.reference === act.content.reference)
  if (!found) throw new Error('A report was split without a trace')
  return found.id
}
