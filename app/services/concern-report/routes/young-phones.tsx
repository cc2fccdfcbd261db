import { useRouteLoaderData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import type { Config } from '#app/platform/config.ts'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'
import { VIOLENCE_LINE } from './violence-line.ts'

type Props = { title: string; text: string; withViolenceLine?: boolean }

/** The numbers that a child may ring, each with what it is for. */
export function YoungPhones({ title, text, withViolenceLine = false }: Props) {
  const facts = useRouteLoaderData<{ municipality: Config['municipality'] }>('root')
  const { texts, say } = useLanguage()
  if (!facts) return null
  const { phone, socialjourPhone, childHelpline } = facts.municipality
  const { phones } = texts.young
  const numbers = [
    { number: '112', text: phones.danger },
    { number: phone, text: phones.us },
    { number: socialjourPhone, text: phones.closed },
    ...(childHelpline
      ? [{ number: childHelpline.number, text: say('young.phones.helpline', { name: childHelpline.name }) }]
      : []),
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
