import { data } from 'react-router'
import { inTransaction } from '#db/client.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter, type CaseReporterRow } from '#db/queries/reporters.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { unsealJson } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { staffActor, type Authorized } from '../access.server.ts'
import { getCurrent } from '../change.server.ts'
import { reporterPlace, type Reporter } from '../reporter.server.ts'
import { stateOf } from './acts.server.ts'
import { listRelated, type Related } from './related.server.ts'
import { mayDo, type ReporterReason } from './rules.ts'

export type ReporterCard = { reporter: Reporter; sameReporter: Related[] }

/**
 * Opens who sent the report, for a reason: written to the audit log before anything of it is read, each time. Other
 * reports by the same reporter are seen here alone, since they too tell who it is. @throws 404 for whoever may not open
 * the report or has another role, and where there is nobody to show.
 */
export function openReporter(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  reason: ReporterReason,
): ReporterCard {
  const { db, keyring, clock } = portal
  return inTransaction(db, () => {
    const now = getCurrent(portal, member, row)
    const sealed = findCaseReporter(db, now.id)
    if (!sealed || !mayDo('reporter', member, stateOf(portal, service, now)))
      throw data(null, { status: 404 })
    appendAudit(db, keyring, {
      at: clock.now(),
      actor: staffActor(member),
      action: 'reporter-opened',
      caseId: now.id,
      detail: { reason },
    })
    return {
      reporter: unsealReporter(portal, sealed),
      sameReporter: listRelated(portal, member, row, 'reporter'),
    }
  })
}

/** For the house itself and for {@link openReporter}; nothing else shows what it holds. */
export function unsealReporter({ db, keyring }: Portal, row: CaseReporterRow): Reporter {
  return unsealJson<Reporter>(getDataKey(db, keyring, row.dataKeyId), reporterPlace(row.caseId), row.sealed)
}
