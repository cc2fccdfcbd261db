import type { ReactNode } from 'react'

export type PaperPage = {
  id: string
  /** The whole picture of the page; missing while the file is checked. */
  href?: string | undefined
  /** e.g. "Sida 1" */
  text: string
  note?: string | undefined
  actions?: ReactNode | undefined
}

/** The pages of one paper as small pictures, in order. */
export function PaperPages({ label, pages }: { label: string; pages: readonly PaperPage[] }) {
  return (
    <ul className="list paper-pages" aria-label={label}>
      {pages.map((page) => (
        <li key={page.id} className="paper-pages__page">
          {page.href ? (
            <a href={page.href}>
              <img className="paper-pages__picture" src={page.href} alt={page.text} loading="lazy" />
            </a>
          ) : (
            <p>{page.text}</p>
          )}
          {page.note ? <p className="muted">{page.note}</p> : null}
          {page.actions}
        </li>
      ))}
    </ul>
  )
}
