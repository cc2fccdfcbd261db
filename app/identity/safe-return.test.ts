import fc from 'fast-check'
import { expect, test } from 'vitest'
import { returnPathOf, safeReturn } from './safe-return.ts'

const ORIGIN = 'http://localhost:3000'

const HOSTILE = [
  '//evil.example',
  '///evil.example',
  '////evil.example',
  '/\\evil.example',
  '\\/evil.example',
  '\\\\evil.example',
  '/\\/evil.example',
  '/\\\\evil.example',
  '//evil.example/mina-sidor',
  '//user@evil.example',
  '/@evil.example',
  '@evil.example',
  '.evil.example',
  'evil.example',
  'http://evil.example',
  'https://evil.example',
  'HTTPS://evil.example',
  'https:/evil.example',
  'https:evil.example',
  'http:\\\\evil.example',
  'http://localhost:3000',
  'http://localhost:3000@evil.example',
  'http://localhost:3000.evil.example',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'ftp://evil.example',
  'blob:http://evil.example/1',
  'mailto:a@evil.example',
  ' //evil.example',
  '\t//evil.example',
  '\n//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/\r/evil.example',
  '/\r\n/evil.example',
  '/mina-sidor\r\nSet-Cookie: a=b',
  '/mina-sidor\nLocation: //evil.example',
  '/mina-sidor\0',
  '/\u0000/evil.example',
  '/\u00a0/evil.example',
  '/\u2028/evil.example',
  '/%2f%2fevil.example',
  '/%2F/evil.example',
  '%2f%2fevil.example',
  '/%5cevil.example',
  '/%5C%5Cevil.example',
  '/%09/evil.example',
  '/%0d%0aSet-Cookie:a=b',
  '/%00',
  '/%252f%252fevil.example',
  '/..//evil.example',
  '/../..//evil.example',
  '/./evil.example',
  '/.//evil.example',
  '/mina-sidor/../../evil',
  '/mina-sidor/..',
  '/mina-sidor/.',
  '/mina-sidor//evil.example',
  '/;//evil.example',
  '/mina-sidor;/evil',
  '/:80//evil.example',
  '/mina-sidor:443',
  '/#//evil.example',
  '/mina-sidor#https://evil.example',
  '/?https://evil.example',
  '/?till=//evil.example',
  '/mina-sidor?a=%0d%0a',
  '/mina-sidor?<script>',
  '/"onmouseover=alert(1)',
  "/'onmouseover=alert(1)",
  '/<script>alert(1)</script>',
  '／／evil.example',
  '/／evil.example',
  '/。evil.example',
  '〱evil.example',
  '/ⓔvil.example/å',
  '/\u202eelpmaxe.live//',
  '/ud83d\ud83d',
  '/logga-in',
  '/logga-in/svar?code=a&state=b',
  '/logga-in/personal?till=x',
  '/logga-ut',
  '/lamna',
  '/utloggad',
  '/session/forlang',
  '/idp/auth',
  '/idp',
  '',
  ' ',
  '?a=b',
  '#a',
  'mina-sidor',
  './mina-sidor',
  '../mina-sidor',
  `/${'a'.repeat(300)}`,
]
const TRICKS = ['', '/', '/mina-sidor', '\t', '\\', ' ', '%20', '//', '?', '@']

test(`none of ${HOSTILE.length} hostile addresses is somewhere to return to`, () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60)
  for (const path of HOSTILE) expect(safeReturn(path), JSON.stringify(path)).toBeUndefined()
})

test('with anything before or after, they still never leave the site', () => {
  let tried = 0
  for (const path of HOSTILE) {
    for (const trick of TRICKS) {
      for (const whole of [trick + path, path + trick]) {
        tried++
        expectToStay(safeReturn(whole))
      }
    }
  }
  expect(tried).toBeGreaterThan(1500)
})

test.each([
  '/',
  '/mina-sidor',
  '/a/3bQ9-_xYz/inkomster',
  '/a/-startar-med-streck/_x',
  '/mina-sidor/abc/dokument-1.pdf',
  '/handlaggning?sida=2&status=nytt',
  '/handlaggning?q=ABCD-1234',
  '/lamnad-ansokan',
  '/sessioner',
])('%s is one of our own', (path) => {
  expect(safeReturn(path)).toBe(path)
})

test.each([undefined, null, 1, {}, ['/mina-sidor'], new URL('http://evil.example')])(
  '%j is no path',
  (value) => {
    expect(safeReturn(value)).toBeUndefined()
  },
)

test('whatever is asked for, the way back stays on this site and is written as it was asked for', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom('/', '\\', '.', '..', ':', '@', '%2f', '?', '#', '&', '=', 'evil.example', 'a'),
      fc.string(),
    ),
    { maxLength: 8 },
  )
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl(),
    fc.webPath(),
    pieces.map((parts) => `/${parts.join('')}`),
  )
  fc.assert(
    fc.property(anything, (path) => expectToStay(safeReturn(path))),
    { numRuns: 5000 },
  )
})

test('every address of our own shape is accepted', () => {
  const segment = fc.stringMatching(/^[\w-]{1,22}$/)
  const own = fc.array(segment, { minLength: 1, maxLength: 5 }).map((parts) => `/s/${parts.join('/')}`)
  fc.assert(fc.property(own, (path) => safeReturn(path) === path))
})

test('a page keeps its plain query and loses any other', () => {
  expect(returnPathOf(new Request(`${ORIGIN}/handlaggning?sida=2`))).toBe('/handlaggning?sida=2')
  expect(returnPathOf(new Request(`${ORIGIN}/handlaggning?q=%C3%85`))).toBe('/handlaggning')
  expect(returnPathOf(new Request(`${ORIGIN}/logga-ut`))).toBeUndefined()
  expect(returnPathOf(new Request(`${ORIGIN}//evil.example`))).toBeUndefined()
})

function expectToStay(path: string | undefined) {
  if (path === undefined) return
  expect(new URL(path, ORIGIN).href, JSON.stringify(path)).toBe(ORIGIN + path)
  expect(new URL(path, ORIGIN).origin).toBe(ORIGIN)
}
