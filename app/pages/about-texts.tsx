import type { ReactNode } from 'react'
import { dayInWords } from '#app/journey/display.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { Contents } from '#app/ui/contents.tsx'
import { Page, PageHeading } from '#app/ui/page.tsx'
import { Phones } from './phones.tsx'
import { Prose, type ProseText } from './prose.tsx'

/** The day these pages were last read through and changed. */
const UPDATED = '2026-11-22'

type AboutText = { title: string; lead: string; sections: Readonly<Record<string, ProseText>> }

/** A page of text: what it is about, its parts, when it was written. `after` is put at the end of a part. */
export function AboutFrame({
  text,
  after = {},
  children,
}: {
  text: AboutText
  after?: Record<string, ReactNode>
  children?: ReactNode
}) {
  const { texts, say, code } = useLanguage()
  const { place, about } = texts.pages
  const sections = Object.entries(text.sections)
  return (
    <>
      <title>{`${text.title} – ${place}`}</title>
      <Page>
        <PageHeading lead={text.lead}>{text.title}</PageHeading>
        {sections.length > 4 ? (
          <Contents
            label={about.contents}
            links={sections.map(([, { heading }], at) => ({ href: `#del-${at + 1}`, text: heading }))}
          />
        ) : null}
        {children}
        {sections.map(([name, section], at) => (
          <Prose key={name} id={`del-${at + 1}`} text={section}>
            {after[name]}
          </Prose>
        ))}
        <hr />
        <p>{say('pages.about.updated', { day: dayInWords(UPDATED, code) })}</p>
      </Page>
    </>
  )
}

export function PrivacyPage() {
  return <AboutFrame text={useLanguage().texts.pages.about.privacy} />
}

export function SafetyPage() {
  const text = useLanguage().texts.pages.about.safety
  return <AboutFrame text={text} after={{ danger: <Phones names={['danger', 'violence', 'us']} /> }} />
}
