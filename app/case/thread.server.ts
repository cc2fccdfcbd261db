import { inTransaction } from '#db/client.ts'
import { updateCase, type CaseRow } from '#db/queries/cases.ts'
import { insertMessage, listMessages, updateMessageRead, type MessageRow } from '#db/queries/messages.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { cleanText } from '#app/journey/schema.ts'
import type { AuditActor } from '#app/platform/audit/actions.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { dayOf, startOfDay, type EpochMs } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { caseRowMac, messageRowMac } from '#app/platform/crypto/row-mac.ts'
import { seal, unseal, type SealedPlace } from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { getCaseForHouse, staffActor, type Authorized } from './access.server.ts'
import { getCurrent } from './change.server.ts'
import { addEvent } from './events.ts'

/** Questions and answers between staff and whoever sent a case, also somebody of whom nothing is known. */
export type Message = {
  seq: number
  writtenBy: Side
  staffId: string | null
  at: EpochMs
  text: string
  /** Nobody on the other side has had it before them yet: `null`. */
  readAt: EpochMs | null
}
export type Side = 'staff' | 'sender'

/** A message as it was posted. `seen` is how many messages the page showed, and tells a double post from a second one. */
export type Post = { text: string; seen: number }
export type PostFault = 'empty' | 'tooLong' | 'full'

export const MOST_LETTERS = 4000
/** A case with more than that is a conversation for the telephone, or a machine. */
export const MOST_MESSAGES = 300

/** Whoever sent the case, of whom a thread never says more. */
const SENDER: AuditActor = { kind: 'resident', id: null }

export const messagePlace = (caseId: string, seq: number): SealedPlace => ({
  table: 'messages',
  column: 'sealed',
  row: String(seq),
  owner: caseId,
})

/** Everything that was written in a case, the oldest first. */
export function readThread({ db, keyring }: Portal, row: Authorized<CaseRow>): Message[] {
  const rows = listMessages(db, row.id)
  if (rows.length === 0) return []
  const key = getDataKey(db, keyring, row.dataKeyId)
  return rows.map(({ seq, writtenBy, staffId, at, sealed, readAt }) => ({
    seq,
    writtenBy,
    staffId,
    at,
    text: unseal(key, messagePlace(row.id, seq), sealed).toString(),
    readAt,
  }))
}

/**
 * Writes to whoever sent the case. The same post twice is written once. @returns what is wrong with the text, if
 * anything. @throws 404 or 409 when the case is not this member's to open any more.
 */
export function writeAsStaff(
  portal: Portal,
  member: StaffMember,
  row: Authorized<CaseRow>,
  post: Post,
): PostFault | undefined {
  return inTransaction(portal.db, () =>
    write(portal, getCurrent(portal, member, row), post, staffActor(member), member.staffId),
  )
}

/** Writes to the staff. Of the sender nothing is kept but what they write. The same post twice is written once. */
export function writeAsSender(portal: Portal, row: Authorized<CaseRow>, post: Post): PostFault | undefined {
  return inTransaction(portal.db, () => write(portal, getCaseForHouse(portal, row.id), post, SENDER, null))
}

function write(
  portal: Portal,
  row: CaseRow,
  post: Post,
  actor: AuditActor,
  staffId: string | null,
): PostFault | undefined {
  const by = staffId === null ? 'sender' : 'staff'
  const text = cleanText(post.text)
  if (text === '') return 'empty'
  if (text.length > MOST_LETTERS) return 'tooLong'
  const { db, keyring, clock } = portal
  const thread = readThread(portal, row as Authorized<CaseRow>)
  const since = thread.filter(({ seq, writtenBy }) => seq > post.seen && writtenBy === by)
  if (since.some((message) => message.text === text)) return undefined
  if (thread.length >= MOST_MESSAGES) return 'full'

  const now = clock.now()
  const seq = (thread.at(-1)?.seq ?? 0) + 1
  const message: Omit<MessageRow, 'rowMac'> = {
    caseId: row.id,
    seq,
    writtenBy: by,
    staffId,
    at: now,
    sealed: seal(getDataKey(db, keyring, row.dataKeyId), messagePlace(row.id, seq), text),
    readAt: null,
  }
  insertMessage(db, { ...message, rowMac: messageRowMac(keyring, message) })
  const next = { ...row, updatedAt: now }
  updateCase(db, { ...next, rowMac: caseRowMac(keyring, next) })
  addEvent(db, keyring, {
    caseId: row.id,
    kind: by === 'staff' ? 'staffWrote' : 'senderWrote',
    at: now,
    actor,
  })
  appendAudit(db, keyring, {
    at: now,
    actor,
    action: 'message-written',
    caseId: row.id,
    detail: { message: seq },
  })
  return undefined
}

/** Marks what the sender wrote as read by this member of staff, with a row in the audit log. */
export function markReadByStaff(portal: Portal, member: StaffMember, row: Authorized<CaseRow>): void {
  const { db, keyring, clock } = portal
  if (unread(portal, row, 'staff').length === 0) return
  inTransaction(db, () => {
    const upTo = markRead(portal, row, 'staff', clock.now())
    if (upTo === undefined) return
    appendAudit(db, keyring, {
      at: clock.now(),
      actor: staffActor(member),
      action: 'messages-read',
      caseId: row.id,
      detail: { upTo },
    })
  })
}

/**
 * Marks what staff wrote as read by the sender: on which day, and no more. When somebody comes back is a trace of them,
 * and staff need to know no more than whether their question was seen.
 */
export function markReadBySender(portal: Portal, row: Authorized<CaseRow>): void {
  if (unread(portal, row, 'sender').length === 0) return
  inTransaction(portal.db, () => markRead(portal, row, 'sender', startOfDay(dayOf(portal.clock.now()))))
}

/** Whether whoever sent it has written something that no member of staff has had before them. */
export function hasUnreadFromSender(portal: Portal, row: CaseRow): boolean {
  return unread(portal, row, 'staff').length > 0
}

/** What this side has not had before it. */
function unread({ db }: Portal, { id }: CaseRow, reader: Side): MessageRow[] {
  return listMessages(db, id).filter(({ writtenBy, readAt }) => writtenBy !== reader && readAt === null)
}

function markRead(portal: Portal, row: CaseRow, reader: Side, readAt: EpochMs): number | undefined {
  const { db, keyring } = portal
  const rows = unread(portal, row, reader)
  for (const message of rows) {
    const read = { ...message, readAt }
    updateMessageRead(db, { ...read, rowMac: messageRowMac(keyring, read) })
  }
  return rows.at(-1)?.seq
}
