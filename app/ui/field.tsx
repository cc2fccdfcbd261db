import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

/** What every field takes. `id` falls back to `name`; hints and errors are wired from it. */
export type FieldProps = {
  id?: string | undefined
  name: string
  label: ReactNode
  hint?: ReactNode | undefined
  error?: ReactNode | undefined
  /** Read aloud before the error, e.g. "Fel:". */
  errorPrefix?: string | undefined
  /** Shown after the label when the field may be left empty, e.g. "(frivilligt)". */
  optionalText?: string | undefined
  labelAs?: 'label' | 'h1' | 'h2' | undefined
  labelHidden?: boolean | undefined
}

/** Spread on the input: everything assistive technology needs to tie it to its texts. */
export type FieldWiring = {
  id: string
  name: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export type FieldIds = { id: string; hintId: string; errorId: string; describedBy: string | undefined }

const isShown = (node: ReactNode) => node !== undefined && node !== null && node !== false && node !== ''

export function fieldIds({
  id,
  name,
  hint,
  error,
}: Pick<FieldProps, 'id' | 'name' | 'hint' | 'error'>): FieldIds {
  const base = id ?? name
  const hintId = `${base}-hint`
  const errorId = `${base}-error`
  const described = [isShown(hint) && hintId, isShown(error) && errorId].filter(Boolean).join(' ')
  return { id: base, hintId, errorId, describedBy: described || undefined }
}

export type FieldFrameProps = FieldProps & { children: (wiring: FieldWiring) => ReactNode }

export function Field({ children, labelAs = 'label', labelHidden, optionalText, ...props }: FieldFrameProps) {
  const ids = fieldIds(props)
  const hasError = isShown(props.error)
  const label = (
    <label className={classNames('field__label', labelHidden && 'visually-hidden')} htmlFor={ids.id}>
      {props.label}
      {optionalText ? <span className="field__optional"> {optionalText}</span> : null}
    </label>
  )
  const Heading = labelAs
  return (
    <div className={classNames('field', hasError && 'field--error')}>
      {Heading === 'label' ? label : <Heading className="field__heading">{label}</Heading>}
      <FieldHint id={ids.hintId}>{props.hint}</FieldHint>
      <FieldError id={ids.errorId} prefix={props.errorPrefix}>
        {props.error}
      </FieldError>
      {children({
        id: ids.id,
        name: props.name,
        'aria-describedby': ids.describedBy,
        'aria-invalid': hasError ? true : undefined,
      })}
    </div>
  )
}

export type FieldTextProps = { id: string; children: ReactNode }

export function FieldHint({ id, children }: FieldTextProps) {
  if (!isShown(children)) return null
  return (
    <div className="field__hint" id={id}>
      {children}
    </div>
  )
}

export function FieldError({ id, prefix, children }: FieldTextProps & { prefix?: string | undefined }) {
  if (!isShown(children)) return null
  return (
    <p className="field__error" id={id}>
      {prefix ? <span className="visually-hidden">{prefix} </span> : null}
      {children}
    </p>
  )
}
