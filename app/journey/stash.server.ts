import { createHash } from 'node:crypto'
import { redirect, type ActionFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findDraftKeyId, findPendingPost, insertPendingPost } from '#db/queries/pending-posts.ts'
import { findResident } from '#app/identity/guards.ts'
import { minutes } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { cookieName, readCookie, setCookie } from '#app/platform/http/cookies.ts'
import { isId, newToken } from '#app/platform/ids.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import type { Draft } from './drafts.server.ts'
import { findStep, pageOf } from './engine.ts'
import { rawInputs, type RawInputs } from './inputs.ts'
import type { Service } from './service.ts'

/** How long a page that was posted without a session waits for its owner. */
const KEPT_FOR = minutes(60)
const COOKIE = 'nara-kept'

type Kept = { stepId: string; seen: number; inputs: RawInputs }

const place = (draftId: string): SealedPlace => ({
  table: 'pending_posts',
  column: 'sealed',
  row: draftId,
  owner: draftId,
})
const hashOf = (token: string) => createHash('sha256').update(token).digest()

/**
 * Keeps a page that was posted after its session had ended, sealed with the draft's own key, and leads to sign-in. The
 * browser gets the only token to it; only the draft's owner can open it. @returns nothing when there is a session.
 */
export function stashPost(
  service: Service,
  { request, params, context }: ActionFunctionArgs,
  form: FormData,
): Response | undefined {
  const portal = getPortal(context)
  if (findResident(portal, request)) return undefined
  const back = new URL(request.url).pathname
  const signIn = `/logga-in?till=${encodeURIComponent(back)}`
  const step = findStep(service.journey, params.page ?? '')
  const page = step && pageOf(service.journey, step.id)
  const keyId = isId(params.draft) ? findDraftKeyId(portal.db, params.draft, service.id) : undefined
  if (!step || page?.kind !== 'questions' || !isId(params.draft) || keyId === undefined)
    return redirect(signIn, 303)
  const token = newToken()
  const kept: Kept = { stepId: step.id, seen: Number(form.get('seen')), inputs: rawInputs(page.fields, form) }
  const draftId = params.draft
  inTransaction(portal.db, () => {
    insertPendingPost(portal.db, {
      tokenHash: hashOf(token),
      draftId,
      dataKeyId: keyId,
      sealed: sealJson(getDataKey(portal.db, portal.keyring, keyId), place(draftId), kept),
      createdAt: portal.clock.now(),
    })
  })
  return redirect(signIn, {
    status: 303,
    headers: {
      'Set-Cookie': setCookie(portal.config, COOKIE, token, KEPT_FOR / 1000),
    },
  })
}

/** What was kept for this page of this draft, for its owner in the browser that posted it. */
export function takeStash(
  portal: Portal,
  draft: Draft,
  request: Request,
  stepId: string,
): RawInputs | undefined {
  const token = readCookie(request.headers.get('cookie'), cookieName(portal.config, COOKIE))
  const row = token === undefined ? undefined : findPendingPost(portal.db, hashOf(token), draft.id)
  if (!row || portal.clock.now() - row.createdAt > KEPT_FOR) return undefined
  const kept = unsealJson<Kept>(draft.key, place(draft.id), row.sealed)
  // Once the page has been saved after it was kept, what was kept is old.
  return kept.stepId === stepId && (draft.savedIn[stepId] ?? 0) <= kept.seen ? kept.inputs : undefined
}
