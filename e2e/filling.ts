import type { Locator, Page } from '@playwright/test'
import { pageOf } from '#app/journey/engine.ts'
import type { Field, Fields } from '#app/journey/fields.ts'
import { optionLabel, type AnyPageTexts } from '#app/journey/texts.ts'
import type { Language } from '#app/locales/catalogue.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { monthInWords } from '#app/journey/display.ts'
import { dayOf, systemClock } from '#app/platform/clock.ts'
import { typedOn, type TypedInputs } from '#db/seed/stories.ts'

/** How a person works the page: with a pointer, or with keys alone (keyboard.ts). */
export type Hand = {
  press(target: Locator): Promise<void>
  type(box: Locator, text: string): Promise<void>
  /** A radio button or a box to tick. */
  tick(choice: Locator): Promise<void>
  select(list: Locator, label: string): Promise<void>
}

export const pointer: Hand = {
  press: (target) => target.click(),
  type: (box, text) => box.fill(text),
  tick: (choice) => choice.check(),
  select: async (list, label) => {
    await list.selectOption({ label })
  },
}

/** Where, in which words, and how it is answered. */
type Filling = { page: Page; language: Language; hand: Hand }

export function wordsOf({ texts }: Language, id: string): AnyPageTexts {
  const pages: Record<string, AnyPageTexts> = texts.financialAssistance.journey.pages
  return pages[id] ?? { title: '' }
}

/** Answers one page's fields, without sending them. */
export async function fillPage(
  page: Page,
  language: Language,
  step: string,
  typed: TypedInputs,
): Promise<void> {
  const asked = pageOf(service.journey, step)
  if (!('fields' in asked)) throw new Error(`${step} asks nothing`)
  await fill({ page, language, hand: pointer }, asked.fields, wordsOf(language, step), typed)
}

/** Answers fields by their labels, in the order in which they are told. */
export async function fill(
  walk: Filling,
  fields: Fields,
  texts: AnyPageTexts,
  typed: TypedInputs,
): Promise<void> {
  for (const [name, value] of Object.entries(typedOn(typed, dayOf(systemClock.now())))) {
    const field = fields[name]
    if (!field) throw new Error(`There is no field ${name}`)
    await fillField(walk, field, texts.fields?.[name], value)
  }
}

type Words = NonNullable<AnyPageTexts['fields']>[string] | undefined

async function fillField(
  { page, language, hand }: Filling,
  field: Field,
  words: Words,
  value: string | readonly string[],
): Promise<void> {
  const name = `${words?.label ?? ''}${field.optional ? ` ${language.texts.common.form.optional}` : ''}`
  const asked = { name, exact: true }
  const option = (one: string) => optionLabel(words?.options?.[one])
  switch (field.kind) {
    case 'choice': {
      const choice = { name: option(String(value)), exact: true }
      await hand.tick(page.getByRole('radiogroup', asked).getByRole('radio', choice))
      return
    }
    case 'month': {
      const choice = { name: monthInWords(String(value), language.code), exact: true }
      await hand.tick(page.getByRole('radiogroup', asked).getByRole('radio', choice))
      return
    }
    case 'choices':
      for (const one of value) {
        const choice = { name: option(one), exact: true }
        await hand.tick(page.getByRole('group', asked).getByRole('checkbox', choice))
      }
      return
    case 'select':
      await hand.select(page.getByRole('combobox', asked), option(String(value)))
      return
    default:
      await hand.type(page.getByRole('textbox', asked), String(value))
  }
}
