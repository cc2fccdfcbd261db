import type { Page } from '@playwright/test'
import { steps } from '#app/journey/engine.ts'
import type { Field } from '#app/journey/fields.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { concernChild } from '#app/services/concern-report/child/journey.ts'
import type { TypedInputs } from '#db/seed/stories.ts'
import { languages } from './applying.ts'
import { fill, pointer } from './filling.ts'
import { expect, test } from './fixtures.ts'

type Told = readonly (readonly [step: keyof typeof concernChild.pages, typed: TypedInputs])[]

const twelve: Told = [
  ['age', { group: 'from8' }],
  ['danger8', { now: 'no' }],
  ['story8', { what: 'Pappa blir arg när han har druckit.', about: ['drinking', 'friend'] }],
  ['home8', { who: 'Mamma, pappa och min lillebror.' }],
  ['reach8', { how: 'school' }],
  ['when8', { where: 'onlyAtSchool', time: ['schoolTime'], by: 'known', known: 'Anna' }],
  ['school8', { person: 'Min lärare Karin', codeWord: 'Blåbär' }],
  ['me8', { name: 'Elin Ek' }],
]
const sixteen: Told = [
  ['age', { group: 'from13' }],
  ['danger13', { now: 'yes' }],
  ['call13', { called: 'cannot' }],
  ['story13', { what: 'Mina bröder följer efter mig.', about: ['decided'] }],
  ['home13', {}],
  ['reach13', { how: 'here' }],
  ['me13', {}],
]

/** From the door to the receipt, page by page, as the pages themselves lead. */
async function tell(page: Page, language: Language, age: string, told: Told): Promise<void> {
  const { young, concernChild: words, common, case: sending } = language.texts
  const save = page.getByRole('button', { name: common.form.save, exact: true })
  await page.goto('/barn-och-unga')
  await page.getByRole('link', { name: young.ages[age === '8-12' ? 'from8' : 'from13'].link }).click()
  await page.getByRole('link', { name: young.from8.start }).first().click()
  await page.getByRole('button', { name: words.before.start, exact: true }).click()
  for (const [step, typed] of told) {
    const { page: code } = steps(concernChild).find(({ id }) => id === step) ?? { page: '' }
    await expect(page).toHaveURL(new RegExp(`/d/[\\w-]{22}/${code}$`))
    await expect(page).not.toHaveTitle(/barn|child|طفل|soc/i)
    const { fields } = concernChild.pages[step] as { fields: Record<string, Field> }
    const texts = words.journey.pages[step] as AnyPageTexts
    await expect(page.getByRole('heading', { level: 1 })).toContainText(texts.title)
    await fill({ page, language, hand: pointer }, fields, texts, typed)
    await save.click()
  }
  await expect(page).toHaveURL(/\/granska$/)
  await page.getByRole('button', { name: sending.form.send, exact: true }).click()
  await expect(page).toHaveURL(/\/kod\/[\w-]{22}$/)
}

test('a 12-year-old tells without JavaScript, and is reached at school', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false })
  await tell(page, languages.sv, '8-12', twelve)
  const { concernChild: words, follow } = languages.sv.texts
  await expect(page).toHaveTitle(new RegExp(`^${follow.title}`))
  await expect(page.getByText(words.statuses.received.explanation)).toBeVisible()
  await expect(page.getByText(/\d{4} \d{4} \d{4} \d{4}/).first()).toBeVisible()
})

for (const code of ['sv', 'en', 'ar'] as const) {
  test(`a 16-year-old in danger tells in ${code} without a name, and comes back with the code`, async ({
    visitor,
  }) => {
    const page = await visitor({ language: code })
    await tell(page, languages[code], '13-17', sixteen)
    const typed = /\d{4}\s\d{4}\s\d{4}\s\d{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
    const elsewhere = await visitor({ language: code })
    const { follow, concernChild: words } = languages[code].texts
    await elsewhere.goto('/kod')
    await elsewhere.getByRole('textbox', { name: follow.code.label }).fill(typed)
    await elsewhere.getByRole('button', { name: follow.code.button, exact: true }).click()
    await expect(elsewhere.getByText(words.statuses.received.explanation)).toBeVisible()
  })
}

test('a child who says nothing but what has happened is told what to do when it says nothing at all', async ({
  page,
}) => {
  const { concernChild: words, common, case: sending } = languages.sv.texts
  const save = page.getByRole('button', { name: common.form.save, exact: true })
  await page.goto('/d')
  await page.getByRole('button', { name: words.before.start, exact: true }).click()
  for (const next of ['020', '040']) {
    await save.click()
    await expect(page).toHaveURL(new RegExp(`/${next}$`))
  }
  await save.click()
  const { what } = words.journey.pages.story8.fields
  await expect(page.getByRole('link', { name: what.missing })).toBeVisible()
  await page.getByRole('textbox', { name: what.label, exact: true }).fill('Hjälp')
  for (let n = 0; n < 4; n += 1) await save.click()
  await page.getByRole('button', { name: sending.form.send, exact: true }).click()
  await expect(page).toHaveURL(/\/kod\/[\w-]{22}$/)
})
