import type { ReactNode } from 'react'
import { Mark } from '#app/ui/mark.tsx'

export type FooterLink = { href: string; text: ReactNode; lang?: string | undefined }

export type FooterProps = {
  municipalityName: string
  /** The municipality's own logotype; the name stands beside it. */
  logo?: string | undefined
  columns?: readonly { title: string; links: readonly FooterLink[] }[] | undefined
  /** Last line: accessibility statement, privacy, about. */
  links?: readonly FooterLink[] | undefined
  linksLabel?: string | undefined
  children?: ReactNode | undefined
}

export function Footer({
  municipalityName,
  logo,
  columns = [],
  links = [],
  linksLabel,
  children,
}: FooterProps) {
  return (
    <footer className="footer">
      <div className="footer__inner">
        {columns.length ? (
          <div className="footer__columns">
            {columns.map((column) => (
              <div key={column.title}>
                <h2 className="footer__title">{column.title}</h2>
                <FooterLinks links={column.links} />
              </div>
            ))}
          </div>
        ) : null}
        {children ? <div className="footer__text">{children}</div> : null}
        <div className="footer__end">
          <span className="footer__name">
            {logo ? <img className="footer__logo" src={logo} alt="" /> : <Mark />}
            {municipalityName}
          </span>
          {links.length ? (
            <nav aria-label={linksLabel}>
              <FooterLinks links={links} />
            </nav>
          ) : null}
        </div>
      </div>
    </footer>
  )
}

function FooterLinks({ links }: { links: readonly FooterLink[] }) {
  return (
    <ul className="list footer__links">
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} lang={link.lang}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
