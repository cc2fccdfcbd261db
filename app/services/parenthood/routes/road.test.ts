import { expect, test } from 'vitest'
import { houseOf } from '#app/case/testing.tsx'
import { filledPortal } from '#app/pages/testing.tsx'
import { dayInWords } from '#app/journey/display.ts'
import { LANGUAGES, type Language, type LanguageCode } from '#app/locales/catalogue.ts'
import { addDays, dayOf, daysBetween } from '#app/platform/clock.ts'
import { formOf } from '../finder/situations.testing.ts'
import { findRoad, type Reason, type Road, type Situation } from '../rules/road.ts'
import { everySituation, TODAY } from '../rules/situations.testing.ts'
import * as route from './road.tsx'

const ask = houseOf({ '/v': route })

/** The portal with its words, and what day it is there. */
function setUp() {
  const portal = filledPortal()
  const today = dayOf(portal.clock.now())
  const couple = {
    born: 'born',
    bornOn: today,
    other: 'man',
    certain: 'agreed',
    together: 'sambo',
    treatment: 'none',
    ofAge: 'yes',
    registered: 'yes',
    eId: 'yes',
    protection: 'no',
  }
  return { portal, today, couple, words: portal.languages.sv.texts.parenthood.road }
}

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found)
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const headingOf = (html: string) => textOf(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1] ?? '').trim()
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1] ?? ''

/** What the page holds, as a browser would post it. */
function typedIn(html: string): Record<string, string> {
  const typed: Record<string, string> = {}
  for (const [tag] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
    if (of('type') === 'radio' && !/ checked(=|\s|\/|>)/.test(tag)) continue
    typed[of('name') ?? ''] = of('value') ?? ''
  }
  return typed
}

/** One situation for each road and reason that can be met, by its name. */
function examples(): Map<string, Situation> {
  const found = new Map<string, Situation>()
  for (const situation of everySituation()) {
    const { road, reasons } = findRoad(situation, TODAY)
    const kind = `${road} ${reasons.length > 1 ? '' : (reasons[0] ?? '')} ${situation.bornOn ? 'born' : 'unborn'}`
    if (reasons.length < 2 && !found.has(kind)) found.set(kind, situation)
  }
  return found
}
const EXAMPLES = [...examples()]

function titleIn({ texts, say, code }: Language, { road, reasons, until }: Road): string {
  const { roads } = texts.parenthood.road
  if (reasons.includes('single')) return roads.nothingSingle.title
  if (road !== 'skatteverket') return roads[road].title
  if (until === undefined) return roads.skatteverketUnborn.title
  return say('parenthood.road.roads.skatteverket.title', { day: dayInWords(until, code) })
}

test('every reason of the rule is met alone by somebody', () => {
  const met = new Set<Reason>(EXAMPLES.flatMap(([, situation]) => [...findRoad(situation, TODAY).reasons]))
  expect([...met].toSorted()).toEqual(Object.keys(setUp().words.reasons).toSorted())
})

