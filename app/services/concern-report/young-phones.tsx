import { useLanguage } from '#app/locales/language.tsx'
import { VIOLENCE_LINE } from '#app/pages/linked-text.tsx'
import { useMunicipality } from '#app/pages/municipality.ts'
import { telephone } from '#app/pages/problem.tsx'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'

type Props = { title: string; text: string; withViolenceLine?: boolean }

/** The numbers that a child may ring, each with what it is for. */
export function YoungPhones({ title, text, withViolenceLine = false }: Props) {
  const { phone, socialjourPhone, childHelpline } = useMunicipality()
  const { texts, say } = useLanguage()
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
    <EmergencyPanel title={title} phones={numbers.map((one) => ({ ...one, href: telephone(one.number) }))}>
      <p>{text}</p>
    </EmergencyPanel>
  )
}
