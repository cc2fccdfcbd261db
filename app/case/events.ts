import type { Db } from '#db/client.ts'
import { insertEvent, listEvents } from '#db/queries/cases.ts'
import type { AuditActor } from '#app/platform/audit/actions.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { eventRowMac } from '#app/platform/crypto/row-mac.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'

/** What may happen to a case. The resident reads each in the service's own words. */
export type EventKind = 'received' | 'assigned' | 'reviewStarted' | 'paperRefused' | 'withdrawn'

/** What is done with a report at the desk, for staff alone: neither whoever sent it nor whom it is about reads of it. */
export const DESK_EVENTS = [
  'setAside',
  'cleared',
  'protectionAssessed',
  'secondLookAgreed',
  'secondLookDisagreed',
  'deadlineExtended',
  'preliminaryDecided',
  'feedbackGiven',
  'split',
  'linked',
  'forwarded',
  'closed',
] as const
export type DeskEventKind = (typeof DESK_EVENTS)[number]

export function isDeskEvent(kind: string): kind is DeskEventKind {
  return (DESK_EVENTS as readonly string[]).includes(kind)
}

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
