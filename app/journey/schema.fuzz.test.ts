import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { services } from '#app/services.ts'
import { parsePersonalNumber } from '#app/identity/personal-number.ts'
import { addDays } from '#app/platform/clock.ts'
import type { AnyValues, Field, Fields } from './fields.ts'
import { inputsOf } from './inputs.ts'
import { isComplete, isShown, monthsOffered, schemaOf } from './schema.ts'

/** S8. Runs per page; long with LONG_TESTS=1. */
const RUNS = process.env.LONG_TESTS ? 100_000 : 1_000
const TODAY = '2026-11-22'

const pages = services.flatMap(({ journey }) =>
  Object.entries(journey.pages).flatMap(([id, page]) =>
    'fields' in page ? [{ id, fields: page.fields }] : [],
  ),
)

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/

/** What an answer of this kind may be, said without the schema. */
function isAllowed(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return (
        typeof value === 'string' &&
        value !== '' &&
        value.length <= field.max &&
        !CONTROL.test(value) &&
        value === value.trim()
      )
    case 'money':
      return (
        Number.isSafeInteger(value) &&
        Number(value) >= (field.min ?? 0) &&
        Number(value) <= (field.max ?? 100_000_000_00)
      )
    case 'whole-number':
      return Number.isSafeInteger(value) && Number(value) >= field.min && Number(value) <= field.max
    case 'day':
      return (
        typeof value === 'string' &&
        /^\d{4}-\d\d-\d\d$/.test(value) &&
        (field.earliest === undefined || value >= addDays(TODAY, field.earliest)) &&
        (field.latest === undefined || value <= addDays(TODAY, field.latest))
      )
    case 'month':
      return monthsOffered(field, TODAY).includes(value as string)
    case 'personal-number':
      return typeof value === 'string' && /^\d{12}$/.test(value) && !('fault' in parsePersonalNumber(value))
    case 'choice':
    case 'select':
      return field.options.includes(value as string)
    case 'choices':
      return (
        Array.isArray(value) &&
        value.every((one: string) => field.options.includes(one)) &&
        new Set(value).size === value.length &&
        (!field.exclusive || !value.includes(field.exclusive) || value.length === 1)
      )
  }
}

/** Options of the page now and then, so that other fields are shown; else anything at all. */
function anything(fields: Fields): fc.Arbitrary<unknown> {
  const options = Object.values(fields).flatMap((field) => ('options' in field ? field.options : []))
  const near = [
    '100',
    '1 000,50',
    '-1',
    '2026-11',
    '2026-12',
    '2026-11-01',
    '2026-12-24',
    '199001012385',
    '070-174 06 05',
    'a@exempel.se',
    '123 45',
    '3300',
    'ABC 123',
    'yes',
    'no',
  ]
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...(options.length > 0 ? options : ['x'])) },
    { weight: 3, arbitrary: fc.constantFrom(...near) },
    { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 500, maxLength: 3000 }) },
    { weight: 2, arbitrary: fc.subarray([...options, 'x']) },
    { weight: 1, arbitrary: fc.double().map(String) },
    // What the form library can build of names such as `a.b[0]`, and more.
    { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  )
}

function forms(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const own = fc.record(Object.fromEntries(Object.keys(fields).map((name) => [name, anything(fields)])), {
    requiredKeys: [],
  })
  const strange = fc.dictionary(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'id', 'items', 'x'),
    fc.jsonValue(),
    { maxKeys: 2 },
  )
  return fc.tuple(own, strange).map(([form, more]) => ({ ...more, ...form }))
}

describe.each(pages)('$id', ({ fields }) => {
  test('keeps only what was asked for, in the shape that was asked for, whatever is sent', () => {
    const schema = schemaOf(fields, TODAY)
    fc.assert(
      fc.property(forms(fields), (form) => {
        const result = schema.safeParse(form)
        if (!result.success) {
          expect(result.error.issues.length).toBeGreaterThan(0)
          for (const { path } of result.error.issues) expect(Object.keys(fields)).toContain(path[0])
          return
        }
        for (const [name, value] of Object.entries(result.data)) {
          const field = fields[name]
          expect(field && isAllowed(field, value), `${name}: ${JSON.stringify(value)}`).toBe(true)
          expect(field && isShown(field, form), `${name} was not shown`).toBe(true)
        }
        expect(isComplete(fields, result.data)).toBe(true)
      }),
      { numRuns: RUNS },
    )
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
  })

  test('reads its own answers back from their inputs unchanged', () => {
    const schema = schemaOf(fields, TODAY)
    fc.assert(
      fc.property(forms(fields), (form) => {
        const first = schema.safeParse(form)
        if (!first.success) return
        const again: AnyValues = schema.parse(inputsOf(fields, first.data))
        expect(again).toEqual(first.data)
      }),
      { numRuns: RUNS },
    )
  })
})
