import type { HTMLInputAutoCompleteAttribute } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { Field, type FieldProps } from '#app/ui/field.tsx'

export type TextFieldProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password' | undefined
  inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined
  /** How long an answer the box looks made for. */
  width?: 'xs' | 's' | 'm' | 'l' | 'full' | undefined
  prefix?: string | undefined
  suffix?: string | undefined
  required?: boolean | undefined
  readOnly?: boolean | undefined
  minLength?: number | undefined
  maxLength?: number | undefined
  pattern?: string | undefined
  spellCheck?: boolean | undefined
  lang?: string | undefined
  /** Numbers, e-mail and codes read left to right in every language. */
  dir?: 'ltr' | 'rtl' | 'auto' | undefined
}

export function TextField({
  value,
  type = 'text',
  inputMode,
  autoComplete,
  width = 'full',
  prefix,
  suffix,
  required,
  readOnly,
  minLength,
  maxLength,
  pattern,
  spellCheck,
  lang,
  dir = type === 'email' || type === 'tel' || type === 'url' ? 'ltr' : undefined,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(wiring) => {
        const input = (
          <input
            {...wiring}
            className={classNames('input', `input--${width}`)}
            type={type}
            defaultValue={value}
            inputMode={inputMode}
            autoComplete={autoComplete}
            required={required}
            readOnly={readOnly}
            minLength={minLength}
            maxLength={maxLength}
            pattern={pattern}
            spellCheck={spellCheck}
            lang={lang}
            dir={dir}
          />
        )
        if (!prefix && !suffix) return input
        return (
          <div className="affix">
            {prefix ? <Affix>{prefix}</Affix> : null}
            {input}
            {suffix ? <Affix>{suffix}</Affix> : null}
          </div>
        )
      }}
    </Field>
  )
}

function Affix({ children }: { children: string }) {
  return (
    <span className="affix__text" aria-hidden="true">
      {children}
    </span>
  )
}
