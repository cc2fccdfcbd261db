import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'

export type BackLinkProps = { href: string; children: ReactNode }

export function BackLink({ href, children }: BackLinkProps) {
  return (
    <a className="back-link" href={href}>
      <Icon name="arrow-start" />
      <span>{children}</span>
    </a>
  )
}
