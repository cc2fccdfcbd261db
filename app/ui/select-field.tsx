import { classNames } from '#app/ui/class-names.ts'
import { Field, type FieldProps } from '#app/ui/field.tsx'

export type SelectOption = { value: string; label: string; lang?: string | undefined }

export type SelectFieldProps = FieldProps & {
  value?: string | undefined
  options: readonly SelectOption[]
  /** First, empty choice, e.g. "Välj". */
  emptyOption?: string | undefined
  autoComplete?: string | undefined
  required?: boolean | undefined
  width?: 's' | 'm' | 'l' | 'full' | undefined
}

export function SelectField({
  value,
  options,
  emptyOption,
  autoComplete,
  required,
  width = 'l',
  ...field
}: SelectFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => (
        <div className={classNames('select', `input--${width}`)}>
          <select
            {...wiring}
            className="input select__control"
            defaultValue={value ?? (emptyOption === undefined ? undefined : '')}
            autoComplete={autoComplete}
            required={required}
          >
            {emptyOption === undefined ? null : <option value="">{emptyOption}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} lang={option.lang}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </Field>
  )
}
