import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ClientAuth,
  type ServerMetadata,
} from 'openid-client'
import { hours, seconds, type EpochMs } from '#app/platform/clock.ts'
import type { Provider } from '#app/platform/config.ts'
import type { Portal } from '#app/platform/portal.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { SessionKind } from './session-limits.ts'
import { SignInProblem } from './sign-in-problem.ts'

/** Discovery runs while a person waits for the next page; the token exchange has more time. */
const DISCOVERY_TIMEOUT_SECONDS = 2.5
const TIMEOUT_SECONDS = 5
const RETRY_AFTER = seconds(5)
const FRESH_FOR = hours(1)
/** How far the provider's clock and ours may differ. */
export const CLOCK_SKEW_SECONDS = 60
/** Signatures that prove who signed: never `none`, never one made with a secret that both sides know. */
const ALGORITHMS = new Set([
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
  'Ed25519',
])

type Entry = { at: EpochMs; failed: boolean; client: Promise<Configuration> }
const known = new WeakMap<Portal, Map<SessionKind, Entry>>()

/**
 * The client for the residents' or the staff's provider, discovered once an hour and after a failure at most every five
 * seconds. @throws {SignInProblem} `down` when the provider does not answer, `failed` when it is not what we demand.
 */
export function getClient(portal: Portal, kind: SessionKind): Promise<Configuration> {
  const clients = known.get(portal) ?? new Map<SessionKind, Entry>()
  known.set(portal, clients)
  const now = portal.clock.now()
  const entry = clients.get(kind)
  if (entry && now < entry.at + (entry.failed ? RETRY_AFTER : FRESH_FOR)) return entry.client
  const fresh: Entry = { at: now, failed: false, client: discover(portal.config.oidc[kind]) }
  fresh.client.catch(() => {
    fresh.failed = true
  })
  clients.set(kind, fresh)
  return fresh.client
}

async function discover(provider: Provider): Promise<Configuration> {
  const plain = provider.issuer.startsWith('http:') ? [overLoopback] : []
  const found = await discovery(new URL(provider.issuer), provider.clientId, undefined, None(), {
    timeout: DISCOVERY_TIMEOUT_SECONDS,
    [customFetch]: limitedFetch,
    execute: plain,
  }).catch((error: unknown) => {
    throw new SignInProblem('down', 'discovery', error)
  })
  const server = accepted(found.serverMetadata())
  const client = new Configuration(
    server,
    provider.clientId,
    { [clockTolerance]: CLOCK_SKEW_SECONDS },
    authenticationAt(server, provider),
  )
  client.timeout = TIMEOUT_SECONDS
  client[customFetch] = limitedFetch
  // The library otherwise trusts TLS alone for the ID token.
  enableNonRepudiationChecks(client)
  for (const allow of plain) allow(client)
  return client
}

/** The demo's own provider has no certificate; production settings let no issuer be http. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody uses it without a reason
const overLoopback: (client: Configuration) => void = allowInsecureRequests

/** What the provider offers, cut down to what we accept of it. */
function accepted(server: ServerMetadata): ServerMetadata {
  if (server.code_challenge_methods_supported?.includes('S256') === false)
    throw new SignInProblem('failed', 'pkce')
  const signed = (offered: string[] | undefined) =>
    (offered ?? ['RS256']).filter((name) => ALGORITHMS.has(name))
  return {
    ...server,
    id_token_signing_alg_values_supported: signed(server.id_token_signing_alg_values_supported),
    userinfo_signing_alg_values_supported: signed(server.userinfo_signing_alg_values_supported),
  }
}

function authenticationAt(server: ServerMetadata, { clientSecret }: Provider): ClientAuth {
  if (!clientSecret) return None()
  const methods = server.token_endpoint_auth_methods_supported
  // RFC 8414: basic is what a provider takes that says nothing.
  const basic = !methods || methods.includes('client_secret_basic')
  return basic ? ClientSecretBasic(clientSecret.reveal()) : ClientSecretPost(clientSecret.reveal())
}
