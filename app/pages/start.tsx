import { useLanguage } from '#app/locales/language.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Hero } from '#app/ui/hero.tsx'
import { Page, Section } from '#app/ui/page.tsx'
import { SearchField } from '#app/ui/search-field.tsx'
import { useMunicipality } from './municipality.ts'
import { NEEDS, otherHelpAddress, type Need } from './other-help-links.tsx'
import { EmergencyHelp } from './problem.tsx'
import { Prose } from './prose.tsx'

export const handle = { public: true }

/** What stands among the first cards already, and what is nothing to choose. */
const FIRST_NEEDS: ReadonlySet<Need> = new Set(['child', 'young', 'parenthood', 'else'])

/** The front door: by what somebody needs, in their words, not by who at the municipality does it. */
export default function StartPage() {
  const { start, other, place } = useLanguage().texts.pages
  const municipality = useMunicipality()
  const { money, urgent, concern, young, parent, meet, goOn, code } = start.needs
  return (
    <>
      <title>{`${start.tabTitle} – ${place}`}</title>
      <Page width="wide">
        <Hero title={start.title}>
          <div className="flow">
            <p>{start.lead}</p>
            <SearchField action="/sok" name="q" label={start.searchLabel} buttonText={start.searchButton} />
          </div>
        </Hero>
        <Section title={start.needsTitle}>
          <CardGrid>
            <Card title={money.title} headingLevel={3} href="/ekonomiskt-bistand" icon="wallet">
              {money.text}
            </Card>
            <Card title={urgent.title} headingLevel={3} href="/akut-hjalp" icon="phone">
              {urgent.text}
            </Card>
            <Card title={concern.title} headingLevel={3} href="/orosanmalan" icon="heart">
              {concern.text}
            </Card>
            <Card title={young.title} headingLevel={3} href="/barn-och-unga" icon="child">
              {young.text}
            </Card>
            <Card title={parent.title} headingLevel={3} href="/foraldraskap" icon="people">
              {parent.text}
            </Card>
            <Card title={meet.title} headingLevel={3} href="/boka-tid" icon="calendar">
              {meet.text}
            </Card>
            <Card title={goOn.title} headingLevel={3} href="/mina-sidor" icon="person">
              {goOn.text}
            </Card>
            <Card title={code.title} headingLevel={3} href="/kod" icon="message">
              {code.text}
            </Card>
          </CardGrid>
        </Section>
        <EmergencyHelp municipality={municipality} />
        <Section title={start.otherTitle}>
          <p>{start.otherText}</p>
          <CardGrid>
            {NEEDS.filter((need) => !FIRST_NEEDS.has(need)).map((need) => (
              <Card
                key={need}
                title={other.sections[need].heading}
                headingLevel={3}
                href={otherHelpAddress(need)}
              />
            ))}
          </CardGrid>
        </Section>
        <Prose text={start.talk} />
      </Page>
    </>
  )
}
