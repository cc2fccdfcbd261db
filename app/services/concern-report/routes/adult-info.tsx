import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { ConcernPhones } from './concern-phones.tsx'
import { Part } from './part.tsx'

export const handle = { public: true }

/** Before a report about an adult: danger now, that help is voluntary, and who finds out. */
export default function AdultInfoPage() {
  const { texts } = useLanguage()
  const { adult } = texts.concernPages
  return (
    <>
      <title>{`${adult.title} – ${texts.pages.place}`}</title>
      <Page>
        <PageHeading lead={adult.lead}>{adult.title}</PageHeading>
        <ConcernPhones title={adult.danger} text={adult.dangerText} withViolenceLine />
        <ButtonRow>
          <ButtonLink href="/e" size="l" iconEnd="arrow-end">
            {adult.start}
          </ButtonLink>
        </ButtonRow>
        {Object.entries(adult.sections).map(([name, section]) => (
          <Part key={name} text={section} />
        ))}
        <p>
          <a href="/orosanmalan">{adult.childLink}</a>
        </p>
      </Page>
    </>
  )
}
