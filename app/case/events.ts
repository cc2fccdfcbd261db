import type { Db } from '#db/client.ts'
import { insertEvent, listEvents } from '#db/queries/cases.ts'
import type { AuditActor } from '#app/platform/audit/actions.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { eventRowMac } from '#app/platform/crypto/row-mac.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import type { DeskEventKind } from './report/event-kinds.ts'

/** What may happen to a case. The resident reads each in the service's own words. */
export type EventKind =
  | 'received'
  | 'assigned'
  | 'reviewStarted'
  | 'paperRefused'
  | 'withdrawn'
  | 'staffWrote'
  | 'senderWrote'
  | 'senderNamed'

/** Adds an event to a case's timeline, inside the transaction of what happened. */
export function addEvent(
  db: Db,
  keyring: Keyring,
  event: { caseId: string; kind: EventKind | DeskEventKind; at: EpochMs; actor: AuditActor },
): void {
  const seq = (listEvents(db, event.caseId).at(-1)?.seq ?? 0) + 1
  const row = {
    caseId: event.caseId,
    seq,
    kind: event.kind,
    at: event.at,
    actorKind: event.actor.kind,
    actorId: event.actor.kind === 'system' ? null : event.actor.id,
    sealed: null,
  }
  insertEvent(db, { ...row, rowMac: eventRowMac(keyring, row) })
}
