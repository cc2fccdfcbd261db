import type { ReactNode } from 'react'
import { StatusTag, type StatusTone } from '#app/ui/status-tag.tsx'

export type ChecklistItem = {
  id: string
  title: ReactNode
  /** What the paper is and where to find it. */
  description?: ReactNode | undefined
  /** A drawing or photograph of what the paper looks like. */
  picture?: ReactNode | undefined
  state: { tone: StatusTone; text: string }
  /** What has been sent: file names, dates. */
  children?: ReactNode | undefined
  actions?: ReactNode | undefined
}

export type ChecklistProps = {
  label?: string | undefined
  items: readonly ChecklistItem[]
  headingLevel?: 2 | 3 | 4 | undefined
}

export function Checklist({ label, items, headingLevel = 3 }: ChecklistProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <ul className="list checklist" aria-label={label}>
      {items.map((item) => (
        <li key={item.id} id={item.id} className={`checklist__item checklist__item--${item.state.tone}`}>
          {item.picture ? <div className="checklist__picture">{item.picture}</div> : null}
          <div className="checklist__body">
            <div className="checklist__head">
              <Heading className="checklist__title">{item.title}</Heading>
              <StatusTag tone={item.state.tone}>{item.state.text}</StatusTag>
            </div>
            {item.description ? <div className="checklist__text">{item.description}</div> : null}
            {item.children ? <div className="checklist__sent">{item.children}</div> : null}
            {item.actions ? <div className="button-row">{item.actions}</div> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
