import { useLanguage } from '#app/locales/language.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { ReadAloud } from '#app/ui/read-aloud.tsx'
import { AGES } from '../ages.ts'
import { YoungPhones } from './young-phones.tsx'

export const handle = { public: true }

/** A child's own door: which words to read. */
export default function YoungPage() {
  const { texts } = useLanguage()
  const { young } = texts
  return (
    <>
      <title>{`${young.title} – ${texts.pages.place}`}</title>
      <Page>
        <PageHeading lead={young.lead}>{young.title}</PageHeading>
        <ReadAloud text={texts.common.readAloud} />
        <YoungPhones title={young.from8.danger} text={young.from8.dangerText} />
        <Section title={young.choose}>
          <CardGrid columns={2}>
            {Object.entries(AGES).map(([age, voice]) => (
              <Card key={age} title={young.ages[voice].link} headingLevel={3} href={`/barn-och-unga/${age}`}>
                {young.ages[voice].text}
              </Card>
            ))}
          </CardGrid>
        </Section>
        <p>
          {young.older} <a href="/orosanmalan">{young.olderLink}</a>
        </p>
      </Page>
    </>
  )
}
