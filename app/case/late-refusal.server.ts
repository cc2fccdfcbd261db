import { updateCase, type CaseRow } from '#db/queries/cases.ts'
import { findDraft } from '#db/queries/drafts.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { reopenPaper } from '#app/journey/lost-papers.server.ts'
import { dayOf } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import type { LateRefusal } from '#app/platform/files/rescan.ts'
import { queueMail } from '#app/platform/outbox/queue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { getCaseForHouse, type Authorized } from './access.server.ts'
import { addEvent } from './events.ts'
import { readParticipants, readSnapshot } from './read.server.ts'
import type { Services } from './registry.ts'

/**
 * Tells of a file that was taken and had to be refused afterwards. In a draft its paper is asked for again; of a case
 * the resident and the desk see an event, and who wanted notices gets one. Call it inside the transaction that closed
 * the file.
 */
export function tellLateRefusal(portal: Portal, services: Services, { owner, paper }: LateRefusal): void {
  if (owner.kind === 'draft') {
    const service = services.find(({ id }) => id === findDraft(portal.db, owner.id)?.service)
    if (service) reopenPaper(portal, service.journey, owner.id, paper)
    return
  }
  const { db, keyring, clock } = portal
  const row = getCaseForHouse(portal, owner.id)
  const now = clock.now()
  const next: CaseRow = { ...row, updatedAt: now }
  updateCase(db, { ...next, rowMac: caseRowMac(keyring, next) })
  addEvent(db, keyring, { caseId: row.id, kind: 'paperRefused', at: now, actor: { kind: 'system' } })
  notify(portal, services, row)
}

/** One letter a day is enough, however many files it is about. Nothing more is asked of who has taken the matter back. */
function notify(portal: Portal, services: Services, row: Authorized<CaseRow>): void {
  const { db, keyring, clock } = portal
  const email = services.find(({ id }) => id === row.service)?.noticeEmail(readSnapshot(portal, row).answers)
  const [participant] = readParticipants(portal, row)
  if (email === undefined || participant === undefined || row.status === 'withdrawn') return
  if (isProtected(portal, redact(participant.number))) return
  const now = clock.now()
  queueMail(db, {
    template: 'case-news',
    language: participant.language,
    recipient: redact(email),
    dataKey: getDataKey(db, keyring, row.dataKeyId),
    dedupeKey: `paper-refused:${row.id}:${dayOf(now)}`,
    notBefore: now,
    now,
  })
}
