import { formatOre, type Ore } from '#app/platform/money.ts'
import type { AnyValue, AnyValues, Field, Fields } from './fields.ts'

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

/** What was posted for these fields, as typed; nothing else of the form is kept. */
export function rawInputs(fields: Fields, form: FormData): RawInputs {
  const inputs: RawInputs = {}
  for (const [name, field] of Object.entries(fields)) {
    const values = form.getAll(name).filter((value) => typeof value === 'string')
    if (values.length === 0) continue
    inputs[name] = field.kind === 'choices' ? values : (values[0] ?? '')
  }
  return inputs
}
