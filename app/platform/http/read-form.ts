import { data } from 'react-router'

const MAX_FIELDS = 300
const MAX_NAME = 100
const MAX_DEPTH = 4
const MAX_VALUE = 20_000
const MAX_BYTES = 1_000_000
/** `__intent__` and `__state__` would steer conform's own parser: no button of ours sends them. */
const FORBIDDEN_SEGMENT = /(^|[.[\]])(__proto__|constructor|prototype|__intent__|__state__)($|[.[\]])/
/** `a[9999999]` would make a list of ten million. */
const HUGE_INDEX = /\[\d{4,}\]/

/**
 * Reads a posted form within limits. @throws a 400 or 413 answer for anything a form of ours cannot have sent: too many
 * fields, deep or forbidden names, files, huge values.
 */
export async function readForm(request: Request): Promise<FormData> {
  // A form that says it carries files may be as large as an upload, and would be held whole.
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BYTES) throw data(null, { status: 413 })
  const isPlain = request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')
  const form = await (isPlain ? plainForm(request) : request.formData()).catch((error: unknown) => {
    throw error instanceof TooManyFields ? data(null, { status: 413 }) : data(null, { status: 400 })
  })
  let count = 0
  for (const [name, value] of form) {
    if (++count > MAX_FIELDS) throw data(null, { status: 413 })
    if (typeof value !== 'string' || value.length > MAX_VALUE) throw data(null, { status: 413 })
    if (name.length > MAX_NAME || name.split(/[.[]/).length > MAX_DEPTH) throw data(null, { status: 400 })
    if (FORBIDDEN_SEGMENT.test(name) || HUGE_INDEX.test(name)) throw data(null, { status: 400 })
  }
  return form
}

class TooManyFields extends Error {}

/** Counts before it takes apart: a megabyte of `a&` would become half a million fields. */
async function plainForm(request: Request): Promise<FormData> {
  const text = await request.text()
  if (text.split('&', MAX_FIELDS + 1).length > MAX_FIELDS) throw new TooManyFields()
  const form = new FormData()
  for (const [name, value] of new URLSearchParams(text)) form.append(name, value)
  return form
}

/** The single text value of a field, or `undefined` when it is missing, empty or sent twice. */
export function textField(form: FormData, name: string): string | undefined {
  const values = form.getAll(name)
  const [value] = values
  return values.length === 1 && typeof value === 'string' && value !== '' ? value : undefined
}
