import { inTransaction } from '#db/client.ts'
import { findSessionById, updateSessionContent } from '#db/queries/sessions.ts'
import type { Portal } from '#app/platform/portal.ts'
import { requireResident } from './guards.ts'
import { openSession, sealContent, type Signature } from './session-rows.server.ts'
import { beginSignIn } from './sign-in.server.ts'

/**
 * Sends the signed-in resident to prove once more who they are, for exactly what has this SHA-256 (hex). When the same
 * person comes back, {@link takeSignature} gives the proof. All ways lead to `returnTo`, a path of this site; the
 * session gets a new id, as after every authentication (ASVS 7.2.4). @throws a redirect when nobody is signed in.
 */
export function startSigning(
  portal: Portal,
  request: Request,
  { hash, returnTo }: { hash: string; returnTo: string },
): Promise<Response> {
  const { personId } = requireResident(portal, request)
  return beginSignIn(portal, request, { kind: 'resident', returnTo, signing: { hash, personId } })
}

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
