import type { ReactNode } from 'react'

export type PageProps = {
  /** reading: forms and texts · wide: start and lists · desk: the staff's whole screen */
  width?: 'reading' | 'wide' | 'desk' | undefined
  /** Above the heading: back link, step indicator. */
  before?: ReactNode | undefined
  /** Beside <main> where there is room, after it otherwise. */
  aside?: ReactNode | undefined
  asideLabel?: string | undefined
  children: ReactNode
}

export function Page({ width = 'reading', before, aside, asideLabel, children }: PageProps) {
  return (
    <div className={`page page--${width}${aside ? ' page--aside' : ''}`}>
      <main className="page__main flow" id="innehall" tabIndex={-1}>
        {before ? <div className="page__before">{before}</div> : null}
        {children}
      </main>
      {aside ? (
        <aside className="page__aside flow" aria-label={asideLabel}>
          {aside}
        </aside>
      ) : null}
    </div>
  )
}

export type PageHeadingProps = {
  children: ReactNode
  /** Small line above, e.g. the name of the section. */
  caption?: ReactNode | undefined
  lead?: ReactNode | undefined
}

export function PageHeading({ children, caption, lead }: PageHeadingProps) {
  return (
    <div className="page-heading">
      {caption ? <p className="page-heading__caption">{caption}</p> : null}
      <h1>{children}</h1>
      {lead ? <div className="page-heading__lead">{lead}</div> : null}
    </div>
  )
}

export type SectionProps = {
  id?: string | undefined
  title: ReactNode
  headingLevel?: 2 | 3 | undefined
  children: ReactNode
}

export function Section({ id, title, headingLevel = 2, children }: SectionProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="section flow" id={id}>
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}
