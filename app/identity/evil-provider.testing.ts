import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose'
import { onTestFinished } from 'vitest'

export const NUMBER = 'https://id.oidc.se/claim/personalIdentityNumber'
export const COORDINATION = 'https://id.oidc.se/claim/coordinationNumber'

type Keys = { privateKey: CryptoKey; publicKey: CryptoKey }
type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** What a provider may do wrong; whatever is left out, it does right. */
export type Evil = {
  metadata?: Record<string, unknown>
  header?: Partial<JWTHeaderParameters>
  /** Changes to the claims; `undefined` leaves one out. */
  claims?: Record<string, unknown>
  /** Makes the token itself instead of signing the claims. */
  token?(claims: JWTPayload, publicPem: string): Promise<string> | string
  /** Signs with a key that is not published. */
  otherKey?: boolean
  userinfo?: Record<string, unknown>
  tokenAnswer?: Answer
  jwksAnswer?: Answer
}

export type EvilProvider = {
  issuer: string
  evil: Evil
  /** What the person's browser brings back after the provider was visited at `url`. */
  answerTo(url: URL): URLSearchParams
}

export const LOA3 = 'http://id.elegnamnden.se/loa/1.0/loa3'
const CLIENT = 'nara'

/** An OpenID provider on this machine that is right in everything except what `evil` says. */
export async function startEvilProvider(): Promise<EvilProvider> {
  const keys: Keys = await generateKeyPair('ES256', { extractable: true })
  const other: Keys = await generateKeyPair('ES256', { extractable: true })
  const codes = new Map<string, { nonce: string; challenge: string }>()

  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider: EvilProvider = {
    issuer,
    evil: {},
    answerTo({ searchParams: asked }) {
      const code = `code-${codes.size}`
      codes.set(code, { nonce: asked.get('nonce') ?? '', challenge: asked.get('code_challenge') ?? '' })
      return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: issuer })
    },
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { evil } = provider
    const { pathname } = new URL(request.url ?? '/', issuer)
    if (pathname === '/.well-known/openid-configuration') return json(response, metadata(issuer, evil))
    if (pathname === '/jwks') {
      if (evil.jwksAnswer) return evil.jwksAnswer(request, response)
      return json(response, {
        keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }],
      })
    }
    if (pathname === '/userinfo') return json(response, { sub: 'sub-1', ...evil.userinfo })
    if (pathname !== '/token' || evil.tokenAnswer) return evil.tokenAnswer?.(request, response)
    const sent = new URLSearchParams(await bodyOf(request))
    const code = sent.get('code') ?? ''
    const asked = codes.get(code)
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url')
    codes.delete(code)
    if (!asked || asked.challenge !== challenge) return json(response, { error: 'invalid_grant' }, 400)
    const claims = claimsOf(issuer, asked.nonce, evil)
    const token = evil.token
      ? await evil.token(claims, await exportSPKI(keys.publicKey))
      : await new SignJWT(claims)
          .setProtectedHeader({ alg: 'ES256', kid: 'k1', ...evil.header })
          .sign(evil.otherKey ? other.privateKey : keys.privateKey)
    return json(response, { access_token: 'a', token_type: 'Bearer', ...(token ? { id_token: token } : {}) })
  }
  return provider
}

function metadata(issuer: string, { metadata: changes }: Evil) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/jwks`,
    id_token_signing_alg_values_supported: ['ES256', 'HS256', 'none'],
    code_challenge_methods_supported: ['S256', 'plain'],
    authorization_response_iss_parameter_supported: true,
    ...changes,
  }
}

function claimsOf(issuer: string, nonce: string, { claims: changes }: Evil): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  const claims: Record<string, unknown> = {
    iss: issuer,
    aud: CLIENT,
    sub: 'sub-1',
    exp: now + 300,
    iat: now,
    auth_time: now,
    nonce,
    acr: LOA3,
    name: 'Sara Lindqvist',
    given_name: 'Sara',
    family_name: 'Lindqvist',
    [NUMBER]: '199001012385',
    ...changes,
  }
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined))
}

function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
