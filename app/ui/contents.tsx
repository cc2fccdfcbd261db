export type ContentsLink = { href: string; text: string; lang?: string | undefined }

export type ContentsProps = { label: string; links: readonly ContentsLink[] }

/** What is on a long page. */
export function Contents({ label, links }: ContentsProps) {
  return (
    <nav className="contents" aria-label={label}>
      <ul className="list">
        {links.map((link) => (
          <li key={link.href}>
            <a href={link.href} lang={link.lang}>
              {link.text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
