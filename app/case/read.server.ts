import { listEvents, listParticipants, type CaseRow } from '#db/queries/cases.ts'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from './access.server.ts'
import type { EventKind } from './events.ts'
import { isDeskEvent, type DeskEventKind } from './report/event-kinds.ts'
import type { Snapshot } from './snapshot.ts'

export const snapshotPlace = (caseId: string): SealedPlace => ({
  table: 'cases',
  column: 'sealed_snapshot',
  row: caseId,
  owner: caseId,
})
export const participantPlace = (id: string, caseId: string): SealedPlace => ({
  table: 'participants',
  column: 'sealed',
  row: id,
  owner: caseId,
})
export const signaturePlace = (id: string, caseId: string): SealedPlace => ({
  table: 'participants',
  column: 'sealed_signature',
  row: id,
  owner: caseId,
})

/** Who takes part, as sealed in the case. The personal number is 12 digits. */
export type Participant = { name: string; number: string; language: LanguageCode }
/** The proof that a participant signed exactly this snapshot. */
export type SignatureProof = {
  hash: string
  at: EpochMs
  issuer: string
  acr: string
  subject: string
  authTime: number
}

export function readSnapshot({ db, keyring }: Portal, row: Authorized<CaseRow>): Snapshot {
  return unsealJson<Snapshot>(
    getDataKey(db, keyring, row.dataKeyId),
    snapshotPlace(row.id),
    row.sealedSnapshot,
  )
}

export type CaseParticipant = Participant & { id: string; role: 'applicant'; signedAt: EpochMs }

export function readParticipants({ db, keyring }: Portal, row: Authorized<CaseRow>): CaseParticipant[] {
  const key = getDataKey(db, keyring, row.dataKeyId)
  return listParticipants(db, row.id).map(({ id, role, signedAt, sealed }) => ({
    id,
    role,
    signedAt,
    ...unsealJson<Participant>(key, participantPlace(id, row.id), sealed),
  }))
}

type CaseEventOf<Kind> = {
  seq: number
  kind: Kind
  at: EpochMs
  by: 'resident' | 'staff' | 'system'
}
export type CaseEvent = CaseEventOf<EventKind>

/** What has happened, as everybody in the case may know it. */
export function readEvents(portal: Portal, row: Authorized<CaseRow>): CaseEvent[] {
  return readEventsForStaff(portal, row).flatMap(({ kind, ...event }) =>
    isDeskEvent(kind) ? [] : [{ ...event, kind }],
  )
}

/** What has happened, with what the desk has done with a report. */
export function readEventsForStaff(
  { db }: Portal,
  row: Authorized<CaseRow>,
): CaseEventOf<EventKind | DeskEventKind>[] {
  return listEvents(db, row.id).map(({ seq, kind, at, actorKind }) => ({
    seq,
    kind: kind as EventKind | DeskEventKind,
    at,
    by: actorKind,
  }))
}
