import type { Ore } from '#app/platform/money.ts'
import type { PlainDay, PlainMonth } from '#app/platform/clock.ts'

/**
 * A question's fields, described once. The zod schema, the page, the summary, the receipt, the export and its JSON
 * Schema are all made from these.
 */
type Common = {
  /** The field may be left empty. */
  optional?: true
  /** Asked only when another field of the same page, a choice, has one of these values. */
  shownBy?: { field: string; is: readonly string[] }
}

export type TextField = Common & {
  kind: 'text'
  max: number
  autoComplete?: string
  /** A named shape the text must have. */
  shape?:
    | 'email'
    | 'phone'
    | 'mobile'
    | 'postal-code'
    | 'clearing-number'
    | 'account-number'
    | 'registration-number'
}
/** What tells who somebody is. */
export type IdentityKind = 'name' | 'personalNumber' | 'phone' | 'email' | 'address'
/** A text without what told who somebody is, and what that was. */
export type Stripped = { text: string; removed: readonly { kind: IdentityKind; words: string }[] }
export type LongTextField = Common & {
  kind: 'long-text'
  max: number
  /** Takes out what may not be kept, before anything is saved; the person is shown what. */
  strips?: (text: string) => Stripped
}
export type MoneyField = Common & { kind: 'money'; min?: Ore; max?: Ore }
export type WholeNumberField = Common & { kind: 'whole-number'; min: number; max: number }
export type DayField = Common & {
  kind: 'day'
  /** Bounds relative to today, inclusive, in days; 0 is today. */
  earliest?: number
  latest?: number
}
/** One of the months from `earliest` to `latest`, counted from this one; 0 is this month. Kept as `2026-11`. */
export type MonthField = Common & { kind: 'month'; earliest: number; latest: number }
export type PersonalNumberField = Common & { kind: 'personal-number' }
export type ChoiceField<O extends string = string> = Common & { kind: 'choice'; options: readonly O[] }
export type SelectField<O extends string = string> = Common & { kind: 'select'; options: readonly O[] }
export type ChoicesField<O extends string = string> = Common & {
  kind: 'choices'
  options: readonly O[]
  /** An option such as "none of these" that cannot stand beside the others. */
  exclusive?: O
}

export type Field =
  | TextField
  | LongTextField
  | MoneyField
  | WholeNumberField
  | DayField
  | MonthField
  | PersonalNumberField
  | ChoiceField
  | SelectField
  | ChoicesField

export type Fields = Readonly<Record<string, Field>>

const entries = new WeakMap<Fields, readonly (readonly [name: string, field: Field])[]>()

/** The fields of a page with their names. Every page of a journey looks through those of all others. */
export function entriesOf(fields: Fields): readonly (readonly [name: string, field: Field])[] {
  let known = entries.get(fields)
  if (!known) {
    known = Object.entries(fields)
    entries.set(fields, known)
  }
  return known
}

export type ValueOf<F extends Field> = F extends { kind: 'money' }
  ? Ore
  : F extends { kind: 'whole-number' }
    ? number
    : F extends { kind: 'day' }
      ? PlainDay
      : F extends { kind: 'month' }
        ? PlainMonth
        : F extends { kind: 'choices'; options: readonly (infer O)[] }
          ? O[]
          : F extends { kind: 'choice' | 'select'; options: readonly (infer O)[] }
            ? O
            : string

/** What a page's fields hold. Everything may be missing: a draft is never finished until it is sent. */
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]?: ValueOf<F[K]> }

export type AnyValue = string | number | string[]
export type AnyValues = Record<string, AnyValue | undefined>

export const text = <const T extends Omit<TextField, 'kind'>>(field: T) =>
  ({ kind: 'text', ...field }) as const
export const longText = <const T extends Omit<LongTextField, 'kind'>>(field: T) =>
  ({ kind: 'long-text', ...field }) as const
export const money = <const T extends Omit<MoneyField, 'kind'>>(field?: T) =>
  ({ kind: 'money', ...field }) as const
export const wholeNumber = <const T extends Omit<WholeNumberField, 'kind'>>(field: T) =>
  ({ kind: 'whole-number', ...field }) as const
export const day = <const T extends Omit<DayField, 'kind'>>(field?: T) => ({ kind: 'day', ...field }) as const
export const month = <const T extends Omit<MonthField, 'kind'>>(field: T) =>
  ({ kind: 'month', ...field }) as const
export const personalNumber = (field?: Common) => ({ kind: 'personal-number', ...field }) as const

export const choice = <const O extends readonly string[]>(options: O, common?: Common) =>
  ({ kind: 'choice', options, ...common }) as { kind: 'choice'; options: O } & Common
export const select = <const O extends readonly string[]>(options: O, common?: Common) =>
  ({ kind: 'select', options, ...common }) as { kind: 'select'; options: O } & Common
export const choices = <const O extends readonly string[]>(
  options: O,
  common?: Common & { exclusive?: O[number] },
) =>
  ({ kind: 'choices', options, ...common }) as { kind: 'choices'; options: O; exclusive?: O[number] } & Common

export const yesNo = (common?: Common) => choice(['yes', 'no'], common)
