import type { Page } from '@playwright/test'
import { sendStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { languages, signInAsStaff } from './applying.ts'
import { expect, test } from './fixtures.ts'
import type { House } from './house.ts'

const { myPages, financialAssistance } = languages.sv.texts
const { statuses } = financialAssistance

/** A matter just sent, and its page open before the one who sent it. */
async function openSent(house: House, visitor: (options: { cookie: string }) => Promise<Page>) {
  const caseId = sendStory(house.portal, 'jobseeker')
  const { cookie } = signInAsResident(house.portal, stories.jobseeker.persona)
  const resident = await visitor({ cookie })
  await resident.goto(`/mina-sidor/${caseId}`)
  const reference = house.portal.db.$client
    .prepare('select reference from cases where id = ?')
    .pluck()
    .get(caseId) as string
  return { resident, reference, caseId }
}

const statusOn = (page: Page, status: keyof typeof statuses) =>
  page.getByRole('main').getByText(statuses[status].name, { exact: true })

test('what a caseworker finds, takes and begins is seen at once on the page that the resident has open', async ({
  house,
  visitor,
}) => {
  const { resident, reference } = await openSent(house, visitor)
  await expect(statusOn(resident, 'received')).toBeVisible()

  const staff = await visitor()
  await signInAsStaff(staff, 'caseworker')
  await staff.getByRole('link', { name: new RegExp(`^${desk.inbox.views.nobody}`) }).click()
  await staff.getByText(desk.inbox.filter, { exact: true }).click()
  await staff
    .getByRole('combobox', { name: desk.inbox.status })
    .selectOption({ label: statuses.received.name })
  await staff.getByRole('combobox', { name: desk.inbox.age }).selectOption({ label: desk.inbox.ages.today })
  await staff.getByRole('button', { name: desk.inbox.apply, exact: true }).click()
  await staff.getByRole('link', { name: reference }).click()
  await staff.getByRole('button', { name: desk.case.take, exact: true }).click()
  await expect(staff.getByRole('button', { name: desk.case.take, exact: true })).toHaveCount(0)
  await expect(resident.getByRole('main')).toContainText(myPages.events.assigned)
  await expect(statusOn(resident, 'received')).toBeVisible()

  await staff.getByRole('button', { name: desk.case.begin, exact: true }).click()
  await expect(staff.getByRole('main')).toContainText(statuses.underReview.name)
  await expect(statusOn(resident, 'underReview')).toBeVisible()

  await staff.getByRole('link', { name: desk.case.back, exact: true }).click()
  await staff.getByRole('link', { name: new RegExp(`^${desk.inbox.views.self}`) }).click()
  await expect(staff.getByRole('row').filter({ hasText: reference })).toContainText(statuses.underReview.name)
})

test('while somebody is writing, the page says that something happened and lets them finish', async ({
  house,
  visitor,
}) => {
  const { resident, caseId } = await openSent(house, visitor)
  // The page has nothing to write in yet.
  await resident.getByRole('main').evaluate((main) => {
    const form = Object.assign(document.createElement('form'), { method: 'post' })
    form.append(Object.assign(document.createElement('textarea'), { ariaLabel: 'Meddelande' }))
    main.append(form)
  })
  const box = resident.getByRole('textbox', { name: 'Meddelande' })
  await box.fill('Jag har en fråga')
  await expect(resident.getByText(myPages.case.liveNotice)).toBeHidden()
  const staff = await visitor()
  await signInAsStaff(staff, 'caseworker')
  await staff.goto(`/handlaggning/${caseId}`)
  await staff.getByRole('button', { name: desk.case.begin, exact: true }).click()
  await expect(resident.getByText(myPages.case.liveNotice)).toBeVisible()
  await expect(box).toHaveValue('Jag har en fråga')
  await expect(statusOn(resident, 'received')).toBeVisible()
})
