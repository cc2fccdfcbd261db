import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type ActionFunction,
  type LoaderFunction,
} from 'react-router'
import { expect, test } from 'vitest'
import { LanguageProvider } from '#app/locales/language.tsx'
import { minutes, seconds } from '#app/platform/clock.ts'
import { portalContext, type Portal } from '#app/platform/portal.ts'
import { testPortal } from '#app/platform/testing.ts'
import { findResident, findStaffMember } from '../guards.ts'
import { signInAsResident, signInAsStaff } from '../testing.ts'
import * as callback from './callback.tsx'
import * as extend from './extend.tsx'
import * as leave from './leave.tsx'
import * as problem from './sign-in-problem.tsx'
import * as signInStaff from './sign-in-staff.tsx'
import * as signIn from './sign-in.tsx'
import * as signOut from './sign-out.tsx'
import * as signedOut from './signed-out.tsx'

type Module = { default?: ComponentType; loader?: LoaderFunction; action?: ActionFunction }

const ROUTES: Record<string, Module> = {
  '/logga-in': signIn,
  '/logga-in/personal': signInStaff,
  '/logga-in/svar': callback,
  '/logga-in/fel/:kind': problem,
  '/logga-ut': signOut,
  '/utloggad': signedOut,
  '/session/forlang': extend,
  '/lamna': leave,
}

const handler = createStaticHandler(
  Object.entries(ROUTES).map(([path, { default: Component, loader, action }]) => ({
    path,
    id: path,
    ErrorBoundary: () => null,
    ...(Component ? { Component } : {}),
    ...(loader ? { loader } : {}),
    ...(action ? { action } : {}),
  })),
)

type Ask = { cookie?: string; form?: Record<string, string>; json?: boolean }

/** Asks for an address as the server does: a page as HTML with its status, or the answer of a route without a page. */
async function ask(portal: Portal, path: string, { cookie = '', form, json = false }: Ask = {}) {
  const headers = { Cookie: cookie, Accept: json ? 'application/json' : 'text/html' }
  const request = new Request(new URL(path, portal.config.publicUrl), {
    headers,
    ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
  })
  const requestContext = new RouterContextProvider()
  requestContext.set(portalContext, portal)
  const [page] = path.split('?')
  if (ROUTES[page ?? ''] && !ROUTES[page ?? '']?.default) {
    const response = (await handler.queryRoute(request, { requestContext, routeId: page ?? '' })) as Response
    return { status: response.status, headers: response.headers, html: '', response }
  }
  const context = await handler.query(request, { requestContext })
  if (context instanceof Response)
    return { status: context.status, headers: context.headers, html: '', response: context }
  const html = renderToStaticMarkup(
    <LanguageProvider language={portal.languages.sv}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </LanguageProvider>,
  )
  return { status: context.statusCode, headers: new Headers(), html, response: undefined }
}

const at = (portal: Portal, cookie: string) =>
  new Request(portal.config.publicUrl, { headers: { Cookie: cookie } })
const form = { script: '1' }

test.each([
  ['/logga-in', 'Logga in'],
  ['/logga-in/personal', 'Logga in som personal'],
  ['/utloggad', 'Du är utloggad'],
  ['/logga-in/fel/inloggning-avbruten', 'Du avbröt inloggningen'],
])('%s has one heading, and its title says nothing about why somebody came', async (path, title) => {
  const { status, html } = await ask(testPortal(), path)
  expect(status).toBe(200)
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(html).toContain(`<h1>${title}</h1>`)
  expect(html).toContain(`<title>${title} – E-tjänster</title>`)
})

test('the sign-in button is a form that works without script and keeps the way back', async () => {
  const { html } = await ask(testPortal(), '/logga-in?till=%2Fa%2Fx%2Finkomster')
  expect(html).toContain('<form action="/logga-in" method="post">')
  expect(html).toContain('<input type="hidden" name="till" value="/a/x/inkomster"/>')
  expect(html).not.toContain('<script')
})

test.each(['//evil.example', 'https://evil.example', '/logga-ut', '"><script>'])(
  'a way back to %s is not kept',
  async (till) => {
    const portal = testPortal()
    const query = `?till=${encodeURIComponent(till)}`
    expect((await ask(portal, `/logga-in${query}`)).html).not.toContain('type="hidden"')
    const failed = await ask(portal, `/logga-in/fel/underskrift-avbruten${query}`)
    expect(failed.html).not.toContain('evil')
    const { cookie } = signInAsResident(portal)
    expect((await ask(portal, `/logga-in${query}`, { cookie })).headers.get('Location')).toBe('/mina-sidor')
  },
)

test('somebody who is signed in already goes straight on', async () => {
  const portal = testPortal()
  const resident = signInAsResident(portal)
  const onward = await ask(portal, '/logga-in?till=%2Fa%2Fx', { cookie: resident.cookie })
  expect(onward.headers.get('Location')).toBe('/a/x')
  const staff = signInAsStaff(portal)
  const desk = await ask(portal, '/logga-in/personal', { cookie: staff.cookie })
  expect(desk.headers.get('Location')).toBe('/handlaggning')
  expect((await ask(portal, '/logga-in/personal', { cookie: resident.cookie })).status).toBe(200)
})

