import { minutes, type EpochMs } from '#app/platform/clock.ts'
import {
  sealJson,
  unsealJson,
  UnsealError,
  type DataKey,
  type SealedPlace,
} from '#app/platform/crypto/seal.ts'
import type { Portal } from '#app/platform/portal.ts'
import { cookieName, cookieNames, dropCookie, readCookie, setCookie } from '#app/platform/http/cookies.ts'
import type { SessionKind } from './session-limits.ts'

/** What this browser set out to do at the provider: only it can end what it began. */
export type LoginState = {
  kind: SessionKind
  state: string
  nonce: string
  /** The PKCE secret (RFC 7636). */
  verifier: string
  startedAt: EpochMs
  returnTo: string | undefined
  /** Set when the person is signing: the SHA-256 (hex) of what, and who must come back. */
  signing?: { hash: string; personId: string }
}

const LIFETIME = minutes(10)
const PREFIX = 'nara-in-'
/** Tabs that may be on their way to the provider at once; more would make the request headers too long. */
const MOST_TABS = 4

/** The `Set-Cookie` values that keep `login` in this browser: one cookie per state, so that several tabs work. */
export function keepLoginState(portal: Portal, request: Request, login: LoginState): string[] {
  const sealed = sealJson(stateKey(portal), placeOf(login.state), login).toString('base64url')
  const oldest = cookieNames(portal.config, request.headers.get('Cookie'), PREFIX).slice(0, -(MOST_TABS - 1))
  return [
    ...oldest.map((name) => dropCookie(portal.config, name)),
    setCookie(portal.config, nameOf(login.state), sealed, LIFETIME / 1000),
  ]
}

/** The login that `state` belongs to, when this browser began it less than ten minutes ago. */
export function findLoginState(portal: Portal, request: Request, state: string): LoginState | undefined {
  const sealed = readCookie(request.headers.get('Cookie'), cookieName(portal.config, nameOf(state)))
  if (!sealed) return undefined
  try {
    const login = unsealJson<LoginState>(stateKey(portal), placeOf(state), Buffer.from(sealed, 'base64url'))
    return portal.clock.now() < login.startedAt + LIFETIME ? login : undefined
  } catch (error) {
    if (error instanceof UnsealError) return undefined
    throw error
  }
}

export function dropLoginState(portal: Portal, state: string): string {
  return dropCookie(portal.config, nameOf(state))
}

const nameOf = (state: string) => PREFIX + state.replace(/[^\w-]/g, '').slice(0, 12)

const placeOf = (state: string): SealedPlace => ({
  table: 'cookie',
  column: 'sign-in',
  row: state,
  owner: '',
})

const KEY_ID = Buffer.from('sign-in.v1'.padEnd(16, '\0')).toString('base64url')

function stateKey(portal: Portal): DataKey {
  return { id: KEY_ID, secret: portal.keyring.derive('session', 'sign-in.v1') }
}
