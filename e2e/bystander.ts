import type { Page } from '@playwright/test'
import type { Scene } from './scene.ts'
import { TELLING } from './telling.ts'

/** Whatever lies behind a sign-in or a start button; the pages before it are the house's signboard. */
export const PERSONAL = /^\/([a-z]|kod|mina-sidor|logga-in|utloggad)(\/|$)/

/** What is wrong with a page just opened when somebody dangerous comes near; empty when nothing is. */
export async function faultsBeforeBystander(page: Page, { path }: Scene): Promise<string[]> {
  const { hasExit, title, kept } = await page.evaluate(whatIsSeen)
  const told = `${title} ${decodeURI(page.url())}`
  return [
    ...(hasExit ? [] : ['there is no way out in the first view']),
    ...(kept.length > 0 ? [`the browser keeps ${kept.join(', ')}`] : []),
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
    kept: [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...databases.map(({ name }) => name ?? ''),
      ...(await caches.keys()),
    ],
  }
}
