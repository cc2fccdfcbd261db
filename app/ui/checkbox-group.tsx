import { Choice, type ChoiceOption } from '#app/ui/choice.tsx'
import type { FieldProps } from '#app/ui/field.tsx'
import { Fieldset } from '#app/ui/fieldset.tsx'

export type CheckboxGroupProps = Omit<FieldProps, 'labelAs' | 'labelHidden'> & {
  value?: string | readonly string[] | undefined
  options: readonly ChoiceOption[]
  legendAs?: 'h1' | 'h2' | 'legend' | undefined
}

export function CheckboxGroup({ name, id = name, label, value = [], options, ...props }: CheckboxGroupProps) {
  const chosen = typeof value === 'string' ? [value] : value
  return (
    <Fieldset {...props} id={id} legend={label}>
      <div className="choices">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            {...option}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={name}
            checked={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Fieldset>
  )
}
