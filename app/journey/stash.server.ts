import { createHash } from 'node:crypto'
import { redirect, type ActionFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findDraftKeyId, findPendingPost, insertPendingPost } from '#db/queries/pending-posts.ts'
import { signInAddress } from '#app/identity/addresses.ts'
import { findResident } from '#app/identity/guards.ts'
import { returnPathOf } from '#app/identity/safe-return.ts'
import { minutes } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { cookieName, readCookie, setCookie } from '#app/platform/http/cookies.ts'
import { isId, newToken } from '#app/platform/ids.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { NEW_THING } from './define.ts'
import type { Draft } from './drafts.server.ts'
import { findStep, pageOf } from './engine.ts'
import type { Fields } from './fields.ts'
import { rawInputs, type RawInputs } from './inputs.ts'
import type { Service } from './service.ts'

/** How long a page that was posted without a session waits for its owner. */
const KEPT_FOR = minutes(60)
const COOKIE = 'nara-kept'

/** `key` names the page, or the thing in a list, as in a save of the draft; `thing` is the id that a new one gets. */
type Kept = { key: string; seen: number; inputs: RawInputs; thing?: string }

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
  const signIn = signInAddress('resident', returnPathOf(request))
  const draftId = params.draft
  const asked = askedAt(service, params)
  const keyId = isId(draftId) ? findDraftKeyId(portal.db, draftId, service.id) : undefined
  if (!asked || !isId(draftId) || keyId === undefined) return redirect(signIn, 303)
  const token = newToken()
  const thing = form.get('thing')
  const kept: Kept = {
    key: asked.key,
    seen: Number(form.get('seen')),
    inputs: rawInputs(asked.fields, form),
    ...(isId(thing) ? { thing } : {}),
  }
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

/** What the page of an address asks, and the key under which its answer is saved. */
function askedAt(
  { journey }: Service,
  params: ActionFunctionArgs['params'],
): { key: string; fields: Fields } | undefined {
  const step = findStep(journey, params.page ?? '')
  const page = step && pageOf(journey, step.id)
  if (page?.kind === 'questions') return { key: step?.id ?? '', fields: page.fields }
  if (page?.kind === 'list' && params.item) return { key: `${step?.id}/${params.item}`, fields: page.fields }
  return undefined
}

/** What was kept for this page of this draft, for its owner in the browser that posted it. */
export function takeStash(
  portal: Portal,
  draft: Draft,
  request: Request,
  key: string,
): Pick<Kept, 'inputs' | 'thing'> | undefined {
  const token = readCookie(request.headers.get('cookie'), cookieName(portal.config, COOKIE))
  const row = token === undefined ? undefined : findPendingPost(portal.db, hashOf(token), draft.id)
  if (!row || portal.clock.now() - row.createdAt > KEPT_FOR) return undefined
  const kept = unsealJson<Kept>(draft.key, place(draft.id), row.sealed)
  if (kept.key !== key) return undefined
  // Once the page has been saved after it was kept, what was kept is old. New things stand in nobody's way.
  const isNew = kept.thing !== undefined && key.endsWith(`/${NEW_THING}`)
  return isNew || (draft.savedIn[key] ?? 0) <= kept.seen ? kept : undefined
}
