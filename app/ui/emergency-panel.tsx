import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon.tsx'

export type EmergencyPhone = {
  /** As it is read, e.g. "112". */
  number: string
  /** e.g. "tel:112" */
  href: string
  text: ReactNode
}

export type EmergencyPanelProps = {
  id?: string | undefined
  title: ReactNode
  headingLevel?: 2 | 3 | undefined
  phones: readonly EmergencyPhone[]
  children?: ReactNode | undefined
}

export function EmergencyPanel({
  id = 'akut',
  title,
  headingLevel = 2,
  phones,
  children,
}: EmergencyPanelProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <section className="emergency" id={id} aria-labelledby={`${id}-title`}>
      <Heading className="emergency__title" id={`${id}-title`}>
        {title}
      </Heading>
      {children ? <div className="emergency__text">{children}</div> : null}
      <ul className="list emergency__phones">
        {phones.map((phone) => (
          <li key={phone.href} className="emergency__phone">
            <a className="emergency__number" href={phone.href}>
              <Icon name="phone" />
              <bdi dir="ltr">{phone.number}</bdi>
            </a>
            <div>{phone.text}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
