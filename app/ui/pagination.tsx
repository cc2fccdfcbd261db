import { Icon } from '#app/ui/icon.tsx'

export type PageLink = {
  href: string
  text: string
  label?: string | undefined
  current?: boolean | undefined
}

export type PaginationProps = {
  label: string
  previous?: { href: string; text: string } | undefined
  next?: { href: string; text: string } | undefined
  pages?: readonly PageLink[] | undefined
}

export function Pagination({ label, previous, next, pages = [] }: PaginationProps) {
  return (
    <nav className="pagination" aria-label={label}>
      {previous ? (
        <a className="pagination__link" href={previous.href} rel="prev">
          <Icon name="arrow-start" />
          {previous.text}
        </a>
      ) : null}
      {pages.length ? (
        <ul className="list pagination__pages">
          {pages.map((page) => (
            <li key={page.href}>
              <a
                className="pagination__link"
                href={page.href}
                aria-label={page.label}
                aria-current={page.current ? 'page' : undefined}
              >
                {page.text}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {next ? (
        <a className="pagination__link" href={next.href} rel="next">
          {next.text}
          <Icon name="arrow-end" />
        </a>
      ) : null}
    </nav>
  )
}
