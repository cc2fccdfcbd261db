import { useLanguage } from '#app/locales/language.tsx'
import type { Texts } from '#app/locales/catalogue.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { useMunicipality } from './municipality.ts'
import { Phones, type PhoneName } from './phones.tsx'
import { EmergencyHelp } from './problem.tsx'
import { Prose } from './prose.tsx'

export const handle = { public: true }

type Kind = keyof Texts['pages']['emergency']['sections']

const PHONES: Partial<Record<Kind, readonly PhoneName[]>> = {
  violence: ['danger', 'violence', 'us'],
  child: ['danger', 'us', 'closed'],
}
const KINDS = ['food', 'violence', 'child', 'power', 'eviction', 'call'] as const satisfies readonly Kind[]

export default function EmergencyPage() {
  const { emergency, place } = useLanguage().texts.pages
  const municipality = useMunicipality()
  return (
    <>
      <title>{`${emergency.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={emergency.lead}>{emergency.title}</PageHeading>
        <EmergencyHelp municipality={municipality} />
        {KINDS.map((kind) => (
          <Prose key={kind} text={emergency.sections[kind]}>
            {PHONES[kind] ? <Phones names={PHONES[kind]} /> : null}
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
