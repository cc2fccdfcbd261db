import type { Language } from '#app/locales/catalogue.ts'
import type { PlainDay, PlainMonth } from '#app/platform/clock.ts'
import { formatPersonalNumber } from '#app/identity/personal-number.ts'
import { formatOre, type Ore } from '#app/platform/money.ts'
import type { AnyValue, Field } from './fields.ts'
import { monthsOffered } from './schema.ts'
import { optionLabel, type AnyPageTexts } from './texts.ts'

/** An answer in words, one string per line, exactly as the review, the receipt and the desk show it. */
export function displayOf(
  field: Field,
  value: AnyValue | undefined,
  texts: NonNullable<AnyPageTexts['fields']>[string] | undefined,
  { code, texts: { common } }: Language,
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
    case 'month':
      return [monthInWords(value as PlainMonth, code)]
    case 'long-text':
      return String(value).split('\n')
    case 'text':
    case 'whole-number':
    case 'day':
      return [String(value)]
  }
}

/** Every option that a field offers on a day, in words; nothing for a field that is not chosen from. */
export function optionsInWords(
  field: Field,
  texts: NonNullable<AnyPageTexts['fields']>[string] | undefined,
  { code }: Pick<Language, 'code'>,
  today: PlainDay,
): string[] | undefined {
  if (field.kind === 'month') return monthsOffered(field, today).map((one) => monthInWords(one, code))
  return 'options' in field ? field.options.map((option) => optionLabel(texts?.options?.[option])) : undefined
}

/** A formatter takes a hundred times longer to make than to use, so each language's are made once. */
const formatters = new Map<string, Intl.DateTimeFormat>()

const FORMATS = {
  day: { dateStyle: 'long', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  moment: { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Stockholm' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Stockholm' },
} as const

function formatter(kind: keyof typeof FORMATS, code: string): Intl.DateTimeFormat {
  let known = formatters.get(`${kind} ${code}`)
  if (!known) {
    // Western digits, so that a date matches letters and forms.
    known = new Intl.DateTimeFormat(`${code}-u-nu-latn`, FORMATS[kind])
    formatters.set(`${kind} ${code}`, known)
  }
  return known
}

/** `12 mars 2026` in the page's language. */
export function dayInWords(day: string, code: string): string {
  return formatter('day', code).format(new Date(`${day}T12:00:00Z`))
}

/** `mars 2026` in the page's language. */
export function monthInWords(month: PlainMonth, code: string): string {
  const date = new Date(`${month}-15T12:00:00Z`)
  return Number.isNaN(date.getTime()) ? month : formatter('month', code).format(date)
}

/** `12 mars 2026 14:05`, Swedish time. */
export function momentInWords(at: number, code: string): string {
  return formatter('moment', code).format(new Date(at))
}

/** `torsdag 3 december`, Swedish time. */
export function weekdayInWords(at: number, code: string): string {
  return formatter('weekday', code).format(new Date(at))
}

/** `09:00`, Swedish time, by 24 hours in every language. */
export function timeInWords(at: number, code: string): string {
  return formatter('time', code).format(new Date(at))
}

/** What is typed in an input, in words: options by their labels, the rest as it stands. */
export function displayRaw(
  field: Field,
  raw: string | string[] | undefined,
  words: NonNullable<AnyPageTexts['fields']>[string] | undefined,
  { code }: Pick<Language, 'code'>,
): string {
  const values = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw]
  if (field.kind === 'month') return values.map((value) => monthInWords(value, code)).join(', ')
  return values.map((value) => ('options' in field ? optionLabel(words?.options?.[value]) : value)).join(', ')
}
