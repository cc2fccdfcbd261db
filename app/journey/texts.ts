import type { Field, Fields } from './fields.ts'
import type { Journey, ListPage, Pages, QuestionsPage } from './define.ts'

type OptionText = string | { label: string; hint?: string }

/** The words of one field. `missing` is the error when it is left empty; it repeats the question and says what to do. */
export type FieldTexts<F extends Field = Field> = {
  label: string
  hint?: string
  missing?: string
} & (F extends { options: readonly (infer O extends string)[] }
  ? { options: Record<O, OptionText> }
  : { options?: undefined })

type FieldsTexts<F extends Fields> = { [K in keyof F]: FieldTexts<F[K]> }

type PageHead = {
  /** The question or the heading of the page. */
  title: string
  lead?: string
  /** Why we ask; shown folded. */
  why?: string
}

export type PageTexts<P> =
  P extends QuestionsPage<infer F>
    ? PageHead & { fields: FieldsTexts<F> }
    : P extends ListPage<infer F>
      ? PageHead & { fields: FieldsTexts<F>; add: string; addAnother: string; item: string; empty: string }
      : PageHead & { body?: readonly string[] }

/** Every word of a journey; a page, field or option without its words does not compile. */
export type JourneyTexts<J> = J extends Journey<infer P extends Pages> & {
  sections: readonly { id: infer S extends string }[]
  rules: Readonly<Record<infer R extends string, unknown>>
}
  ? {
      /** The name of the e-service, neutral enough to stand in a heading. */
      name: string
      sections: Record<S, string>
      pages: { [K in keyof P]: PageTexts<P[K]> }
      /** What to do when answers do not hold together. */
      rules: Record<R, string>
    }
  : never

/** The same, when which journey it is does not matter. */
export type AnyPageTexts = PageHead & {
  fields?: Record<
    string,
    { label: string; hint?: string; missing?: string; options?: Record<string, OptionText> | undefined }
  >
  add?: string
  addAnother?: string
  item?: string
  empty?: string
  body?: readonly string[]
}
export type AnyJourneyTexts = {
  name: string
  sections: Record<string, string>
  pages: Record<string, AnyPageTexts>
  rules: Record<string, string>
}

export function optionLabel(text: OptionText | undefined): string {
  return typeof text === 'object' ? text.label : (text ?? '')
}
