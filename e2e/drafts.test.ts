import type { Page } from '@playwright/test'
import { dayInWords, momentInWords, monthInWords } from '#app/journey/display.ts'
import { addDays, dayOf, monthOf, systemClock } from '#app/platform/clock.ts'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { languages, signIn } from './applying.ts'
import { fillPage } from './filling.ts'
import { expect, test } from './fixtures.ts'

const sv = languages.sv
const { journey, common, case: caseTexts, myPages, financialAssistance } = sv.texts
const words = financialAssistance.journey.pages
const save = (page: Page) => page.getByRole('button', { name: common.form.save, exact: true }).click()
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })

test('a page left half done, wrong answers and all, is taken up again on another device', async ({
  house,
  visitor,
}) => {
  const { draftId, cookie } = startStory(house.portal, stories.homeless, 10)
  const phone = await visitor({ cookie })
  await phone.goto(`/a/${draftId}/230`)
  await phone.getByRole('checkbox', { name: words.contact.fields.channels.options.phone }).check()
  await box(phone, words.contact.fields.phone.label).fill('min gamla')
  await phone.getByRole('button', { name: common.form.saveLater }).click()
  await expect(headingOf(phone)).toHaveText(journey.saved.title)
  await phone.getByRole('main').getByRole('button', { name: journey.saved.signOut }).click()
  await expect(headingOf(phone)).toHaveText(sv.texts.identity.signedOut.title)

  const library = await visitor({ javaScriptEnabled: false })
  await library.goto('/mina-sidor')
  await signIn(library, sv, 'homeless')
  await library
    .getByRole('link', { name: new RegExp(`^${myPages.home.continue} `) })
    .first()
    .click()
  await library
    .getByRole('link', { name: financialAssistance.journey.sections.aboutYou, exact: true })
    .click()
  await expect(library.getByText(journey.step.unfinishedTitle)).toBeVisible()
  await expect(box(library, words.contact.fields.phone.label)).toHaveValue('min gamla')
  await save(library)
  await expect(library.getByRole('alert')).toContainText(common.errors.notPhone)
  await expect(box(library, words.contact.fields.phone.label)).toHaveValue('min gamla')
})

test('two windows cannot overwrite each other unseen', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.sick, 12)
  const one = await visitor({ cookie })
  const other = await one.context().newPage()
  for (const page of [one, other]) await page.goto(`/a/${draftId}/120`)
  await box(one, words.reason.title).fill('Det jag skrev först')
  await save(one)
  await box(other, words.reason.title).fill('Det jag skrev sedan')
  await save(other)
  await expect(other.getByText(journey.step.conflictTitle)).toBeVisible()
  await expect(other.getByText('Det jag skrev först')).toBeVisible()
  await expect(box(other, words.reason.title)).toHaveValue('Det jag skrev sedan')
  // Now they have seen both, and this one is to hold.
  await save(other)
  await one.goto(`/a/${draftId}/120`)
  await expect(box(one, words.reason.title)).toHaveValue('Det jag skrev sedan')
})

test('an answer changed from the review leads back to the review', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.sick, Infinity)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/granska`)
  await page
    .getByRole('link', { name: `${common.form.change} ${words.livelihood.title}`, exact: true })
    .click()
  await box(page, words.livelihood.title).fill('Min syster har lånat ut pengar.')
  await save(page)
  await expect(headingOf(page)).toHaveText(caseTexts.review.title)
  await expect(page.getByText('Min syster har lånat ut pengar.')).toBeVisible()
})

test('a new question that an answer opens from the review is asked before the review comes back', async ({
  house,
  visitor,
}) => {
  const { draftId, cookie } = startStory(house.portal, stories.sick, Infinity)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/140?r=1`)
  await fillPage(page, sv, 'away', { any: 'yes' })
  await save(page)
  await expect(headingOf(page)).toHaveText(words.stays.title)
})

