import { findSessionById, updateSessionContent } from '#db/queries/sessions.ts'
import type { Portal } from '#app/platform/portal.ts'
import { openSession, sealContent } from './session-rows.server.ts'

/** Puts a signature of `hash` in a session, as a fresh authentication would; for the demo, tests and the bench. */
export function addSignature(portal: Portal, sessionId: string, hash: string): void {
  const row = findSessionById(portal.db, sessionId)
  const session = row && openSession(portal, row)
  if (!row || session?.kind !== 'resident') throw new Error('No resident has this session')
  const { issuer, subject, acr } = session.content
  const at = portal.clock.now()
  const signature = { hash, at, issuer, subject, acr, authTime: Math.floor(at / 1000) }
  updateSessionContent(
    portal.db,
    row.id,
    sealContent(portal, row, { ...session.content, signatures: [signature] }),
  )
}
