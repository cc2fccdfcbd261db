import { expect, test } from '@playwright/test'
import { setCookie } from '#app/platform/http/cookies.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { makeHome, startServer, withPortal } from '../server.ts'
import { expectations } from './expectations.ts'
import { knock, type Answer } from './knock.ts'
import { allRoutes } from './route-table.ts'
import { ROLES, setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S29. Without inline scripts or styles the policy needs neither nonces nor `unsafe-inline`. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
  "form-action 'self' https://www.smhi.se; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; report-uri /csp"
/** A paper that was sent in is shown under a policy of its own as well: it may do nothing at all. */
const PAPER_POLICY = `${POLICY}, sandbox; default-src 'none'`
/** What is shared between people carries nothing personal and may be asked for again; nothing else may be kept. */
const PUBLIC = ['start', 'emergency', 'other-help', 'about'].map((name) => `pages/${name}`)
const INFO = [
  'financial-assistance/routes/info',
  'concern-report/routes/child-info',
  'concern-report/routes/adult-info',
  'concern-report/routes/young',
  'concern-report/routes/young-age',
  'meetings/routes/info',
  'parenthood/routes/info',
]
/** The way to a place: anybody's, as the house's own pictures are. */
const PICTURE = 'services/meetings/routes/map'
const SHARED = [...PUBLIC, ...INFO.map((name) => `services/${name}`)]

function faultsOf(answer: Answer, cache: string | RegExp, secure = false): string[] {
  const wanted: Record<string, string | RegExp | undefined> = {
    'content-security-policy': answer.headers['content-type']?.startsWith('image/jpeg')
      ? PAPER_POLICY
      : POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': /camera=\(\), microphone=\(\), geolocation=\(\)/,
    'x-robots-tag': cache === 'no-cache' ? undefined : 'noindex, nofollow',
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'strict-transport-security': secure ? 'max-age=31536000; includeSubDomains' : undefined,
    'cache-control': cache,
    'x-powered-by': undefined,
    server: undefined,
    'access-control-allow-origin': undefined,
  }
  const faults = Object.entries(wanted).flatMap(([name, value]) => {
    const got = answer.headers[name]?.toString()
    const holds = value instanceof RegExp ? value.test(got ?? '') : got === value
    return holds ? [] : [`${name}: ${got}`]
  })
  const type = answer.headers['content-type']
  if (answer.bytes.length > 0 && type === undefined) faults.push('no content type')
  if (type?.startsWith('text/') && !/charset=utf-8/i.test(type) && !type.startsWith('text/event-stream'))
    faults.push(`content-type: ${type}`)
  if (
    /express|react|node\/|\d+\.\d+\.\d+/i.test(
      JSON.stringify({ ...answer.headers, 'content-security-policy': '' }),
    )
  )
    faults.push('a header says what runs here')
  return [...faults, ...cookieFaults(answer, secure)]
}

function cookieFaults({ headers }: Answer, secure: boolean): string[] {
  return (headers['set-cookie'] ?? []).filter((cookie) => {
    const parts = cookie.split('; ')
    const safe = ['Path=/', 'HttpOnly', 'SameSite=Lax', ...(secure ? ['Secure'] : [])].every((part) =>
      parts.includes(part),
    )
    return (
      !safe || parts.some((part) => part.startsWith('Domain')) || (secure && !cookie.startsWith('__Host-'))
    )
  })
}

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

test('every route gives every role the same guarded headers, whatever its answer', async () => {
  const faults: string[] = []
  for (const { id } of allRoutes) {
    const row = expectations[id]
    if (!row) continue
    for (const role of ROLES) {
      const answer = await knock(scene.url, row.at(scene), { cookie: scene.cookies[role] })
      const cache =
        id === PICTURE
          ? 'public, max-age=3600'
          : answer.status === 200 && SHARED.includes(id)
            ? 'no-cache'
            : 'no-store'
      faults.push(...faultsOf(answer, cache).map((fault) => `${id} ${answer.status}: ${fault}`))
    }
  }
  expect([...new Set(faults)]).toEqual([])
})

test('every refusal carries them too', async () => {
  const { url, cookies, ids, portal } = scene
  const broken = scene.spare()
  portal.db.$client.prepare("update drafts set sealed = x'00' where id = ?").run(broken)
  const large = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '1000001' }
  const answers: Record<string, Answer> = {
    'another host 400': await knock(url, '/', { headers: { host: 'evil.example' } }),
    'another origin 403': await knock(url, '/a', { form: {}, headers: { origin: 'https://evil.example' } }),
    'unknown 404': await knock(url, '/finns/inte/alls/i/detta/hus'),
    'the router’s data 404': await knock(url, '/mina-sidor.data', { cookie: cookies.owner }),
    'method 405': await knock(url, '/a', { method: 'PUT' }),
    'a form again 400': await knock(url, `/a/${ids.draft}/110`, { form: {}, cookie: cookies.owner }),
    'no length 411': await knock(url, '/a', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'transfer-encoding': 'chunked' },
    }),
    'too large 413': await knock(url, '/a', { method: 'POST', headers: large }),
    'too many fields 413': await knock(url, `/a/${ids.draft}/110`, {
      body: 'a=1&'.repeat(301),
      headers: { 'content-type': large['content-type'] },
      cookie: cookies.owner,
    }),
    'our fault 500': await knock(url, `/a/${broken}`, { cookie: cookies.owner }),
  }
  for (const [what, answer] of Object.entries(answers)) {
    expect([what, ...faultsOf(answer, 'no-store')]).toEqual([what])
    expect([what, answer.status]).toEqual([what, Number(what.slice(-3))])
    // A problem page says where to go on and never what broke.
    expect(answer.body).not.toMatch(/\bat .*:\d+:\d+|node_modules|UnsealError|SQLITE/)
  }
})

