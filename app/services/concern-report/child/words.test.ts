import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { caseTexts } from '#app/locales/sv/case.ts'
import { common } from '#app/locales/sv/common.ts'
import { follow } from '#app/locales/sv/follow.ts'
import { journey as shared } from '#app/locales/sv/journey.ts'
import { young } from '#app/locales/sv/young.ts'
import { testPortal } from '#app/platform/testing.ts'
import { lix, sentencesOf, wordsOf } from './lix.testing.ts'
import { texts as concernChild } from './texts.ts'

const FACTS: Record<string, string> = {
  emergency: '112',
  phone: '0123-45 67 00',
  phoneHours: 'vardagar 8–16',
  socialjour: '0123-45 67 99',
  socialjourHours: 'vardagar 16–8, helger dygnet runt',
  name: 'Bris',
  number: '116 111',
}
const filled = (text: string) =>
  text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => FACTS[name] ?? `?${name}`)

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [filled(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
/** Running text: what ends as a sentence does. Short labels beside it would only make a page look lighter than it is. */
const running = (texts: readonly string[]) => texts.filter((text) => /[.!?:]$/.test(text))

const { from8, from13, ...around } = young
/** What is shown of a child's form is shared by all; the receipt for a workplace is not for it. */
const { workReceipt: _, ...withCode } = follow
const form = Object.entries(concernChild.journey.pages)
const pagesFrom = (age: string) => form.filter(([id]) => id.endsWith(age))
const { journey, ...aroundForm } = concernChild

/** Where no age is known, the words are those for the younger. */
const FROM_8: [page: string, value: unknown][] = [
  ['/barn-och-unga', around],
  ['/barn-och-unga/8-12', from8],
  ['reading aloud', common.readAloud],
  ['before the form', aroundForm.before],
  ['before sending', aroundForm.statement],
  ['after sending', aroundForm.receipt],
  ['statuses', aroundForm.statuses],
  ['age', journey.pages.age],
  ['the review', caseTexts.form.review],
  ['a form that has ended', caseTexts.form.ended],
  ['kept for a while', shared.form.saved],
  ['with the code', withCode],
  ...pagesFrom('8'),
]
const FROM_13: [page: string, value: unknown][] = [['/barn-och-unga/13-17', from13], ...pagesFrom('13')]

describe('the measure', () => {
  test('counts words in sentences and long words among them', () => {
    expect(lix(['Du får ringa.'])).toBe(3)
    // Two sentences, eight words, of which two have more than six letters.
    expect(lix(['Vi jobbar på socialtjänsten. Du kan alltid skriva hit.'])).toBeCloseTo(9 / 2 + 100 / 9)
    expect(lix(['Förhandsbedömningen överlämnas till socialnämndens utskott.'])).toBeGreaterThan(80)
    expect(lix([])).toBe(0)
  })

  test('knows six letters from seven, and where a sentence ends', () => {
    expect(lix(['Skolan'])).toBe(1)
    expect(lix(['Skolans'])).toBe(101)
    expect(sentencesOf('Vi har öppet kl. 8. Ring då! ”Hej”')).toEqual([
      'Vi har öppet kl. 8.',
      'Ring då!',
      '”Hej”',
    ])
    expect(wordsOf('På kollpasoc.se, för dig 8–12 år.')).toEqual([
      'På',
      'kollpasoc.se',
      'för',
      'dig',
      '8–12',
      'år',
    ])
  })
})

describe.each([
  ['8 to 12', FROM_8, 25],
  ['13 to 17', FROM_13, 30],
] as const)('for %s', (_, pages, most) => {
  test.each(pages)(`%s is no heavier than LIX ${most}`, (_, value) => {
    const texts = textsIn(value)
    const figures = { all: lix(texts), running: lix(running(texts)) }
    expect(figures.all).toBeLessThanOrEqual(most)
    expect(figures.running).toBeLessThanOrEqual(most)
  })

  test('every page is measured, with every fact filled in', () => {
    expect(pages.length).toBeGreaterThan(7)
    for (const [page, value] of pages) expect(textsIn(value).join(' '), page).not.toMatch(/\?\w+$|\{\{/)
  })

  test('no sentence is longer than a breath', () => {
    const most = pages === FROM_8 ? 18 : 24
    const long = pages
      .flatMap(([, value]) => textsIn(value).flatMap(sentencesOf))
      .filter((sentence) => wordsOf(sentence).length > most)
    expect(long).toEqual([])
  })
})

test('no page of the form is left unmeasured', () => {
  const measured = [...FROM_8, ...FROM_13].map(([id]) => id)
  for (const [id] of form)
    expect(
      measured.filter((one) => one === id),
      id,
    ).toHaveLength(1)
})

const BUREAUCRATIC =
  /anmäl|ärende|utred|insats|vårdnad|handlägg|nämnd|myndighet|sekretess|samtyck|beslut|bedöm|åtgärd|bistånd|biträd|enligt|avse[rnd]|erhåll|vidta|lämna in|uppgifter|kontakta |paragraf|kap\.|§|lagen|tillämp|inled|företräd|ansök|delge|föreligg|berörd|missbruk|omsorg|missförhåll/i

test('no bureaucratic word is said to a child', () => {
  const said = [...FROM_8, ...FROM_13].flatMap(([, value]) => textsIn(value))
  expect(said.filter((text) => BUREAUCRATIC.test(text))).toEqual([])
  for (const word of ['Handläggaren gör en utredning.', 'Din orosanmälan', 'Enligt 3 kap. 4 §'])
    expect(word).toMatch(BUREAUCRATIC)
})

const PROMISES =
  /vi lovar|garant|helt hemligt|ingen får veta att du|alltid hemlig|helt anonym|kommer (då )?och hjälper|då kan vi hjälpa dig/i

test('nothing is promised that cannot be kept', () => {
  const said = [...FROM_8, ...FROM_13].flatMap(([, value]) => textsIn(value))
  expect(said.filter((text) => PROMISES.test(text))).toEqual([])
  for (const promise of ['Vi lovar dig det.', 'Någon kommer då och hjälper dig.', 'Det är helt hemligt.'])
    expect(promise).toMatch(PROMISES)
  for (const page of [from8, from13]) expect(textsIn(page).join(' ')).toMatch(/vi kan inte lova att/i)
  expect(textsIn(concernChild.before).join(' ')).toMatch(/vi kan inte lova att/i)
  // Before a name may be written, and where it may be.
  for (const { why } of [journey.pages.me8, journey.pages.me13]) expect(why).toMatch(/inte lova/)
})

test.each(LANGUAGES)('in %s no telephone number is written into the words', (code) => {
  const { texts } = testPortal().languages[code]
  const said = JSON.stringify([texts.young, texts.concernChild])
  expect(said).not.toMatch(/\b112\b|116 ?111|\b0\d{1,3}[- ]\d/)
  expect([...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name)).toContain('emergency')
})
