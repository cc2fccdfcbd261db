import { onOneLine } from '#app/platform/text-facts.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { CARE_LINE, VIOLENCE_LINE } from './linked-text.tsx'
import { useMunicipality } from './municipality.ts'
import { telephone } from './problem.tsx'

export type PhoneName = 'us' | 'closed' | 'violence' | 'care' | 'danger'

/** Numbers to press, each saying where it leads when there are several. */
export function Phones({ names }: { names: readonly PhoneName[] }) {
  const { phone, socialjourPhone } = useMunicipality()
  const { phones } = useLanguage().texts.pages
  const numbers: Record<PhoneName, string> = {
    us: phone,
    closed: socialjourPhone,
    violence: VIOLENCE_LINE,
    care: CARE_LINE,
    danger: '112',
  }
  return (
    <ButtonRow>
      {names.map((name) => (
        <ButtonLink key={name} href={telephone(numbers[name])} variant="secondary" icon="phone">
          {phones[name]} <bdi dir="ltr">{onOneLine(numbers[name])}</bdi>
        </ButtonLink>
      ))}
    </ButtonRow>
  )
}
