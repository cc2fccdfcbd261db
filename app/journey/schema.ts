import { z } from 'zod'
import { addDays, monthOf, type PlainDay, type PlainMonth } from '#app/platform/clock.ts'
import { parsePersonalNumber } from '#app/identity/personal-number.ts'
import { parseOre, westernDigits } from '#app/platform/money.ts'
import { entriesOf, type AnyValues, type Field, type Fields, type MonthField } from './fields.ts'

/**
 * Error messages are keys: `required`, or `tooLong:200` where a figure belongs to it. The words are in the locales.
 */
export type FaultKey =
  | 'required'
  | 'tooLong'
  | 'notMoney'
  | 'moneyTooLow'
  | 'moneyTooHigh'
  | 'notWholeNumber'
  | 'numberOutside'
  | 'notDay'
  | 'dayTooEarly'
  | 'dayTooLate'
  | 'notOption'
  | 'exclusive'
  | 'personalNumberLength'
  | 'personalNumberDate'
  | 'personalNumberCheck'
  | 'notEmail'
  | 'notPhone'
  | 'notMobile'
  | 'notPostalCode'
  | 'notClearingNumber'
  | 'notAccountNumber'
  | 'notRegistrationNumber'

const fault = (key: FaultKey, ...figures: (string | number)[]) => [key, ...figures].join(':')

/** Control characters have no place in an answer; line breaks only in long texts. */

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g

function cleanLine(input: string): string {
  return input.replace(CONTROL, '').replace(/\s+/g, ' ').trim()
}
/** A text of several lines as it is kept. */
export function cleanText(input: string): string {
  return input.replace(CONTROL, '').replace(/\r\n?/g, '\n').trim()
}

const SHAPES = {
  email: {
    pattern: /^[^\s@"<>(),;:\\]{1,64}@[^\s@"<>(),;:\\.]{1,63}(\.[^\s@"<>(),;:\\.]{1,63}){1,8}$/,
    fault: 'notEmail',
  },
  phone: { pattern: /^\+?[\d][\d\s()/-]{5,19}$/, fault: 'notPhone' },
  // What `mobileNumber` reads: only Swedish numbers are sent text messages to.
  mobile: { pattern: /^(?:(?:\+|00)46[\s-]*(?:\(0\)|0)?|0)[\s-]*7(?:[\s/-]*\d){8}$/, fault: 'notMobile' },
  'postal-code': { pattern: /^\d{3} ?\d{2}$/, fault: 'notPostalCode' },
  'clearing-number': { pattern: /^\d{4}(-?\d)?$/, fault: 'notClearingNumber' },
  'account-number': { pattern: /^\d[\d\s-]{4,18}$/, fault: 'notAccountNumber' },
  'registration-number': { pattern: /^[A-Za-zÅÄÖåäö0-9 ]{2,10}$/, fault: 'notRegistrationNumber' },
} as const

/** A day as people type it: `2026-11-22`, `20261122`, `2026/11/22`, `22.11.2026`. */
export function parseDay(input: string): PlainDay | undefined {
  const text = westernDigits(input).trim()
  const match =
    /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/.exec(text) ??
    /^(?<y>\d{4})[-/. ](?<m>\d{1,2})[-/. ](?<d>\d{1,2})$/.exec(text) ??
    /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4})$/.exec(text)
  if (!match?.groups) return undefined
  const { y = '', m = '', d = '' } = match.groups
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

/** The months that a field offers on a day, the first one first. */
export function monthsOffered({ earliest, latest }: MonthField, today: PlainDay): PlainMonth[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => monthOf(today, earliest + i))
}

const MAX_ORE = 100_000_000_00

