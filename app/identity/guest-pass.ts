import { createHash } from 'node:crypto'
import { cookieName, dropCookie, readCookie, setCookie } from '#app/platform/http/cookies.ts'
import { newToken } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

/**
 * Somebody who is not signed in is known by nothing but a token in their browser, and only until it closes. What they
 * have begun belongs to its hash. Neither says who they are, where they are or what they use.
 */
export const GUEST_COOKIE = 'nara-form'
const GUEST = 'guest-'

type Configured = Pick<Portal, 'config'>

/** Whether an owner of drafts is a guest; a person's id is 22 letters. */
export function isGuest(holder: string): boolean {
  return holder.startsWith(GUEST)
}

/** The guest of this request, if the browser has a pass. */
export function findGuest({ config }: Configured, request: Request): string | undefined {
  const token = readCookie(request.headers.get('cookie'), cookieName(config, GUEST_COOKIE))
  return token ? guestOf(token) : undefined
}

/** A new pass: the guest it makes, and the cookie to give the browser. It ends with the browser. */
export function newGuest({ config }: Configured): { guest: string; cookie: string } {
  const token = newToken()
  return { guest: guestOf(token), cookie: setCookie(config, GUEST_COOKIE, token) }
}

export function forgetGuest({ config }: Configured): string {
  return dropCookie(config, GUEST_COOKIE)
}

function guestOf(token: string): string {
  return GUEST + createHash('sha256').update(token).digest('base64url')
}
