import { classNames } from '#app/ui/class-names.ts'
import { Choice } from '#app/ui/choice.tsx'
import { FieldError, fieldIds, FieldHint, type FieldProps } from '#app/ui/field.tsx'

export type ConfirmBoxProps = Omit<FieldProps, 'labelAs' | 'labelHidden' | 'optionalText'> & {
  /** The value sent when ticked. */
  value?: string | undefined
  checked?: boolean | undefined
  required?: boolean | undefined
}

export function ConfirmBox({ label, value = 'on', checked = false, required, ...props }: ConfirmBoxProps) {
  const ids = fieldIds(props)
  return (
    <div className={classNames('field', props.error ? 'field--error' : null)}>
      <FieldHint id={ids.hintId}>{props.hint}</FieldHint>
      <FieldError id={ids.errorId} prefix={props.errorPrefix}>
        {props.error}
      </FieldError>
      <Choice
        type="checkbox"
        id={ids.id}
        name={props.name}
        value={value}
        label={label}
        checked={checked}
        required={required}
        invalid={Boolean(props.error)}
        describedBy={ids.describedBy}
      />
    </div>
  )
}
