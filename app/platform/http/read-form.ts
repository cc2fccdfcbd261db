import { data } from 'react-router'

const MAX_FIELDS = 300
const MAX_NAME = 100
const MAX_DEPTH = 4
const MAX_VALUE = 20_000
const FORBIDDEN_SEGMENT = /(^|[.[\]])(__proto__|constructor|prototype)($|[.[\]])/

/**
 * Reads a posted form within limits. @throws a 400 or 413 answer for anything a form of ours cannot have sent: too many
 * fields, deep or forbidden names, files, huge values.
 */
export async function readForm(request: Request): Promise<FormData> {
  const form = await request.formData().catch(() => {
    throw data(null, { status: 400 })
  })
  let count = 0
  for (const [name, value] of form) {
    if (++count > MAX_FIELDS) throw data(null, { status: 413 })
    if (typeof value !== 'string' || value.length > MAX_VALUE) throw data(null, { status: 413 })
    const depth = name.split(/[.[]/).length
    if (name.length > MAX_NAME || depth > MAX_DEPTH || FORBIDDEN_SEGMENT.test(name))
      throw data(null, { status: 400 })
  }
  return form
}

/** The single text value of a field, or `undefined` when it is missing, empty or sent twice. */
export function textField(form: FormData, name: string): string | undefined {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' && value !== '' ? value : undefined
}
