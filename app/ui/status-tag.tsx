import type { ReactNode } from 'react'
import { Icon, type IconName } from '#app/ui/icon.tsx'

export type StatusTone = 'neutral' | 'info' | 'progress' | 'success' | 'warning' | 'attention'

export type StatusTagProps = { id?: string | undefined; tone?: StatusTone | undefined; children: ReactNode }

const icons: Record<StatusTone, IconName | null> = {
  neutral: null,
  info: 'info',
  progress: 'clock',
  success: 'check',
  warning: 'warning',
  attention: 'arrow-end',
}

export function StatusTag({ id, tone = 'neutral', children }: StatusTagProps) {
  const icon = icons[tone]
  return (
    <span className={`tag tag--${tone}`} id={id}>
      {icon ? <Icon name={icon} size="s" /> : null}
      {children}
    </span>
  )
}
