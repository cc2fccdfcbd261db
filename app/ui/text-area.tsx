import { Field, type FieldProps } from '#app/ui/field.tsx'

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  rows?: number | undefined
  autoComplete?: string | undefined
  required?: boolean | undefined
  maxLength?: number | undefined
  spellCheck?: boolean | undefined
}

export function TextArea({
  value,
  rows = 5,
  autoComplete,
  required,
  maxLength,
  spellCheck,
  ...field
}: TextAreaProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          className="input input--full input--area"
          rows={rows}
          defaultValue={value}
          autoComplete={autoComplete}
          required={required}
          maxLength={maxLength}
          spellCheck={spellCheck}
          dir="auto"
        />
      )}
    </Field>
  )
}
