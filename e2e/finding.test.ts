import { signInAsResident } from '#app/identity/testing.ts'
import { onOneLine } from '#app/platform/text-facts.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { chooseLanguage, languages } from './applying.ts'
import { EXIT_URL, expect, test } from './fixtures.ts'
import { makeHome, send, startServer, withPortal } from './server.ts'

const { sv, en, ar } = languages
const searchBox = (label: string) => ({ name: label })

for (const javaScriptEnabled of [true, false]) {
  test(`who searches for "socialbidrag" finds ekonomiskt bistånd, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled })
    const { pages, financialAssistance } = sv.texts
    await page.goto('/')
    await page.getByRole('searchbox', searchBox(pages.start.searchLabel)).fill('socialbidrag')
    await page.getByRole('button', { name: pages.start.searchButton, exact: true }).click()
    await expect(page).toHaveTitle(new RegExp(`^${pages.search.title} – `))
    await page.getByRole('main').getByRole('link', { name: financialAssistance.info.title }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(financialAssistance.info.title)
  })
}

test('whoever is worried, is young or has a code finds the way from the front door in one step', async ({
  page,
}) => {
  const { needs } = sv.texts.pages.start
  for (const [need, at, heading] of [
    [needs.concern, '/orosanmalan', sv.texts.concernPages.child.title],
    [needs.young, '/barn-och-unga', sv.texts.young.title],
    [needs.parent, '/foraldraskap', sv.texts.parenthood.info.title],
    [needs.code, '/kod', sv.texts.follow.code.title],
  ] as const) {
    await page.goto('/')
    await page.getByRole('link', { name: need.title }).click()
    expect(new URL(page.url()).pathname).toBe(at)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  }
  for (const [need, at] of [
    ['child', '/orosanmalan'],
    ['young', '/barn-och-unga'],
    ['adult', '/oro-for-vuxen'],
    ['parenthood', '/foraldraskap'],
  ] as const) {
    await page.goto('/annan-hjalp')
    await page.getByRole('link', { name: sv.texts.pages.other.links[need] }).click()
    expect(new URL(page.url()).pathname).toBe(at)
  }
})

test('a search that finds nothing says what to do', async ({ page }) => {
  await page.goto('/sok?q=xyzzyx')
  await expect(page.getByRole('heading', { name: sv.texts.pages.search.noneTitle })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(onOneLine('0123-45 67 00'))
})

test('choosing a language keeps the page, everywhere from then on', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.sick, 12)
  const page = await visitor({ cookie, javaScriptEnabled: false })
  const { reason } = en.texts.financialAssistance.journey.pages
  for (const path of ['/', '/om/kakor', `/a/${draftId}/120`, '/mina-sidor']) {
    await page.goto(path)
    await chooseLanguage(page, 'en')
    expect(new URL(page.url()).pathname).toBe(path)
    await chooseLanguage(page, 'ar')
    expect(new URL(page.url()).pathname).toBe(path)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  }
  await page.goto(`/a/${draftId}/120`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    ar.texts.financialAssistance.journey.pages.reason.title,
  )
  await chooseLanguage(page, 'en')
  await expect(page.getByRole('textbox', { name: reason.title })).not.toHaveValue('')
})

test('a browser that asks for Arabic gets Arabic, and one that asks for Finnish gets Swedish', async ({
  visitor,
}) => {
  for (const [locale, lang] of [
    ['ar-SY', 'ar'],
    ['fi-FI', 'sv'],
  ] as const) {
    const page = await visitor({ locale })
    await page.goto('/')
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
  }
})

test('an address that is nobody’s says so, and shows the way on and the numbers to call', async ({
  page,
}) => {
  const { problem } = sv.texts.common
  expect((await page.goto('/finns/inte'))?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(problem.notFound.title)
  await expect(page.getByRole('main').getByRole('link', { name: /112/ })).toBeVisible()
  await page.getByRole('link', { name: problem.goHome, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sv.texts.pages.start.title)
})

test('on paper a page is its text alone, black on white', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.sick, Infinity)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/granska`)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('Björkgatan 14 B')).toBeVisible()
  await expect(page.getByRole('button', { name: sv.texts.common.quickExit.button })).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: sv.texts.common.header.languages })).toHaveCount(0)
  const colours = await page.getByRole('main').evaluate((main) => {
    const { color } = getComputedStyle(main)
    return { ink: color, paper: getComputedStyle(document.documentElement).backgroundColor }
  })
  expect(colours.paper).toBe('rgb(255, 255, 255)')
  const [red = 255, green = 255, blue = 255] = colours.ink.match(/\d+/g)!.map(Number)
  expect(Math.max(red, green, blue)).toBeLessThan(80)
})

test('a fault in the frame itself keeps the numbers to call and the way out', async () => {
  const home = await makeHome()
  const { cookie } = await withPortal(home, (portal) => signInAsResident(portal, 'single'))
  const server = await startServer(home)
  try {
    await withPortal(home, ({ db }) => db.$client.exec('alter table sessions rename to lost'))
    const answer = await send(server.url, '/mina-sidor', { cookie })
    expect(answer.status).toBe(500)
    const html = await answer.text()
    expect(html).toContain(sv.texts.common.problem.broken.title)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    for (const number of ['112', '0123456700', '0123456799']) expect(main).toContain(`href="tel:${number}"`)
    expect(main).toMatch(/koden [A-Z2-9]{6}\./)
    expect(html).toContain(EXIT_URL)
    expect(html).toContain('mailto:kontakt@norrvik.example')
  } finally {
    await server.stop()
    home.remove()
  }
})

test('a planned stop is told on every page', async ({ visitor }) => {
  const notice = 'På söndag kl. 6–8 går det inte att logga in.'
  const home = await makeHome({ NARA_OUTAGE_NOTICE: notice })
  const server = await startServer(home)
  try {
    const page = await visitor({ baseURL: server.url })
    for (const path of ['/', '/logga-in', '/finns-inte']) {
      await page.goto(path)
      await expect(page.getByText(notice)).toBeVisible()
    }
  } finally {
    await server.stop()
    home.remove()
  }
})
