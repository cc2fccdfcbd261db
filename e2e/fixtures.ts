import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import type { LanguageCode } from '#app/locales/catalogue.ts'
import { cookieOf } from './cookies.ts'
import { openHouse, type House } from './house.ts'

export type VisitorOptions = Parameters<Browser['newContext']>[0] & {
  language?: LanguageCode
  /** `name=value`, as the house's sign-in gives it. */
  cookie?: string
}

type Fixtures = {
  /** A page in a browser of its own: another device, another person, or the same one without JavaScript. */
  visitor: (options?: VisitorOptions) => Promise<Page>
  /** What the guard found so far; a test that provokes something takes it out of here. */
  faults: string[]
  /** Nobody begins with the drafts that the test before left behind. */
  tidied: undefined
}

/** Where "Lämna sidan" leads. */
export const EXIT_URL = 'https://www.smhi.se/'

/** Puts a page there for whoever leaves: nothing but the portal is reached. */
export const openExit = (page: Page) =>
  page
    .context()
    .route(EXIT_URL, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Väder</title><h1>Väder</h1>' }),
    )

/** Each worker has a house of its own, tidied between tests. */
export const test = base.extend<Fixtures, { house: House }>({
  house: [
    async ({}, use) => {
      const house = await openHouse()
      await use(house)
      await house.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ house }, use) => use(house.url),
  tidied: [
    async ({ house }, use) => {
      house.clearDrafts()
      await use(undefined)
    },
    { auto: true },
  ],
  faults: async ({}, use) => {
    const faults: string[] = []
    await use(faults)
    expect(faults, 'what the browser complained about').toEqual([])
  },
  context: async ({ context, faults }, use) => {
    guard(context, faults)
    await use(context)
  },
  visitor: async ({ browser, house, faults }, use) => {
    const contexts: BrowserContext[] = []
    await use(async ({ language, cookie, ...options } = {}) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      guard(context, faults)
      const cookies = [...(language ? [`nara-language=${language}`] : []), ...(cookie?.split('; ') ?? [])]
      await context.addCookies(cookies.map((one) => cookieOf(one, house.url)))
      return context.newPage()
    })
    for (const context of contexts) await context.close()
  },
})

export { expect }

/** An error on the console, a broken policy, another host or an answer of 500 fails the test that caused it. */
function guard(context: BrowserContext, faults: string[]): void {
  const pages = new Set<string>()
  context.on('weberror', (error) => faults.push(`error in the page: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    // Chromium repeats the status of a page that was refused on purpose, such as a form with errors.
    const isStatus = message
      .text()
      .startsWith('Failed to load resource: the server responded with a status of')
    if (!isStatus || !pages.has(message.location().url)) faults.push(`console: ${message.text()}`)
  })
  context.on('request', (request) => {
    if (request.isNavigationRequest()) pages.add(request.url())
    const { hostname, pathname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost' && request.url() !== EXIT_URL)
      faults.push(`another host was asked: ${request.url()}`)
    if (pathname === '/csp') faults.push(`policy: ${request.postData() ?? ''}`)
  })
  context.on('response', (response) => {
    // These pages tell of somebody else's fault, such as a provider that is down.
    if (response.status() >= 500 && !response.url().includes('/logga-in/fel/'))
      faults.push(`${response.status()} from ${response.url()}`)
  })
}
