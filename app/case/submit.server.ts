import { inTransaction, type Db } from '#db/client.ts'
import { findCaseOfDraft, hasReference, insertCase, insertParticipant } from '#db/queries/cases.ts'
import { findCaseHeldByDraft } from '#db/queries/return-codes.ts'
import { courseOf, factsOf } from '#app/journey/course.server.ts'
import { deleteDraft, getDraft, type Draft } from '#app/journey/drafts.server.ts'
import { isReadyToReview, live, type Course } from '#app/journey/engine.ts'
import type { Holder } from '#app/journey/own-draft.server.ts'
import type { Report, Service } from '#app/journey/service.ts'
import type { Resident } from '#app/identity/guards.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import type { Signature } from '#app/identity/session-rows.server.ts'
import { takeSignature } from '#app/identity/signing.server.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { dayOf } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { caseRowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson, type DataKey } from '#app/platform/crypto/seal.ts'
import { filesOfDraft, moveFilesToCase } from '#app/platform/files/documents.ts'
import { newId } from '#app/platform/ids.ts'
import { queueMail } from '#app/platform/outbox/queue.ts'
import type { Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { isConfirmed } from './confirmation.server.ts'
import { addEvent } from './events.ts'
import {
  participantPlace,
  signaturePlace,
  snapshotPlace,
  type Participant,
  type SignatureProof,
} from './read.server.ts'
import { newReference } from './reference.ts'
import { keepReporter, setApart } from './reporter.server.ts'
import { setAside } from './report/set-aside.server.ts'
import { giveReturnCode, heldBy } from './return-code.server.ts'
import { hashOfSnapshot, takeSnapshot, type Snapshot } from './snapshot.ts'

/** A draft ready to be sent: what it says, and the hash that a signature is bound to. */
export type Submission = { draft: Draft; course: Course; snapshot: Snapshot; hash: string }

/** Takes the snapshot of a draft, if it is complete. */
export function prepareSubmission(
  portal: Portal,
  service: Service,
  resident: Resident | undefined,
  draft: Draft,
  language: Language,
): Submission | undefined {
  const course = courseOf(service, draft, factsOf(portal, resident))
  if (!isReadyToReview(course)) return undefined
  const files = filesOfDraft(portal, draft.id).filter(({ state }) => state !== 'refused')
  const snapshot = takeSnapshot(service, course, language, (paper) =>
    files.filter((file) => file.meta.paper === paper).map(({ id }) => id),
  )
  return { draft, course, snapshot, hash: hashOfSnapshot(snapshot) }
}

export type SubmitResult =
  | { caseId: string }
  /**
   * `not-signed`: something changed after the signature, or there is none. `not-confirmed`: a guest has not shown that
   * the address they gave is theirs.
   */
  | { fault: 'not-signed' | 'not-confirmed' | 'not-complete' | 'not-available' }

/**
 * Sends a draft that is whole and, where the service asks for it, signed: one transaction turns it into a case with its
 * participant, first event, audit row, notice and files, and removes the draft. A page that says "received" stands on
 * this transaction alone. Sending again, from another tab or after a lost answer, gives the same case (22 § FL: it came
 * in when it reached us, at any hour).
 */
export function submitDraft(
  portal: Portal,
  service: Service,
  holder: Holder,
  draftId: string,
  language: Language,
  { looksLikeSpam = false } = {},
): SubmitResult {
  const { db, keyring, clock, config } = portal
  const { resident } = holder
  return inTransaction(db, () => {
    const sent = findSent(portal, service, holder, draftId)
    if (sent !== undefined) return { caseId: sent }
    const draft = getDraft(portal, holder.id, service.journey, draftId)
    // Read anew and uncached: somebody may have become protected since the draft began.
    if (resident && !service.report && isProtected(portal, resident.number)) return { fault: 'not-available' }
    const submission = prepareSubmission(portal, service, resident, draft, language)
    if (!submission) return { fault: 'not-complete' }
    const signature =
      resident && service.signed ? takeSignature(portal, resident, submission.hash) : undefined
    if (service.signed && !signature) return { fault: 'not-signed' }
    if (findUnconfirmed(portal, service, holder, submission) !== undefined) return { fault: 'not-confirmed' }
    const { rest: snapshot, apart } = setApart(service, submission.snapshot)

    const now = clock.now()
    const caseId = newId()
    const key = createDataKey(db, keyring, service.retention, now)
    const row = {
      id: caseId,
      reference: unusedReference(db),
      service: service.id,
      unit: service.unitOf(config),
      status: 'received',
      acute: service.isAcute(live(submission.course)),
      assignedTo: null,
      receivedOn: dayOf(now),
      receivedAt: now,
      updatedAt: now,
      draftId,
      dataKeyId: key.id,
      sealedSnapshot: sealJson(key, snapshotPlace(caseId), snapshot),
      keptUntil: null,
    }
    insertCase(db, { ...row, rowMac: caseRowMac(keyring, row) })
    if (isReport(service)) {
      const { answers } = submission.snapshot
      keepReporter(portal, service, { caseId, apart, answers, resident, now })
      giveReturnCode(portal, { caseId, draftId, holder: holder.id, now })
    } else if (resident && signature) {
      addApplicant(portal, { caseId, key, resident, signature, language })
    }
    // Who sent a report stands in no log and no timeline: only with the reporter, under a key of its own.
    const actor = { kind: 'resident', id: isReport(service) ? null : holder.id } as const
    addEvent(db, keyring, { caseId, kind: 'received', at: now, actor })
    appendAudit(db, keyring, { at: now, actor, action: 'case-submitted', caseId, detail: {} })
    const email = service.noticeEmail(live(submission.course))
    if (email !== undefined) {
      queueMail(db, {
        template: 'receipt-notice',
        language: language.code,
        recipient: redact(email),
        dataKey: key,
        dedupeKey: `receipt-notice:${caseId}`,
        notBefore: now,
        now,
      })
    }
    moveFilesToCase(portal, { draftId, caseId, retention: service.retention, now })
    deleteDraft(portal, draft)
    if (looksLikeSpam && service.report) setAside(portal, caseId)
    return { caseId }
  })
}

function addApplicant(
  { db }: Portal,
  sent: { caseId: string; key: DataKey; resident: Resident; signature: Signature; language: Language },
): void {
  const { caseId, key, resident, signature, language } = sent
  const id = newId()
  const participant: Participant = {
    name: resident.name.reveal(),
    number: resident.number.reveal(),
    language: language.code,
  }
  const proof: SignatureProof = signature
  insertParticipant(db, {
    id,
    caseId,
    personId: resident.personId,
    role: 'applicant',
    sealed: sealJson(key, participantPlace(id, caseId), participant),
    sealedSignature: sealJson(key, signaturePlace(id, caseId), proof),
    signedAt: signature.at,
  })
}

/** The address that a guest has to confirm before this is sent; nothing when they have, or need not. */
export function findUnconfirmed(
  portal: Portal,
  service: Service,
  { resident }: Pick<Holder, 'resident'>,
  { draft, course }: Pick<Submission, 'draft' | 'course'>,
): string | undefined {
  const email = resident ? undefined : service.emailToConfirm?.(live(course))
  return email === undefined || isConfirmed(portal, draft.id, email) ? undefined : email
}

const isReport = (service: Service): service is Service & { report: Report } => service.report !== undefined

/** The case that this holder's draft became already. */
function findSent(
  { db, keyring }: Portal,
  service: Service,
  holder: Holder,
  draftId: string,
): string | undefined {
  return service.report
    ? findCaseHeldByDraft(db, draftId, heldBy(keyring, holder.id))
    : findCaseOfDraft(db, draftId, holder.id)
}

/** With a million cases one draw in fifteen thousand is taken: then another is drawn. */
export function unusedReference(db: Db): string {
  for (;;) {
    const reference = newReference()
    if (!hasReference(db, reference)) return reference
  }
}
