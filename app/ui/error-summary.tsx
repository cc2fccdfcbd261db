import type { ReactNode } from 'react'

export type ErrorSummaryItem = {
  /** Id of the field (the same as its `id`/`name`). Without one the text stands alone. */
  fieldId?: string | undefined
  text: ReactNode
}

export type ErrorSummaryProps = {
  id?: string | undefined
  title: string
  errors: readonly ErrorSummaryItem[]
}

export function ErrorSummary({ id = 'error-summary', title, errors }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" id={id} tabIndex={-1} data-focus="">
      {/* role="alert" sits on a child: on the element that takes focus some screen readers read it twice. */}
      <div role="alert">
        <h2 className="error-summary__title">{title}</h2>
        <ul className="error-summary__list">
          {errors.map((error, index) => (
            <li key={`${error.fieldId ?? ''}-${index}`}>
              {error.fieldId ? <a href={`#${error.fieldId}`}>{error.text}</a> : error.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
