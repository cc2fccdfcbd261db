import type { Language } from '#app/locales/catalogue.ts'
import { formatPersonalNumber } from '#app/identity/personal-number.ts'
import { formatOre, type Ore } from '#app/platform/money.ts'
import type { AnyValue, Field } from './fields.ts'
import { optionLabel, type AnyPageTexts } from './texts.ts'

/** An answer in words, one string per line, exactly as the review, the receipt and the desk show it. */
export function displayOf(
  field: Field,
  value: AnyValue | undefined,
  texts: NonNullable<AnyPageTexts['fields']>[string] | undefined,
  { texts: { common } }: Language,
): string[] {
  if (value === undefined) return []
  switch (field.kind) {
    case 'money':
      return [`${formatOre(value as Ore)} ${common.form.kronor}`]
    case 'choice':
    case 'select':
      return [optionLabel(texts?.options?.[value as string])]
    case 'choices':
      return (value as string[]).map((option) => optionLabel(texts?.options?.[option]))
    case 'personal-number':
      return [formatPersonalNumber(value as string)]
    case 'long-text':
      return String(value).split('\n')
    case 'text':
    case 'whole-number':
    case 'day':
      return [String(value)]
  }
}

/** A formatter takes a hundred times longer to make than to use, so each language's are made once. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(kind: 'day' | 'moment', code: string): Intl.DateTimeFormat {
  let known = formatters.get(`${kind} ${code}`)
  if (!known) {
    known = new Intl.DateTimeFormat(
      // Western digits, so that a date matches letters and forms.
      `${code}-u-nu-latn`,
      kind === 'day'
        ? { dateStyle: 'long', timeZone: 'UTC' }
        : { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' },
    )
    formatters.set(`${kind} ${code}`, known)
  }
  return known
}

/** `12 mars 2026` in the page's language. */
export function dayInWords(day: string, code: string): string {
  return formatter('day', code).format(new Date(`${day}T12:00:00Z`))
}

/** `12 mars 2026 14:05`, Swedish time. */
export function momentInWords(at: number, code: string): string {
  return formatter('moment', code).format(new Date(at))
}

/** What is typed in an input, in words: options by their labels, the rest as it stands. */
export function displayRaw(
  field: Field,
  raw: string | string[] | undefined,
  texts: AnyPageTexts,
  name: string,
): string {
  const words = texts.fields?.[name]
  const values = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  return values.map((value) => ('options' in field ? optionLabel(words?.options?.[value]) : value)).join(', ')
}
