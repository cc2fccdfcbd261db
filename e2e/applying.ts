import { expect, type Locator, type Page } from '@playwright/test'
import { pageOf, steps } from '#app/journey/engine.ts'
import type { Field, Fields } from '#app/journey/fields.ts'
import { optionLabel, type AnyPageTexts } from '#app/journey/texts.ts'
import { createLanguages, type Language, type LanguageCode } from '#app/locales/catalogue.ts'
import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { textFacts } from '#app/platform/text-facts.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { fullName, residents, staffMembers } from '#db/seed/personas.ts'
import type { Story, StoryStep, TypedInputs } from '#db/seed/stories.ts'

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
): Promise<void> {
  const { texts } = language
  await page.goto('/')
  await chooseLanguage(page, language.code)
  await onPage(page, 'start')
  await page.getByRole('link', { name: texts.pages.start.needs.money.title }).click()
  await onPage(page, 'info')
  await page.getByRole('link', { name: texts.financialAssistance.info.start }).first().click()
  await onPage(page, 'sign-in')
  await page.getByRole('button', { name: texts.identity.signIn.button }).click()
  await choosePersona(page, fullName(residents[story.persona]))
  await onPage(page, 'begin')
  await page
    .getByRole('button', { name: new RegExp(`^(${texts.case.begin.start}|${texts.case.begin.startNew})$`) })
    .click()
}

export async function chooseLanguage(page: Page, code: LanguageCode): Promise<void> {
  const name = { sv: 'Svenska', en: 'English', ar: 'العربية' }[code]
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', code)
}

export async function choosePersona(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

export async function signInAsStaff(page: Page, who: keyof typeof staffMembers): Promise<void> {
  await page.goto('/handlaggning')
  await page.getByRole('button', { name: languages.sv.texts.identity.signInStaff.button }).click()
  await choosePersona(page, fullName(staffMembers[who]))
  await expect(page).toHaveURL(/\/handlaggning/)
}

/** Answers every page of a story, through the overview where a section ends, until the papers. */
export async function answerStory(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
): Promise<void> {
  for (const step of story.steps) await answerStep(page, language, step, onPage)
}

async function answerStep(page: Page, language: Language, told: StoryStep, onPage: OnPage): Promise<void> {
  const { page: code } = steps(service.journey).find(({ id }) => id === told.step) ?? { page: '' }
  await openStep(page, language, told.step, code, onPage)
  const texts = wordsOf(language, told.step)
  const { form } = language.texts.common
  const asked = pageOf(service.journey, told.step)
  await onPage(page, code)
  if ('things' in told) {
    if (asked.kind !== 'list') throw new Error(`${told.step} is no list`)
    for (const [i, thing] of told.things.entries()) {
      await page
        .getByRole('link', { name: i === 0 ? (texts.add ?? '') : (texts.addAnother ?? ''), exact: true })
        .click()
      await onPage(page, `${code}-thing`)
      await fill(page, language, asked.fields, texts, thing)
      await page.getByRole('button', { name: form.save, exact: true }).click()
    }
    await page.getByRole('button', { name: language.texts.journey.list.continue, exact: true }).click()
    return
  }
  if (asked.kind !== 'questions') throw new Error(`${told.step} asks nothing`)
  await fill(page, language, asked.fields, texts, told.type)
  await page.getByRole('button', { name: form.save, exact: true }).click()
}

/** The story's next page is where the last answer led, or the first page of a section chosen in the overview. */
async function openStep(
  page: Page,
  language: Language,
  id: string,
  code: string,
  onPage: OnPage,
): Promise<void> {
  await page.waitForURL(/\/a\/[\w-]{22}/)
  if (new URL(page.url()).pathname.endsWith(`/${code}`)) return
  const section = service.journey.sections.find((one) => one.steps.some((step) => step.id === id))
  const name = language.texts.financialAssistance.journey.sections[section?.id as 'start']
  await onPage(page, 'overview')
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/${code}$`))
}

function wordsOf({ texts }: Language, id: string): AnyPageTexts {
  const pages: Record<string, AnyPageTexts> = texts.financialAssistance.journey.pages
  return pages[id] ?? { title: '' }
}

async function fill(
  page: Page,
  language: Language,
  fields: Fields,
  texts: AnyPageTexts,
  typed: TypedInputs,
): Promise<void> {
  for (const [name, value] of Object.entries(typed)) {
    const field = fields[name]
    if (!field) throw new Error(`There is no field ${name}`)
    await fillField(page, language, field, texts.fields?.[name], value)
  }
}

type Words = NonNullable<AnyPageTexts['fields']>[string] | undefined

async function fillField(
  page: Page,
  language: Language,
  field: Field,
  words: Words,
  value: string | readonly string[],
): Promise<void> {
  const name = `${words?.label ?? ''}${field.optional ? ` ${language.texts.common.form.optional}` : ''}`
  const option = (one: string) => optionLabel(words?.options?.[one])
  switch (field.kind) {
    case 'choice':
      await tick(
        page
          .getByRole('radiogroup', { name, exact: true })
          .getByRole('radio', { name: option(String(value)), exact: true }),
      )
      return
    case 'choices':
      for (const one of value) {
        await tick(
          page
            .getByRole('group', { name, exact: true })
            .getByRole('checkbox', { name: option(one), exact: true }),
        )
      }
      return
    case 'select':
      await page.getByRole('combobox', { name, exact: true }).selectOption({ label: option(String(value)) })
      return
    default:
      await page.getByRole('textbox', { name, exact: true }).fill(String(value))
  }
}

const tick = (box: Locator) => box.check()

/** Says "sent before" about every paper, and goes on to the review. */
export async function answerPapers(page: Page, language: Language, onPage = nothing): Promise<void> {
  const { papers, list: _ } = language.texts.journey
  const { form } = language.texts.common
  await onPage(page, 'overview')
  await page
    .getByRole('link', { name: language.texts.financialAssistance.journey.sections.papers, exact: true })
    .click()
  await onPage(page, '910')
  const todo = page.getByRole('link', { name: new RegExp(`^${papers.choose} `) })
  for (let first = true; (await todo.count()) > 0; first = false) {
    await todo.first().click()
    if (first) await onPage(page, '910-paper')
    await page.getByRole('radio', { name: papers.stateSentBefore, exact: true }).check()
    await page.getByRole('button', { name: form.save, exact: true }).click()
  }
  await page.getByRole('button', { name: form.save, exact: true }).click()
  await expect(page).toHaveURL(/\/granska$/)
}

/** Ticks the statement and signs at the provider; leads to the receipt. */
export async function signAndSend(
  page: Page,
  language: Language,
  story: Story,
  onPage = nothing,
): Promise<void> {
  const { texts } = language
  await onPage(page, 'review')
  await page.getByRole('checkbox', { name: texts.financialAssistance.statement.paragraphs.join(' ') }).check()
  await page.getByRole('button', { name: texts.case.review.sign, exact: true }).click()
  await choosePersona(page, fullName(residents[story.persona]))
  await expect(page).toHaveURL(/\/mina-sidor\/[\w-]{22}\/kvitto$/)
  await onPage(page, 'receipt')
}
