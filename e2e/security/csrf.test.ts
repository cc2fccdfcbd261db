import { expect, test } from '@playwright/test'
import { expectations } from './expectations.ts'
import { inWords } from './in-words.ts'
import { knock, type Knock } from './knock.ts'
import { allRoutes } from './route-table.ts'
import { setScene, type Role, type Scene } from './scene.ts'
import { stateOf } from './state.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S4. What a browser would send along when somebody else's page posts here. */
function attacks(url: string): Record<string, Knock['headers']> {
  const { host, port } = new URL(url)
  const from = (origin: string, site?: string) => ({ origin, 'sec-fetch-site': site })
  return {
    'neither Origin nor Sec-Fetch-Site': { origin: undefined, 'sec-fetch-site': undefined },
    'only a Referer of ours': { origin: undefined, 'sec-fetch-site': undefined, referer: `${url}/` },
    'Origin: null': from('null'),
    'Origin: null that says same-origin': from('null', 'same-origin'),
    'an empty Origin': from(''),
    'a foreign site': from('https://evil.example', 'cross-site'),
    'a foreign site in an old browser': from('https://evil.example'),
    'a foreign site that says same-origin': from('https://evil.example', 'same-origin'),
    'our host on another scheme': from(`https://${host}`, 'cross-site'),
    'our host on another scheme in an old browser': from(`https://${host}`),
    'another port': from(`http://localhost:${Number(port) + 1}`, 'same-site'),
    'another port in an old browser': from(`http://localhost:${Number(port) + 1}`),
    'no port': from('http://localhost'),
    'a sibling subdomain': from(`http://evil.${host}`, 'same-site'),
    'a sibling subdomain in an old browser': from(`http://evil.${host}`),
    'a host that begins like ours': from(`${url}.evil.example`),
    'our origin with a path': from(`${url}/`),
    'two origins': from(`${url}, https://evil.example`),
    'our Origin, but cross-site': from(url, 'cross-site'),
    'our Origin, but same-site': from(url, 'same-site'),
    'our Origin, but from nowhere': from(url, 'none'),
    'our Origin in capitals': from(url.toUpperCase()),
    'a foreign Origin and our forwarded host': {
      ...from('http://evil.example'),
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
    },
  }
}

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

const roleOf = (id: string): Role => (id.startsWith('desk/') ? 'caseworker' : 'owner')
const mutating = allRoutes.flatMap(({ id }) => {
  const row = expectations[id]
  return row?.post ? [{ id, row, role: roleOf(id), valid: row.post(roleOf(id)) }] : []
})

test('no other page can post for somebody who is signed in, to any address, and nothing is changed by the try', async () => {
  expect(mutating.length).toBeGreaterThan(14)
  const before = stateOf(scene.portal)
  for (const { id, row, role } of mutating) {
    for (const [attack, headers] of Object.entries(attacks(scene.url))) {
      const answer = await knock(scene.url, row.at(scene), {
        form: row.form ?? {},
        cookie: scene.cookies[role],
        headers: headers ?? {},
      })
      expect([id, attack, answer.status, answer.headers['set-cookie']]).toEqual([id, attack, 403, undefined])
    }
  }
  expect(stateOf(scene.portal)).toEqual(before)
})

test('routes that nothing can be posted to refuse a foreign post before anything else', async () => {
  for (const { id } of allRoutes) {
    const path = expectations[id]?.at(scene) ?? '/'
    const answer = await knock(scene.url, path, { form: {}, headers: { origin: 'https://evil.example' } })
    expect([id, answer.status]).toEqual([id, 403])
  }
})

test('a body that only a script or a forged form can send is refused on every address', async () => {
  const before = stateOf(scene.portal)
  const types = [
    'text/plain',
    'text/plain; charset=utf-8',
    'application/json',
    'application/xml',
    'application/octet-stream',
    'multipart/mixed',
  ]
  for (const { id, row, role } of mutating.filter((route) => route.id !== 'pages/csp-report')) {
    for (const type of types) {
      const headers = { 'content-type': type }
      const answer = await knock(scene.url, row.at(scene), {
        body: '{"intent":"withdraw"}',
        cookie: scene.cookies[role],
        headers,
      })
      expect([id, type, answer.status]).toEqual([id, type, 400])
    }
  }
  expect(stateOf(scene.portal)).toEqual(before)
})

test('a GET that claims to be a POST is a GET', async () => {
  // That a colleague has read a case leaves its traces.
  const state = () => ({ ...stateOf(scene.portal), audit_log: 0, looks: 0 })
  const before = state()
  for (const { id, row, role } of mutating) {
    const overrides = {
      'x-http-method-override': 'POST',
      'x-http-method': 'POST',
      'x-method-override': 'POST',
    }
    const path = row.at(scene)
    const asked = `${path}${path.includes('?') ? '&' : '?'}_method=POST&intent=withdraw`
    const answer = await knock(scene.url, asked, { cookie: scene.cookies[role], headers: overrides })
    expect([id, inWords(scene.url, answer)]).toEqual([id, row.get(role)])
  }
  expect(state()).toEqual(before)
})

test('our own forms work with what a browser without JavaScript sends, old and new', async () => {
  for (let n = 0; n < 5; n++) scene.spare()
  const own = [
    { origin: scene.url, 'sec-fetch-site': undefined },
    { origin: undefined, 'sec-fetch-site': 'same-origin' },
    { origin: scene.url, 'sec-fetch-site': 'same-origin' },
  ]
  for (const { id, row, role, valid } of mutating) {
    for (const headers of own) {
      const ids = {
        ...scene.ids,
        ...(row.spends === 'draft' ? { draft: scene.spare() } : {}),
        ...(row.spends === 'code' ? { code: scene.spareCode() } : {}),
      }
      const cookie = row.spends === 'session' ? scene.signIn(role) : scene.cookies[role]
      const answer = await knock(scene.url, row.at({ ...scene, ids }), {
        form: row.form ?? {},
        cookie,
        headers,
      })
      expect([id, inWords(scene.url, answer)]).toEqual([id, valid])
    }
  }
})
