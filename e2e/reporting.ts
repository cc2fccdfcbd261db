import { expect, type Page } from '@playwright/test'
import { pageOf, steps } from '#app/journey/engine.ts'
import type { Service } from '#app/journey/service.ts'
import type { Language } from '#app/locales/catalogue.ts'
import type { ReportStory } from '#db/seed/report-stories.ts'
import type { StoryStep } from '#db/seed/stories.ts'
import { fill, pointer } from './filling.ts'

type Walk = { page: Page; language: Language; service: Service }

/** Begins a form from its public page, in the words that stand there. */
export async function beginReport({ page, language, service }: Walk, link: string): Promise<void> {
  await page.goto(service.infoPath)
  await page.getByRole('main').getByRole('link', { name: link }).first().click()
  await expect(page).toHaveURL(new RegExp(`${service.path}$`))
  const { before } = service.textsOf(language.texts)
  await page.getByRole('button', { name: before?.start ?? '', exact: true }).click()
}

/** Answers every page of a story as the pages lead, through the list of parts where there is one, to the review. */
export async function answerReport(walk: Walk, { steps: told }: ReportStory): Promise<void> {
  for (const step of told) await answerStep(walk, step)
  await goTo(walk, undefined)
}

/** Sends what is reviewed. @returns the code that was given. */
export async function sendReviewed({ page, language }: Walk): Promise<string> {
  await page.getByRole('button', { name: language.texts.case.form.send, exact: true }).click()
  await expect(page).toHaveURL(/\/kod\/[\w-]{22}$/)
  await expect(page).toHaveTitle(new RegExp(`^${language.texts.follow.title} – `))
  return /\d{4}\s\d{4}\s\d{4}\s\d{4}/.exec(await page.getByRole('main').innerText())?.[0] ?? ''
}

/** Comes back with a code, in whatever browser. */
export async function openCode(page: Page, language: Language, code: string): Promise<void> {
  const { code: words } = language.texts.follow
  await page.goto('/kod')
  await page.getByRole('textbox', { name: words.label }).fill(code)
  await page.getByRole('button', { name: words.button, exact: true }).click()
  await expect(page).toHaveURL(/\/kod\/[\w-]{22}$/)
}

/** The number by which staff know what was sent. */
export async function referenceOf(page: Page): Promise<string> {
  const main = await page.getByRole('main').innerText()
  return /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(main)?.[0] ?? ''
}

/** Answers one page, from wherever the last one led. */
export async function answerStep(walk: Walk, told: StoryStep): Promise<void> {
  const { page, language, service } = walk
  await goTo(walk, told.step)
  const asked = pageOf(service.journey, told.step)
  const { texts } = language
  const words = service.textsOf(texts).journey.pages[told.step] ?? {
    title: '',
  }
  const save = page.getByRole('button', { name: texts.common.form.save, exact: true })
  const filling = { page, language, hand: pointer }
  await expect(page).not.toHaveTitle(/barn|oro|child|concern|report|طفل|بلاغ/i)
  if ('things' in told) {
    if (asked.kind !== 'list') throw new Error(`${told.step} is no list`)
    for (const [i, thing] of told.things.entries()) {
      const name = (i === 0 ? words.add : words.addAnother) ?? ''
      await page.getByRole('link', { name, exact: true }).click()
      await fill(filling, asked.fields, words, thing)
      await save.click()
    }
    await page.getByRole('button', { name: texts.journey.list.continue, exact: true }).click()
    return
  }
  if (asked.kind !== 'questions') throw new Error(`${told.step} asks nothing`)
  await fill(filling, asked.fields, words, told.type)
  await save.click()
}

/** The page that the last answer led to is the next one, or papers that nobody adds, or the list of parts. */
async function goTo({ page, language, service }: Walk, step: string | undefined): Promise<void> {
  const { texts } = language
  const number = steps(service.journey).find(({ id }) => id === step)?.page ?? 'granska'
  for (let i = 0; i < 3; i++) {
    await page.waitForURL(new RegExp(`${service.path}/[\\w-]{22}`))
    const at = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    if (at === number) return
    const here = steps(service.journey).find((one) => one.page === at)
    if (here && pageOf(service.journey, here.id).kind === 'attachments') {
      await page.getByRole('button', { name: texts.common.form.save, exact: true }).click()
    } else if (!here && step === undefined) {
      await page.getByRole('link', { name: texts.journey.overview.review, exact: true }).click()
    } else if (!here) {
      const section = service.journey.sections.find((one) => one.steps.some(({ id }) => id === step))
      const name = service.textsOf(texts).journey.sections[section?.id ?? ''] ?? ''
      await page.getByRole('link', { name, exact: true }).click()
    }
  }
  expect(new URL(page.url()).pathname, `the way to ${step ?? 'the review'}`).toMatch(
    new RegExp(`/${number}$`),
  )
}
