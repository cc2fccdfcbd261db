import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { ConcernPhones } from './concern-phones.tsx'
import { Part } from './part.tsx'

export const handle = { public: true }

/** Before any report about a child: danger now, asking first, the right door, and what happens afterwards. */
export default function ChildInfoPage() {
  const { texts } = useLanguage()
  const { child } = texts.concernPages
  const { professional, private: anybody, young, adult } = child.doors
  return (
    <>
      <title>{`${child.title} – ${texts.pages.place}`}</title>
      <Page>
        <PageHeading lead={child.lead}>{child.title}</PageHeading>
        <ConcernPhones title={child.danger} text={child.dangerText} />
        <Part text={child.ask}>
          <ButtonRow>
            <ButtonLink href="/f" variant="secondary" iconEnd="arrow-end">
              {child.ask.link}
            </ButtonLink>
            <ButtonLink href="/boka-tid" variant="secondary" iconEnd="arrow-end">
              {child.ask.call}
            </ButtonLink>
          </ButtonRow>
        </Part>
        <Section title={child.doorsTitle}>
          <CardGrid columns={2}>
            <Card title={professional.title} headingLevel={3} href="/b">
              {professional.text}
            </Card>
            <Card title={anybody.title} headingLevel={3} href="/c">
              {anybody.text}
            </Card>
            <Card title={young.title} headingLevel={3} href="/barn-och-unga">
              {young.text}
            </Card>
            <Card title={adult.title} headingLevel={3} href="/oro-for-vuxen">
              {adult.text}
            </Card>
          </CardGrid>
        </Section>
        {Object.entries(child.sections).map(([name, section]) => (
          <Part key={name} text={section} />
        ))}
      </Page>
    </>
  )
}
