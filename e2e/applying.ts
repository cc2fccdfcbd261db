import { expect, type Page } from '@playwright/test'
import { pageOf, steps } from '#app/journey/engine.ts'
import { createLanguages, type Language, type LanguageCode } from '#app/locales/catalogue.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { textFacts } from '#app/platform/text-facts.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { concernStaff, fullName, residents, staffMembers } from '#db/seed/personas.ts'
import type { Story, StoryStep } from '#db/seed/stories.ts'
import { fill, pointer, wordsOf, type Hand } from './filling.ts'

export const languages = createLanguages(textFacts(readConfig(demoEnv({}))))

/** Called on every page that a story comes to, before it is answered. */
export type OnPage = (page: Page, name: string) => Promise<void>
const nothing: OnPage = () => Promise.resolve()

/** From the public page to the first question, signing in as the story's persona. */
export async function beginApplication(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
  hand = pointer,
): Promise<void> {
  const { texts } = language
  await page.goto('/')
  await chooseLanguage(page, language.code, hand)
  await onPage(page, 'start')
  await hand.press(page.getByRole('link', { name: texts.pages.start.needs.money.title }))
  await onPage(page, 'info')
  await hand.press(page.getByRole('link', { name: texts.financialAssistance.info.start }).first())
  await onPage(page, 'sign-in')
  await hand.press(page.getByRole('button', { name: texts.identity.signIn.button }))
  await choosePersona(page, fullName(residents[story.persona]), hand)
  await onPage(page, 'begin')
  const { start, startNew } = texts.case.begin
  await hand.press(page.getByRole('button', { name: new RegExp(`^(${start}|${startNew})$`) }))
}

export async function chooseLanguage(page: Page, code: LanguageCode, hand = pointer): Promise<void> {
  const name = { sv: 'Svenska', en: 'English', ar: 'العربية' }[code]
  await hand.press(page.getByRole('banner').getByRole('link', { name, exact: true }))
  await expect(page.locator('html')).toHaveAttribute('lang', code)
}

export async function choosePersona(page: Page, name: string, hand = pointer): Promise<void> {
  await hand.press(page.getByRole('button', { name, exact: true }))
}

/** Signs in on the page that asks for it, and comes back to where that was. */
export async function signIn(page: Page, language: Language, who: keyof typeof residents): Promise<void> {
  await page.getByRole('button', { name: language.texts.identity.signIn.button }).click()
  await choosePersona(page, fullName(residents[who]))
}

export async function signInAsStaff(
  page: Page,
  who: keyof typeof staffMembers | keyof typeof concernStaff,
): Promise<void> {
  await page.goto('/handlaggning')
  await page.getByRole('button', { name: languages.sv.texts.identity.signInStaff.button }).click()
  await choosePersona(page, fullName({ ...staffMembers, ...concernStaff }[who]))
  await expect(page).toHaveURL(/\/handlaggning/)
}

/** Answers every page of a story, through the overview where a section ends, until the papers. */
export async function answerStory(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
  hand = pointer,
): Promise<void> {
  for (const step of story.steps) await answerStep({ page, language, onPage, hand }, step)
}

type Walk = { page: Page; language: Language; onPage: OnPage; hand: Hand }

async function answerStep(walk: Walk, told: StoryStep): Promise<void> {
  const { page, language, onPage, hand } = walk
  const { page: code } = steps(service.journey).find(({ id }) => id === told.step) ?? { page: '' }
  await openStep(walk, told.step, code)
  const texts = wordsOf(language, told.step)
  const { form } = language.texts.common
  const asked = pageOf(service.journey, told.step)
  await onPage(page, code)
  if ('things' in told) {
    if (asked.kind !== 'list') throw new Error(`${told.step} is no list`)
    for (const [i, thing] of told.things.entries()) {
      const name = i === 0 ? (texts.add ?? '') : (texts.addAnother ?? '')
      await hand.press(page.getByRole('link', { name, exact: true }))
      await onPage(page, `${code}-thing`)
      await fill(walk, asked.fields, texts, thing)
      await hand.press(page.getByRole('button', { name: form.save, exact: true }))
    }
    await hand.press(page.getByRole('button', { name: language.texts.journey.list.continue, exact: true }))
    return
  }
  if (asked.kind !== 'questions') throw new Error(`${told.step} asks nothing`)
  await fill(walk, asked.fields, texts, told.type)
  await hand.press(page.getByRole('button', { name: form.save, exact: true }))
}

/** The story's next page is where the last answer led, or the first page of a section chosen in the overview. */
async function openStep({ page, language, onPage, hand }: Walk, id: string, code: string): Promise<void> {
  await page.waitForURL(/\/a\/[\w-]{22}/)
  if (new URL(page.url()).pathname.endsWith(`/${code}`)) return
  const section = service.journey.sections.find((one) => one.steps.some((step) => step.id === id))
  const name = language.texts.financialAssistance.journey.sections[section?.id as 'start']
  await onPage(page, 'overview')
  await hand.press(page.getByRole('link', { name, exact: true }))
  await expect(page).toHaveURL(new RegExp(`/${code}$`))
}

/** A file as the browser's own window gives it to a page. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** Attaches the file, if there is one, to the first paper, says "sent before" about the others, and goes on to the review. */
export async function answerPapers(
  page: Page,
  language: Language,
  onPage = nothing,
  hand = pointer,
  file?: Chosen,
): Promise<void> {
  const { papers } = language.texts.journey
  const save = page.getByRole('button', { name: language.texts.common.form.save, exact: true })
  const section = language.texts.financialAssistance.journey.sections.papers
  await onPage(page, 'overview')
  await hand.press(page.getByRole('link', { name: section, exact: true }))
  await onPage(page, '910')
  const todo = page.getByRole('link', { name: new RegExp(`^${papers.choose} `) })
  for (let first = true; (await todo.count()) > 0; first = false) {
    await hand.press(todo.first())
    if (first) await onPage(page, '910-paper')
    if (first && file) {
      await page.getByLabel(papers.upload).setInputFiles([file])
      await hand.press(page.getByRole('button', { name: papers.uploadButton, exact: true }))
      await onPage(page, '910-paper-attached')
      await hand.press(page.getByRole('link', { name: language.texts.journey.list.continue, exact: true }))
    } else {
      await hand.tick(page.getByRole('radio', { name: papers.stateSentBefore, exact: true }))
      await hand.press(save)
    }
    await page.waitForURL(/\/910$/)
  }
  await hand.press(save)
  await expect(page).toHaveURL(/\/granska$/)
}

/** Ticks the statement and signs at the provider; leads to the receipt. */
export async function signAndSend(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
  hand = pointer,
): Promise<void> {
  const { texts } = language
  const statement = texts.financialAssistance.statement.paragraphs.join(' ')
  await onPage(page, 'review')
  await hand.tick(page.getByRole('checkbox', { name: statement }))
  await hand.press(page.getByRole('button', { name: texts.case.review.sign, exact: true }))
  await choosePersona(page, fullName(residents[story.persona]), hand)
  await expect(page).toHaveURL(/\/mina-sidor\/[\w-]{22}\/kvitto$/)
  await onPage(page, 'receipt')
}

/** From the start page to the receipt. */
export async function apply(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
  hand = pointer,
  file?: Chosen,
): Promise<void> {
  await beginApplication(page, language, story, onPage, hand)
  await answerStory(page, language, story, onPage, hand)
  await answerPapers(page, language, onPage, hand, file)
  await signAndSend(page, language, story, onPage, hand)
}
