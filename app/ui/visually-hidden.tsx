import type { ReactNode } from 'react'

export type VisuallyHiddenProps = { id?: string | undefined; children: ReactNode }

export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span className="visually-hidden" id={id}>
      {children}
    </span>
  )
}
