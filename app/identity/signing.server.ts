import { inTransaction } from '#db/client.ts'
import { findSessionById, updateSessionContent } from '#db/queries/sessions.ts'
import type { Portal } from '#app/platform/portal.ts'
import { openSession, sealContent, type Signature } from './session-rows.server.ts'

/**
 * Takes the proof that this session signed `hash`: it is removed, so it is given once. Call it inside the transaction
 * that uses it, and a submit that fails leaves it in place.
 */
export function takeSignature(
  portal: Portal,
  session: { sessionId: string },
  hash: string,
): Signature | undefined {
  return inTransaction(portal.db, () => {
    const row = findSessionById(portal.db, session.sessionId)
    const found = row && openSession(portal, row)
    if (!row || found?.kind !== 'resident') return undefined
    const signature = found.content.signatures.find((one) => one.hash === hash)
    if (!signature) return undefined
    const signatures = found.content.signatures.filter((one) => one !== signature)
    updateSessionContent(portal.db, row.id, sealContent(portal, row, { ...found.content, signatures }))
    return signature
  })
}
