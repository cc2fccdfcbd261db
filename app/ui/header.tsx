import { Icon } from '#app/ui/icon.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { Mark } from '#app/ui/mark.tsx'

export type HeaderLanguage = {
  lang: string
  dir?: 'ltr' | 'rtl' | undefined
  href: string
  /** The language's own name. */
  text: string
  current?: boolean | undefined
}

export type HeaderLink = { href: string; text: string; current?: boolean | undefined }

export type HeaderProps = {
  homeHref: string
  /** Read aloud after the names in the logo link, e.g. "till startsidan". */
  homeHiddenText: string
  name: string
  municipalityName: string
  languagesLabel: string
  languages: readonly HeaderLanguage[]
  links?: readonly HeaderLink[] | undefined
  linksLabel?: string | undefined
  myPages?: HeaderLink | undefined
  signOut?: { action: string; text: string } | undefined
  demoText?: string | undefined
}

export function Header({
  homeHref,
  homeHiddenText,
  name,
  municipalityName,
  demoText,
  ...props
}: HeaderProps) {
  const { links = [], myPages, signOut } = props
  return (
    <header className="header">
      {demoText ? <p className="header__demo">{demoText}</p> : null}
      <div className="header__inner">
        <a className="header__logo" href={homeHref}>
          <Mark />
          <span className="header__names">
            <span className="header__name">{name}</span>{' '}
            <span className="header__municipality">{municipalityName}</span>
            <VisuallyHidden> {homeHiddenText}</VisuallyHidden>
          </span>
        </a>
        {props.languages.length > 0 ? (
          <nav className="header__languages" aria-label={props.languagesLabel}>
            <ul className="list">
              {props.languages.map((language) => (
                <li key={language.lang}>
                  <a
                    href={language.href}
                    lang={language.lang}
                    hrefLang={language.lang}
                    dir={language.dir}
                    aria-current={language.current ? 'true' : undefined}
                  >
                    {language.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {links.length || myPages ? (
          <nav className="header__links" aria-label={props.linksLabel}>
            <ul className="list">
              {[...links, ...(myPages ? [myPages] : [])].map((link) => (
                <li key={link.href}>
                  <a href={link.href} aria-current={link.current ? 'page' : undefined}>
                    {link === myPages ? <Icon name="person" /> : null}
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ) : null}
        {signOut ? (
          <form className="header__sign-out" method="post" action={signOut.action}>
            <button type="submit">{signOut.text}</button>
          </form>
        ) : null}
      </div>
    </header>
  )
}
