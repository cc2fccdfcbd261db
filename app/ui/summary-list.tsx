import type { ReactNode } from 'react'
import { Button } from '#app/ui/button.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'

/** A link; or a button of the form that the list stands in. */
export type SummaryAction = { text: string; hiddenText?: string | undefined } & (
  { href: string } | { name: string; value: string }
)

export type SummaryRow = {
  id?: string | undefined
  term: ReactNode
  /** One answer, or a list of them shown one per line. */
  value: ReactNode | readonly ReactNode[]
  actions?: readonly SummaryAction[] | undefined
  /** Draws the eye to an answer that is not there yet. */
  missing?: boolean | undefined
}

export type SummaryListProps = { rows: readonly SummaryRow[]; compact?: boolean | undefined }

export function SummaryList({ rows, compact }: SummaryListProps) {
  return (
    <dl className={classNames('summary-list', compact && 'summary-list--compact')}>
      {rows.map((row, index) => (
        <div
          key={row.id ?? index}
          id={row.id}
          className={classNames('summary-list__row', row.missing && 'is-missing')}
        >
          <dt className="summary-list__term">{row.term}</dt>
          <dd className="summary-list__value">
            {Array.isArray(row.value)
              ? row.value.map((value: ReactNode, line) => <p key={line}>{value}</p>)
              : (row.value as ReactNode)}
          </dd>
          {row.actions?.length ? (
            <dd className="summary-list__actions">
              {row.actions.map((action) =>
                'href' in action ? (
                  <a key={action.href} href={action.href}>
                    {action.text}
                    {action.hiddenText ? <VisuallyHidden> {action.hiddenText}</VisuallyHidden> : null}
                  </a>
                ) : (
                  <Button
                    key={action.value}
                    variant="quiet"
                    name={action.name}
                    value={action.value}
                    hiddenText={action.hiddenText}
                  >
                    {action.text}
                  </Button>
                ),
              )}
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