function schemaOfField(field: Field, today: PlainDay): z.ZodType {
  // A missing value is `undefined` (conform turns an empty input into it); anything but a string is a forged post.
  const line = z.string({ error: fault('required') })
  switch (field.kind) {
    case 'text':
    case 'long-text': {
      const tidy = field.kind === 'text' ? cleanLine : cleanText
      const shape = field.kind === 'text' && field.shape ? SHAPES[field.shape] : undefined
      return line.transform((input, ctx) => {
        const tidied = shape ? westernDigits(tidy(input)) : tidy(input)
        const value = field.kind === 'long-text' && field.strips ? field.strips(tidied).text : tidied
        if (value === '') ctx.addIssue(fault('required'))
        else if (value.length > field.max) ctx.addIssue(fault('tooLong', field.max))
        else if (shape && !shape.pattern.test(value)) ctx.addIssue(fault(shape.fault))
        return value
      })
    }
    case 'money':
      return line.transform((input, ctx) => {
        const value = parseOre(input)
        if (value === undefined) ctx.addIssue(fault('notMoney'))
        else if (value < (field.min ?? 0)) ctx.addIssue(fault('moneyTooLow', (field.min ?? 0) / 100))
        else if (value > (field.max ?? MAX_ORE))
          ctx.addIssue(fault('moneyTooHigh', (field.max ?? MAX_ORE) / 100))
        return value
      })
    case 'whole-number':
      return line.transform((input, ctx) => {
        const digits = westernDigits(input).trim()
        const value = /^\d{1,9}$/.test(digits) ? Number(digits) : undefined
        if (value === undefined) ctx.addIssue(fault('notWholeNumber'))
        else if (value < field.min || value > field.max)
          ctx.addIssue(fault('numberOutside', field.min, field.max))
        return value
      })
    case 'day':
      return line.transform((input, ctx) => {
        const value = parseDay(input)
        if (value === undefined) ctx.addIssue(fault('notDay'))
        else if (field.earliest !== undefined && value < addDays(today, field.earliest)) {
          ctx.addIssue(fault('dayTooEarly', addDays(today, field.earliest)))
        } else if (field.latest !== undefined && value > addDays(today, field.latest)) {
          ctx.addIssue(fault('dayTooLate', addDays(today, field.latest)))
        }
        return value
      })
    case 'month': {
      const months = monthsOffered(field, today)
      return line.transform((input, ctx) => {
        if (!months.includes(input)) ctx.addIssue(fault('notOption'))
        return input
      })
    }
    case 'personal-number':
      return line.transform((input, ctx) => {
        const number = parsePersonalNumber(input)
        if (!('fault' in number)) return number.digits
        const key = {
          'not-twelve-digits': 'personalNumberLength',
          'wrong-date': 'personalNumberDate',
          'wrong-check-digit': 'personalNumberCheck',
        } as const
        ctx.addIssue(fault(key[number.fault]))
        return undefined
      })
    case 'choice':
    case 'select':
      return z.enum(field.options as [string, ...string[]], {
        error: (issue) => fault(issue.input === undefined ? 'required' : 'notOption'),
      })
    case 'choices':
      return z
        .array(z.enum(field.options as [string, ...string[]], { error: fault('notOption') }), {
          error: fault('required'),
        })
        .min(field.optional ? 0 : 1, { error: fault('required') })
        .transform((values, ctx) => {
          const chosen = [...new Set(values)]
          if (field.exclusive && chosen.includes(field.exclusive) && chosen.length > 1)
            ctx.addIssue(fault('exclusive'))
          return chosen
        })
  }
}

/** Whether a field is asked for, given what the other fields of its page say (raw strings or parsed values alike). */
export function isShown(field: Field, values: Readonly<Record<string, unknown>>): boolean {
  if (!field.shownBy) return true
  const other = values[field.shownBy.field]
  const chosen: readonly unknown[] = Array.isArray(other) ? other : [other]
  return field.shownBy.is.some((value) => chosen.includes(value))
}

const cache = new WeakMap<Fields, { today: PlainDay; schema: z.ZodType<AnyValues> }>()

/**
 * The zod schema of a page's fields, built once a day per page (day bounds move with `today`). Fields that the page
 * does not show for these answers are dropped; unknown fields too.
 */
export function schemaOf(fields: Fields, today: PlainDay): z.ZodType<AnyValues> {
  const known = cache.get(fields)
  if (known?.today === today) return known.schema
  const shape = Object.entries(fields).map(
    ([name, field]) => [name, field, schemaOfField(field, today)] as const,
  )
  const schema = z.record(z.string(), z.unknown()).transform((input, ctx) => {
    const values: AnyValues = {}
    for (const [name, field, fieldSchema] of shape) {
      if (!isShown(field, input)) continue
      const given = Object.hasOwn(input, name) ? input[name] : undefined
      // One ticked box arrives as a string, several as a list.
      const raw = field.kind === 'choices' && typeof given === 'string' ? [given] : given
      if (isEmpty(raw) && field.optional) continue
      const result = fieldSchema.safeParse(isEmpty(raw) ? undefined : raw)
      if (result.success) values[name] = result.data as AnyValues[string]
      else
        ctx.addIssue({
          code: 'custom',
          path: [name],
          message: result.error.issues[0]?.message ?? fault('required'),
        })
    }
    return values
  }) as unknown as z.ZodType<AnyValues>
  cache.set(fields, { today, schema })
  return schema
}

function isEmpty(raw: unknown): boolean {
  return (
    raw === undefined ||
    raw === null ||
    (typeof raw === 'string' && raw.trim() === '') ||
    (Array.isArray(raw) && raw.length === 0)
  )
}

/** Whether stored values answer everything the fields ask, without looking at a form. */
export function isComplete(fields: Fields, values: AnyValues | undefined): boolean {
  return entriesOf(fields).every(([name, field]) => {
    if (field.optional || !isShown(field, values ?? {})) return true
    const value = values?.[name]
    return value !== undefined && value !== '' && (!Array.isArray(value) || value.length > 0)
  })
}