test('files of the house may be kept, and nothing else of the disk is served', async () => {
  const { url } = scene
  const { body } = await knock(url, '/')
  const own = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path = '']) => path)
  expect(own.length).toBeGreaterThanOrEqual(2)
  for (const path of own)
    expect([path, ...faultsOf(await knock(url, path), /^public, max-age=31536000, immutable$/)]).toEqual([
      path,
    ])
  expect(faultsOf(await knock(url, '/favicon.svg'), /^public, max-age=3600$/)).toEqual([])
  const kept = [
    '/.env',
    '/.git/config',
    '/package.json',
    '/build/server/index.js',
    '/assets/',
    '/assets/..%2f..%2fserver%2findex.js',
    '/assets/%2e%2e/%2e%2e/server/index.js',
    '/data/nara.db',
    '/server/index.js',
    '/.vite/manifest.json',
    '/__manifest?p=/',
    '/favicon.svg.map',
  ]
  for (const path of [...kept, ...own.map((asset) => `${asset}.map`)]) {
    const answer = await knock(url, path)
    expect([path, answer.status, ...faultsOf(answer, 'no-store')]).toEqual([path, 404])
  }
})

test('somebody who asks too often is told so with the same headers', async () => {
  const busy = await setScene({ NARA_LIMITS_FACTOR: '1' })
  let answer: Answer | undefined
  for (let n = 0; n < 40 && answer?.status !== 429; n++)
    answer = await knock(busy.url, '/logga-in', { form: {} })
  await busy.close()
  if (answer?.status !== 429) throw new Error('Nobody was asked to wait')
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  expect(faultsOf(answer, 'no-store')).toEqual([])
})

test('behind https the browser is told to stay there, and cookies are for this host alone', async () => {
  const home = await makeHome({ NARA_PUBLIC_URL: 'https://localhost' })
  const draft = await withPortal(home, (portal) => startStory(portal, stories.single).draftId)
  const server = await startServer(home)
  const headers = { host: 'localhost', origin: 'https://localhost' }
  const answers = {
    page: await knock(server.url, '/utloggad', { headers }),
    language: await knock(server.url, '/sprak/en', { headers }),
    leave: await knock(server.url, '/lamna', { form: {}, headers }),
    kept: await knock(server.url, `/a/${draft}/110`, { form: { waits: 'no' }, headers }),
  }
  await server.stop()
  home.remove()
  for (const [what, answer] of Object.entries(answers))
    expect([what, ...faultsOf(answer, 'no-store', true)]).toEqual([what])
  expect(setCookie({ secure: true }, 'nara', 'x')).toBe(
    '__Host-nara=x; Path=/; HttpOnly; SameSite=Lax; Secure',
  )
})
