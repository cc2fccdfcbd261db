import type { AnyAnswers, Journey } from './define.ts'
import type { AnyValue, AnyValues, Field, Fields } from './fields.ts'
import type { RawInputs } from './inputs.ts'

type Content = {
  journeyVersion: number
  answers: AnyAnswers
  unfinished: Record<string, RawInputs>
  lookAgain?: string[] | undefined
}

/**
 * What a draft of an older version holds, as far as it fits the journey as it is now. A page, a field or a value that
 * the journey does not know is left out, and its page is named in `lookAgain`; all else is kept as it was.
 */
export function renewed(journey: Journey, draft: Content): Content {
  const again = new Set(draft.lookAgain)
  let gone = draft.lookAgain !== undefined
  const lost = (step: string) => {
    if (journey.pages[step]) again.add(step)
    gone = true
  }
  const answers: AnyAnswers = {}
  for (const [step, given] of Object.entries(draft.answers)) {
    const kept = given && fittingAnswer(journey, step, given, lost)
    if (kept) answers[step] = kept
  }
  const unfinished: Content['unfinished'] = {}
  for (const [key, inputs] of Object.entries(draft.unfinished)) {
    const [step = '', thing] = key.split('/')
    const page = journey.pages[step]
    if (page?.kind === 'attachments') unfinished[key] = inputs
    else if (page?.kind === (thing === undefined ? 'questions' : 'list') && 'fields' in page)
      unfinished[key] = fitting(page.fields, inputs, fitsTyped, () => lost(step)) as RawInputs
    else lost(step)
  }
  return { journeyVersion: journey.version, answers, unfinished, lookAgain: gone ? [...again] : undefined }
}

type Given = NonNullable<AnyAnswers[string]>

function fittingAnswer(
  journey: Journey,
  step: string,
  given: Given,
  lost: (step: string) => void,
): Given | undefined {
  const page = journey.pages[step]
  const loses = () => lost(step)
  const items: unknown = 'items' in given ? given.items : undefined
  const isAttachments = 'papers' in given || 'done' in given
  switch (page?.kind) {
    case 'attachments':
      if (isAttachments) return given
      break
    case 'list':
      if (!Array.isArray(items)) break
      return {
        items: (items as ({ id: string } & AnyValues)[]).map(({ id, ...thing }) => ({
          id,
          ...fitting(page.fields, thing, fits, loses),
        })),
      } as unknown as Given
    case 'questions': {
      if (Array.isArray(items)) break
      const kept = fitting(page.fields, given as AnyValues, fits, loses)
      return isAttachments && Object.keys(kept).length === 0 ? undefined : kept
    }
    case 'stop':
    case undefined:
  }
  loses()
  return undefined
}

type Fit = (field: Field, value: AnyValue) => AnyValue | undefined

function fitting(fields: Fields, values: AnyValues, fit: Fit, loses: () => void): AnyValues {
  const kept: AnyValues = {}
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const fitted = field && fit(field, value)
    if (
      fitted === undefined ||
      (Array.isArray(value) && Array.isArray(fitted) && fitted.length < value.length)
    )
      loses()
    if (fitted !== undefined) kept[name] = fitted
  }
  return kept
}

const isText = (value: AnyValue, pattern: RegExp) => typeof value === 'string' && pattern.test(value)

/** The value if it is one of the field's kind; of several choices, those that are still there. Bounds in time may pass. */
function fits(field: Field, value: AnyValue): AnyValue | undefined {
  const is = (yes: boolean) => (yes ? value : undefined)
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return is(typeof value === 'string' && value.length <= field.max)
    case 'money':
      return is(Number.isSafeInteger(value) && Number(value) >= (field.min ?? 0))
    case 'whole-number':
      return is(Number.isSafeInteger(value) && Number(value) >= field.min && Number(value) <= field.max)
    case 'day':
      return is(isText(value, /^\d{4}-\d\d-\d\d$/))
    case 'month':
      return is(isText(value, /^\d{4}-(0[1-9]|1[0-2])$/))
    case 'personal-number':
      return is(isText(value, /^\d{12}$/))
    case 'choice':
    case 'select':
      return is(typeof value === 'string' && field.options.includes(value))
    case 'choices': {
      const known = Array.isArray(value) ? value.filter((one) => field.options.includes(one)) : []
      return known.length > 0 ? known : undefined
    }
  }
}

/** The same of what is typed and not yet an answer: only what is chosen can be wrong. */
function fitsTyped(field: Field, typed: AnyValue): AnyValue | undefined {
  if ('options' in field) {
    const all = Array.isArray(typed) ? typed : [String(typed)]
    const known = all.filter((one) => one === '' || field.options.includes(one))
    return known.length === 0 ? undefined : Array.isArray(typed) ? known : known[0]
  }
  return Array.isArray(typed) ? undefined : typed
}
