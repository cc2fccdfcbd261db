import { useRouteLoaderData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import type { Config } from '#app/platform/config.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'

export const handle = { public: true }

/** Before signing in: what it is, for whom, what one needs, how long it takes, and the roads beside this one. */
export default function InfoPage() {
  const { texts } = useLanguage()
  const { info } = texts.financialAssistance
  const { assistance, place } = texts.pages
  const { acute: _acute, otherWays, ...sections } = info.sections
  return (
    <>
      <title>{`${info.title} – ${place}`}</title>
      <Page aside={<Aside />} asideLabel={info.sections.acute.heading}>
        <PageHeading lead={info.lead}>{info.title}</PageHeading>
        <Start />
        <p>{assistance.signIn}</p>
        <p>
          {assistance.urgent} <a href="/akut-hjalp">{assistance.urgentLink}</a>
        </p>
        {Object.entries(sections).map(([name, section]) => (
          <Part key={name} {...section} />
        ))}
        <Start />
        <Part {...otherWays} />
        <PaperForm />
      </Page>
    </>
  )
}

function Start() {
  const { info } = useLanguage().texts.financialAssistance
  return (
    <ButtonRow>
      <ButtonLink href="/a" size="l" iconEnd="arrow-end">
        {info.start}
      </ButtonLink>
    </ButtonRow>
  )
}

function Part({ heading, paragraphs }: { heading: string; paragraphs: readonly string[] }) {
  return (
    <Section title={heading}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Section>
  )
}

function PaperForm() {
  const facts = useRouteLoaderData<{ municipality: Config['municipality'] }>('root')
  const { assistance } = useLanguage().texts.pages
  if (!facts) return null
  return (
    <ButtonLink href={telephone(facts.municipality.phone)} variant="secondary" icon="phone">
      {assistance.paperForm}
    </ButtonLink>
  )
}

function Aside() {
  const facts = useRouteLoaderData<{ municipality: Config['municipality'] }>('root')
  const { common, financialAssistance } = useLanguage().texts
  if (!facts) return null
  const { phone, socialjourPhone } = facts.municipality
  return (
    <EmergencyPanel
      title={financialAssistance.info.sections.acute.heading}
      phones={[
        { number: '112', href: 'tel:112', text: common.emergency.danger },
        { number: phone, href: telephone(phone), text: common.emergency.noFood },
        { number: socialjourPhone, href: telephone(socialjourPhone), text: common.emergency.closed },
      ]}
    />
  )
}

function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
