import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { privateReports } from '#db/seed/report-stories.ts'
import { languages } from './applying.ts'
import { EXIT_URL, expect, openExit, test } from './fixtures.ts'
import { answerReport, answerStep, sendReviewed } from './reporting.ts'
import { found } from './security/canary-words.ts'

const { sv } = languages
const { texts } = sv
const exitOf = (page: Page) => page.getByRole('button', { name: texts.common.quickExit.button, exact: true })
const WORDS = 'Kanarieord bortom allt'

/** Somebody who has begun a report, and has written what happened. */
async function writing(page: Page): Promise<void> {
  await page.goto('/c')
  await page.getByRole('button', { name: texts.concernPrivate.before.start, exact: true }).click()
  const walk = { page, language: sv, service: anybody }
  for (const step of privateReports.relative.steps.slice(0, 2)) await answerStep(walk, step)
  await page
    .getByRole('textbox', { name: texts.concernPrivate.journey.pages.concern.fields.what.label })
    .fill(WORDS)
}

/** What a page can have put away in the browser. */
const storedBy = (page: Page) =>
  page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ])

for (const javaScriptEnabled of [true, false]) {
  test(`leaving a report ${javaScriptEnabled ? 'with' : 'without'} JavaScript ends it here and with us, and going back shows nothing`, async ({
    house,
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    await openExit(page)
    await writing(page)
    const at = new URL(page.url()).pathname
    const draft = at.split('/')[2] ?? ''
    const isThere = () =>
      house.portal.db.$client.prepare('select 1 from drafts where id = ?').get(draft) !== undefined
    expect(isThere()).toBe(true)
    await exitOf(page).click()
    await expect(page).toHaveURL(EXIT_URL)
    await expect.poll(isThere).toBe(false)
    expect(await page.context().cookies(house.url)).toEqual([])
    await page.goBack()
    expect(await page.content()).not.toContain(WORDS)
    await page.goto(at)
    expect(await page.content()).not.toContain(WORDS)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.concernPrivate.before.title)
    if (javaScriptEnabled) expect(await storedBy(page)).toEqual([])
  })
}

test('after a report was sent and its page was closed, going back and the pass that is left open nothing', async ({
  house,
  visitor,
}) => {
  const page = await visitor()
  await writing(page)
  const walk = { page, language: sv, service: anybody }
  await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
  await answerReport(walk, { steps: privateReports.relative.steps.slice(3) })
  const code = await sendReviewed(walk)
  const at = page.url()
  await page.getByRole('button', { name: texts.follow.leave.close, exact: true }).click()
  await expect(page).toHaveURL(`${house.url}/`)
  await page.goBack()
  expect(await page.content()).not.toContain(code)
  await page.goto(at)
  await expect(page.getByRole('main')).toContainText(texts.follow.code.closedTitle)
  expect(await storedBy(page)).toEqual([])
  // What is left is a pass that says nothing, and ends with the browser.
  const cookies = await page.context().cookies(house.url)
  expect(cookies.map(({ expires, httpOnly, sameSite }) => ({ expires, httpOnly, sameSite }))).toEqual(
    cookies.map(() => ({ expires: -1, httpOnly: true, sameSite: 'Lax' })),
  )
})

test('a browser that is closed after a report keeps on its disk neither a word of it nor a telling title', async ({
  house,
}, { project }) => {
  const folder = mkdtempSync(join(tmpdir(), 'nara-profile-'))
  const open = () =>
    chromium.launchPersistentContext(folder, {
      ...project.use.launchOptions,
      baseURL: house.url,
      locale: 'sv-SE',
    })
  const told = async (context: BrowserContext) => {
    const page = context.pages()[0] ?? (await context.newPage())
    await writing(page)
    const walk = { page, language: sv, service: anybody }
    await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
    await answerReport(walk, { steps: privateReports.relative.steps.slice(3) })
    const code = await sendReviewed(walk)
    // A page that is no secret, so that it shows that the disk was really searched.
    await page.goto('/akut-hjalp')
    await context.close()
    return code
  }
  const code = await told(await open())
  const canaries = [
    { what: 'what was told', forms: [WORDS] },
    { what: 'the child', forms: ['Elsa Granlund'] },
    { what: 'the code', forms: [code, code.replaceAll(/\s/g, '')] },
    { what: 'the title of the form', forms: [texts.concernPrivate.before.title, 'Orosanm'] },
    { what: 'a page that is no secret', forms: ['akut-hjalp'] },
  ]
  const seen = filesIn(folder).flatMap(([path, content]) =>
    found(content, canaries).map((what) => `${what} in ${path.slice(folder.length)}`),
  )
  rmSync(folder, { recursive: true, force: true })
  expect(seen.filter((line) => line.startsWith('a page that is no secret')).length).toBeGreaterThan(0)
  expect(seen.filter((line) => !line.startsWith('a page that is no secret'))).toEqual([])
})

function filesIn(folder: string): [string, Buffer][] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .flatMap((path): [string, Buffer][] => (statSync(path).isFile() ? [[path, readFileSync(path)]] : []))
}
