import type { Page } from '@playwright/test'
import { languages } from './applying.ts'
import { EXIT_URL, expect, openExit, test } from './fixtures.ts'

const { common, young } = languages.sv.texts

type Voice = { lang: string; localService: boolean }
type Speech = { said: { text: string; lang: string }[]; hushed: number; finish(): void }

/** The browser's speech, with these voices, that says what it was asked to say. */
async function giveVoices(page: Page, voices: readonly Voice[]): Promise<void> {
  await page.addInitScript((all) => {
    type Words = { text: string; voice?: Voice; lang: string; onend?: () => void }
    let last: Words | undefined
    const speech: Speech = { said: [], hushed: 0, finish: () => last?.onend?.() }
    const speechSynthesis = {
      getVoices: () => all,
      speak: (words: Words) => {
        last = words
        speech.said.push({ text: words.text, lang: words.lang })
      },
      cancel: () => {
        speech.hushed += 1
      },
    }
    class SpeechSynthesisUtterance {
      text: string
      lang = ''
      constructor(text: string) {
        this.text = text
      }
    }
    for (const [name, value] of Object.entries({ speech, speechSynthesis, SpeechSynthesisUtterance }))
      Object.defineProperty(window, name, { value, configurable: true })
  }, voices)
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { speech: Speech }).speech)
const finish = (page: Page) =>
  page.evaluate(() => {
    ;(window as unknown as { speech: Speech }).speech.finish()
  })
const read = (page: Page) => page.getByRole('button', { name: common.readAloud.button })
const stop = (page: Page) => page.getByRole('button', { name: common.readAloud.stop })

const OWN: Voice = { lang: 'sv-SE', localService: true }

test('a page is read from its heading on, paused where it is, and stopped', async ({ page }) => {
  await giveVoices(page, [{ lang: 'en-GB', localService: true }, OWN])
  await page.goto('/barn-och-unga/8-12')
  await expect(read(page)).toHaveAttribute('aria-pressed', 'false')
  await expect(read(page)).toHaveAccessibleDescription(common.readAloud.hint)
  await expect(stop(page)).toBeHidden()
  await read(page).click()
  await expect(read(page)).toHaveAttribute('aria-pressed', 'true')
  expect((await heard(page)).said).toEqual([{ text: young.from8.title, lang: 'sv-SE' }])
  await finish(page)
  expect((await heard(page)).said.at(-1)?.text).toBe(young.from8.lead)

  await read(page).click()
  await expect(read(page)).toHaveAttribute('aria-pressed', 'false')
  await read(page).click()
  expect((await heard(page)).said.map(({ text }) => text)).toEqual([
    young.from8.title,
    young.from8.lead,
    young.from8.lead,
  ])

  await stop(page).click()
  await expect(stop(page)).toBeHidden()
  await expect(read(page)).toBeFocused()
  await read(page).click()
  expect((await heard(page)).said.at(-1)?.text).toBe(young.from8.title)
})

test('everything on the page is read once, and not the buttons that read it', async ({ page }) => {
  await giveVoices(page, [OWN])
  await page.goto('/barn-och-unga/13-17')
  await read(page).click()
  for (let n = 0; n < 100 && (await read(page).getAttribute('aria-pressed')) === 'true'; n += 1)
    await finish(page)
  const said = (await heard(page)).said.map(({ text }) => text)
  await expect(stop(page)).toBeHidden()
  const sections = Object.values(young.from13.sections)
  const words = sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])
  for (const text of [young.from13.title, young.from13.lead, ...words])
    expect(said.filter((one) => one === text)).toHaveLength(1)
  expect(said.join(' ')).toContain('112')
  expect(said.join(' ')).not.toContain(common.readAloud.stop)
})

test('a voice over the net, in another language, or none leaves no button', async ({ visitor }) => {
  for (const voices of [
    [{ lang: 'sv-SE', localService: false }],
    [{ lang: 'en-GB', localService: true }],
    [],
  ]) {
    const page = await visitor()
    await giveVoices(page, voices)
    await page.goto('/barn-och-unga')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(read(page)).toBeHidden()
  }
})

test('without JavaScript there is no button that does nothing', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await page.goto('/barn-och-unga/8-12')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(young.from8.title)
  await expect(read(page)).toBeHidden()
})

test('the voice falls silent at once when somebody leaves, and nothing of it is kept', async ({ page }) => {
  await openExit(page)
  await giveVoices(page, [OWN])
  const told = Promise.withResolvers<number>()
  await page.exposeFunction('tell', told.resolve)
  // The page stays until it has told: what is asked for would else overtake what is said.
  await page.route('**/lamna', async (route) => {
    await told.promise
    await route.continue()
  })
  await page.goto('/barn-och-unga/8-12')
  await read(page).click()
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  const before = (await heard(page)).hushed
  await page.evaluate(() => {
    const { tell, speech } = window as unknown as { tell(times: number): void; speech: Speech }
    // Before the other page has come: the page is covered, and silent.
    new MutationObserver(() => {
      queueMicrotask(() => {
        tell(speech.hushed)
      })
    }).observe(document.documentElement, { attributes: true })
  })
  await page.getByRole('button', { name: common.quickExit.button, exact: true }).click()
  await expect(page).toHaveURL(EXIT_URL)
  expect(await told.promise).toBeGreaterThan(before)
})
