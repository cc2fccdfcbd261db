import type { ReactNode } from 'react'

export type SkipLinkProps = { href?: string | undefined; children: ReactNode }

export function SkipLink({ href = '#innehall', children }: SkipLinkProps) {
  return (
    <a className="skip-link" href={href}>
      {children}
    </a>
  )
}
