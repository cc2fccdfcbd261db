import type { Page } from '@playwright/test'
import type { Scene } from './scene.ts'
import { TELLING } from './telling.ts'

/** Whatever lies behind a sign-in or a start button; the pages before it are the house's signboard. */
export const PERSONAL = /^\/([a-z]|tid|kod|mina-sidor|logga-in|utloggad)(\/|$)/

/** Forms about somebody else: what is typed there is not what the browser's owner types about themselves. */
const OF_OTHERS = /^\/([b-f]|v|kod)(\/|$)/

/** Whoever has the link of a reminder sees a day and a time: the page itself tells nothing either. */
const SHOWN_BY_CODE = /^\/t\//

/** What is wrong with a page just opened when somebody dangerous comes near; empty when nothing is. */
export async function faultsBeforeBystander(page: Page, { path, status }: Scene): Promise<string[]> {
  const { hasExit, title, kept, remembered, main } = await page.evaluate(whatIsSeen)
  // An address that leads nowhere gets the house's own page, with all its numbers to call.
  const isByCode = SHOWN_BY_CODE.test(path) && status !== 404
  const told = `${title} ${decodeURI(page.url())}${isByCode ? ` ${main}` : ''}`
  return [
    ...(hasExit ? [] : ['there is no way out in the first view']),
    ...(kept.length > 0 ? [`the browser keeps ${kept.join(', ')}`] : []),
    ...(OF_OTHERS.test(path) && remembered.length > 0
      ? [`the browser may fill in again ${remembered.join(', ')}`]
      : []),
    ...(PERSONAL.test(path) && TELLING.test(told) ? [`it tells: ${told}`] : []),
  ]
}

async function whatIsSeen() {
  const exit = document.querySelector('form[data-quick-exit][action="/lamna"] button')
  const { top, bottom, left, right } = exit?.getBoundingClientRect() ?? new DOMRect()
  const middle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
  const databases = await indexedDB.databases()
  return {
    hasExit: Boolean(exit && bottom <= innerHeight && exit.contains(middle)),
    title: document.title,
    main: document.querySelector('main')?.innerText ?? '',
    remembered: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
      .filter(({ type }) => !['hidden', 'radio', 'checkbox', 'file', 'submit'].includes(type))
      .filter(({ autocomplete, form }) => ![autocomplete, form?.autocomplete].includes('off'))
      .filter(({ autocomplete }) => autocomplete !== 'one-time-code')
      .map(({ name }) => name),
    kept: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ],
  }
}
