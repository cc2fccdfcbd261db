import type { ReactNode } from 'react'
import { FieldError, fieldIds, FieldHint } from '#app/ui/field.tsx'

export type FieldsetProps = {
  /** Base of the ids for hint and error; needed when either is given. */
  id?: string | undefined
  legend: ReactNode
  legendAs?: 'h1' | 'h2' | 'legend' | undefined
  optionalText?: string | undefined
  hint?: ReactNode | undefined
  error?: ReactNode | undefined
  errorPrefix?: string | undefined
  role?: 'radiogroup' | undefined
  children: ReactNode
}

export function Fieldset({
  legend,
  legendAs = 'legend',
  optionalText,
  children,
  role,
  ...props
}: FieldsetProps) {
  const ids = fieldIds({ ...props, name: props.id ?? 'fieldset' })
  const text = (
    <>
      {legend}
      {optionalText ? <span className="field__optional"> {optionalText}</span> : null}
    </>
  )
  const Heading = legendAs
  const fieldset = (
    <fieldset className="fieldset" aria-describedby={ids.describedBy} role={role}>
      <legend
        className={Heading === 'legend' ? 'fieldset__legend' : 'fieldset__legend fieldset__legend--heading'}
      >
        {Heading === 'legend' ? text : <Heading className="fieldset__heading">{text}</Heading>}
      </legend>
      <FieldHint id={ids.hintId}>{props.hint}</FieldHint>
      <FieldError id={ids.errorId} prefix={props.errorPrefix}>
        {props.error}
      </FieldError>
      {children}
    </fieldset>
  )
  // A border on the fieldset itself would begin halfway down its legend.
  return props.error ? <div className="field field--error">{fieldset}</div> : fieldset
}
