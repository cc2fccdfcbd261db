import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { minutes } from '#app/platform/clock.ts'
import { COORDINATION, NUMBER } from './evil-provider.testing.ts'
import { findResident } from './guards.ts'
import { begin, home, scene, sessions, signIn } from './sign-in.testing.ts'
import { signInAsResident } from './testing.ts'

/** Longer than any time-out of the sign-in. */
const PATIENCE = 15_000

test('the same provider, doing everything right, lets the person in', async () => {
  const stage = await scene()
  expect(await signIn(stage)).toBe('/a/x')
  expect(findResident(stage.portal, stage.browser.request(home(stage)))?.number.reveal()).toBe('199001012385')
})

test('a samordningsnummer is as good as a personnummer', async () => {
  const stage = await scene({
    claims: { [NUMBER]: undefined, [COORDINATION]: '198502902391', birthdate: '1985-03-02' },
  })
  expect(await signIn(stage)).toBe('/a/x')
  const resident = findResident(stage.portal, stage.browser.request(home(stage)))
  expect(resident?.number.reveal()).toBe('198502902391')
  expect(resident?.birthDay).toBe('1985-03-02')
})

test('a number that only userinfo gives is taken from there', async () => {
  const stage = await scene({ claims: { [NUMBER]: undefined }, userinfo: { [NUMBER]: '199001012385' } })
  expect(await signIn(stage)).toBe('/a/x')
})

test('a provider that takes the secret in the body gets it there', async () => {
  const stage = await scene({ metadata: { token_endpoint_auth_methods_supported: ['client_secret_post'] } })
  expect(await signIn(stage)).toBe('/a/x')
})

test('the person who cancels is told so', async () => {
  const stage = await scene()
  const address = await signIn(stage, (query) => {
    query.delete('code')
    query.set('error', 'access_denied')
  })
  expect(address).toBe('/logga-in/fel/inloggning-avbruten?till=%2Fa%2Fx')
})

test('what is asked of the provider: code, PKCE, nonce, level, and that the person proves who they are', async () => {
  const stage = await scene()
  const { searchParams: asked } = new URL((await begin(stage)).headers.get('Location') ?? '')
  expect(Object.fromEntries(asked)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    client_id: 'nara',
    redirect_uri: `${stage.portal.config.publicUrl.origin}/logga-in/svar`,
    prompt: 'login',
    acr_values: stage.portal.config.oidc.resident.acr.join(' '),
  })
  for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)).toMatch(/^[\w-]{43}$/)
  expect(asked.has('max_age')).toBe(false)
  const [name = '', value = ''] = signInAsResident(stage.portal).cookie.split('=')
  stage.browser.cookies.push({ name, value, path: '/' })
  const signing = new URL((await begin(stage, 'aa')).headers.get('Location') ?? '')
  expect(signing.searchParams.get('max_age')).toBe('0')
})

test('the login cookie tells nothing and cannot be read by scripts', async () => {
  const stage = await scene()
  const response = await begin(stage)
  const cookie = response.headers.getSetCookie().join()
  expect(cookie).toMatch(/^nara-in-[\w-]{12}=[\w-]+; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/)
  const { searchParams: asked } = new URL(response.headers.get('Location') ?? '')
  const nonce = asked.get('nonce') ?? 'missing'
  expect(Buffer.from(cookie.split(/[=;]/)[1] ?? '', 'base64url').includes(nonce)).toBe(false)
})

test('an answer that comes after ten minutes is too late', async () => {
  const stage = await scene()
  let later = 0
  stage.portal.clock = { now: () => Date.now() + later, advance: () => undefined }
  const address = await signIn(stage, () => {
    later = minutes(10)
  })
  expect(address).toBe('/logga-in/fel/inloggning-misslyckad')
  expect(sessions(stage)).toBe(0)
})

test(
  'a provider that is down is told in at most three seconds, and asked again after five',
  async () => {
    const silent = await scene()
    const hole = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(hole, 'listening')
    const { port } = hole.address() as AddressInfo
    Object.assign(silent.portal.config.oidc.resident, { issuer: `http://127.0.0.1:${port}` })
    let later = 0
    silent.portal.clock = { now: () => Date.now() + later, advance: () => undefined }

    const began = performance.now()
    expect(await signIn(silent)).toBe('/logga-in/fel/inloggning-stangd?till=%2Fa%2Fx')
    expect(performance.now() - began).toBeLessThan(3000)

    Object.assign(silent.portal.config.oidc.resident, { issuer: silent.provider.issuer })
    const again = performance.now()
    expect(await signIn(silent)).toBe('/logga-in/fel/inloggning-stangd?till=%2Fa%2Fx')
    expect(performance.now() - again).toBeLessThan(100)
    later = 5000
    expect(await signIn(silent)).toBe('/a/x')
    hole.close()
  },
  PATIENCE,
)
