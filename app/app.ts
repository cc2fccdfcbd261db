import { randomBytes } from 'node:crypto'
import express, { type Express, type Request, type Response } from 'express'
import { RouterContextProvider, type ServerBuild } from 'react-router'
import { servicesContext } from '#app/case/registry.ts'
import { createAddressKeys } from '#app/platform/http/address-keys.ts'
import { refusalOf } from '#app/platform/http/guards.ts'
import { securityHeaders } from '#app/platform/http/headers.ts'
import { addHealthRoutes } from '#app/platform/http/health.ts'
import { cookieName, readCookie, SESSION_COOKIE } from '#app/platform/http/cookies.ts'
import { languageOf } from '#app/platform/http/language.ts'
import { waitOf } from '#app/platform/http/limit-requests.ts'
import { logo } from '#app/platform/http/logo.ts'
import { staticFiles } from '#app/platform/http/static-files.ts'
import { noteStorageFault } from '#app/platform/http/storage-faults.ts'
import { sendAnswer, toWebRequest } from '#app/platform/http/web.ts'
import { portalContext, visitContext, type Portal } from '#app/platform/portal.ts'
import { createAnswer } from '#app/answer.tsx'
import { services } from '#app/services.ts'
import { renderProblem } from '#app/pages/render-problem.tsx'
import type { ProblemKind } from '#app/pages/problem.tsx'

/** The front of the house: what every request passes, in order, before the router sees it. */
export function createApp(
  portal: Portal & { identityProvider?: express.RequestHandler },
  build: ServerBuild,
): Express {
  const { config } = portal
  const sessionCookie = cookieName(config, SESSION_COOKIE)
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('trust proxy', config.proxyHops)

  const headers = securityHeaders(config)
  app.use((_request, response, next) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    next()
  })
  addHealthRoutes(app, portal, portal.health)
  app.use(logRequests(portal, build))

  const problem = (request: Request, response: Response, status: number, kind: ProblemKind) => {
    const incident = response.locals.incident as string
    const html = renderProblem(portal, languageOf(request.headers), kind, incident)
    response.status(status).set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    // What was too large is not read to its end just to be thrown away.
    if (status === 413 || status === 411) response.set('Connection', 'close')
    response.send(html)
  }

  // The demo's provider is spoken to by the portal itself as well, which sends no origin; it guards its own forms.
  if (portal.identityProvider) app.use('/idp', portal.identityProvider)
  app.use((request, response, next) => {
    const refusal = refusalOf(request, config)
    if (!refusal) {
      // The public address is a setting; what a proxy says about hosts is not read.
      delete request.headers['x-forwarded-host']
      next()
      return
    }
    if (refusal.status === 405) response.set('Allow', 'GET, HEAD, POST')
    problem(
      request,
      response,
      refusal.status,
      refusal.status === 413 ? 'tooLarge' : refusal.status === 403 ? 'forbidden' : 'badRequest',
    )
  })

  const addresses = createAddressKeys(portal.clock)
  app.use(async (request, response, next) => {
    const address = addresses.of(request.ip)
    response.locals.address = address
    const session = readCookie(request.headers.cookie, sessionCookie)
    const wait = await waitOf(request, address, portal.limits, session)
    if (wait === undefined) {
      next()
      return
    }
    response.set('Retry-After', String(wait))
    problem(request, response, 429, 'tooMany')
  })

  app.use(logo(config.municipality))
  app.use(staticFiles('build/client'))
  app.use(portal.publicPages.serve)
  app.use((request, response, next) => {
    // The router's data addresses serve client-side navigation, which these pages do not have.
    if (request.path.endsWith('.data') || request.path.startsWith('/__'))
      problem(request, response, 404, 'notFound')
    else next()
  })

  const answer = createAnswer(build)
  app.use(async (request, response) => {
    const context = new RouterContextProvider()
    context.set(portalContext, portal)
    context.set(servicesContext, services)
    context.set(visitContext, {
      // The desk is Swedish, whatever the browser asks for.
      language: portal.languages[DESK.test(request.path) ? 'sv' : languageOf(request.headers)],
      incident: response.locals.incident as string,
      addressKey: response.locals.address as string,
      letSearchEnginesIn: () => response.removeHeader('X-Robots-Tag'),
    })
    try {
      const asked = toWebRequest(request, response, config.publicUrl.origin)
      await sendAnswer(response, await answer(asked, context))
    } catch (error) {
      // Nobody is there any more to be told.
      if (!response.destroyed) throw error
    }
  })
  app.use((error: unknown, request: Request, response: Response, next: express.NextFunction) => {
    const fault = noteStorageFault(error, portal.health)
    portal.log.error('request-failed', { error, incident: response.locals.incident as string })
    if (response.headersSent) next(error)
    else problem(request, response, fault ? 503 : 500, fault ? 'unavailable' : 'broken')
  })
  return app
}

const DESK = /^\/handlaggning(\/|$)/

const CODE_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Six letters that a person can read out on the phone and that stand in the log line of the same request. */
function newIncident(): string {
  return [...randomBytes(6)].map((byte) => CODE_LETTERS[byte % CODE_LETTERS.length]).join('')
}

function logRequests(portal: Portal, build: ServerBuild): express.RequestHandler {
  const words = new Set(Object.values(build.routes).flatMap((route) => route?.path?.split('/') ?? []))
  return (request, response, next) => {
    const began = performance.now()
    response.locals.incident = newIncident()
    response.on('finish', () => {
      portal.log.info('request', {
        method: request.method,
        route: shapeOf(request.path, words),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        incident: response.locals.incident as string,
      })
    })
    next()
  }
}

/** An address in the words of the route table alone: whatever else stands there may be an id, or somebody's name. */
function shapeOf(path: string, words: ReadonlySet<string>): string {
  return path
    .split('/')
    .slice(0, 6)
    .map((part) => (part === '' || words.has(part) || /^\d{3}$/.test(part) ? part : ':id'))
    .join('/')
}
