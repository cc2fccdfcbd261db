import { onOneLine } from '#app/platform/text-facts.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'

/** The number to press. */
export function CallUs({ phone, label }: { phone: string; label: string }) {
  return (
    <ButtonRow>
      <ButtonLink href={`tel:${phone.replace(/[^\d+]/g, '')}`} variant="secondary" icon="phone">
        {label} <bdi dir="ltr">{onOneLine(phone)}</bdi>
      </ButtonLink>
    </ButtonRow>
  )
}
