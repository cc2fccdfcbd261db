import {
  AuthorizationResponseError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  ClientError,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from 'openid-client'
import type { Portal } from '#app/platform/portal.ts'
import { CALLBACK, SIGNED_OUT } from './addresses.ts'
import { hasNumber, type Claims } from './claims.ts'
import type { LoginState } from './login-state.server.ts'
import { getClient } from './oidc-client.server.ts'
import type { SessionKind } from './session-limits.ts'
import { SignInProblem } from './sign-in-problem.ts'

/** How long before the answer a signing person may have shown who they are; the clocks' skew comes on top. */
const SIGNING_MAX_AGE_SECONDS = 60

/** Who came back from the provider, checked; nothing is stored yet. */
export type Authenticated = {
  issuer: string
  subject: string
  acr: string
  /** UTC seconds; always there when signing. */
  authTime: number | undefined
  idToken: string | undefined
  claims: Claims
}

export type Intent = Pick<LoginState, 'kind' | 'returnTo' | 'signing'>

/**
 * Where to send the person, and what this browser must remember meanwhile. Everybody proves who they are each time: a
 * browser left signed in at the provider lets nobody in here. @throws {SignInProblem}
 */
export async function beginAuthentication(
  portal: Portal,
  intent: Intent,
): Promise<{ url: URL; login: LoginState }> {
  const client = await getClient(portal, intent.kind)
  const { scope, acr } = portal.config.oidc[intent.kind]
  const login: LoginState = {
    ...intent,
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    startedAt: portal.clock.now(),
  }
  const url = buildAuthorizationUrl(client, {
    redirect_uri: new URL(CALLBACK, portal.config.publicUrl).href,
    scope,
    state: login.state,
    nonce: login.nonce,
    code_challenge: await calculatePKCECodeChallenge(login.verifier),
    code_challenge_method: 'S256',
    acr_values: acr.join(' '),
    prompt: 'login',
    ...(login.signing ? { max_age: '0' } : {}),
  })
  return { url, login }
}

/**
 * Exchanges the answer for claims: state, issuer, audience, times, nonce, signature, level and, when signing, freshness
 * all hold afterwards. @throws {SignInProblem}
 */
export async function finishAuthentication(
  portal: Portal,
  login: LoginState,
  answer: URLSearchParams,
): Promise<Authenticated> {
  const client = await getClient(portal, login.kind)
  // The public address is a setting; what the request's Host says is not to be trusted.
  const url = new URL(`${CALLBACK}?${answer.toString()}`, portal.config.publicUrl)
  try {
    const tokens = await authorizationCodeGrant(client, url, {
      pkceCodeVerifier: login.verifier,
      expectedState: login.state,
      expectedNonce: login.nonce,
      idTokenExpected: true,
      ...(login.signing ? { maxAge: SIGNING_MAX_AGE_SECONDS } : {}),
    })
    const claims = tokens.claims()
    if (!claims) throw new SignInProblem('failed', 'no-id-token')
    const { iss, sub, auth_time: authTime, acr } = claims
    if (typeof acr !== 'string' || !portal.config.oidc[login.kind].acr.includes(acr)) {
      throw new SignInProblem('low-level', 'acr')
    }
    return {
      issuer: iss,
      subject: sub,
      acr,
      authTime,
      idToken: tokens.id_token,
      claims: await completed(portal, client, login.kind, claims, tokens.access_token),
    }
  } catch (error) {
    throw problemOf(error)
  }
}

/** Some providers give the number only at the userinfo endpoint, where the subject must be the same. */
async function completed(
  { config }: Portal,
  client: Configuration,
  kind: SessionKind,
  claims: Claims & { sub: string },
  accessToken: string,
): Promise<Claims> {
  if (kind === 'staff' || hasNumber(claims, config.oidc.numberClaims)) return claims
  return { ...(await fetchUserInfo(client, accessToken, claims.sub)), ...claims }
}

function problemOf(error: unknown): SignInProblem {
  if (error instanceof SignInProblem) return error
  if (error instanceof AuthorizationResponseError) {
    const cancelled = error.error === 'access_denied'
    return new SignInProblem(cancelled ? 'cancelled' : 'failed', cancelled ? 'cancelled' : 'answer', error)
  }
  const code = error instanceof ClientError ? error.code : undefined
  const unreachable = code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && error.cause !== undefined)
  return new SignInProblem(
    unreachable ? 'down' : 'failed',
    code?.toLowerCase().replaceAll('_', '-') ?? 'exchange',
    error,
  )
}

/** Where signing out goes on at the provider, when it has such a place and answers; nothing otherwise. */
export async function findEndSessionUrl(
  portal: Portal,
  kind: SessionKind,
  idToken: string | undefined,
): Promise<URL | undefined> {
  try {
    const client = await getClient(portal, kind)
    if (!client.serverMetadata().end_session_endpoint) return undefined
    return buildEndSessionUrl(client, {
      post_logout_redirect_uri: new URL(SIGNED_OUT, portal.config.publicUrl).href,
      ...(idToken ? { id_token_hint: idToken } : {}),
    })
  } catch {
    // The session here has ended already; a provider that is down must not keep the person from the next page.
    return undefined
  }
}
