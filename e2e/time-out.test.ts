import type { Page } from '@playwright/test'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { languages, signIn } from './applying.ts'
import { EXIT_URL, expect, openExit, test } from './fixtures.ts'
import type { House } from './house.ts'

const { texts } = languages.sv
const { session } = texts.common
const { reason } = texts.financialAssistance.journey.pages
const address = texts.financialAssistance.journey.pages.address.fields

/** A page of a draft, on a clock of the browser's own that the test turns forward. */
async function openPage(house: House, visitor: (options: { cookie: string }) => Promise<Page>) {
  const begun = startStory(house.portal, stories.sick, 6)
  const page = await visitor({ cookie: begun.cookie })
  await page.clock.install()
  await page.goto(`/a/${begun.draftId}/120`)
  const box = page.getByRole('textbox', { name: reason.title })
  return { ...begun, page, box, path: `/a/${begun.draftId}/120` }
}
const dialogueOf = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })

/** What twenty minutes without a request do to a session. */
function endSessions({ portal }: House): void {
  portal.db.$client.prepare('update sessions set seen_at = seen_at - 1200001').run()
}

test('two minutes before the end the page asks, and one press gives the time anew', async ({
  house,
  visitor,
}) => {
  const { page, box } = await openPage(house, visitor)
  await page.clock.runFor('17:50')
  await expect(dialogueOf(page, session.warningTitle)).toBeHidden()
  await page.clock.runFor('00:20')
  await expect(dialogueOf(page, session.warningTitle)).toBeVisible()
  const extended = page.waitForResponse('**/session/forlang')
  await page.getByRole('button', { name: session.stay }).click()
  expect((await extended).status()).toBe(200)
  await expect(dialogueOf(page, session.warningTitle)).toBeHidden()
  await page.clock.runFor('10:00')
  await expect(box).toBeVisible()
  await expect(dialogueOf(page, session.warningTitle)).toBeHidden()
})

test('the question about time can be left by the exit', async ({ house, visitor }) => {
  const { page } = await openPage(house, visitor)
  await openExit(page)
  await page.clock.runFor('18:10')
  const dialogue = dialogueOf(page, session.warningTitle)
  await dialogue.getByRole('button', { name: texts.common.quickExit.button }).click()
  await expect(page).toHaveURL(EXIT_URL)
})

test('when the time is out the page is gone, and signing in leads back to it', async ({ house, visitor }) => {
  const { page, path, box } = await openPage(house, visitor)
  endSessions(house)
  await page.clock.runFor('20:10')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.identity.signIn.title)
  await signIn(page, languages.sv, 'sick')
  await expect(box).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(path)
})

test('what is typed when the time is out is hidden, not lost', async ({ house, visitor }) => {
  const { page, box } = await openPage(house, visitor)
  await box.fill('Det här hann jag skriva.')
  endSessions(house)
  await page.clock.runFor('20:10')
  const dialogue = dialogueOf(page, session.endedTitle)
  await expect(dialogue).toBeVisible()
  await expect(box).toBeHidden()
  const opened = page.waitForEvent('popup')
  await dialogue.getByRole('link', { name: session.signIn }).click()
  await signIn(await opened, languages.sv, 'sick')
  await expect(await opened).toHaveURL(/\/mina-sidor$/)
  // The window that was hidden hears of it.
  await expect(dialogue).toBeHidden()
  await expect(box).toHaveValue('Det här hann jag skriva.')
  await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
  await expect(page).toHaveURL(/\/130$/)
})

test('a page that is sent after its session has ended comes back after signing in, with what was typed', async ({
  house,
  visitor,
}) => {
  const { page, path, box } = await openPage(house, visitor)
  await box.fill('Det här skrev jag medan tiden gick ut.')
  endSessions(house)
  await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
  await signIn(page, languages.sv, 'sick')
  await expect(page.getByRole('heading', { name: texts.journey.step.restoredTitle })).toBeVisible()
  expect(new URL(page.url()).pathname).toBe(path)
  await expect(box).toHaveValue('Det här skrev jag medan tiden gick ut.')
  await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
  await expect(page).toHaveURL(/\/130$/)
  await page.getByRole('link', { name: texts.common.form.back, exact: true }).click()
  await expect(box).toHaveValue('Det här skrev jag medan tiden gick ut.')
})

test('two windows that are sent after the session has ended both come back, each with what was typed', async ({
  house,
  visitor,
}) => {
  const { page, draftId, box } = await openPage(house, visitor)
  const other = await page.context().newPage()
  await other.goto(`/a/${draftId}/210`)
  await other.getByLabel(address.where.options.address).check()
  const street = other.getByRole('textbox', { name: address.street.label })
  await street.fill('Skogsvägen 4')
  await box.fill('Det här skrev jag i det första fönstret.')
  endSessions(house)
  for (const window of [page, other])
    await window.getByRole('button', { name: texts.common.form.save, exact: true }).click()
  for (const window of [page, other]) {
    await signIn(window, languages.sv, 'sick')
    await expect(window.getByRole('heading', { name: texts.journey.step.restoredTitle })).toBeVisible()
  }
  await expect(box).toHaveValue('Det här skrev jag i det första fönstret.')
  await expect(street).toHaveValue('Skogsvägen 4')
})