test('answers that a changed answer makes needless are left out, said, and come back', async ({
  house,
  visitor,
}) => {
  const { draftId, cookie } = startStory(house.portal, stories.parent, Infinity)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/310?r=1`)
  await fillPage(page, sv, 'hasChildren', { any: 'no' })
  await save(page)
  await expect(headingOf(page)).toHaveText(caseTexts.review.title)
  const notice = page.getByRole('main').getByText(words.children.title)
  await expect(page.getByText(journey.step.removedTitle)).toBeVisible()
  await expect(notice).toBeVisible()
  await expect(page.getByText('Adam')).toHaveCount(0)
  await page.goto(`/a/${draftId}/310?r=1`)
  await fillPage(page, sv, 'hasChildren', { any: 'yes' })
  await save(page)
  await expect(page.getByText('Adam').first()).toBeVisible()
})

test('a draft is removed when its owner says so twice, and not before', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.jobseeker, 8)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}`)
  await page.getByRole('link', { name: journey.overview.delete }).click()
  await page.getByRole('link', { name: journey.remove.cancel }).click()
  await expect(headingOf(page)).toHaveText(journey.overview.title)
  await page.getByRole('link', { name: journey.overview.delete }).click()
  await page.getByRole('button', { name: journey.remove.confirm }).click()
  await expect(page.getByText(myPages.home.removed)).toBeVisible()
  expect((await page.goto(`/a/${draftId}`))?.status()).toBe(404)
})

test('going back, by the link or by the browser, loses nothing', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.jobseeker, 4)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/110`)
  await fillPage(page, sv, 'period', { month: { months: 0 }, waits: 'no' })
  await save(page)
  await box(page, words.reason.title).fill('Jag söker arbete.')
  await save(page)
  await page.getByRole('link', { name: common.form.back, exact: true }).click()
  await expect(box(page, words.reason.title)).toHaveValue('Jag söker arbete.')
  await page.getByRole('link', { name: common.form.back, exact: true }).click()
  await expect(
    page.getByRole('radio', { name: monthInWords(monthOf(dayOf(systemClock.now())), 'sv') }),
  ).toBeChecked()
  await page.goBack()
  await expect(box(page, words.reason.title)).toHaveValue('Jag söker arbete.')
})

test('signing out in one window loses nothing that another sends', async ({ house, visitor }) => {
  const { draftId, cookie } = startStory(house.portal, stories.jobseeker, 12)
  const page = await visitor({ cookie, javaScriptEnabled: false })
  const other = await page.context().newPage()
  await page.goto(`/a/${draftId}/120`)
  await box(page, words.reason.title).fill('Skrivet i ett glömt fönster')
  await other.goto('/mina-sidor')
  await other.getByRole('banner').getByRole('button', { name: common.header.signOut }).click()
  await expect(headingOf(other)).toHaveText(sv.texts.identity.signedOut.title)
  await save(page)
  await signIn(page, sv, 'jobseeker')
  await expect(page.getByRole('heading', { name: journey.step.restoredTitle })).toBeVisible()
  await expect(box(page, words.reason.title)).toHaveValue('Skrivet i ett glömt fönster')
})

test('somebody else who signs in on the same device sees nothing of a forgotten page', async ({
  house,
  visitor,
}) => {
  const { draftId, cookie } = startStory(house.portal, stories.jobseeker, 12)
  const page = await visitor({ cookie })
  await page.goto(`/a/${draftId}/120`)
  await box(page, words.reason.title).fill('Bara för mina ögon')
  house.portal.db.$client.prepare('delete from sessions').run()
  await save(page)
  await signIn(page, sv, 'pensioner')
  await expect(headingOf(page)).toHaveText(common.problem.notFound.title)
  expect(await page.content()).not.toContain('Bara för mina ögon')
})

test('a draft says when it was saved and when it is removed, wherever it is shown', async ({
  house,
  visitor,
}) => {
  const { draftId, cookie } = startStory(house.portal, stories.jobseeker, 8)
  const at = house.portal.db.$client
    .prepare('update drafts set saved_at = saved_at - 86400000 where id = ? returning saved_at')
    .pluck()
    .get(draftId) as number
  // Kept for thirty days from the save, which was today until a line ago.
  const day = dayInWords(addDays(dayOf(at), 31), 'sv')
  const saved = sv.say('journey.overview.savedAt', { at: momentInWords(at, 'sv') })
  const removed = sv.say('journey.overview.deletesOn', { day })
  const page = await visitor({ cookie })
  for (const path of [`/a/${draftId}`, '/mina-sidor']) {
    await page.goto(path)
    await expect(page.getByText(saved)).toBeVisible()
    await expect(page.getByText(removed)).toBeVisible()
  }
  await page.goto(`/a/${draftId}/sparad`)
  await expect(page.getByText(sv.say('journey.saved.deletes', { day }))).toBeVisible()
})
