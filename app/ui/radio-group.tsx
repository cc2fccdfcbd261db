import { classNames } from '#app/ui/class-names.ts'
import { Choice, type ChoiceOption } from '#app/ui/choice.tsx'
import type { FieldProps } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'

export type RadioGroupProps = Omit<FieldProps, 'labelAs' | 'labelHidden'> & {
  value?: string | undefined
  options: readonly ChoiceOption[]
  legendAs?: 'h1' | 'h2' | 'legend' | undefined
  /** Short answers (Ja / Nej) side by side where there is room. */
  inline?: boolean | undefined
  required?: boolean | undefined
}

export function RadioGroup({
  name,
  id = name,
  label,
  value,
  options,
  inline,
  required,
  ...props
}: RadioGroupProps) {
  return (
    <Fieldset {...props} id={id} legend={label} role="radiogroup">
      <div className={classNames('choices', inline && 'choices--inline')}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...option}
            type="radio"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            checked={option.value === value}
            required={required}
          />
        ))}
      </div>
    </Fieldset>
  )
}
