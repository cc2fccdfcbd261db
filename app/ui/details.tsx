import type { ReactNode } from 'react'

export type DetailsProps = {
  id?: string | undefined
  summary: ReactNode
  open?: boolean | undefined
  children: ReactNode
}

export function Details({ id, summary, open, children }: DetailsProps) {
  return (
    <details className="details" id={id} open={open}>
      <summary className="details__summary">{summary}</summary>
      <div className="details__body">{children}</div>
    </details>
  )
}
