import { matchRoutes, type RouteObject } from 'react-router'
import { expect, test, vi } from 'vitest'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import table from '#app/routes.ts'
import { COOKIES } from './cookie-names.ts'
import { ask, filledPortal } from './testing.tsx'

// Only the build knows the files' names.
vi.mock('./assets.ts', () => ({ STYLESHEET: '/assets/ui.css', SCRIPT: '/assets/enhance.js' }))

const PAGES = [
  '/',
  '/sok',
  '/sok?q=hyra',
  '/sok?q=xyzzy',
  '/sok?q=suicide',
  '/akut-hjalp',
  '/annan-hjalp',
  '/ekonomiskt-bistand',
  '/orosanmalan',
  '/oro-for-vuxen',
  '/barn-och-unga',
  '/barn-och-unga/8-12',
  '/barn-och-unga/13-17',
  '/foraldraskap',
  '/om/tillganglighet',
  '/om/integritet',
  '/om/kakor',
  '/om/surfa-sakert',
  '/demo/brevlada',
]

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)

test.each(PAGES.flatMap((path) => LANGUAGES.map((code) => [path, code] as const)))(
  '%s in %s is a sound page',
  async (path, code) => {
    const { status, html } = await ask(path, { code })
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${code}" dir="${code === 'ar' ? 'rtl' : 'ltr'}"`)
    expect(all(html, /<(h1)[ >]/g)).toHaveLength(1)
    expect(all(html, /<title>(.+?)<\/title>/g)).toHaveLength(1)
    expect(html).not.toMatch(/ style="| on[a-z]+="/)
    expect(html).not.toMatch(/<(a|button|h[1-6]|p|li|td)\b[^>]*>\s*<\/\1>/)
    expect(html, 'a placeholder was left').not.toMatch(/\{\{|undefined|\[object/)
    const ids = all(html, / id="([^"]+)"/g)
    expect(new Set(ids).size).toBe(ids.length)
  },
)

test.each(PAGES)('every link on %s leads to a page that exists', async (path) => {
  const portal = filledPortal()
  const { html } = await ask(path, { portal })
  for (const href of all(html, /<a [^>]*href="([^"]+)"/g)) {
    const { pathname, hash, protocol } = new URL(href.replaceAll('&amp;', '&'), new URL(path, 'http://here'))
    if (protocol !== 'http:') expect(href).toMatch(/^(tel:[\d+]+|mailto:\S+@\S+|https:\/\/\S+)$/)
    else {
      const matched = matchRoutes(table as RouteObject[], pathname)?.at(-1)?.route.path
      expect(matched, href).not.toBe('*')
      if (hash && hash !== '#innehall')
        expect((await ask(pathname, { portal })).html, href).toContain(`id="${hash.slice(1)}"`)
    }
  }
})

test('the numbers to call stand on the start page before all the other help', async () => {
  const { html } = await ask('/')
  const at = (text: string) => html.indexOf(text)
  expect(at('href="tel:112"')).toBeGreaterThan(at('Börja här'))
  expect(at('href="tel:112"')).toBeLessThan(at('Behöver du något annat?'))
})

test('a notice is shown in the language of the page, and in Swedish, marked as such, where it has no other', async () => {
  const notice = { sv: 'Stängt på söndag.', en: 'Closed on Sunday.', ar: undefined }
  const demo = filledPortal()
  const municipality = { ...demo.config.municipality, outageNotice: notice }
  const portal = { ...demo, config: { ...demo.config, municipality } }
  expect((await ask('/', { portal, code: 'sv' })).html).toContain('Stängt på söndag.')
  const english = (await ask('/', { portal, code: 'en' })).html
  expect(english).toContain('<p>Closed on Sunday.</p>')
  expect(english).not.toContain('Stängt')
  expect((await ask('/', { portal, code: 'ar' })).html).toContain(
    '<p lang="sv" dir="ltr">Stängt på söndag.</p>',
  )
})

test('the titles of public pages say what they are and where', async () => {
  expect((await ask('/ekonomiskt-bistand')).html).toContain(
    '<title>Ansök om ekonomiskt bistånd – Norrvik</title>',
  )
  expect((await ask('/')).html).toContain('<title>Hjälp och stöd – Norrvik</title>')
})

test('what somebody searched for stands in the box, escaped, and in no title', async () => {
  const { html } = await ask(`/sok?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('<title>Sök – Norrvik</title>')
})

test.each(['xyzzy', 'suicide', 'يضربني', 'hungrig'])(
  'whoever searches for "%s" has 112 before anything else to read',
  async (words) => {
    for (const code of LANGUAGES) {
      const { html } = await ask(`/sok?q=${encodeURIComponent(words)}`, { code })
      const main = html.slice(html.indexOf('<h1'))
      expect(main).toContain('href="tel:112"')
      expect(main.indexOf('href="tel:112"')).toBeLessThan(main.indexOf('class="card'))
    }
  },
)

test('a search for money shows where to apply, without the emergency numbers above it', async () => {
  const { html } = await ask('/sok?q=hyra')
  expect(html).not.toContain('href="tel:112"')
})

test.each(LANGUAGES)('somebody who thinks of ending their life finds 112 and 1177 in %s', async (code) => {
  const portal = filledPortal()
  const { emergency } = portal.languages[code].texts.pages
  const { html } = await ask(`/sok?q=${encodeURIComponent('självmord')}`, { portal, code })
  const [address = ''] = all(html, /<a [^>]*href="(\/akut-hjalp#[^"]+)"/g)
  const page = (await ask('/akut-hjalp', { portal, code })).html
  const section = page.slice(page.indexOf(`id="${address.split('#')[1]}"`)).split('</section>')[0]
  expect(section).toContain(emergency.sections.life.heading)
  for (const number of ['112', '1177']) expect(section).toContain(`href="tel:${number}"`)
})

test('a search that is too long says that it was cut', async () => {
  const cut = filledPortal().languages.sv.texts.pages.search.cut
  expect((await ask(`/sok?q=${'hyra+'.repeat(100)}`)).html).toContain(cut)
  expect((await ask('/sok?q=hyra')).html).not.toContain(cut)
})

test.each([
  '/om/hemligt',
  '/om/constructor',
  '/om/__proto__',
  '/barn-och-unga/18',
  '/barn-och-unga/constructor',
  '/sprak/xx',
  '/sprak/constructor',
  '/finns-inte',
])('%s is nobody’s address and says so with a way forward', async (path) => {
  const { status, html } = await ask(path)
  expect(status).toBe(404)
  expect(html).toContain('<h1>Sidan finns inte</h1>')
  expect(html).toContain('href="tel:112"')
})

test('choosing a language remembers it and leads back to the page, never to somewhere else', async () => {
  const { status, headers } = await ask('/sprak/en?till=/akut-hjalp')
  expect(status).toBe(303)
  expect(headers.get('Location')).toBe('/akut-hjalp')
  expect(headers.get('Set-Cookie')).toMatch(/^nara-language=en; /)
  for (const till of ['//evil.example', 'https://evil.example', '/\\evil.example', '/logga-ut', '']) {
    const elsewhere = await ask(`/sprak/ar?till=${encodeURIComponent(till)}`)
    expect(elsewhere.headers.get('Location'), till).toBe('/')
  }
})

test('the demo’s own pages are not there in production', async () => {
  const demo = filledPortal()
  const real = { ...demo, config: { ...demo.config, demo: false } }
  for (const path of ['/designsystem', '/demo/brevlada'])
    expect((await ask(path, { portal: real })).status).toBe(404)
  expect((await ask('/designsystem')).status).toBe(200)
})

test('the accessibility statement has what the law asks for, and the complaint goes where the setting says', async () => {
  const demo = filledPortal()
  const municipality = { ...demo.config.municipality, accessibilityComplaintUrl: 'https://pts.example/anmal' }
  const { html } = await ask('/om/tillganglighet', {
    portal: { ...demo, config: { ...demo.config, municipality } },
  })
  for (const part of [
    '2018:1937',
    'följer delvis',
    'Norrvik',
    '22 november 2026',
    '0123-45 67 00',
    'kontakt@norrvik.example',
  ]) {
    expect(html).toContain(part)
  }
  expect(html).toContain('href="https://pts.example/anmal"')
})

test.each([
  ['sv', 'Vi svarar inom 5 arbetsdagar.', 'vardagar 8–16'],
  ['en', 'We answer within 5 working days.', 'weekdays 8 am–4 pm'],
  ['ar', 'نجيب خلال 5 أيام عمل.', 'أيام العمل من الساعة 8 إلى 16'],
] as const)(
  '%s says how fast a barrier is answered, whom to ask about data, and when the phone is',
  async (code, answer, hours) => {
    expect((await ask('/om/tillganglighet', { code })).html).toContain(answer)
    expect((await ask('/om/integritet', { code })).html).toContain('href="mailto:dataskydd@norrvik.example"')
    expect((await ask('/akut-hjalp', { code })).html).toContain(hours)
  },
)

test('a notice about a fault is read in the page’s language, or marked as Swedish', async () => {
  const demo = filledPortal()
  const outageNotice = { sv: 'Stängt i natt.', en: 'Closed tonight.', ar: undefined }
  const portal = {
    ...demo,
    config: { ...demo.config, municipality: { ...demo.config.municipality, outageNotice } },
  }
  expect((await ask('/', { portal, code: 'en' })).html).toContain('<p>Closed tonight.</p>')
  expect((await ask('/', { portal, code: 'ar' })).html).toContain('<p lang="sv" dir="ltr">Stängt i natt.</p>')
})

test('a letter in the demo’s mailbox is marked with its own language, whatever the page speaks', async () => {
  const { html } = await ask('/demo/brevlada', { code: 'ar' })
  expect(html).toContain('<span lang="sv" dir="ltr">Du har något nytt att läsa</span>')
  expect(html).toContain('<p><span lang="sv" dir="ltr">Logga in.</span></p>')
})

test('a text message in the demo stands beside the letters, and is read in the direction of its own letters', async () => {
  const { html } = await ask('/demo/brevlada', { code: 'ar' })
  expect(html).toContain('<p dir="auto">Du kan välja en tid som passar dig: https://nara.example/t/abc</p>')
  expect(html).toContain('<span dir="ltr">+46701740605</span>')
  const quiet = { ...filledPortal(), demoPhones: { ...filledPortal().demoPhones!, messages: () => [] } }
  const empty = (await ask('/demo/brevlada', { portal: quiet })).html
  expect(empty).toContain('Inga sms än')
  expect(empty).not.toContain('+46701740605')
})

test('every cookie that the code sets is in the list of cookies', () => {
  const sources = import.meta.glob<string>('../**/*.ts', { query: '?raw', import: 'default', eager: true })
  const inCode = Object.entries(sources)
    .filter(([path]) => !/testing|\.test\./.test(path))
    .flatMap(([, text]) => all(text, /^(?:export )?const (?:\w*COOKIE|PREFIX) = '(nara[\w-]*)'/gm))
  expect(inCode.length).toBeGreaterThan(0)
  const listed = COOKIES.map(({ name }) => name.replace('__Host-', '').replace('…', ''))
  expect(inCode.toSorted()).toEqual(listed.toSorted())
})
