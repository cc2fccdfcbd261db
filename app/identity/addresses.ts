import type { SessionKind } from './session-rows.server.ts'

/** Where sign-in lives. Nothing in these addresses says why somebody signs in. */
export const SIGN_IN: Record<SessionKind, string> = { resident: '/logga-in', staff: '/logga-in/personal' }
export const CALLBACK = '/logga-in/svar'
export const PROBLEM = '/logga-in/problem'
export const SIGNED_OUT = '/utloggad'
/** Where a sign-in leads that was not on its way somewhere. */
export const HOME: Record<SessionKind, string> = { resident: '/mina-sidor', staff: '/handlaggning' }

/** The sign-in page that leads back to `path`, which the caller has taken through `safeReturn`. */
export function signInAddress(kind: SessionKind, path: string | undefined): string {
  return path === undefined ? SIGN_IN[kind] : `${SIGN_IN[kind]}?till=${encodeURIComponent(path)}`
}
