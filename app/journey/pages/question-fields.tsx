import type { ReactNode } from 'react'
import { monthOf, type PlainDay } from '#app/platform/clock.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { CheckboxGroup } from '#app/ui/checkbox-group.tsx'
import { DateField } from '#app/ui/date-field.tsx'
import { MoneyField } from '#app/ui/money-field.tsx'
import { PersonalNumberField } from '#app/ui/personal-number-field.tsx'
import { RadioGroup } from '#app/ui/radio-group.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { Field, Fields, TextField as TextFieldSpec } from '../fields.ts'
import { monthInWords } from '../display.ts'
import type { RawInputs } from '../inputs.ts'
import { monthsOffered } from '../schema.ts'
import type { AnyPageTexts } from '../texts.ts'

type QuestionFieldsProps = {
  fields: Fields
  texts: NonNullable<AnyPageTexts['fields']>
  inputs: RawInputs
  /** The day by which options are offered. */
  today: PlainDay
  /** Per field, in the person's words. */
  errors: Readonly<Record<string, string>>
  /** Per field, a line under the hint: what is saved when two windows disagree. */
  notes?: Readonly<Record<string, string>>
  /** When the page is this one question, its label is the page's heading. */
  heading: boolean
}

/** All fields of a page. A field that hangs on one option of a choice stands inside that option. */
export function QuestionFields(props: QuestionFieldsProps) {
  const names = Object.keys(props.fields).filter((name) => hostOf(props.fields, name) === undefined)
  return names.map((name) => (
    <QuestionField key={name} {...props} name={name} heading={props.heading && names.length === 1} />
  ))
}

/** The choice and option that a field stands inside, when there is exactly one. */
function hostOf(fields: Fields, name: string): { field: string; option: string } | undefined {
  const shownBy = fields[name]?.shownBy
  const [option, ...others] = shownBy?.is ?? []
  const host = shownBy && fields[shownBy.field]
  if (!host || option === undefined || others.length > 0) return undefined
  return host.kind === 'choice' || host.kind === 'choices' ? { field: shownBy.field, option } : undefined
}

const INPUT_OF: Record<
  NonNullable<TextFieldSpec['shape']>,
  { type?: 'email' | 'tel'; inputMode?: 'numeric'; width: 's' | 'm' | 'l' }
> = {
  email: { type: 'email', width: 'l' },
  phone: { type: 'tel', width: 'm' },
  mobile: { type: 'tel', width: 'm' },
  'postal-code': { inputMode: 'numeric', width: 's' },
  'clearing-number': { inputMode: 'numeric', width: 's' },
  'account-number': { inputMode: 'numeric', width: 'm' },
  'registration-number': { width: 's' },
}

function QuestionField(props: QuestionFieldsProps & { name: string }) {
  const { fields, name, inputs, heading } = props
  const {
    code,
    texts: { common },
  } = useLanguage()
  const field = fields[name] as Field
  const words = props.texts[name] ?? { label: name }
  const given = inputs[name]
  const value = Array.isArray(given) ? given[0] : given
  const wiring = {
    name,
    label: words.label,
    hint: hintOf(field, words.hint, props.notes?.[name], common.form),
    error: props.errors[name],
    errorPrefix: common.form.errorPrefix,
    optionalText: field.optional ? common.form.optional : undefined,
  }
  const labelAs = heading ? ('h1' as const) : undefined
  switch (field.kind) {
    case 'text': {
      const look = field.shape ? INPUT_OF[field.shape] : ({ width: field.max <= 30 ? 'm' : 'full' } as const)
      return (
        <TextField
          {...wiring}
          {...look}
          labelAs={labelAs}
          value={value}
          autoComplete={field.autoComplete ?? 'off'}
          maxLength={field.max + 100}
          dir={field.shape ? 'ltr' : 'auto'}
        />
      )
    }
    case 'long-text':
      return (
        <TextArea
          {...wiring}
          labelAs={labelAs}
          value={value}
          rows={field.max > 500 ? 8 : 4}
          autoComplete="off"
        />
      )
    case 'money':
      return <MoneyField {...wiring} labelAs={labelAs} value={value} suffix={common.form.kronor} />
    case 'whole-number':
      return (
        <TextField
          {...wiring}
          labelAs={labelAs}
          value={value}
          inputMode="numeric"
          width="xs"
          autoComplete="off"
          dir="ltr"
        />
      )
    case 'day':
      return <DateField {...wiring} labelAs={labelAs} value={value} />
    case 'month':
      return (
        <RadioGroup
          {...wiring}
          legendAs={labelAs}
          value={value}
          options={monthsOffered(field, props.today).map((one) => ({
            value: one,
            label: monthInWords(one, code),
            hint: one === monthOf(props.today) ? common.form.thisMonth : undefined,
          }))}
        />
      )
    case 'personal-number':
      return <PersonalNumberField {...wiring} labelAs={labelAs} value={value} />
    case 'select':
      return (
        <SelectField
          {...wiring}
          labelAs={labelAs}
          value={value}
          emptyOption={common.form.choose}
          options={field.options.map((option) => ({
            value: option,
            label: optionOf(words.options?.[option]).label,
          }))}
        />
      )
    case 'choice':
      return (
        <RadioGroup
          {...wiring}
          legendAs={labelAs}
          value={value}
          options={optionsOf(props, field.options, words.options)}
        />
      )
    case 'choices':
      return (
        <CheckboxGroup
          {...wiring}
          legendAs={labelAs}
          value={Array.isArray(given) ? given : given === undefined ? [] : [given]}
          options={optionsOf(props, field.options, words.options)}
        />
      )
  }
}

type OptionWords = { label: string; hint?: string } | string | undefined

function optionOf(words: OptionWords): { label: string; hint?: string } {
  return typeof words === 'object' ? words : { label: words ?? '' }
}

function optionsOf(
  props: QuestionFieldsProps & { name: string },
  options: readonly string[],
  words: Record<string, OptionWords> | undefined,
) {
  return options.map((option) => {
    const inside = Object.keys(props.fields).filter((other) => {
      const host = hostOf(props.fields, other)
      return host?.field === props.name && host.option === option
    })
    const reveal =
      inside.length === 0
        ? undefined
        : inside.map((other) => <QuestionField key={other} {...props} name={other} heading={false} />)
    return { value: option, ...optionOf(words?.[option]), reveal }
  })
}

function hintOf(
  field: Field,
  hint: string | undefined,
  note: string | undefined,
  form: { dayHint: string; personalNumberHint: string },
): ReactNode {
  const standard =
    field.kind === 'day'
      ? form.dayHint
      : field.kind === 'personal-number'
        ? form.personalNumberHint
        : undefined
  const lines = [hint ?? standard, note].filter((line) => line !== undefined)
  if (lines.length < 2) return lines[0]
  return lines.map((line) => <p key={line}>{line}</p>)
}
