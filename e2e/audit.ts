import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Language } from '#app/locales/catalogue.ts'

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Puts axe into every page that this one opens. The browser keeps it compiled; sent to each page it is read anew. */
export const bringAxe = (page: Page) => page.addInitScript({ path: AXE })

/**
 * All that is wrong with the page for somebody who sees, hears or touches it differently; empty when nothing is. The
 * page is in the light. `seenInDark` is what `placesOfColour` gave of the pages looked at before.
 */
export async function faultsOnPage(
  page: Page,
  language: Language,
  seenInDark: Set<number>,
): Promise<string[]> {
  const { errorTitlePrefix } = language.texts.common.form
  const own = await page.evaluate(ownFaults, {
    lang: language.code,
    dir: language.direction,
    errorTitlePrefix,
  })
  const light = await page.evaluate(violationsFound, { runOnly: TAGS })
  const places = await page.evaluate(placesOfColour)
  const isNew = places.some((place) => !seenInDark.has(place))
  return [
    ...own,
    ...inWords('axe', light),
    ...(isNew ? inWords('axe in the dark', await violationsInDark(page, places, seenInDark)) : []),
  ]
}

type Violations = AxeResults['violations']

/** Only colours differ in the dark. */
async function violationsInDark(page: Page, places: number[], seenInDark: Set<number>): Promise<Violations> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const violations = await page.evaluate(violationsFound, {
    runOnly: ['color-contrast', 'link-in-text-block'],
  })
  await page.emulateMedia({ colorScheme: 'light' })
  for (const place of places) seenInDark.add(place)
  return violations
}

const inWords = (name: string, violations: Violations) =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${name} ${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  )

async function violationsFound(options: RunOptions): Promise<Violations> {
  const { axe } = window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }
  return (await axe.run({ ...options, resultTypes: ['violations'] })).violations
}

/**
 * Every element by what its colours hang on: what it and all around it are, in which state and after what, but not in
 * which words. An element in a place that was fine in the dark is fine there on the next page too. Runs in the page.
 */
function placesOfColour(): number[] {
  const WORDS =
    /^(id|for|name|value|href|src|action|lang|title|content|alt|datetime|aria-(label|labelledby|describedby|controls))$|^data-(session|live)/
  const shapeOf = ({ localName, attributes }: Element) => {
    const said = [...attributes].map(({ name, value }) => (WORDS.test(name) ? name : `${name}=${value}`))
    return [localName, ...said.sort()].join(' ')
  }
  const hash = (text: string, begin: number) => {
    let sum = begin
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193) >>> 0
    return sum
  }
  const places = new Set<number>()
  const visit = (element: Element, around: number) => {
    const before = element.previousElementSibling
    const place = hash(`${shapeOf(element)} after ${before ? shapeOf(before) : ''}`, around)
    places.add(place)
    for (const child of element.children) visit(child, place)
  }
  visit(document.documentElement, 0x811c9dc5)
  return [...places]
}

type Wanted = { lang: string; dir: string; errorTitlePrefix: string }

/** What no checker knows: our own promises. Runs in the page. */
function ownFaults({ lang, dir, errorTitlePrefix }: Wanted): string[] {
  const faults: string[] = []
  const root = document.documentElement
  if (root.lang !== lang) faults.push(`the page says it is in "${root.lang}"`)
  if (getComputedStyle(root).direction !== dir) faults.push(`the page does not run ${dir}`)
  if (document.querySelectorAll('h1').length !== 1)
    faults.push(`there are ${document.querySelectorAll('h1').length} h1`)

  const links = [...document.querySelectorAll<HTMLAnchorElement>('main [role=alert] a[href^="#"]')]
  const isAlert = document.querySelector('main [role=alert]:not([hidden]) h2') !== null
  // The design system shows errors that are nobody's.
  if (location.pathname !== '/designsystem' && isAlert !== document.title.startsWith(errorTitlePrefix))
    faults.push(`the title of a page ${isAlert ? 'with' : 'without'} errors is "${document.title}"`)
  for (const link of links) {
    const id = link.hash.slice(1)
    const target = document.getElementById(id)
    if (!target) faults.push(`an error leads to #${id}, which is not there`)
    else if (target.matches('input, select, textarea')) {
      const described = [target, ...(target.closest('fieldset') ? [target.closest('fieldset')] : [])]
        .flatMap((one) => one?.getAttribute('aria-describedby')?.split(' ') ?? [])
        .map((one) => document.getElementById(one)?.textContent ?? '')
      if (!described.some((text) => text.includes(link.textContent)))
        faults.push(`the error of #${id} is not in its description`)
    }
  }

  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  )) {
    if (!shown(element) || element.matches('[type=hidden]') || element.closest('.skip-link')) continue
    // A trap for programs that fill in forms: nobody sees, hears or reaches it.
    if (element.closest('[aria-hidden=true] > .visually-hidden') && element.tabIndex < 0) continue
    const label = element.matches('[type=radio], [type=checkbox]')
      ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)
      : null
    const isInText = element.matches('a') && getComputedStyle(element).display === 'inline'
    const least = isInText ? 24 : 44
    const { width, height } = element.getBoundingClientRect()
    if ((isInText || width >= least - 0.5) && height >= least - 0.5) continue
    // The row or card around may belong to the target: what does a finger meet beside the middle?
    element.scrollIntoView({ block: 'center' })
    const box = element.getClientRects()[0]!
    const [x, y, reach] = [box.left + box.width / 2, box.top + box.height / 2, least / 2 - 0.5]
    const meets = (dx: number, dy: number) => {
      const hit = document.elementFromPoint(x + dx, y + dy)
      return element.contains(hit) || Boolean(label?.contains(hit))
    }
    const beside = isInText || width >= least ? [] : [meets(-reach, 0) || meets(2 * reach, 0)]
    if (![meets(0, -reach), meets(0, reach), ...beside].every(Boolean))
      faults.push(`"${element.textContent || element.id}" can be hit on less than ${least} px`)
  }
  scrollTo(0, 0)

  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`)

  // Read aloud in the order of the source, seen from top to bottom: nothing may stand above what was read before it.
  let before: { top: number; text: string } | undefined
  for (const element of document.querySelectorAll(
    'header, main h1, main h2, main h3, main legend, main label, footer',
  )) {
    const { top, bottom, height } = element.getBoundingClientRect()
    if (!shown(element) || height <= 1) continue
    const text = element.textContent.slice(0, 40)
    if (before && bottom < before.top)
      faults.push(`"${text}" stands above "${before.text}", which is read before it`)
    before = { top, text }
  }
  return faults
}
