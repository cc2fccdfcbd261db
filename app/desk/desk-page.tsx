import type { ReactNode } from 'react'
import { BackLink } from '#app/ui/back-link.tsx'
import { Page } from '#app/ui/page.tsx'

type DeskPageProps = {
  /** Neutral: it stands in the browser's history. */
  title: string
  back?: { href: string; text: string }
  aside?: { label: string; content: ReactNode } | undefined
  children: ReactNode
}

/** The frame of the staff's pages: the whole screen, in Swedish. */
export function DeskPage({ title, back, aside, children }: DeskPageProps) {
  return (
    <>
      <title>{`${title} – E-tjänster`}</title>
      <Page
        width="desk"
        before={back ? <BackLink href={back.href}>{back.text}</BackLink> : undefined}
        aside={aside?.content}
        asideLabel={aside?.label}
      >
        {children}
      </Page>
    </>
  )
}
