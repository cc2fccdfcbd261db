import type { Page } from '@playwright/test'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { service as adult } from '#app/services/concern-report/adult/service.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { service as question } from '#app/services/concern-report/question/service.ts'
import {
  adultReports,
  privateReports,
  professionalReports,
  questions,
  signedIn,
  type ReportStory,
} from '#db/seed/report-stories.ts'
import { languages, signIn, signInAsStaff } from './applying.ts'
import { expect, test } from './fixtures.ts'
import { answerReport, answerStep, beginReport, openCode, referenceOf, sendReviewed } from './reporting.ts'

const phone = { width: 320, height: 568 }
const { sv } = languages

/** Opens a report at the desk from the queue, as whoever works there does. */
async function openAtDesk(page: Page, reference: string): Promise<void> {
  await page.goto('/handlaggning/oro?visa=alla')
  await page.getByRole('link', { name: reference }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(reference)
}

/** What was typed on any page of the story, in the words it was typed in. */
function typedOf({ steps }: ReportStory, step: string, field: string): string {
  const told = steps.find((one) => one.step === step)
  const typed = told && 'type' in told ? told.type[field] : undefined
  return typeof typed === 'string' ? typed : ''
}

for (const { code, javaScriptEnabled } of [
  { code: 'sv', javaScriptEnabled: false },
  { code: 'en', javaScriptEnabled: true },
  { code: 'ar', javaScriptEnabled: false },
] as const) {
  test(`an anonymous relative tells in ${code} ${javaScriptEnabled ? 'with' : 'without'} JavaScript, and comes back to answer what the desk asks`, async ({
    visitor,
  }) => {
    test.setTimeout(90_000)
    const language = languages[code]
    const { concernPages, follow } = language.texts
    const page = await visitor({ language: code, javaScriptEnabled, viewport: phone })
    const walk = { page, language, service: anybody }
    await beginReport(walk, concernPages.child.doors.private.title)
    await answerReport(walk, privateReports.relative)
    const typed = await sendReviewed(walk)
    const reference = await referenceOf(page)
    await page.getByRole('button', { name: follow.leave.close, exact: true }).click()
    await expect(page).toHaveURL(/\/$/)

    const staff = await visitor()
    await signInAsStaff(staff, 'concernCaseworker')
    await openAtDesk(staff, reference)
    const main = staff.getByRole('main')
    await expect(main).toContainText(typedOf(privateReports.relative, 'concern', 'what'))
    await staff.getByRole('textbox', { name: desk.thread.label }).fill('Vet du om någon vuxen är hemma?')
    await staff.getByRole('button', { name: desk.thread.send, exact: true }).click()
    await expect(main).toContainText(desk.thread.sentTitle)

    const elsewhere = await visitor({ language: code, javaScriptEnabled, viewport: phone })
    await openCode(elsewhere, language, typed)
    await expect(elsewhere.getByRole('main')).toContainText('Vet du om någon vuxen är hemma?')
    await expect(elsewhere.getByRole('main')).not.toContainText('Granlund')
    await elsewhere.getByRole('textbox', { name: follow.thread.label }).fill('Bara på torsdagar.')
    await elsewhere.getByRole('button', { name: follow.thread.send, exact: true }).click()
    await expect(elsewhere.getByRole('main')).toContainText(follow.thread.sentTitle)

    await openAtDesk(staff, reference)
    await expect(main).toContainText('Bara på torsdagar.')
  })
}

test('a neighbour tells in English by name, and the desk sees who it was for a reason alone', async ({
  visitor,
}) => {
  test.setTimeout(60_000)
  const language = languages.en
  const page = await visitor({ language: 'en', javaScriptEnabled: false })
  const walk = { page, language, service: anybody }
  await beginReport(walk, language.texts.concernPages.child.doors.private.title)
  await answerReport(walk, privateReports.neighbour)
  await sendReviewed(walk)
  const staff = await visitor()
  await signInAsStaff(staff, 'concernCaseworker')
  await openAtDesk(staff, await referenceOf(page))
  await expect(staff.getByRole('main')).toContainText('Alva Ek')
  await expect(staff.getByRole('main')).not.toContainText('Sten Granlund')
  const { reporter } = deskReports.doings
  await staff.getByRole('link', { name: reporter.link, exact: true }).click()
  await staff.getByRole('button', { name: reporter.button, exact: true }).click()
  await expect(staff.getByRole('main')).not.toContainText('Sten Granlund')
  await staff.getByRole('radio', { name: reporter.fields.reason.options.ask, exact: true }).check()
  await staff.getByRole('button', { name: reporter.button, exact: true }).click()
  await expect(staff.getByRole('main')).toContainText('Sten Granlund')
})

test('a teacher who has signed in reports two siblings, fetches the receipt and comes back with the code', async ({
  visitor,
}) => {
  test.setTimeout(90_000)
  const page = await visitor()
  const walk = { page, language: sv, service: professional }
  await page.goto('/b')
  await page.getByRole('link', { name: sv.texts.case.form.signIn, exact: true }).click()
  await signIn(page, sv, 'guardian')
  await expect(page).toHaveURL(/\/b$/)
  await page.getByRole('button', { name: sv.texts.concernProfessional.before.start, exact: true }).click()
  await answerReport(walk, signedIn(professionalReports.teacher))
  const code = await sendReviewed(walk)
  const { workReceipt } = sv.texts.follow
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: workReceipt.download, exact: true }).click()
  expect((await download).suggestedFilename()).toBe('dokument-1.pdf')
  const reference = await referenceOf(page)
  // Nothing of it stands where somebody beside them might look.
  await page.goto('/mina-sidor')
  await expect(page.getByRole('main')).not.toContainText(reference)

  const elsewhere = await visitor({ javaScriptEnabled: false })
  await openCode(elsewhere, sv, code)
  await expect(elsewhere.getByRole('link', { name: workReceipt.download, exact: true })).toBeVisible()
  const staff = await visitor()
  await signInAsStaff(staff, 'concernManager')
  await openAtDesk(staff, reference)
  await expect(staff.getByRole('main')).toContainText('Elsa Granlund')
})

