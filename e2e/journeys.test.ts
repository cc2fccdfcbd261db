import { expect, test } from '@playwright/test'
import { stories, type Story, type StoryName } from '#db/seed/stories.ts'
import {
  answerPapers,
  answerStory,
  beginApplication,
  languages,
  signAndSend,
  signInAsStaff,
} from './applying.ts'

const names = Object.keys(stories) as StoryName[]

for (const code of ['sv', 'en', 'ar'] as const) {
  for (const name of names) {
    for (const javaScriptEnabled of [true, false]) {
      test(`${name} applies in ${code} ${javaScriptEnabled ? 'with' : 'without'} JavaScript, from the start page to the desk`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ javaScriptEnabled })
        const page = await context.newPage()
        const language = languages[code]
        const story: Story = stories[name]
        await beginApplication(page, language, story)
        await answerStory(page, language, story)
        await answerPapers(page, language)
        await signAndSend(page, language, story)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(language.texts.case.receipt.title)
        const reference =
          /[2-79A-HJ-NP-TV-Z]{4}-[2-79A-HJ-NP-TV-Z]{4}/.exec(await page.getByRole('main').innerText())?.[0] ??
          ''
        expect(reference).not.toBe('')
        await context.close()

        const desk = await browser.newContext()
        const staff = await desk.newPage()
        await signInAsStaff(staff, 'reception')
        await staff.getByRole('link', { name: new RegExp(reference) }).click()
        await expect(staff.getByRole('heading', { level: 1 })).toContainText(reference)
        await desk.close()
      })
    }
  }
}
