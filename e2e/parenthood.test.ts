import type { Page } from '@playwright/test'
import { dayInWords } from '#app/journey/display.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { addDays, dayOf, systemClock } from '#app/platform/clock.ts'
import { QUESTIONS, type QuestionId } from '#app/services/parenthood/finder/questions.ts'
import type { TypedInputs } from '#db/seed/stories.ts'
import { languages } from './applying.ts'
import { fill, pointer, type Hand } from './filling.ts'
import { expect, test } from './fixtures.ts'
import { keyboard } from './keyboard.ts'
import { stateOf } from './security/state.ts'
import { sidewaysOf } from './sideways.ts'

type Answered = Partial<Record<QuestionId, TypedInputs>>

const today = () => dayOf(systemClock.now())
const born = (days: number): TypedInputs => ({ born: 'born', bornOn: addDays(today(), -days) })

const couple: Answered = {
  child: born(2),
  other: { other: 'man' },
  together: { together: 'sambo' },
  certain: { certain: 'agreed' },
  treatment: { treatment: 'none' },
  ofAge: { ofAge: 'yes' },
  registered: { registered: 'yes' },
  eId: { eId: 'yes' },
  protection: { protection: 'no' },
}
const women: Answered = {
  child: { born: 'unborn' },
  other: { other: 'woman' },
  together: { together: 'sambo' },
  certain: { certain: 'agreed' },
  treatment: { treatment: 'clinicAbroad' },
  canCome: { canCome: 'both' },
}
const married: Answered = {
  child: born(20),
  other: { other: 'man' },
  together: { together: 'married' },
  certain: { certain: 'agreed' },
}
const grown: Answered = {
  child: { born: 'born', bornOn: '1990-05-17' },
  other: { other: 'man' },
  together: { together: 'apart' },
  certain: { certain: 'agreed' },
  treatment: { treatment: 'none' },
}

const roads: [name: string, answered: Answered, title: (language: Language) => string][] = [
  [
    'Skatteverket',
    couple,
    ({ say, code }) =>
      say('parenthood.road.roads.skatteverket.title', { day: dayInWords(addDays(today(), 12), code) }),
  ],
  ['a visit', women, ({ texts }) => texts.parenthood.road.roads.visit.title],
  ['nothing', married, ({ texts }) => texts.parenthood.road.roads.nothing.title],
  ['two witnesses', grown, ({ texts }) => texts.parenthood.road.roads.witnesses.title],
]

type Walk = { page: Page; language: Language; hand?: Hand; look?: () => Promise<void> }