test('a nurse reports an unborn child in Arabic without JavaScript, and confirms her address at work with six digits', async ({
  visitor,
}) => {
  test.setTimeout(90_000)
  const language = languages.ar
  const { case: words, concernPages } = language.texts
  const page = await visitor({ language: 'ar', javaScriptEnabled: false, viewport: phone })
  const walk = { page, language, service: professional }
  await beginReport(walk, concernPages.child.doors.professional.title)
  await answerReport(walk, professionalReports.nurse)
  await page.getByRole('button', { name: words.form.send, exact: true }).click()
  await expect(page).toHaveURL(/\/bekrafta/)
  await page.getByRole('button', { name: words.form.confirm.send, exact: true }).click()
  await expect(page.getByRole('textbox', { name: words.form.confirm.label })).toBeVisible()
  const mailbox = await visitor()
  await expect(async () => {
    await mailbox.goto('/demo/brevlada')
    await expect(mailbox.getByRole('main')).toContainText('maria.holm@region.exempel.se', { timeout: 100 })
  }).toPass()
  const letter = mailbox
    .getByRole('main')
    .locator('.card', { hasText: 'maria.holm@region.exempel.se' })
    .first()
  const digits = /\d{3} \d{3}/.exec(await letter.innerText())?.[0] ?? ''
  await page.getByRole('textbox', { name: words.form.confirm.label }).fill(digits)
  await page.getByRole('button', { name: words.form.confirm.confirm, exact: true }).click()
  await expect(page.getByRole('main')).toContainText(words.form.confirm.doneTitle)
  await sendReviewed(walk)
  const staff = await visitor()
  await signInAsStaff(staff, 'concernCaseworker')
  await openAtDesk(staff, await referenceOf(page))
  await expect(staff.getByRole('main')).toContainText('Lovisa Åberg')
})

test('a sister tells of an adult in Swedish, and a doctor is asked whether it is a report under 6 § LVM', async ({
  visitor,
}) => {
  test.setTimeout(90_000)
  const { concernPages } = sv.texts
  const staff = await visitor()
  await signInAsStaff(staff, 'concernCaseworker')
  for (const [story, javaScriptEnabled] of [
    [adultReports.sister, true],
    [adultReports.doctor, false],
  ] as const) {
    const page = await visitor({ javaScriptEnabled })
    const walk = { page, language: sv, service: adult }
    await beginReport(walk, concernPages.adult.start)
    await answerReport(walk, story)
    await sendReviewed(walk)
    await openAtDesk(staff, await referenceOf(page))
    await expect(staff.getByRole('main')).toContainText(typedOf(story, 'person', 'name'))
  }
})

test('who asks before a report sees which names were taken out, and they are nowhere at the desk', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false })
  const walk = { page, language: sv, service: question }
  const { concernPages, journey, common } = sv.texts
  await beginReport(walk, concernPages.child.ask.link)
  const [asks] = questions.preschool.steps
  if (asks) await answerStep(walk, asks)
  await expect(page).toHaveURL(/\/020$/)
  await page.getByRole('textbox').fill(typedOf(questions.preschool, 'question', 'text'))
  await page.getByRole('button', { name: common.form.save, exact: true }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText(journey.taken.title)
  for (const name of ['Anna Svensson', 'Karin Svensson', '070-174 06 40'])
    await expect(main).toContainText(name)
  await page.getByRole('button', { name: common.form.save, exact: true }).click()
  await sendReviewed(walk)
  const staff = await visitor()
  await signInAsStaff(staff, 'concernCaseworker')
  await openAtDesk(staff, await referenceOf(page))
  const at = staff.getByRole('main')
  await expect(at).toContainText('En fyraåring hos oss')
  for (const name of ['Svensson', '070-174 06 40']) await expect(at).not.toContainText(name)
})
