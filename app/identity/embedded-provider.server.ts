import type { IncomingMessage } from 'node:http'
import type { RequestHandler, Response } from 'express'
import { Provider, type KoaContextWithOIDC } from 'oidc-provider'
import { fullName } from '#db/seed/personas.ts'
import type { Config } from '#app/platform/config.ts'
import { newToken } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { choosePage, expiredPage, PAGE_STYLE } from './embedded-provider-page.ts'
import { CAST, providerSettings, type ClientSecrets } from './embedded-provider-settings.server.ts'
import type { SessionKind } from './session-limits.ts'

/**
 * A real OpenID provider for demo and tests, where anybody may be any persona. Mount `handler` at the issuer's path, and
 * give the portal the secrets through {@link withClientSecrets}.
 */
export function createEmbeddedProvider(config: Config): {
  handler: RequestHandler
  clientSecrets: ClientSecrets
} {
  if (!config.embeddedProvider) throw new Error('The embedded sign-in is for the demo only')
  const issuer = `${config.publicUrl.origin}/idp`
  const base = new URL(issuer).pathname
  const clientSecrets: ClientSecrets = { resident: newToken(), staff: newToken() }
  const provider = new Provider(issuer, providerSettings(config, clientSecrets, base))
  // There is nobody to ask whether to sign out: the provider kept nobody signed in. So it sends the person on at once.
  provider.use(async (ctx, next) => {
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    if (oidc?.route === 'end_session' && ctx.status === 200) {
      ctx.status = 303
      const onward = oidc.params?.post_logout_redirect_uri
      ctx.redirect(typeof onward === 'string' ? onward : '/')
    }
  })
  const callback = provider.callback()
  const style = `${base}/style.css`

  async function interact(request: IncomingMessage, response: Response, action: string) {
    const details = await provider.interactionDetails(request, response).catch(() => undefined)
    if (!details) return void response.status(400).type('html').send(expiredPage(style))
    const kind: SessionKind = details.params.client_id === config.oidc.staff.clientId ? 'staff' : 'resident'
    const choice = request.method === 'POST' ? await readChoice(request) : undefined
    const persona = choice !== undefined && Object.hasOwn(CAST[kind], choice) ? CAST[kind][choice] : undefined
    if (persona) {
      const login = { accountId: persona.subject, acr: persona.acr, remember: false }
      return provider.interactionFinished(request, response, { login })
    }
    if (choice === 'avbryt')
      return provider.interactionFinished(request, response, { error: 'access_denied' })
    if (choice === 'misslyckas')
      return provider.interactionFinished(request, response, { error: 'server_error' })
    const choices = Object.entries(CAST[kind]).map(([key, one]) => ({
      key,
      name: fullName(one),
      story: one.story,
    }))
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(choosePage(action, choices, style))
  }

  const handler: RequestHandler = (request, response, next) => {
    if (request.path === '/style.css') response.type('css').send(PAGE_STYLE)
    else if (/^\/interaction\/[\w-]+$/.test(request.path)) {
      interact(request, response, `${base}${request.path}`).catch(next)
    } else callback(request, response).catch(next)
  }
  return { handler, clientSecrets }
}

/** The settings with the secrets of the embedded provider, where the portal uses it. */
export function withClientSecrets(config: Config, secrets: ClientSecrets): Config {
  const { resident, staff } = config.oidc
  const embedded = `${config.publicUrl.origin}/idp`
  const known = (kind: SessionKind) =>
    config.oidc[kind].issuer === embedded ? { clientSecret: redact(secrets[kind]) } : {}
  return {
    ...config,
    oidc: {
      ...config.oidc,
      resident: { ...resident, ...known('resident') },
      staff: { ...staff, ...known('staff') },
    },
  }
}

async function readChoice(request: IncomingMessage): Promise<string | undefined> {
  let body = ''
  for await (const chunk of request) {
    body += String(chunk)
    if (body.length > 1000) return undefined
  }
  return new URLSearchParams(body).get('val') ?? undefined
}
