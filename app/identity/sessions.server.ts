import { createHash } from 'node:crypto'
import {
  deleteSession,
  deleteSessionsOf,
  findSessionById,
  findSessionByTokenHash,
  insertSession,
  touchSession,
  type CurrentSessionRow,
} from '#db/queries/sessions.ts'
import { inTransaction } from '#db/client.ts'
import { minutes, seconds, type EpochMs } from '#app/platform/clock.ts'
import { storageFaultOf } from '#app/platform/http/storage-faults.ts'
import { newId, newToken } from '#app/platform/ids.ts'
import { Notes } from '#app/platform/notes.ts'
import type { Portal } from '#app/platform/portal.ts'
import { cookieName, dropCookie, readCookie, SESSION_COOKIE, setCookie } from '#app/platform/http/cookies.ts'
import { endOf, openSession, sealContent, type NewSession, type Session } from './session-rows.server.ts'

/** A read page costs a write at most this often. */
const TOUCH_EVERY = minutes(1)

/**
 * Begins a session with a new id and ends the one this browser had, so that an id planted or seen before the sign-in is
 * worth nothing after it. Returns the `Set-Cookie` value; only the token's hash stays here.
 */
export function createSession(
  portal: Portal,
  request: Request,
  session: NewSession,
): { id: string; cookie: string } {
  const token = newToken()
  const id = newId()
  const now = portal.clock.now()
  const personId = session.kind === 'resident' ? session.personId : null
  const staffId = session.kind === 'staff' ? session.staffId : null
  const sealed = sealContent(portal, { id, personId, staffId }, session.content)
  inTransaction(portal.db, () => {
    endSession(portal, request)
    insertSession(portal.db, {
      tokenHash: hashOf(token),
      id,
      kind: session.kind,
      personId,
      staffId,
      sealed,
      authenticatedAt: now,
      createdAt: now,
      seenAt: now,
    })
  })
  return { id, cookie: setCookie(portal.config, SESSION_COOKIE, token) }
}

/**
 * The live session of this browser, if any, and a note that it was seen. `quiet` leaves no note: for requests that a
 * page makes by itself, which must not keep an abandoned session alive.
 */
export function findSession(portal: Portal, request: Request, { quiet = false } = {}): Session | undefined {
  const { row, session } = seenJustNow(portal, request) ?? look(portal, request)
  const now = portal.clock.now()
  if (!row || !session || quiet || now - row.seenAt < TOUCH_EVERY) return session
  const prolonged = touched(portal, row, session)
  seen.set(request, { at: now, row: { ...row, seenAt: now }, session: prolonged })
  return prolonged
}

type Seen = { at: EpochMs; row: CurrentSessionRow | undefined; session: Session | undefined }

/** All that belong to one request ask who is there in the same moment: only the first asks the database. */
const seen = new Notes<Request, Seen>()
const SAME_MOMENT = seconds(1)

function seenJustNow(portal: Portal, request: Request): Seen | undefined {
  const found = seen.get(request)
  const age = found && portal.clock.now() - found.at
  return age !== undefined && age >= 0 && age < SAME_MOMENT ? found : undefined
}

function look(portal: Portal, request: Request): Seen {
  const row = rowOf(portal, request)
  const found = { at: portal.clock.now(), row, session: row && openSession(portal, row) }
  seen.set(request, found)
  return found
}

/** Counts the idle time anew, as the person asked. Nothing when the session has ended. */
export function extendSession(portal: Portal, request: Request): Session | undefined {
  const row = rowOf(portal, request)
  const session = row && openSession(portal, row)
  return row && session && touched(portal, row, session)
}

/** Whether the session with this id is still alive; event streams ask before they send. */
export function isSessionLive(portal: Portal, id: string): boolean {
  const row = findSessionById(portal.db, id)
  return row !== undefined && openSession(portal, row) !== undefined
}

/** Ends the session of this browser here and now. Without one, nothing happens. */
export function endSession(portal: Portal, request: Request): void {
  const token = tokenOf(portal, request)
  seen.delete(request)
  if (token) deleteSession(portal.db, hashOf(token))
}

/** Ends every session of a person or staff member, on every device. */
export function endAllSessions(
  portal: Pick<Portal, 'db'>,
  holder: { personId: string } | { staffId: string },
): void {
  deleteSessionsOf(portal.db, holder)
}

/** The `Set-Cookie` value that makes the browser forget its session. */
export function forgetSession(portal: Portal): string {
  return dropCookie(portal.config, SESSION_COOKIE)
}

/** Whether this browser has been signed in since it was opened, though its session may have ended. */
export function hasBeenSignedIn(portal: Portal, request: Request): boolean {
  return tokenOf(portal, request) !== undefined
}

const TOKEN = /^[\w-]{43}$/

function tokenOf(portal: Portal, request: Request): string | undefined {
  const token = readCookie(request.headers.get('Cookie'), cookieName(portal.config, SESSION_COOKIE))
  return token !== undefined && TOKEN.test(token) ? token : undefined
}

function rowOf(portal: Portal, request: Request): CurrentSessionRow | undefined {
  const token = tokenOf(portal, request)
  return token === undefined ? undefined : findSessionByTokenHash(portal.db, hashOf(token))
}

const hashOf = (token: string) => createHash('sha256').update(token).digest()

function touched(portal: Portal, row: CurrentSessionRow, session: Session): Session {
  const seenAt = portal.clock.now()
  try {
    touchSession(portal.db, row.id, seenAt)
  } catch (error) {
    // A full or read-only disk stops writing, not reading; the session then simply ends earlier.
    if (!['full', 'read-only', 'busy'].includes(storageFaultOf(error) ?? '')) throw error
    return session
  }
  return { ...session, endsAt: endOf({ ...row, seenAt }) }
}
