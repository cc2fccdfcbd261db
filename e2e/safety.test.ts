import type { Page } from '@playwright/test'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { languages } from './applying.ts'
import { EXIT_URL, expect, openExit, test } from './fixtures.ts'
import { send } from './server.ts'

const { texts } = languages.sv
const exitOf = (page: Page) => page.getByRole('button', { name: texts.common.quickExit.button, exact: true })

/** Somebody in the middle of a page, with an earlier page of theirs in the history. */
async function writing(page: Page, begun: { draftId: string }): Promise<void> {
  await page.goto('/mina-sidor')
  await page.goto(`/a/${begun.draftId}/120`)
  await page
    .getByRole('textbox', { name: texts.financialAssistance.journey.pages.reason.title })
    .fill('Hemligt')
}

/** Whether this session still opens anything. */
async function isAlive(url: string, cookie: string): Promise<boolean> {
  return (await send(url, '/mina-sidor', { cookie })).status === 200
}

test('leaving covers the page at once, ends the session and takes its place in the history', async ({
  house,
  visitor,
}) => {
  const begun = startStory(house.portal, stories.sick, 12)
  const page = await visitor({ cookie: begun.cookie })
  await openExit(page)
  const { promise: held, resolve: arrive } = Promise.withResolvers<undefined>()
  await page.route(EXIT_URL, async (route) => {
    await held
    await route.fallback()
  })
  await writing(page, begun)
  // Playwright itself waits for the other page, which is slow; this one tells what it shows meanwhile.
  const { promise: covered, resolve: told } = Promise.withResolvers<string>()
  await page.exposeFunction('tell', told)
  await page.evaluate(() => {
    const { tell } = window as unknown as { tell(seen: string): void }
    const root = document.documentElement
    new MutationObserver(() => tell(getComputedStyle(document.body).display + document.title)).observe(root, {
      attributes: true,
    })
  })
  const leaving = exitOf(page).click()
  expect(await covered).toBe('none\u200b')
  await expect.poll(() => isAlive(house.url, begun.cookie)).toBe(false)
  arrive(undefined)
  await leaving
  await expect(page).toHaveURL(EXIT_URL)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.identity.signIn.title)
  expect(await page.content()).not.toContain('Hemligt')
})

test('leaving works without JavaScript, and clears what the browser kept', async ({ house, visitor }) => {
  const begun = startStory(house.portal, stories.sick, 12)
  const page = await visitor({ cookie: begun.cookie, javaScriptEnabled: false })
  await openExit(page)
  await writing(page, begun)
  const left = page.waitForResponse((response) => response.url().endsWith('/lamna'))
  await exitOf(page).click()
  await expect(page).toHaveURL(EXIT_URL)
  expect(await (await left).headerValue('clear-site-data')).toBe('"cache", "cookies", "storage"')
  expect(await isAlive(house.url, begun.cookie)).toBe(false)
  expect(await page.context().cookies(house.url)).toEqual([])
  await page.goBack()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.identity.signIn.title)
})

test('Shift three times leaves; capital letters do not', async ({ house, visitor }) => {
  const begun = startStory(house.portal, stories.sick, 12)
  const page = await visitor({ cookie: begun.cookie })
  await openExit(page)
  await writing(page, begun)
  for (const letter of 'ABCD') await page.keyboard.press(`Shift+${letter}`)
  await expect(page.getByRole('main')).toBeVisible()
  for (let i = 0; i < 3; i++) await page.keyboard.press('Shift')
  await expect(page).toHaveURL(EXIT_URL)
  expect(await isAlive(house.url, begun.cookie)).toBe(false)
})

test('the page after leaving says nothing, and a link to the exit ends nothing', async ({ house }) => {
  const { cookie } = startStory(house.portal, stories.sick, 3)
  expect((await send(house.url, '/lamna', { cookie })).headers.get('location')).toBe('/')
  expect(await isAlive(house.url, cookie)).toBe(true)
  const left = await send(house.url, '/lamna', { cookie, form: {} })
  expect(left.headers.get('location')).toBe(EXIT_URL)
  expect(await left.text()).toBe('')
})
