import { useRouteLoaderData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import type { Config } from '#app/platform/config.ts'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'
import { VIOLENCE_LINE } from './violence-line.ts'

type Props = { title: string; text: string; withViolenceLine?: boolean }

/** The numbers to ring before anything else. */
export function ConcernPhones({ title, text, withViolenceLine = false }: Props) {
  const facts = useRouteLoaderData<{ municipality: Config['municipality'] }>('root')
  const { phones } = useLanguage().texts.concernPages
  if (!facts) return null
  const { phone, socialjourPhone } = facts.municipality
  const numbers = [
    { number: '112', text: phones.danger },
    { number: phone, text: phones.us },
    { number: socialjourPhone, text: phones.closed },
    ...(withViolenceLine ? [{ number: VIOLENCE_LINE, text: phones.violence }] : []),
  ]
  return (
    <EmergencyPanel
      title={title}
      phones={numbers.map((one) => ({ ...one, href: `tel:${one.number.replace(/[^\d+]/g, '')}` }))}
    >
      <p>{text}</p>
    </EmergencyPanel>
  )
}
