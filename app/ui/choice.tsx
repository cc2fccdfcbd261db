import type { ReactNode } from 'react'

export type ChoiceOption = {
  value: string
  label: ReactNode
  hint?: ReactNode | undefined
  /**
   * Fields shown when the option is chosen. Without `:has()` they are always shown. Never put `required` on
   * them: a hidden required field blocks the browser from sending the form.
   */
  reveal?: ReactNode | undefined
}

export type ChoiceProps = ChoiceOption & {
  type: 'radio' | 'checkbox'
  id: string
  name: string
  checked: boolean
  required?: boolean | undefined
  invalid?: boolean | undefined
  describedBy?: string | undefined
}

export function Choice({ type, id, name, value, label, hint, reveal, checked, ...props }: ChoiceProps) {
  const hintId = hint ? `${id}-option-hint` : undefined
  const describedBy = [props.describedBy, hintId].filter(Boolean).join(' ') || undefined
  return (
    <div className="choice">
      <div className="choice__row">
        <input
          className={`choice__input choice__input--${type}`}
          type={type}
          id={id}
          name={name}
          value={value}
          defaultChecked={checked}
          required={props.required}
          aria-invalid={props.invalid ? true : undefined}
          aria-describedby={describedBy}
        />
        <div className="choice__text">
          <label className="choice__label" htmlFor={id}>
            {label}
          </label>
          {hint ? (
            <div className="choice__hint" id={hintId}>
              {hint}
            </div>
          ) : null}
        </div>
      </div>
      {reveal ? <div className="choice__reveal">{reveal}</div> : null}
    </div>
  )
}
