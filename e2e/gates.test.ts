import type { Page } from '@playwright/test'
import { signInAsResident } from '#app/identity/testing.ts'
import { onOneLine } from '#app/platform/text-facts.ts'
import { languages, signIn } from './applying.ts'
import { fillPage } from './filling.ts'
import { expect, test } from './fixtures.ts'

const sv = languages.sv
const { journey, common, case: caseTexts, financialAssistance } = sv.texts
const words = financialAssistance.journey.pages
const save = (page: Page) => page.getByRole('button', { name: common.form.save, exact: true }).click()
const headingOf = (page: Page) => page.getByRole('heading', { level: 1 })

const gates = [
  { who: 'somebody of 17', persona: 'seventeen', answers: [], stop: 'underAge' },
  {
    who: 'somebody who applies for another',
    persona: 'guardian',
    answers: [['forWhom', { person: 'somebodyElse' }]],
    stop: 'forSomebodyElse',
  },
  {
    who: 'somebody who lives in another municipality',
    persona: 'newcomer',
    answers: [
      ['forWhom', { person: 'myself' }],
      ['municipality', { tie: 'livesElsewhere' }],
    ],
    stop: 'otherMunicipality',
  },
  {
    who: 'somebody with a partner',
    persona: 'partner',
    answers: [
      ['forWhom', { person: 'myself' }],
      ['municipality', { tie: 'livesHere' }],
      ['civilStatus', { status: 'livesWithPartner' }],
    ],
    stop: 'twoApply',
  },
] as const

for (const { who, persona, answers, stop } of gates) {
  test(`${who} is told what to do instead`, async ({ house, visitor }) => {
    const page = await visitor({ ...signInAsResident(house.portal, persona), javaScriptEnabled: false })
    await page.goto('/a')
    await page.getByRole('button', { name: caseTexts.begin.start, exact: true }).click()
    for (const [step, typed] of answers.length > 0
      ? [['acute', { needs: ['none'] }] as const, ...answers]
      : []) {
      await fillPage(page, sv, step, typed)
      await save(page)
    }
    await expect(headingOf(page)).toHaveText(words[stop].title)
    await expect(page.getByRole('main')).toContainText(onOneLine('0123-45 67 00'))
    const back = page.getByRole('link', { name: journey.step.stopBack })
    if (answers.length > 0) await expect(back).toBeVisible()
  })
}

test('a person with protected identity is met in another way, without a word of why', async ({
  house,
  visitor,
}) => {
  const page = await visitor(signInAsResident(house.portal, 'protectedPerson'))
  await page.goto('/a')
  await expect(headingOf(page)).toHaveText(caseTexts.begin.notHereTitle)
  expect(await page.content()).not.toMatch(/skydd(?!ar dig)/i)
  await expect(page.getByRole('button', { name: caseTexts.begin.start })).toHaveCount(0)
})

test('an e-identity of too low a level is told which one is enough', async ({ page }) => {
  await page.goto('/mina-sidor')
  await signIn(page, sv, 'lowLevel')
  await expect(headingOf(page)).toHaveText(sv.texts.identity.problem['low-level'].title)
})
