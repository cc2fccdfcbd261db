import { generateKeyPairSync } from 'node:crypto'
import type { Configuration } from 'oidc-provider'
import {
  fullName,
  LOA2,
  LOA3,
  residents,
  concernStaff,
  familyStaff,
  staffMembers,
  stranger,
  type ResidentPersona,
} from '#db/seed/personas.ts'
import { hours, minutes } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.ts'
import { newToken } from '#app/platform/ids.ts'
import { CALLBACK, SIGNED_OUT } from './addresses.ts'
import { expiredPage } from './embedded-provider-page.ts'
import { createProviderStore } from './embedded-provider-store.ts'
import type { SessionKind } from './session-limits.ts'

type Role =
  | ResidentPersona
  | (typeof staffMembers)[keyof typeof staffMembers]
  | (typeof concernStaff)[keyof typeof concernStaff]
  | (typeof familyStaff)[keyof typeof familyStaff]
  | typeof stranger
/** Whom the demo's visitors may be, by the key in the page's form. */
export const CAST: Record<SessionKind, Readonly<Record<string, Role>>> = {
  resident: residents,
  staff: { ...staffMembers, ...concernStaff, ...familyStaff, stranger },
}
const EVERYBODY = [...Object.values(CAST.resident), ...Object.values(CAST.staff)]

const CLAIM = 'https://id.oidc.se/claim/'
const SCOPE = 'https://id.oidc.se/scope/'
const NAMES = ['name', 'given_name', 'family_name', 'birthdate']

/** Secrets that live as long as the process; nobody types them. */
export type ClientSecrets = Record<SessionKind, string>

/** The provider's settings: only what one sign-in with a code needs; everything else is off. */
export function providerSettings(config: Config, secrets: ClientSecrets, base: string): Configuration {
  const off = { enabled: false } as const
  const client = (kind: SessionKind) => ({
    client_id: config.oidc[kind].clientId,
    client_secret: secrets[kind],
    redirect_uris: [new URL(CALLBACK, config.publicUrl).href],
    post_logout_redirect_uris: [new URL(SIGNED_OUT, config.publicUrl).href],
    response_types: ['code' as const],
    grant_types: ['authorization_code'],
    id_token_signed_response_alg: 'ES256' as const,
    require_auth_time: true,
  })
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return {
    adapter: createProviderStore(),
    clients: [client('resident'), client('staff')],
    jwks: {
      keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'boot', use: 'sig', alg: 'ES256' }],
    },
    // The session cookie goes to the sign-out address alone, so that a new sign-in always asks who you are.
    cookies: {
      keys: [newToken()],
      long: { path: `${base}/session`, signed: true },
      short: { signed: true },
    },
    interactions: { url: (_ctx, interaction) => `${base}/interaction/${interaction.uid}` },
    acrValues: [LOA2, LOA3],
    scopes: ['openid', 'profile', `${SCOPE}naturalPersonInfo`, `${SCOPE}naturalPersonNumber`],
    claims: {
      openid: ['sub'],
      profile: NAMES,
      [`${SCOPE}naturalPersonInfo`]: NAMES,
      [`${SCOPE}naturalPersonNumber`]: [
        'personalIdentityNumber',
        'coordinationNumber',
        'coordinationNumberLevel',
      ].map((name) => CLAIM + name),
    },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      resourceIndicators: off,
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: async (ctx) => {
          await ctx.oidc.session?.destroy()
          ctx.body = ''
        },
      },
    },
    findAccount: (_ctx, subject) => {
      const persona = EVERYBODY.find((one) => one.subject === subject)
      return persona && { accountId: subject, claims: () => claimsOf(persona) }
    },
    loadExistingGrant: async ({ oidc }) => {
      const { accountId } = oidc.session ?? {}
      const scope = oidc.params?.scope
      if (!accountId || !oidc.client) return undefined
      const grant = new oidc.provider.Grant({ accountId, clientId: oidc.client.clientId })
      grant.addOIDCScope(typeof scope === 'string' ? scope : 'openid')
      await grant.save()
      return grant
    },
    clientBasedCORS: () => false,
    renderError: (ctx) => {
      ctx.type = 'html'
      ctx.body = expiredPage(`${base}/style.css`)
    },
    ttl: {
      AccessToken: minutes(5) / 1000,
      AuthorizationCode: minutes(1) / 1000,
      Grant: hours(1) / 1000,
      IdToken: minutes(10) / 1000,
      Interaction: minutes(10) / 1000,
      Session: hours(1) / 1000,
    },
  }
}

function claimsOf(persona: Role) {
  const names = { name: fullName(persona), given_name: persona.givenName, family_name: persona.familyName }
  if (!('number' in persona)) return { sub: persona.subject, ...names }
  const number = persona.coordination
    ? {
        [`${CLAIM}coordinationNumber`]: persona.number,
        [`${CLAIM}coordinationNumberLevel`]: persona.coordination,
      }
    : { [`${CLAIM}personalIdentityNumber`]: persona.number }
  return { sub: persona.subject, ...names, birthdate: persona.birthDay, ...number }
}
