import type { Page } from '@playwright/test'
import { stories, type Story, type StoryName } from '#db/seed/stories.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { apply, beginApplication, languages, signInAsStaff } from './applying.ts'
import { expect, test } from './fixtures.ts'
import { keyboard } from './keyboard.ts'
import { chosen, photo } from './papers.ts'
import { sidewaysOf } from './sideways.ts'

const names = Object.keys(stories) as StoryName[]

/** Who photographs a paper; the others say that the municipality has theirs. */
const ATTACH: readonly StoryName[] = ['parent', 'sick']

const phone = { width: 320, height: 568 }
/** A window of 1280 x 1024 at 400 %. */
const zoomed = { width: 320, height: 256 }

/**
 * Without scripts every page is HTML alone: those runs show the journey in each language, and each language on a screen
 * of its own. Scripts know no language: with them each story is told in Swedish. A story is told without scripts in one
 * language, the next story in the next one; LONG_TESTS=1 tells all in all ways.
 */
const withoutScripts = [
  { code: 'sv', javaScriptEnabled: false, where: 'in a window' },
  { code: 'en', javaScriptEnabled: false, where: 'at 400 % zoom', viewport: zoomed },
  { code: 'ar', javaScriptEnabled: false, where: 'on a phone of 320 pixels', viewport: phone },
] as const
const withScripts = [
  { code: 'sv', javaScriptEnabled: true, where: 'on a phone of 320 pixels', viewport: phone },
  { code: 'en', javaScriptEnabled: true, where: 'in a window' },
  { code: 'ar', javaScriptEnabled: true, where: 'in a window' },
] as const
const isLong = process.env.LONG_TESTS !== undefined

const waysOf = (n: number) => [
  ...withoutScripts.filter((_, m) => isLong || n % withoutScripts.length === m),
  ...withScripts.filter(({ code }) => isLong || code === 'sv'),
]

for (const [n, name] of names.entries()) {
  for (const { code, javaScriptEnabled, where, ...options } of waysOf(n)) {
    test(`${name} applies in ${code} ${javaScriptEnabled ? 'with' : 'without'} JavaScript ${where}, from the start page to the desk`, async ({
      visitor,
    }) => {
      test.setTimeout(90_000)
      const page = await visitor({ javaScriptEnabled, ...options })
      const wide: string[] = []
      const lookWide = async (_page: Page, seen: string) => {
        const sideways = await sidewaysOf(page)
        if (sideways) wide.push(`${seen} ${sideways}`)
      }
      const file = ATTACH.includes(name)
        ? chosen('IMG_0001.jpg', 'image/jpeg', await photo('#9af'))
        : undefined
      await apply(page, languages[code], stories[name], lookWide, undefined, file)
      expect(wide).toEqual([])
      const { title } = languages[code].texts.case.receipt
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      await expectAtDesk(await visitor(), await referenceOn(page), stories[name], file !== undefined)
    })
  }
}

test('a parent applies with the keyboard alone, and always sees where the focus is', async ({ visitor }) => {
  test.setTimeout(180_000)
  const page = await visitor()
  await apply(page, languages.sv, stories.parent, undefined, keyboard(page))
  await expectAtDesk(await visitor(), await referenceOn(page), stories.parent, false)
})

test('a page sent back with errors takes the focus to them, and each leads to its question', async ({
  visitor,
}) => {
  const page = await visitor()
  const hand = keyboard(page)
  const { texts } = languages.sv
  const story: Story = stories.sick
  await beginApplication(page, languages.sv, story, undefined, hand)
  await hand.press(page.getByRole('button', { name: texts.common.form.save, exact: true }))
  const summary = page.getByRole('alert')
  await expect(summary.locator('..')).toBeFocused()
  await expect(page).toHaveTitle(/^Fel: /)
  await page.keyboard.press('Tab')
  await expect(summary.getByRole('link')).toBeFocused()
  await page.keyboard.press('Enter')
  const question = texts.financialAssistance.journey.pages.acute.fields.needs
  const group = page.getByRole('group', { name: question.label })
  await expect(group.getByRole('checkbox').first()).toBeFocused()
  await expect(group).toHaveAccessibleDescription(new RegExp(question.missing))
  await page.keyboard.press('Space')
  await expect(group.getByRole('checkbox').first()).toBeChecked()
})

async function referenceOn(page: Page): Promise<string> {
  const text = await page.getByRole('main').innerText()
  const [reference] = /[2-79A-HJ-NP-TV-Z]{4}-[2-79A-HJ-NP-TV-Z]{4}/.exec(text) ?? []
  if (!reference) throw new Error('There is no reference on the receipt')
  return reference
}

/** The matter with its question and answer, and the paper that was attached if there was one. */
async function expectAtDesk(staff: Page, reference: string, story: Story, attached: boolean): Promise<void> {
  await signInAsStaff(staff, 'caseworker')
  await staff.getByRole('link', { name: reference }).click()
  await expect(staff.getByRole('heading', { level: 1 })).toContainText(reference)
  const { reason } = languages.sv.texts.financialAssistance.journey.pages
  const told = story.steps.find(({ step }) => step === 'reason')
  const answer = told && 'type' in told ? told.type.whatHappened : undefined
  if (typeof answer !== 'string') throw new Error('The story gives no reason')
  await expect(staff.getByText(reason.title, { exact: true })).toBeVisible()
  await expect(staff.getByText(answer, { exact: true })).toBeVisible()
  await expect(staff.getByRole('img', { name: desk.case.page('', 1) })).toHaveCount(attached ? 1 : 0)
}
