import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { expect, onTestFinished, test, vi } from 'vitest'
import { RouterContextProvider } from 'react-router'
import { systemClock } from '#app/platform/clock.ts'
import { portalContext, type Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { protectedAsJson } from '#db/protected-persons.ts'
import { fullName, residents, staffMembers } from '#db/seed/personas.ts'
import { createEmbeddedProvider, withClientSecrets } from './embedded-provider.server.ts'
import { findResident, findStaffMember } from './guards.ts'
import { findPersonId } from './people.server.ts'
import { addProtected, learnProtected } from './protected-identity.server.ts'
import { action as signOut } from './routes/sign-out.tsx'
import { answerSignIn, beginSignIn } from './sign-in.server.ts'
import { startSigning, takeSignature } from './signing.server.ts'
import { addStaff } from './staff.server.ts'
import { testBrowser, type TestBrowser } from './browser.testing.ts'

async function startPortal(): Promise<TestPortal> {
  const app = express()
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const portal = testPortal({ env: { NARA_PUBLIC_URL: `http://127.0.0.1:${port}` }, clock: systemClock })
  const { handler, clientSecrets } = createEmbeddedProvider(portal.config)
  app.use('/idp', handler)
  return Object.assign(portal, { config: withClientSecrets(portal.config, clientSecrets) })
}

const page = (portal: Portal, path: string) => new URL(path, portal.config.publicUrl)
const HASH = createHash('sha256').update('what is signed').digest('hex')

type Begin = { kind?: 'resident' | 'staff'; returnTo?: string; sign?: string }

/** Up to the provider's page: the address its form posts to. */
async function toProvider(
  portal: Portal,
  browser: TestBrowser,
  { kind = 'resident', returnTo, sign }: Begin = {},
) {
  const request = browser.request(page(portal, '/logga-in'))
  const begun = sign
    ? await startSigning(portal, request, { hash: sign, returnTo: returnTo ?? '/a/x/granska' })
    : await beginSignIn(portal, request, { kind, returnTo })
  browser.keep(begun)
  const { url, response } = await browser.visit(begun.headers.get('Location') ?? '', '/logga-in')
  return { form: url, html: await response.text() }
}

/** Chooses at the provider and brings the answer home; gives the address that the portal sends the person to. */
async function choose(portal: Portal, browser: TestBrowser, form: URL, val: string): Promise<string | null> {
  const { url } = await browser.visit(form, '/logga-in/svar', { val })
  return browser.keep(await answerSignIn(portal, browser.request(url))).headers.get('Location')
}

async function signIn(portal: Portal, browser: TestBrowser, val: string, begin?: Begin) {
  const { form } = await toProvider(portal, browser, begin)
  return choose(portal, browser, form, val)
}

const residentOf = (portal: Portal, browser: TestBrowser) =>
  findResident(portal, browser.request(page(portal, '/mina-sidor')))

const everybodyWhoGetsIn = Object.entries(residents).filter(([key]) => key !== 'lowLevel')

test.each(everybodyWhoGetsIn)('%s signs in and comes back to the page they were on', async (key, persona) => {
  const portal = await startPortal()
  const browser = testBrowser()
  expect(await signIn(portal, browser, key, { returnTo: '/a/x/inkomster' })).toBe('/a/x/inkomster')
  const resident = residentOf(portal, browser)
  expect(resident?.number.reveal()).toBe(persona.number)
  expect(resident?.name.reveal()).toBe(fullName(persona))
  expect(resident?.birthDay).toBe(persona.birthDay)
  expect(browser.cookies.filter(({ name }) => name.startsWith('nara'))).toHaveLength(1)
})

test('whoever was protected before they first signed in is in the register once they have', async () => {
  const portal = await startPortal()
  const protectedPersons = () => {
    learnProtected(portal)
    return JSON.parse(protectedAsJson(portal.db)) as string[]
  }
  addProtected(portal, redact(residents.protectedPerson.number))
  expect(protectedPersons()).toEqual([])
  for (const who of ['single', 'protectedPerson']) await signIn(portal, testBrowser(), who)
  const number = redact<string>(residents.protectedPerson.number)
  expect(protectedPersons()).toEqual([findPersonId(portal, number)])
})

test('nothing in the log of a sign-in says who it was', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'single')
  await signIn(portal, browser, 'lowLevel')
  const { number, familyName, subject } = residents.single
  for (const needle of [number, familyName, subject])
    expect(JSON.stringify(portal.lines)).not.toContain(needle)
})

