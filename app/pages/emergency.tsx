import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { EMERGENCY_KINDS, emergencyAnchorOf, type EmergencyKind } from './emergency-kinds.ts'
import { useMunicipality } from './municipality.ts'
import { Phones, type PhoneName } from './phones.tsx'
import { EmergencyHelp } from './problem.tsx'
import { Prose } from './prose.tsx'

export const handle = { public: true }

const PHONES: Partial<Record<EmergencyKind, readonly PhoneName[]>> = {
  violence: ['danger', 'violence', 'us'],
  life: ['danger', 'care'],
  child: ['danger', 'us', 'closed'],
}

export default function EmergencyPage() {
  const { emergency, place } = useLanguage().texts.pages
  const municipality = useMunicipality()
  return (
    <>
      <title>{`${emergency.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={emergency.lead}>{emergency.title}</PageHeading>
        <EmergencyHelp municipality={municipality} />
        {EMERGENCY_KINDS.map((kind) => (
          <Prose key={kind} id={emergencyAnchorOf(kind)} text={emergency.sections[kind]}>
            {PHONES[kind] ? <Phones names={PHONES[kind]} /> : null}
            {kind === 'child' ? (
              <p>
                <a href="/orosanmalan">{emergency.childLink}</a>
              </p>
            ) : null}
          </Prose>
        ))}
        <hr />
        <p>{emergency.apply}</p>
        <ButtonLink href="/ekonomiskt-bistand" variant="secondary" iconEnd="arrow-end">
          {emergency.applyLink}
        </ButtonLink>
      </Page>
    </>
  )
}