/** From the information to the road, question by question, as the pages themselves lead. */
async function walk({ page, language, hand = pointer, look }: Walk, answered: Answered): Promise<void> {
  const { info, road } = language.texts.parenthood
  await page.goto('/foraldraskap')
  await look?.()
  await hand.press(page.getByRole('link', { name: info.start, exact: true }).first())
  for (const [id, typed] of Object.entries(answered) as [QuestionId, TypedInputs][]) {
    await expect(page.locator('input[name=question]')).toHaveValue(id)
    await look?.()
    const texts: AnyPageTexts = { title: '', fields: road.questions[id].fields }
    await fill({ page, language, hand }, QUESTIONS[id], texts, typed)
    await hand.press(page.getByRole('button', { name: road.next, exact: true }))
  }
  await look?.()
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

for (const code of ['sv', 'en', 'ar'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    test(`every road is found in ${code}, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
      visitor,
    }) => {
      const language = languages[code]
      const page = await visitor({ language: code, javaScriptEnabled })
      for (const [, answered, title] of roads) {
        await walk({ page, language }, answered)
        await expect(heading(page)).toHaveText(title(language))
        await expect(page).toHaveTitle(new RegExp(`^${language.texts.parenthood.road.tab} – `))
      }
    })
  }
}

test('with keys alone the road is found, and an answer changed', async ({ page }) => {
  const language = languages.sv
  const { common, parenthood } = language.texts
  const hand = keyboard(page)
  await walk({ page, language, hand }, couple)
  await expect(heading(page)).toHaveText(roads[0]![2](language))
  const asked = parenthood.road.questions.together.fields.together.label
  const what = language.say('parenthood.road.changeWhat', { question: asked })
  await hand.press(page.getByRole('button', { name: `${common.form.change} ${what}`, exact: true }))
  await expect(page.getByRole('radiogroup', { name: asked, exact: true })).toBeVisible()
  const texts: AnyPageTexts = { title: '', fields: parenthood.road.questions.together.fields }
  await fill({ page, language, hand }, QUESTIONS.together, texts, { together: 'married' })
  await hand.press(page.getByRole('button', { name: parenthood.road.next, exact: true }))
  await expect(heading(page)).toHaveText(parenthood.road.roads.nothing.title)
})

for (const code of ['sv', 'en', 'ar'] as const) {
  test(`at 320 pixels nothing of it must be scrolled sideways, in ${code}`, async ({ visitor }) => {
    const page = await visitor({ language: code, viewport: { width: 320, height: 600 } })
    const wide: string[] = []
    const look = async () => {
      const found = await sidewaysOf(page)
      if (found) wide.push(`${await heading(page).innerText()}: ${found}`)
    }
    for (const [, answered] of roads) await walk({ page, language: languages[code], look }, answered)
    expect(wide).toEqual([])
  })
}

test('whoever answers nothing is told so, and goes back without losing an answer', async ({ page }) => {
  const { common, parenthood } = languages.sv.texts
  const { questions, next } = parenthood.road
  const go = page.getByRole('button', { name: next, exact: true })
  const back = page.getByRole('button', { name: common.form.back, exact: true })
  await page.goto('/v')
  await expect(back).toHaveCount(0)
  await go.click()
  await expect(page).toHaveTitle(new RegExp(`^${common.form.errorTitlePrefix}`))
  await expect(page.locator('.error-summary')).toBeFocused()
  await page.getByRole('link', { name: questions.child.fields.born.missing }).click()
  await expect(page.getByRole('radio', { name: questions.child.fields.born.options.born })).toBeFocused()
  await page.getByRole('radio', { name: questions.child.fields.born.options.unborn }).check()
  await go.click()
  await page.getByRole('radio', { name: questions.other.fields.other.options.woman }).check()
  await back.click()
  await expect(page.getByRole('radio', { name: questions.child.fields.born.options.unborn })).toBeChecked()
  // What is answered already is not asked again on the way forward, and is there on the way back.
  await go.click()
  await expect(heading(page)).toHaveText(questions.together.fields.together.label)
  await back.click()
  await expect(page.getByRole('radio', { name: questions.other.fields.other.options.woman })).toBeChecked()
  await expect(page).not.toHaveTitle(new RegExp(`^${common.form.errorTitlePrefix}`))
})

test('nothing is left of what was answered: no cookie, nothing in the address, in the browser or in the house', async ({
  house,
  page,
}) => {
  const before = stateOf(house.portal)
  const addresses = new Set<string>()
  const look = async () => {
    addresses.add(page.url().replace(house.url, ''))
  }
  for (const [, answered] of roads) await walk({ page, language: languages.sv, look }, answered)
  expect([...addresses].toSorted()).toEqual(['/foraldraskap', '/v'])
  expect(await page.context().cookies()).toEqual([])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0])
  expect(stateOf(house.portal)).toEqual(before)
  // A new visit knows nothing.
  await page.goto('/v')
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('on paper the road stands without its buttons', async ({ page }) => {
  await walk({ page, language: languages.sv }, couple)
  await page.emulateMedia({ media: 'print' })
  const { common, parenthood } = languages.sv.texts
  await expect(heading(page)).toBeVisible()
  await expect(page.getByText(parenthood.road.law['1 kap. 4 a §'])).toBeVisible()
  await expect(page.getByRole('main').getByRole('button', { name: common.form.change })).toHaveCount(0)
  await expect(page.getByText(parenthood.road.print)).toBeHidden()
})
