import { Children, type ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type CardProps = {
  id?: string | undefined
  title: ReactNode
  headingLevel?: 2 | 3 | 4 | undefined
  /** Makes the whole card one link. */
  href?: string | undefined
  lang?: string | undefined
  icon?: IconName | undefined
  /** Small line above the title, e.g. a tag or a date. */
  meta?: ReactNode | undefined
  tone?: 'plain' | 'brand' | 'glow' | undefined
  children?: ReactNode | undefined
  /** Below the text. Only in a card without `href`. */
  actions?: ReactNode | undefined
}

export function Card({
  id,
  title,
  headingLevel = 2,
  href,
  lang,
  icon,
  meta,
  tone = 'plain',
  ...props
}: CardProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div
      className={classNames('card', tone !== 'plain' && `card--${tone}`, href && 'card--link')}
      id={id}
      lang={lang}
    >
      {icon ? (
        <span className="card__icon">
          <Icon name={icon} size="l" />
        </span>
      ) : null}
      <div className="card__body">
        {meta ? <div className="card__meta">{meta}</div> : null}
        <Heading className="card__title">
          {href ? (
            <a className="card__link" href={href}>
              {title}
            </a>
          ) : (
            title
          )}
        </Heading>
        {props.children ? <div className="card__text">{props.children}</div> : null}
        {props.actions ? <div className="card__actions">{props.actions}</div> : null}
      </div>
    </div>
  )
}

export type CardGridProps = { label?: string | undefined; columns?: 2 | 3 | undefined; children: ReactNode }

export function CardGrid({ label, columns = 3, children }: CardGridProps) {
  return (
    <ul className={`list card-grid card-grid--${columns}`} aria-label={label}>
      {Children.map(children, (child) => (child ? <li>{child}</li> : null))}
    </ul>
  )
}