test.each([
  ['lowLevel', '/logga-in/fel/inloggning-lag-niva?till=%2Fa%2Fx'],
  ['avbryt', '/logga-in/fel/inloggning-avbruten?till=%2Fa%2Fx'],
  ['misslyckas', '/logga-in/fel/inloggning-misslyckad?till=%2Fa%2Fx'],
])('%s leads to a page that says what happened', async (val, address) => {
  const portal = await startPortal()
  const browser = testBrowser()
  expect(await signIn(portal, browser, val, { returnTo: '/a/x' })).toBe(address)
  expect(residentOf(portal, browser)).toBeUndefined()
})

test('staff sign in by the subject that was added, and a stranger does not', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  const { subject, role } = staffMembers.caseworker
  addStaff(portal, {
    issuer: portal.config.oidc.staff.issuer,
    subject,
    name: 'Amir Rahimi',
    role,
    unit: 'ekonomi',
  })
  expect(await signIn(portal, browser, 'stranger', { kind: 'staff' })).toBe('/logga-in/fel/personal-okand')
  expect(await signIn(portal, browser, 'caseworker', { kind: 'staff' })).toBe('/handlaggning')
  const request = browser.request(page(portal, '/handlaggning'))
  expect(findStaffMember(portal, request)).toMatchObject({ name: 'Amir Rahimi', role: 'caseworker' })
})

test('the next person on the same device is asked who they are', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'single')
  const { form, html } = await toProvider(portal, browser)
  expect(html).toContain('Välj vem du är')
  expect(await choose(portal, browser, form, 'jobseeker')).toBe('/mina-sidor')
  expect(residentOf(portal, browser)?.number.reveal()).toBe(residents.jobseeker.number)
})

test('two tabs can be on their way at once', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  const first = await toProvider(portal, browser, { returnTo: '/a/first' })
  const second = await toProvider(portal, browser, { returnTo: '/a/second' })
  expect(await choose(portal, browser, first.form, 'single')).toBe('/a/first')
  expect(await choose(portal, browser, second.form, 'single')).toBe('/a/second')
})

test('however many tabs are opened, the cookies stay few', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  for (let tab = 0; tab < 7; tab++) {
    browser.keep(
      await beginSignIn(portal, browser.request(page(portal, '/logga-in')), {
        kind: 'resident',
        returnTo: '/',
      }),
    )
  }
  expect(browser.cookies).toHaveLength(4)
})

test('a signature by the same person is kept for what was signed, in a session with a new id', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'single')
  const before = residentOf(portal, browser)
  const stolen = browser.request(page(portal, '/mina-sidor'))
  expect(await signIn(portal, browser, 'single', { sign: HASH })).toBe('/a/x/granska')
  const after = residentOf(portal, browser)
  expect(after?.personId).toBe(before?.personId)
  expect(after?.sessionId).not.toBe(before?.sessionId)
  expect(findResident(portal, stolen)).toBeUndefined()
  const signature = after && takeSignature(portal, after, HASH)
  expect(signature).toMatchObject({
    hash: HASH,
    issuer: portal.config.oidc.resident.issuer,
    acr: residents.single.acr,
    subject: residents.single.subject,
  })
  expect(Math.abs((signature?.authTime ?? 0) * 1000 - Date.now())).toBeLessThan(60_000)
  expect(after && takeSignature(portal, after, HASH)).toBeUndefined()
})

test('a second signature does not lose the first', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'single')
  await signIn(portal, browser, 'single', { sign: 'aa' })
  await signIn(portal, browser, 'single', { sign: 'bb' })
  const resident = residentOf(portal, browser)
  expect(resident && takeSignature(portal, resident, 'aa')).toBeDefined()
  expect(resident && takeSignature(portal, resident, 'bb')).toBeDefined()
})

test('somebody else cannot sign, and the session stays with its owner', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'partner')
  const address = await signIn(portal, browser, 'otherPartner', { sign: HASH })
  expect(address).toBe('/logga-in/fel/underskrift-annan-person?till=%2Fa%2Fx%2Fgranska')
  const resident = residentOf(portal, browser)
  expect(resident?.number.reveal()).toBe(residents.partner.number)
  expect(resident && takeSignature(portal, resident, HASH)).toBeUndefined()
  expect(portal.db.$client.prepare('select count(*) from persons').pluck().get(), 'nobody was added').toBe(1)
})

test.each([
  ['avbryt', 'avbruten'],
  ['misslyckas', 'misslyckad'],
])('a signature that ends with %s leads back with nothing lost', async (val, kind) => {
  const portal = await startPortal()
  const browser = testBrowser()
  await signIn(portal, browser, 'single')
  const address = await signIn(portal, browser, val, { sign: HASH })
  expect(address).toBe(`/logga-in/fel/underskrift-${kind}?till=%2Fa%2Fx%2Fgranska`)
  expect(residentOf(portal, browser)).toBeDefined()
})

