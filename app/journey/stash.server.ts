import { createHash } from 'node:crypto'
import { redirect, type ActionFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { hasOwnDraft } from '#db/queries/drafts.ts'
import {
  deletePendingPost,
  findDraftKeyId,
  findPendingPost,
  insertPendingPost,
} from '#db/queries/pending-posts.ts'
import { signInAddress } from '#app/identity/addresses.ts'
import { findResident } from '#app/identity/guards.ts'
import { hasBeenSignedIn } from '#app/identity/sessions.server.ts'
import { findGuest } from '#app/identity/guest-pass.ts'
import { returnPathOf } from '#app/identity/safe-return.ts'
import { minutes } from '#app/platform/clock.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import { cookieName, cookieNames, dropCookie, readCookie, setCookie } from '#app/platform/http/cookies.ts'
import { isId, newToken } from '#app/platform/ids.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { NEW_THING } from './define.ts'
import type { Draft } from './drafts.server.ts'
import type { RawInputs } from './inputs.ts'
import type { Service } from './service.ts'

/** How long a page that was posted without a session waits for its owner. */
const KEPT_FOR = minutes(60)
/** One cookie for each kept page, so that no window's answer takes another window's away. */
const PREFIX = 'nara-kept-'
/** Windows that may wait at once; more would make the request headers too long. */
const MOST_KEPT = 12
/** Names the kept page in the address that sign-in leads back to. It opens nothing: that takes the cookie. */
const MARK = 'k'

/** What a page posted. `key` names it, or the thing in a list, as in a save of the draft. */
export type Posted = {
  key: string
  inputs: RawInputs
  /** The draft's version when the page was shown. */
  seen: number
  /** The id that a new thing of a list gets. */
  thing?: string
}
/** `isOld`: the page has been saved since, by another window. */
type Kept = Posted & { isOld: boolean }

const hashOf = (token: string) => createHash('sha256').update(token).digest()
const markOf = (token: string) => token.slice(0, 12)
const place = (draftId: string, hash: Buffer): SealedPlace => ({
  table: 'pending_posts',
  column: 'sealed',
  row: hash.toString('hex'),
  owner: draftId,
})

/**
 * Keeps a page that was posted after its session had ended, sealed with the draft's own key, and leads to sign-in and
 * back. The browser gets the only token to it; only the draft's owner can open it. @returns nothing when there is a
 * session.
 */
export function stashPost(
  service: Service,
  { request, params, context }: ActionFunctionArgs,
  posted: Posted | undefined,
): Response | undefined {
  const portal = getPortal(context)
  if (findResident(portal, request)) return undefined
  const draftId = params.draft
  // A guest's form ends with the guest's pass: there is nobody it could wait for.
  if (service.door === 'guests' || (service.door === 'either' && !hasBeenSignedIn(portal, request)))
    return undefined
  const guest = service.door === 'either' ? findGuest(portal, request) : undefined
  if (guest !== undefined && hasOwnDraft(portal.db, draftId ?? '', guest)) return undefined
  const keyId = isId(draftId) ? findDraftKeyId(portal.db, draftId, service.id) : undefined
  if (!posted || !isId(draftId) || keyId === undefined)
    return redirect(signInAddress('resident', returnPathOf(request)), 303)
  const token = newToken()
  const tokenHash = hashOf(token)
  inTransaction(portal.db, () => {
    insertPendingPost(portal.db, {
      tokenHash,
      draftId,
      dataKeyId: keyId,
      sealed: sealJson(getDataKey(portal.db, portal.keyring, keyId), place(draftId, tokenHash), posted),
      createdAt: portal.clock.now(),
    })
  })
  const back = new URL(request.url)
  back.searchParams.set(MARK, markOf(token))
  const answer = redirect(signInAddress('resident', returnPathOf(new Request(back))), 303)
  for (const cookie of cookiesFor(portal, request, token)) answer.headers.append('Set-Cookie', cookie)
  return answer
}

function cookiesFor({ config }: Portal, request: Request, token: string): string[] {
  const oldest = cookieNames(config, request.headers.get('cookie'), PREFIX).slice(0, -(MOST_KEPT - 1))
  return [
    ...oldest.map((name) => dropCookie(config, name)),
    setCookie(config, PREFIX + markOf(token), token, KEPT_FOR / 1000),
  ]
}

/**
 * What was kept for this page of this draft, for its owner in the browser that posted it: what the address names, even
 * when another window has saved the page since; else what was posted last and is newer than what is saved.
 */
export function takeStash(portal: Portal, draft: Draft, request: Request, key: string): Kept | undefined {
  const named = keptBy(portal, draft, request, markIn(request))
  if (named?.key === key) return named
  const names = cookieNames(portal.config, request.headers.get('cookie'), PREFIX)
  for (const name of names.toReversed()) {
    const kept = keptBy(portal, draft, request, name.slice(PREFIX.length))
    if (kept?.key === key && !kept.isOld) return kept
  }
  return undefined
}

/** Forgets what was kept for a page, when its person has sent it. */
export function dropStash(portal: Portal, request: Request): void {
  const token = tokenIn(portal, request, markIn(request))
  if (token !== undefined) deletePendingPost(portal.db, hashOf(token))
}

function keptBy(portal: Portal, draft: Draft, request: Request, mark: string): Kept | undefined {
  const token = tokenIn(portal, request, mark)
  const row = token === undefined ? undefined : findPendingPost(portal.db, hashOf(token), draft.id)
  if (!row || portal.clock.now() - row.createdAt > KEPT_FOR) return undefined
  const posted = unsealJson<Posted>(draft.key, place(draft.id, row.tokenHash), row.sealed)
  // New things stand in nobody's way.
  const isNew = posted.thing !== undefined && posted.key.endsWith(`/${NEW_THING}`)
  return { ...posted, isOld: !isNew && (draft.savedIn[posted.key] ?? 0) > posted.seen }
}

function markIn(request: Request): string {
  return new URL(request.url).searchParams.get(MARK) ?? ''
}

function tokenIn({ config }: Portal, request: Request, mark: string): string | undefined {
  return readCookie(request.headers.get('cookie'), cookieName(config, PREFIX + mark))
}
