import type { ReactNode } from 'react'
import { useLanguage } from '#app/locales/language.tsx'
import { BackLink } from '#app/ui/back-link.tsx'
import { Page } from '#app/ui/page.tsx'

type JourneyPageProps = {
  /** The neutral name in the browser's title and history. */
  title: string
  /** The title begins with "Fel:" when the page came back with errors. */
  hasErrors?: boolean
  back?: { href: string; text?: string }
  before?: ReactNode
  children: ReactNode
}

/** The frame of every page behind the start button: a title that tells a bystander nothing, and the way back. */
export function JourneyPage({ title, hasErrors, back, before, children }: JourneyPageProps) {
  const { common } = useLanguage().texts
  return (
    <>
      <title>{`${hasErrors ? common.form.errorTitlePrefix : ''}${title} – ${common.service}`}</title>
      <Page
        before={
          <>
            {back ? <BackLink href={back.href}>{back.text ?? common.form.back}</BackLink> : null}
            {before}
          </>
        }
      >
        {children}
      </Page>
    </>
  )
}