test.each(LANGUAGES)(
  'every road for every reason in %s: the page says which it is, why, and by which section',
  async (language) => {
    const { portal, today } = setUp()
    const said = portal.languages[language]
    const words = said.texts.parenthood.road
    for (const [kind, situation] of EXAMPLES) {
      // As far from the limits as in the table of the rule.
      const bornOn = situation.bornOn && addDays(today, daysBetween(TODAY, situation.bornOn))
      const road = findRoad({ ...situation, bornOn }, today)
      const { status, html } = await ask(portal, '/v', { form: formOf({ ...situation, bornOn }), language })
      const text = textOf(html)
      expect(status, kind).toBe(200)
      expect(headingOf(html), kind).toBe(titleIn(said, road))
      for (const reason of road.reasons) expect(text, kind).toContain(words.reasons[reason])
      for (const section of road.sections) {
        expect(text, kind).toContain(words.law[section])
        const [chapter = '', paragraph = ''] = section.match(/\d+/g) ?? []
        expect(words.law[section]).toMatch(new RegExp(`${chapter}\\D+${paragraph}`))
      }
      expect(html, kind).not.toMatch(/\{\{|undefined|\[object/)
      expect(all(html, /<(h1)[ >]/g), kind).toHaveLength(1)
      const ids = all(html, / id="([^"]+)"/g)
      expect(new Set(ids).size, kind).toBe(ids.length)
      // Nobody is sent there but those for whom it is.
      expect(html.includes('https://www.skatteverket.se/'), kind).toBe(road.road === 'skatteverket')
      expect(html, kind).toContain('href="tel:')
      expect(titleOf(html), kind).toBe(`${words.tab} – ${said.texts.common.service}`)
    }
    expect(EXAMPLES.length).toBeGreaterThan(25)
  },
)

test.each(['yes', 'unsaid'])(
  'whoever answers "%s" on protection is led to us, and the page does not say what was answered',
  async (protection) => {
    const { portal, couple, words } = setUp()
    const { html } = await ask(portal, '/v', { form: { ...couple, protection, canCome: 'both' } })
    expect(headingOf(html)).toBe(words.roads.visit.title)
    expect(html).not.toContain('skatteverket.se')
    const row = /<div id="protection".*?<\/dd>/.exec(html)?.[0] ?? ''
    expect(textOf(row)).toContain(words.notShown)
    expect(textOf(row)).not.toMatch(/\b(Ja|Nej|Vill inte svara)\b/)
  },
)

test('a browser without JavaScript comes from the first page to the road, back to the first, and changes an answer', async () => {
  const { portal, couple, words } = setUp()
  let { html } = await ask(portal, '/v')
  expect(html).toContain('href="/foraldraskap"')
  const titles = [titleOf(html)]
  for (let pages = 0; !html.includes('summary-list') && pages < 20; pages += 1) {
    const typed = typedIn(html)
    const { question = '' } = typed
    const answers = Object.entries(couple).filter(
      ([name]) => name === question || (question === 'child' && name.startsWith('born')),
    )
    const got = await ask(portal, '/v', { form: { ...typed, ...Object.fromEntries(answers) } })
    expect(got.status, question).toBe(200)
    html = got.html
    titles.push(titleOf(html))
  }
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles.join()).not.toMatch(/Fel/)
  expect(headingOf(html)).toContain('Ni kan bekräfta hos Skatteverket till och med')

  const carried = typedIn(html)
  expect(carried).toEqual(couple)
  const changing = await ask(portal, '/v', { form: { ...carried, change: 'together' } })
  expect(typedIn(changing.html)).toEqual({ ...couple, question: 'together' })
  const changed = await ask(portal, '/v', { form: { ...typedIn(changing.html), together: 'married' } })
  expect(headingOf(changed.html)).toBe(words.roads.nothing.title)

  for (let pages = 0; !html.includes('href="/foraldraskap"') && pages < 20; pages += 1)
    html = (await ask(portal, '/v', { form: { ...typedIn(html), intent: 'back' } })).html
  expect(typedIn(html)).toEqual({ ...couple, question: 'child' })
})

test('the clock says how many days are left, and when the last one is', async () => {
  const { portal, today, couple } = setUp()
  const born = async (days: number, language: LanguageCode = 'sv') =>
    textOf((await ask(portal, '/v', { language, form: { ...couple, bornOn: addDays(today, -days) } })).html)
  expect(await born(0)).toContain('Ni har 14 dagar kvar efter i dag.')
  expect(await born(13)).toContain('Ni har 1 dag kvar efter i dag.')
  expect(await born(14)).toContain('I dag är den sista dagen.')
  expect(await born(14)).toContain(dayInWords(today, 'sv'))
  expect(await born(12, 'ar')).toContain('يبقى يومان بعد اليوم.')
  expect(await born(3, 'ar')).toContain('يبقى 11 يومًا بعد اليوم.')
})

test.each<[string, Record<string, string>, string]>([
  ['nothing', {}, 'Svara om barnet är fött.'],
  ['markup', { born: 'born', bornOn: '"><script>alert(1)</script>' }, 'Skriv datumet som år'],
  ['another option', { born: 'unborn', other: '<b>x</b>' }, 'Välj något av alternativen.'],
])('%s comes back as a fault on its question', async (_, form, says) => {
  const { status, html } = await ask(setUp().portal, '/v', { form })
  expect(status).toBe(400)
  expect(titleOf(html)).toMatch(/^Fel: Sida \d – /)
  expect(html).toContain('data-focus')
  expect(textOf(html)).toContain(says)
  expect(html).not.toContain('<script>')
  expect(html).not.toContain('<b>x')
})

test('a form that is none of ours is refused, and is no fault of the house', async () => {
  const { portal } = setUp()
  expect((await ask(portal, '/v', { form: { '__proto__.x': '1' } })).status).toBe(400)
  expect((await ask(portal, '/v', { form: { born: 'x'.repeat(30_000) } })).status).toBe(413)
})

test('nothing is kept: no cookie, and no row anywhere', async () => {
  const { portal, couple } = setUp()
  const { db } = portal
  const changes = () => db.$client.prepare('select total_changes()').pluck().get()
  const before = changes()
  const first = await ask(portal, '/v')
  const last = await ask(portal, '/v', { form: couple })
  expect(last.html).toContain('summary-list')
  expect(changes()).toBe(before)
  for (const { headers } of [first, last]) expect(headers.get('set-cookie')).toBeNull()
})
