import { useForm, type SubmissionResult } from '@conform-to/react'
import type { ReactNode } from 'react'
import type { PlainDay } from '#app/platform/clock.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { displayRaw } from '../display.ts'
import { faultText } from '../fault-texts.ts'
import type { Fields } from '../fields.ts'
import type { RawInputs } from '../inputs.ts'
import type { AnyPageTexts } from '../texts.ts'
import { QuestionFields } from './question-fields.tsx'

type QuestionFormProps = {
  fields: Fields
  texts: AnyPageTexts
  /** The journey's words for answers that do not hold together. */
  rules: Readonly<Record<string, string>>
  /** The day by which options are offered. */
  today: PlainDay
  inputs: RawInputs
  result: SubmissionResult | undefined
  /** The draft's version when the page is shown. */
  seen: number
  /** What another window has saved, to be shown under each question. */
  conflict?: RawInputs | undefined
  notices?: ReactNode
  /** The browser is asked to remember nothing of what is typed. */
  leavesNothing?: boolean
  /** The heading, when it is not the question's own label. */
  title?: string
  children?: ReactNode
  /** Instead of saving, and saving for later. */
  buttons?: ReactNode
}

/**
 * A page of questions as a plain form. A page that came back is read through conform; one that is shown for the first
 * time has nothing in it that conform would know, and its form state costs more than all fields together.
 */
export function QuestionForm(props: QuestionFormProps) {
  const { result, inputs } = props
  return result ? <ReturnedForm {...props} result={result} /> : <Form {...props} shown={inputs} errors={{}} />
}

function ReturnedForm({ result, ...props }: QuestionFormProps & { result: SubmissionResult }) {
  const language = useLanguage()
  const { fields, texts, rules, inputs } = props
  const [, metadata] = useForm<Record<string, string | string[]>>({
    id: 'answers',
    lastResult: result,
    defaultValue: inputs,
  })
  const errors: Record<string, string> = {}
  const shown: RawInputs = {}
  for (const name of Object.keys(fields)) {
    // Each property read of conform's metadata builds a proxy, so each is read once.
    const field = metadata[name]
    const fault = field?.errors?.[0]
    if (fault !== undefined) {
      const { missing } = texts.fields?.[name] ?? {}
      errors[name] = faultText(fault, { missing, rules }, language)
    }
    const value = field?.initialValue
    if (typeof value === 'string' || isStrings(value)) shown[name] = value
  }
  return <Form {...props} shown={shown} errors={errors} />
}

type FormProps = Omit<QuestionFormProps, 'inputs' | 'result' | 'rules'> & {
  shown: RawInputs
  errors: Readonly<Record<string, string>>
}

/** Notices, the error summary, the heading, the fields, the buttons. */
function Form({
  fields,
  texts,
  shown,
  today,
  errors,
  seen,
  conflict,
  leavesNothing = false,
  notices,
  title = texts.title,
  children,
  buttons,
}: FormProps) {
  const language = useLanguage()
  const { form } = language.texts.common
  const names = Object.keys(fields)
  const single = names.length === 1 && texts.fields?.[names[0] ?? '']?.label === title
  return (
    <form method="post" noValidate autoComplete={leavesNothing ? 'off' : 'on'} data-guard="">
      {notices}
      <ErrorSummary
        title={form.errorTitle}
        errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
      />
      {single ? null : <h1>{title}</h1>}
      {texts.lead ? <p className="lead">{texts.lead}</p> : null}
      <QuestionFields
        fields={fields}
        texts={texts.fields ?? {}}
        inputs={shown}
        today={today}
        errors={errors}
        heading={single}
        {...(conflict ? { notes: savedNotes(fields, conflict, texts, language) } : {})}
      />
      {texts.why ? (
        <Details summary={form.why}>
          <p>{texts.why}</p>
        </Details>
      ) : null}
      {children}
      <input type="hidden" name="seen" value={seen} />
      {buttons ?? (
        <div className="button-row">
          <Button name="intent" value="save">
            {form.save}
          </Button>
          <Button variant="quiet" name="intent" value="later">
            {form.saveLater}
          </Button>
        </div>
      )}
    </form>
  )
}

function savedNotes(
  fields: Fields,
  saved: RawInputs,
  texts: AnyPageTexts,
  language: ReturnType<typeof useLanguage>,
) {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const value =
        displayRaw(field, saved[name], texts.fields?.[name], language) ||
        language.texts.common.form.notAnswered
      return [name, language.say('journey.step.conflictSaved', { value })]
    }),
  )
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
