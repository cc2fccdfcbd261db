import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { anchorOf, NEEDS, OtherHelpLinks, type Need } from './other-help-links.tsx'
import { Phones, type PhoneName } from './phones.tsx'
import { Prose } from './prose.tsx'

export const handle = { public: true }

/** Where minutes may count, the numbers are buttons. */
const PHONES: Partial<Record<Need, readonly PhoneName[]>> = {
  child: ['us', 'closed', 'danger'],
  violence: ['us', 'violence', 'danger'],
}

/** What can be done here and now. */
const DOORS = {
  child: '/orosanmalan',
  young: '/barn-och-unga',
  adult: '/oro-for-vuxen',
  parenthood: '/foraldraskap',
} as const satisfies Partial<Record<Need, string>>

export default function OtherHelpPage() {
  const { other, place } = useLanguage().texts.pages
  return (
    <>
      <title>{`${other.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={other.lead}>{other.title}</PageHeading>
        <OtherHelpLinks />
        {NEEDS.map((need) => (
          <Prose key={need} id={anchorOf(need)} text={other.sections[need]}>
            {PHONES[need] ? <Phones names={PHONES[need]} /> : null}
            {need in DOORS ? <Door need={need as keyof typeof DOORS} /> : null}
          </Prose>
        ))}
      </Page>
    </>
  )
}

function Door({ need }: { need: keyof typeof DOORS }) {
  const { links } = useLanguage().texts.pages.other
  return (
    <ButtonRow>
      <ButtonLink href={DOORS[need]} variant="secondary" iconEnd="arrow-end">
        {links[need]}
      </ButtonLink>
    </ButtonRow>
  )
}
