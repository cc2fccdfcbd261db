import type { ReactNode } from 'react'

export type TabItem = {
  href: string
  text: ReactNode
  current?: boolean | undefined
  count?: number | undefined
  /** Read aloud after the count, e.g. "olästa". */
  countText?: string | undefined
}

export type TabsProps = { label: string; items: readonly TabItem[] }

export function Tabs({ label, items }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul className="list tabs__list">
        {items.map((item) => (
          <li key={item.href}>
            <a className="tabs__tab" href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
              {item.count === undefined ? null : (
                <span className="tabs__count">
                  {item.count}
                  {item.countText ? <span className="visually-hidden"> {item.countText}</span> : null}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
