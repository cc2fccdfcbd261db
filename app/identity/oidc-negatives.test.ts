import { SignJWT, UnsecuredJWT } from 'jose'
import { expect, test } from 'vitest'
import { COORDINATION, LOA3, NUMBER, type Evil } from './evil-provider.testing.ts'
import { answerSignIn } from './sign-in.server.ts'
import { begin, scene, sessions, signIn, type Change } from './sign-in.testing.ts'
import { signInAsResident } from './testing.ts'

/** Longer than any time-out of the sign-in. */
const PATIENCE = 15_000
const NUMBERS = ['199001012385', '9001012385', '199001012386', '198502862397']

const now = () => Math.floor(Date.now() / 1000)

/** `reason` is the word in the log: each is refused for what is wrong with it, and not by chance. */
type Negative = { reason: string; evil?: Evil; change?: Change; sign?: boolean; ends?: string }

const NEGATIVES: Record<string, Negative> = {
  'a token from another issuer': {
    reason: 'oauth-jwt-claim-comparison-failed',
    evil: { claims: { iss: 'https://evil.example' } },
  },
  'a token for another client': {
    reason: 'oauth-jwt-claim-comparison-failed',
    evil: { claims: { aud: 'somebody-else' } },
  },
  'a token for several clients that names no party': {
    reason: 'oauth-jwt-claim-comparison-failed',
    evil: { claims: { aud: ['nara', 'other'] } },
  },
  'a nonce of another sign-in': {
    reason: 'oauth-jwt-claim-comparison-failed',
    evil: { claims: { nonce: 'x'.repeat(43) } },
  },
  'no nonce': { reason: 'oauth-invalid-response', evil: { claims: { nonce: undefined } } },
  'a state that was not begun here': {
    reason: 'not-begun-here',
    change: (query) => query.set('state', 'x'.repeat(43)),
    ends: '/logga-in/fel/inloggning-misslyckad',
  },
  'no state': {
    reason: 'not-begun-here',
    change: (query) => query.delete('state'),
    ends: '/logga-in/fel/inloggning-misslyckad',
  },
  'an answer in another browser': {
    reason: 'not-begun-here',
    change: (_, { browser }) => {
      browser.cookies = []
    },
    ends: '/logga-in/fel/inloggning-misslyckad',
  },
  'a login cookie that was changed': {
    reason: 'not-begun-here',
    change: (_, { browser }) => {
      browser.cookies = browser.cookies.map((one) => ({
        ...one,
        value: one.value.replace(/.$/, 'A').replace(/^./, 'B'),
      }))
    },
    ends: '/logga-in/fel/inloggning-misslyckad',
  },
  'a login cookie under the name of another state': {
    reason: 'not-begun-here',
    change: (query, { browser }) => {
      const state = 'y'.repeat(43)
      browser.cookies = browser.cookies.map((one) => ({ ...one, name: `nara-in-${state.slice(0, 12)}` }))
      query.set('state', state)
    },
    ends: '/logga-in/fel/inloggning-misslyckad',
  },
  'an expired token': { reason: 'oauth-jwt-timestamp-check-failed', evil: { claims: { exp: now() - 120 } } },
  'a token for later': { reason: 'oauth-jwt-timestamp-check-failed', evil: { claims: { nbf: now() + 600 } } },
  'a token without an end': { reason: 'oauth-invalid-response', evil: { claims: { exp: undefined } } },
  'an unsigned token (alg none)': {
    reason: 'oauth-invalid-response',
    evil: { token: (claims) => new UnsecuredJWT(claims).encode() },
  },
  'a token signed with the public key as a secret (HS256)': {
    reason: 'oauth-invalid-response',
    evil: {
      token: (claims, pem) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: 'k1' })
          .sign(new TextEncoder().encode(pem)),
    },
  },
  'a key id that nobody published': { reason: 'oauth-key-selection-failed', evil: { header: { kid: 'k2' } } },
  'another key under the same id': { reason: 'oauth-invalid-response', evil: { otherKey: true } },
  'no ID token': { reason: 'oauth-invalid-response', evil: { token: () => '' } },
  'a code that was used': {
    reason: 'exchange',
    change: async (query, { portal, browser }) => {
      const request = browser.request(new URL(`/logga-in/svar?${query.toString()}`, portal.config.publicUrl))
      await answerSignIn(portal, request)
      portal.db.$client.prepare('delete from sessions').run()
    },
  },
  'a code of another sign-in (PKCE)': {
    reason: 'exchange',
    change: async (query, scene) => {
      const other = (await begin(scene)).headers.get('Location') ?? ''
      query.set('code', scene.provider.answerTo(new URL(other)).get('code') ?? '')
    },
  },
  'no level of assurance': {
    reason: 'acr',
    evil: { claims: { acr: undefined } },
    ends: '/logga-in/fel/inloggning-lag-niva?till=%2Fa%2Fx',
  },
  'a low level of assurance': {
    reason: 'acr',
    evil: { claims: { acr: 'http://id.elegnamnden.se/loa/1.0/loa2' } },
    ends: '/logga-in/fel/inloggning-lag-niva?till=%2Fa%2Fx',
  },
  'a level that only begins like ours': {
    reason: 'acr',
    evil: { claims: { acr: `${LOA3}-nonresident` } },
    ends: '/logga-in/fel/inloggning-lag-niva?till=%2Fa%2Fx',
  },
  'a list of levels': {
    reason: 'acr',
    evil: { claims: { acr: [LOA3] } },
    ends: '/logga-in/fel/inloggning-lag-niva?till=%2Fa%2Fx',
  },
  'an old authentication when signing': {
    reason: 'oauth-jwt-timestamp-check-failed',
    evil: { claims: { auth_time: now() - 300 } },
    sign: true,
  },
  'no time of authentication when signing': {
    reason: 'oauth-invalid-response',
    evil: { claims: { auth_time: undefined } },
    sign: true,
  },
  'another person when signing': {
    reason: 'other-person',
    evil: { claims: { [NUMBER]: '198701012380' } },
    sign: true,
    ends: '/logga-in/fel/underskrift-annan-person?till=%2Fa%2Fx',
  },
  'another subject at userinfo': {
    reason: 'oauth-json-attribute-comparison-failed',
    evil: { claims: { [NUMBER]: undefined }, userinfo: { sub: 'sub-2', [NUMBER]: '199001012385' } },
  },
  'a number with a wrong check digit': {
    reason: 'bad-number',
    evil: { claims: { [NUMBER]: '199001012386' } },
  },
  'a number of ten digits': { reason: 'bad-number', evil: { claims: { [NUMBER]: '9001012385' } } },
  'two different numbers': { reason: 'two-numbers', evil: { claims: { [COORDINATION]: '198502862397' } } },
  'no number anywhere': { reason: 'no-number', evil: { claims: { [NUMBER]: undefined } } },
  'a provider that only knows plain PKCE': {
    reason: 'pkce',
    evil: { metadata: { code_challenge_methods_supported: ['plain'] } },
  },
  'a provider that only signs with shared secrets': {
    reason: 'oauth-invalid-response',
    evil: { metadata: { id_token_signing_alg_values_supported: ['HS256', 'none'] } },
  },
  'a provider that says it is another': {
    reason: 'discovery',
    evil: { metadata: { issuer: 'https://evil.example' } },
    ends: '/logga-in/fel/inloggning-stangd?till=%2Fa%2Fx',
  },
  'an answer that names another issuer (mix-up)': {
    reason: 'oauth-invalid-response',
    change: (query) => query.set('iss', 'https://evil.example'),
  },
  'an answer without the issuer that was promised': {
    reason: 'oauth-invalid-response',
    change: (query) => query.delete('iss'),
  },
  'two codes in one answer': {
    reason: 'oauth-invalid-response',
    change: (query) => query.append('code', 'x'),
  },
  'a token answer of 5 MB': {
    reason: 'exchange',
    evil: {
      tokenAnswer: (_, response) =>
        void response
          .writeHead(200, { 'Content-Type': 'application/json' })
          .end(`{"a":"${'x'.repeat(5_000_000)}"}`),
    },
  },
  'a token answer that is a page': {
    reason: 'oauth-response-is-not-json',
    evil: {
      tokenAnswer: (_, response) =>
        void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Hej'),
    },
  },
  'a token endpoint that redirects for ever': {
    reason: 'oauth-response-is-not-conform',
    evil: { tokenAnswer: (_, response) => void response.writeHead(307, { Location: '/token' }).end() },
  },
  'keys that cannot be fetched': {
    reason: 'oauth-response-is-not-conform',
    evil: { jwksAnswer: (_, response) => void response.writeHead(500).end() },
  },
  'an error of the provider': {
    reason: 'answer',
    change: (query) => {
      query.delete('code')
      query.set('error', 'server_error')
      query.set('error_description', '199001012385')
    },
  },
  'a provider that hangs up': {
    reason: 'exchange',
    evil: { tokenAnswer: (request) => void request.socket.destroy() },
    ends: '/logga-in/fel/inloggning-stangd?till=%2Fa%2Fx',
  },
  'a provider that never answers': {
    reason: 'oauth-timeout',
    evil: { tokenAnswer: () => undefined },
    ends: '/logga-in/fel/inloggning-stangd?till=%2Fa%2Fx',
  },
}

test('the list of what a provider can do wrong is as long as was promised', () => {
  expect(Object.keys(NEGATIVES).length).toBeGreaterThanOrEqual(25)
})

test.each(Object.entries(NEGATIVES))(
  '%s is refused: no session, and no number in the log',
  async (_, { reason, evil, change, sign, ends }) => {
    const stage = await scene(evil)
    if (sign) {
      const [name = '', value = ''] = signInAsResident(stage.portal, 'single').cookie.split('=')
      stage.browser.cookies.push({ name, value, path: '/' })
    }
    const before = sessions(stage)
    const address = await signIn(stage, change, sign ? 'aa' : undefined)
    const flow = sign ? 'underskrift' : 'inloggning'
    expect(address).toBe(ends ?? `/logga-in/fel/${flow}-misslyckad?till=%2Fa%2Fx`)
    expect(sessions(stage)).toBe(before)
    const log = JSON.stringify(stage.portal.lines)
    expect(stage.portal.lines).toContainEqual(
      expect.objectContaining({ msg: 'sign-in refused', outcome: reason }),
    )
    for (const number of NUMBERS) expect(log).not.toContain(number)
  },
  PATIENCE,
)
