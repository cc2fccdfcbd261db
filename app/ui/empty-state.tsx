import type { ReactNode } from 'react'
import { Mark } from '#app/ui/mark.tsx'

export type EmptyStateProps = {
  title: ReactNode
  headingLevel?: 2 | 3 | undefined
  children?: ReactNode | undefined
  action?: ReactNode | undefined
}

export function EmptyState({ title, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="empty">
      <Mark />
      <Heading className="empty__title">{title}</Heading>
      {children ? <div className="empty__text">{children}</div> : null}
      {action}
    </div>
  )
}
