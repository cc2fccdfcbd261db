import type { Page } from '@playwright/test'
import { FORMS } from '#app/desk/report/forms.ts'
import type { Doing } from '#app/case/report/rules.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { service as anybody } from '#app/services/concern-report/private/service.ts'
import { service as professional } from '#app/services/concern-report/professional/service.ts'
import { privateReports, professionalReports, signedIn } from '#db/seed/report-stories.ts'
import { sendReportStory } from '#db/seed/reports.ts'
import { setAside } from '#app/case/report/set-aside.server.ts'
import { findCase } from '#db/queries/cases.ts'
import type { TypedInputs } from '#db/seed/stories.ts'
import { languages, signInAsStaff } from './applying.ts'
import { fill, pointer } from './filling.ts'
import { expect, test } from './fixtures.ts'
import type { House } from './house.ts'

const { acts, doings, queue } = deskReports
const language = languages.sv

/** From the page of a report to one thing that may be done with it, and back. */
async function act(page: Page, doing: Exclude<Doing, 'assign'>, typed: TypedInputs): Promise<void> {
  const words = doings[doing]
  await page.getByRole('link', { name: words.link, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title)
  const texts = { title: words.title, fields: words.fields } as AnyPageTexts
  await fill({ page, language, hand: pointer }, FORMS[doing], texts, typed)
  await page.getByRole('main').getByRole('button', { name: words.button, exact: true }).click()
}

const done = (page: Page, kind: keyof typeof acts) =>
  expect(page.getByRole('heading', { name: acts[kind], exact: true }).first()).toBeVisible()

const send = ({ portal }: House, by?: 'guardian') =>
  by
    ? sendReportStory(portal, professional, signedIn(professionalReports.teacher), { by }).caseId
    : sendReportStory(portal, anybody, privateReports.relative).caseId

for (const javaScriptEnabled of [true, false]) {
  test(`a report goes from the reception to feedback, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const id = send(house, 'guardian')
    const { reference = '' } = findCase(house.portal.db, id) ?? {}
    const at = `/handlaggning/${id}`
    const reception = await visitor({ javaScriptEnabled })
    await signInAsStaff(reception, 'concernReception')
    await reception.goto('/handlaggning/oro')
    await reception.getByRole('link', { name: reference }).click()
    // The reception hands out; it judges nothing.
    await expect(reception.getByRole('link', { name: doings.assess.link })).toHaveCount(0)

    const anna = await visitor({ javaScriptEnabled })
    await signInAsStaff(anna, 'concernCaseworker')
    await anna.goto(at)
    await act(anna, 'assess', { danger: 'no', reasons: 'Hon är hos mormor.\nSkolan vet.' })
    await done(anna, 'protection')
    // Not the same pair of eyes twice, and not opening waits for a second pair.
    await expect(anna.getByRole('link', { name: doings.look.link })).toHaveCount(0)
    await act(anna, 'decide', { outcome: 'not-opened', section: '20 kap. 2 § SoL', reasons: 'Skäl' })
    await expect(anna.getByRole('alert')).toBeVisible()
    await expect(anna.getByRole('textbox', { name: doings.decide.fields.reasons.label })).toHaveValue('Skäl')

    const david = await visitor({ javaScriptEnabled })
    await signInAsStaff(david, 'otherConcernCaseworker')
    await david.goto(at)
    await act(david, 'look', { agrees: 'yes' })
    await done(david, 'agreed')

    await anna.goto(at)
    const reasons = 'Skolan och mormor räcker nu.'
    await act(anna, 'decide', { outcome: 'not-opened', section: '20 kap. 2 § SoL', reasons })
    await done(anna, 'not-opened')
    await expect(anna.getByRole('main')).toContainText(reasons)
    await anna.goto('/handlaggning/oro?visa=aterkoppling')
    await anna.getByRole('link', { name: reference }).click()
    // Only what was decided can have been told.
    await act(anna, 'feedback', { told: 'opened', to: 'Läraren', day: { days: 0 } })
    await expect(anna.getByRole('alert')).toBeVisible()
    await anna.goto(at)
    await act(anna, 'feedback', { told: 'not-opened', to: 'Läraren', day: { days: 0 } })
    await done(anna, 'feedback')
    await act(anna, 'close', { reasons: 'Klart.' })
    await done(anna, 'closed')

    // Whoever has not got it does not see it, and the acts stand for the manager.
    expect((await david.goto(at))?.status()).toBe(404)
    const manager = await visitor({ javaScriptEnabled })
    await signInAsStaff(manager, 'concernManager')
    await manager.goto(at)
    for (const kind of ['protection', 'agreed', 'not-opened', 'feedback', 'closed'] as const)
      await done(manager, kind)
  })
}

test('a report for another municipality is handed over with what the other answered', async ({
  house,
  visitor,
}) => {
  const id = send(house)
  const [anna, david] = [await visitor(), await visitor({ javaScriptEnabled: false })]
  await signInAsStaff(anna, 'concernCaseworker')
  await signInAsStaff(david, 'otherConcernCaseworker')
  await anna.goto(`/handlaggning/${id}`)
  await act(anna, 'assess', { danger: 'no', reasons: 'Trygg.' })
  await expect(anna.getByRole('link', { name: doings.forward.link })).toHaveCount(0)
  await david.goto(`/handlaggning/${id}`)
  await act(david, 'look', { agrees: 'yes' })
  await act(david, 'forward', { to: 'Söderhamn', how: 'Säker post', receipt: 'Mottaget i dag, dnr 14' })
  await done(david, 'forwarded')
  await expect(david.getByRole('main')).toContainText('Mottaget i dag, dnr 14')
})

test('two reports on the same child are named for each other, and one about two families becomes two', async ({
  house,
  visitor,
}) => {
  const [first, second] = [send(house), send(house)]
  const numberOf = (id: string) => findCase(house.portal.db, id)?.reference ?? ''
  const page = await visitor()
  await signInAsStaff(page, 'concernCaseworker')
  await page.goto(`/handlaggning/${first}`)
  await expect(page.getByRole('main').getByRole('link', { name: numberOf(second) })).toBeVisible()
  await act(page, 'link', { number: numberOf(second), reasons: 'Samma barn.' })
  await done(page, 'linked')
  await act(page, 'split', { reasons: 'Två familjer.' })
  await done(page, 'split-from')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(numberOf(first))
})

test('what looks like spam is read by a human, who lets it through', async ({ house, visitor }) => {
  const id = send(house)
  setAside(house.portal, id)
  const { reference = '' } = findCase(house.portal.db, id) ?? {}
  const page = await visitor({ javaScriptEnabled: false })
  await signInAsStaff(page, 'concernReception')
  await page.goto('/handlaggning/oro')
  await expect(page.getByRole('link', { name: reference })).toHaveCount(0)
  await page.getByRole('link', { name: queue.views.suspected }).click()
  await page.getByRole('link', { name: reference }).click()
  await act(page, 'clear', {})
  await page.goto('/handlaggning/oro')
  await expect(page.getByRole('link', { name: reference })).toBeVisible()
  expect(findCase(house.portal.db, id)?.status).toBe('received')
})

test('no report is there for a unit that is not the one for reports', async ({ house, visitor }) => {
  const page = await visitor()
  await signInAsStaff(page, 'caseworker')
  for (const path of [`/handlaggning/${send(house)}`, '/handlaggning/oro', '/handlaggning/oro/statistik']) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 404])
  }
  await page.goto('/handlaggning')
  await expect(page.getByRole('link', { name: queue.link, exact: true })).toHaveCount(0)
  const reception = await visitor()
  await signInAsStaff(reception, 'concernReception')
  await expect(reception.getByRole('link', { name: queue.link, exact: true })).toHaveCount(1)
})
