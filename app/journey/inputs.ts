import { cleanText } from './schema.ts'
import { formatOre, type Ore } from '#app/platform/money.ts'
import type { AnyValue, AnyValues, Field, Fields, Stripped } from './fields.ts'

/** What a person typed, before it is an answer. */
export type RawInputs = Record<string, string | string[]>

/** A stored value as it stands in its input. */
function inputOf(field: Field, value: AnyValue): string | string[] {
  if (field.kind === 'money') return formatOre(value as Ore).replaceAll('\u00a0', ' ')
  return Array.isArray(value) ? value : String(value)
}

/** A page's stored values as they stand in its inputs. */
export function inputsOf(fields: Fields, values: AnyValues | undefined): RawInputs {
  const inputs: RawInputs = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = values?.[name]
    if (value !== undefined) inputs[name] = inputOf(field, value)
  }
  return inputs
}

/** Longer than any line that somebody types. What is not judged yet is kept as well, and must not fill the disk. */
const LONGEST_LINE = 1000

/** What was posted for these fields, as typed but for what a field takes out; nothing else of the form is kept. */
export function rawInputs(fields: Fields, form: FormData): RawInputs {
  const inputs: RawInputs = {}
  for (const [name, field] of Object.entries(fields)) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (values.length === 0) continue
    inputs[name] =
      field.kind === 'choices'
        ? field.options.filter((option) => values.includes(option))
        : stripped(field, values[0] ?? '')
  }
  return inputs
}

function stripped(field: Field, typed: string): string {
  if (field.kind !== 'long-text') return typed.slice(0, LONGEST_LINE)
  return field.strips ? field.strips(cleanText(typed)).text : typed
}

/** What the fields take out of what was posted. It is shown once and kept nowhere. */
export function removedFrom(fields: Fields, form: FormData): Stripped['removed'] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const typed = form.get(name)
    return field.kind === 'long-text' && field.strips && typeof typed === 'string'
      ? field.strips(cleanText(typed)).removed
      : []
  })
}
