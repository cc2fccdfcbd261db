import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type NotificationTone = 'info' | 'success' | 'warning' | 'emergency'

export type NotificationProps = {
  id?: string | undefined
  tone?: NotificationTone | undefined
  title?: ReactNode | undefined
  headingLevel?: 2 | 3 | undefined
  children?: ReactNode | undefined
  /** Only for something that happened just now: it interrupts a screen reader. */
  announce?: 'alert' | 'status' | undefined
  /** The script moves focus here when the page has loaded. */
  takesFocus?: boolean | undefined
}

const icons: Record<NotificationTone, IconName> = {
  info: 'info',
  success: 'check',
  warning: 'warning',
  emergency: 'phone',
}

export function Notification({
  id,
  tone = 'info',
  title,
  headingLevel = 2,
  children,
  announce,
  takesFocus,
}: NotificationProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div
      className={`notice notice--${tone}`}
      id={id}
      role={announce}
      tabIndex={takesFocus ? -1 : undefined}
      data-focus={takesFocus ? '' : undefined}
    >
      <span className="notice__icon">
        <Icon name={icons[tone]} />
      </span>
      <div className="notice__body">
        {title ? <Heading className="notice__title">{title}</Heading> : null}
        {children}
      </div>
    </div>
  )
}
