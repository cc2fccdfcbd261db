import { expect, test } from '@playwright/test'
import { each, knock } from './knock.ts'
import { setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** S12. Ways to write an address that looks like ours and is not. */
const HOSTS = [
  'evil.example',
  'evil.example/a/x',
  'evil.example:80',
  'user@evil.example',
  '3232235777',
  '[::ffff:7f00:1]',
  'evil。example',
  'еvil.example',
]
const PREFIXES = [
  '//',
  '///',
  '////',
  '/\\',
  '\\\\',
  '\\/',
  '/\\/',
  '/\t/',
  '/\n/',
  '/\r\n/',
  '\t//',
  ' //',
  '\u00a0//',
  '\u0000//',
  '/\u200b/',
  '/%09/',
  '/%2f',
  '%2f%2f',
  '/%5c',
  '/.//',
  '/..//',
  '/./\\',
  '/a/..//',
  '/a//',
  'http:',
  'https:',
  'http:/',
  'https:/',
  'http://',
  'https:///',
  'HTTPS://',
  'https:\\\\',
  '/https://',
  '?//',
  '#//',
  ';//',
  '@',
  '/@',
  '.',
  '//\\',
  '／／',
  '/／',
  '//@',
  '//%40',
  '\u202e//',
  '/;@',
]
const WHOLE = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://%0aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  'tel:112',
  'mailto:a@b.se',
  '/a\r\nSet-Cookie: a=b',
  '/a%0d%0aSet-Cookie:%20a=b',
  '/a\u0000',
  '/a/../../b',
  '/a?x=//evil.example',
  '/a#//evil.example',
  'http://localhost@evil.example',
  '/logga-ut',
  '/lamna',
  '/idp/auth',
  '/logga-in/svar',
  '"><script>',
  "'",
  '/a"onclick=x',
]
const PAYLOADS = [...PREFIXES.flatMap((prefix) => HOSTS.map((host) => prefix + host)), ...WHOLE]

let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

/** Where a browser would go. A control character in an address is a fault whatever comes of it. */
function leaves(address: string, from: string): boolean {
  if (/[\u0000-\u001f\\]/.test(address)) return true
  const { origin } = new URL(address, `${scene.url}${from}`)
  return origin !== scene.url
}

test(`of ${PAYLOADS.length} ways back none leads away from this site`, async () => {
  test.setTimeout(120_000)
  expect(PAYLOADS.length).toBeGreaterThan(200)
  const { url, cookies } = scene
  const faults: string[] = []
  await each(PAYLOADS, async (payload) => {
    const query = `?till=${encodeURIComponent(payload)}`
    const redirects = [
      ['/logga-in', await knock(url, `/logga-in${query}`, { cookie: cookies.owner })],
      ['/logga-in/personal', await knock(url, `/logga-in/personal${query}`, { cookie: cookies.caseworker })],
      ['/sprak/en', await knock(url, `/sprak/en${query}`)],
      [
        '/session/forlang',
        await knock(url, '/session/forlang', { form: { till: payload }, cookie: cookies.owner }),
      ],
      ['/session/forlang', await knock(url, '/session/forlang', { form: { till: payload } })],
    ] as const
    for (const [from, { status, headers }] of redirects) {
      if (status !== 303 || leaves(headers.location ?? '', from))
        faults.push(`${from} ${JSON.stringify(payload)} → ${status} ${headers.location}`)
    }
    const pages = [
      await knock(url, `/logga-in${query}`),
      await knock(url, `/logga-in/fel/underskrift-avbruten${query}`),
    ]
    for (const { body } of pages) {
      const [back] = /(?<=name="till" value=")[^"]*/.exec(body) ?? []
      const links = [...body.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, link = '']) => link)
      const own = links.filter((link) => !/^(tel|mailto):|^https:\/\/www\.smhi\.se\//.test(link))
      for (const link of [...own, ...(back === undefined ? [] : [back])]) {
        if (leaves(link, '/logga-in')) faults.push(`${JSON.stringify(payload)} → ${link} on a page`)
      }
    }
  })
  expect(faults).toEqual([])
})

test('a way back that is one of our own addresses is kept', async () => {
  const { url, cookies } = scene
  for (const till of ['/a', `/a/${scene.ids.draft}/110?r=1`, '/mina-sidor', '/handlaggning?q=K7MN']) {
    const signedIn = await knock(url, `/logga-in?till=${encodeURIComponent(till)}`, { cookie: cookies.owner })
    expect(signedIn.headers.location).toBe(till)
  }
})

test('after signing in at the provider, a way back that was forged leads home', async () => {
  const { url } = scene
  const begun = await knock(url, '/logga-in', { form: { till: '//evil.example' } })
  expect(new URL(begun.headers.location ?? '', url).origin).toBe(url)
  expect(begun.headers.location).not.toContain('evil')
})
