import { useRouteLoaderData } from 'react-router'
import { useLanguage } from '#app/locales/language.tsx'
import type { Config } from '#app/platform/config.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Page, PageHeading, Section } from '#app/ui/page.tsx'
import { CallUs } from './call-us.tsx'
import { SkatteverketLink } from './skatteverket-link.tsx'

export const handle = { public: true }

/** Before any question: who must do something and who need not, where, by when, and what happens otherwise. */
export default function ParenthoodInfoPage() {
  const facts = useRouteLoaderData<{ municipality: Config['municipality'] }>('root')
  const { parenthood, pages } = useLanguage().texts
  const { info } = parenthood
  return (
    <>
      <title>{`${info.title} – ${pages.place}`}</title>
      <Page>
        <PageHeading lead={info.lead}>{info.title}</PageHeading>
        <Start />
        <p>{info.startText}</p>
        {Object.entries(info.sections).map(([name, part]) => (
          <Part key={name} {...part} isAtSkatteverket={name === 'skatteverket'} />
        ))}
        <Start />
        {facts ? <CallUs phone={facts.municipality.phone} label={info.call} /> : null}
        <p>{info.hours}</p>
      </Page>
    </>
  )
}

function Start() {
  const { info } = useLanguage().texts.parenthood
  return (
    <ButtonRow>
      <ButtonLink href="/v" size="l" iconEnd="arrow-end">
        {info.start}
      </ButtonLink>
    </ButtonRow>
  )
}

type PartProps = {
  heading: string
  paragraphs: readonly string[]
  points: readonly string[]
  isAtSkatteverket: boolean
}

function Part({ heading, paragraphs, points, isAtSkatteverket }: PartProps) {
  return (
    <Section title={heading}>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {points.length > 0 ? (
        <ul>
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : null}
      {isAtSkatteverket ? <SkatteverketLink /> : null}
    </Section>
  )
}
