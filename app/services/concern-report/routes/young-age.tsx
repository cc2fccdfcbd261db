import { data, useParams, type LoaderFunctionArgs } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { ReadAloud } from '#app/ui/read-aloud.tsx'
import { AGES, isAge } from '../ages.ts'
import { Part } from './part.tsx'
import { YoungPhones } from './young-phones.tsx'

export const handle = { public: true }

export function loader({ params }: LoaderFunctionArgs) {
  if (!isAge(params.age)) throw data(null, { status: 404 })
  return null
}

/** What a child wants to know before it tells, in words for its age. */
export default function YoungAgePage() {
  const { age } = useParams()
  const { texts } = useLanguage()
  if (!isAge(age)) return null
  const { young } = texts
  const words = young[AGES[age]]
  const start = (
    <ButtonRow>
      <ButtonLink href="/d" size="l" iconEnd="arrow-end">
        {words.start}
      </ButtonLink>
    </ButtonRow>
  )
  return (
    <>
      <title>{`${words.title} – ${texts.pages.place}`}</title>
      <Page>
        <PageHeading lead={words.lead}>{words.title}</PageHeading>
        <ReadAloud text={texts.common.readAloud} />
        <YoungPhones title={words.danger} text={words.dangerText} withViolenceLine={AGES[age] === 'from13'} />
        {start}
        {Object.entries(words.sections).map(([name, section]) => (
          <Part key={name} text={section}>
            {name === 'more' ? <a href="https://www.kollpasoc.se/">kollpasoc.se</a> : null}
          </Part>
        ))}
        {start}
        <p>
          <a href="/barn-och-unga">{young.change}</a>
        </p>
      </Page>
    </>
  )
}