test.each(['with', 'without'])(
  'signing out goes by the provider and ends here, %s a session there',
  async (there) => {
    const portal = await startPortal()
    const browser = testBrowser()
    await signIn(portal, browser, 'single')
    const context = new RouterContextProvider()
    context.set(portalContext, portal)
    const request = browser.request(page(portal, '/logga-ut'), { val: 'har' })
    const args = { request, context, params: {}, url: new URL(request.url), pattern: '/logga-ut' }
    const response = browser.keep(await signOut(args))
    expect(response.headers.get('Clear-Site-Data')).toBe('"cache", "storage"')
    expect(residentOf(portal, browser)).toBeUndefined()
    if (there === 'without') browser.cookies = []
    const { url } = await browser.visit(response.headers.get('Location') ?? '', '/utloggad')
    expect(url.pathname).toBe('/utloggad')
  },
)

test('the provider prints nothing, and its pages need no script and no inline style', async () => {
  const info = vi.spyOn(console, 'info')
  const portal = await startPortal()
  const { html } = await toProvider(portal, testBrowser())
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/i)
  for (const { givenName } of Object.values(residents)) expect(html).toContain(givenName)
  const css = await fetch(page(portal, '/idp/style.css'))
  expect(css.headers.get('Content-Type')).toContain('text/css')
  expect(info).not.toHaveBeenCalled()
})

test('a choice that is nobody shows the page again', async () => {
  const portal = await startPortal()
  for (const val of ['constructor', '__proto__', 'caseworker', '']) {
    const browser = testBrowser()
    const { form } = await toProvider(portal, browser)
    const { response } = await browser.visit(form, '/logga-in', { val })
    expect(await response.text(), val).toContain('Välj vem du är')
  }
})

test('a provider page without a sign-in behind it says so', async () => {
  const portal = await startPortal()
  const response = await fetch(page(portal, '/idp/interaction/nothing'))
  expect(response.status).toBe(400)
  expect(await response.text()).toContain('börja om')
})

test('the provider offers nothing beyond what a sign-in needs', async () => {
  const portal = await startPortal()
  const response = await fetch(page(portal, '/idp/.well-known/openid-configuration'))
  const offered = (await response.json()) as Record<string, unknown>
  expect(
    Object.keys(offered)
      .filter((name) => name.endsWith('_endpoint'))
      .sort(),
  ).toEqual(['authorization_endpoint', 'end_session_endpoint', 'token_endpoint', 'userinfo_endpoint'])
  expect(offered).toMatchObject({
    response_types_supported: ['code'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
  })
})

test('the provider refuses a sign-in without PKCE, with a plain one, or for another address', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  const begun = await beginSignIn(portal, browser.request(page(portal, '/logga-in')), {
    kind: 'resident',
    returnTo: '/',
  })
  const tampered = (change: (query: URLSearchParams) => void) => {
    const url = new URL(begun.headers.get('Location') ?? '')
    change(url.searchParams)
    return browser.visit(url, '/logga-in/svar')
  }
  const without = await tampered((query) => {
    query.delete('code_challenge')
    query.delete('code_challenge_method')
  })
  expect(without.url.searchParams.get('error')).toBe('invalid_request')
  const plain = await tampered((query) => query.set('code_challenge_method', 'plain'))
  expect(plain.url.searchParams.get('error')).toBe('invalid_request')
  const elsewhere = await tampered((query) => query.set('redirect_uri', 'https://evil.example/logga-in/svar'))
  expect(elsewhere.response.status).toBe(400)
})

test('an answer is good once', async () => {
  const portal = await startPortal()
  const browser = testBrowser()
  const { form } = await toProvider(portal, browser)
  const { url } = await browser.visit(form, '/logga-in/svar', { val: 'single' })
  const replay = browser.request(url)
  expect((await answerSignIn(portal, browser.request(url))).headers.get('Location')).toBe('/mina-sidor')
  const again = await answerSignIn(portal, replay)
  expect(again.headers.get('Location')).toBe('/logga-in/fel/inloggning-misslyckad')
  expect(portal.db.$client.prepare('select count(*) from sessions').pluck().get()).toBe(1)
})

test('the demo provider does not exist where a real one is set', () => {
  const portal = testPortal()
  expect(() => createEmbeddedProvider({ ...portal.config, embeddedProvider: false })).toThrow(
    'for the demo only',
  )
})