test.each(['/logga-in', '/logga-in/personal'])('%s without a provider says so at once', async (path) => {
  const portal = testPortal({ env: { NARA_PUBLIC_URL: 'http://127.0.0.1:9' } })
  const { status, headers } = await ask(portal, path, { form: { till: '/a/x' } })
  expect(status).toBe(303)
  expect(headers.get('Location')).toMatch(/^\/logga-in\/fel\/(inloggning|personal)-stangd\?till=%2Fa%2Fx$/)
  expect(headers.get('Cache-Control')).toBe('no-store')
})

test.each([
  ['inloggning-avbruten', 200],
  ['inloggning-misslyckad', 400],
  ['inloggning-lag-niva', 403],
  ['inloggning-stangd', 503],
  ['personal-okand', 403],
  ['underskrift-annan-person', 403],
  ['underskrift-stangd', 503],
])('the page %s answers %d and says where to get help', async (kind, status) => {
  const page = await ask(testPortal(), `/logga-in/fel/${kind}`)
  expect(page.status).toBe(status)
  expect(page.html).toContain('Ring oss')
})

test('a problem that does not exist is not a page', async () => {
  for (const kind of ['constructor', 'inloggning', 'underskrift-', 'x']) {
    expect((await ask(testPortal(), `/logga-in/fel/${kind}`)).status, kind).toBe(404)
  }
})

test('after a signature that did not happen, the way back is the page that was being signed', async () => {
  const { html } = await ask(testPortal(), '/logga-in/fel/underskrift-avbruten?till=%2Fa%2Fx%2Fgranska')
  expect(html).toContain('href="/a/x/granska"')
  expect(html).toContain('Inget är underskrivet eller skickat')
})

test('leaving ends the session before the answer, clears the browser and shows a neutral page', async () => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  const { status, headers } = await ask(portal, '/lamna', { cookie, form })
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe(portal.config.municipality.exitUrl)
  expect(headers.get('Clear-Site-Data')).toBe('"cache", "cookies", "storage"')
  expect(headers.get('Set-Cookie')).toMatch(/^nara=; .*Max-Age=0/)
  expect(findResident(portal, at(portal, cookie))).toBeUndefined()
})

test('leaving works for somebody who is not signed in', async () => {
  const portal = testPortal()
  expect((await ask(portal, '/lamna', { form })).headers.get('Location')).toBe(
    portal.config.municipality.exitUrl,
  )
})

test.each(['/lamna', '/logga-ut', '/session/forlang'])('a link to %s changes nothing', async (path) => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  expect((await ask(portal, path, { cookie })).headers.get('Location')).toBe('/')
  expect(findResident(portal, at(portal, cookie))).toBeDefined()
})

test('signing out ends this session and leaves the other devices alone', async () => {
  const portal = testPortal()
  const [here, phone] = [signInAsResident(portal), signInAsResident(portal)]
  const { status, headers } = await ask(portal, '/logga-ut', { cookie: here.cookie, form })
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe('/utloggad')
  expect(headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
  expect(findResident(portal, at(portal, here.cookie))).toBeUndefined()
  expect(findResident(portal, at(portal, phone.cookie))).toBeDefined()
})

test('signing out everywhere ends them all', async () => {
  const portal = testPortal()
  const [here, phone] = [signInAsStaff(portal), signInAsStaff(portal)]
  await ask(portal, '/logga-ut', { cookie: here.cookie, form: { val: 'overallt' } })
  expect(findStaffMember(portal, at(portal, here.cookie))).toBeUndefined()
  expect(findStaffMember(portal, at(portal, phone.cookie))).toBeUndefined()
})

test('signing out without a session is fine', async () => {
  expect((await ask(testPortal(), '/logga-ut', { form })).headers.get('Location')).toBe('/utloggad')
})

test('"I am still here" gives the script the time that is left', async () => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  portal.clock.advance(minutes(18))
  const { response } = await ask(portal, '/session/forlang', { cookie, form, json: true })
  expect(await response?.json()).toEqual({ endsInMs: minutes(20) })
  portal.clock.advance(minutes(20) - seconds(1))
  expect(findResident(portal, at(portal, cookie), { quiet: true })).toBeDefined()
  portal.clock.advance(seconds(1))
  expect((await ask(portal, '/session/forlang', { cookie, form, json: true })).status).toBe(401)
})

test('"I am still here" without script goes back to the page', async () => {
  const portal = testPortal()
  const { cookie } = signInAsResident(portal)
  const back = await ask(portal, '/session/forlang', { cookie, form: { till: '/a/x' } })
  expect(back.headers.get('Location')).toBe('/a/x')
  portal.clock.advance(minutes(20))
  const ended = await ask(portal, '/session/forlang', { cookie, form: { till: '/a/x' } })
  expect(ended.headers.get('Location')).toBe('/logga-in?till=%2Fa%2Fx')
})

test('an answer that nobody asked for leads to a page without the code in its address', async () => {
  const { status, headers } = await ask(
    testPortal(),
    '/logga-in/svar?code=secret&state=x&iss=https://evil.example',
  )
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe('/logga-in/fel/inloggning-misslyckad')
})
