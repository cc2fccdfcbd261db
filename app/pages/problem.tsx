import { createContext } from 'react'
import { useLanguage } from '#app/locales/language.tsx'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmergencyPanel } from '#app/ui/emergency-panel.tsx'
import { Page } from '#app/ui/page.tsx'
import type { Config } from '#app/platform/config.ts'

type Municipality = Config['municipality']

export type ProblemKind =
  'notFound' | 'forbidden' | 'tooMany' | 'tooLarge' | 'badRequest' | 'unavailable' | 'broken'

/** Whether this page failed because the database could not write. */
export const StorageFaultContext = createContext(false)

/** A page for when something is wrong: what happened, what to do, and the emergency help. */
export function Problem({
  kind,
  incident,
  municipality,
}: {
  kind: ProblemKind
  incident: string
  municipality: Municipality | undefined
}) {
  const { texts, say } = useLanguage()
  const { problem, service } = texts.common
  return (
    <>
      <title>{`${problem[kind].title} – ${service}`}</title>
      <Page>
        <h1>{problem[kind].title}</h1>
        <p className="lead">{say(`common.problem.${kind}.text`, { incident })}</p>
        <div className="button-row">
          <ButtonLink href="/">{problem.goHome}</ButtonLink>
          <ButtonLink href="/mina-sidor" variant="secondary">
            {problem.goMyPages}
          </ButtonLink>
        </div>
        {municipality ? <EmergencyHelp municipality={municipality} /> : null}
      </Page>
    </>
  )
}

/** The numbers to call when it cannot wait. */
export function EmergencyHelp({ municipality }: { municipality: Municipality }) {
  const { emergency } = useLanguage().texts.common
  return (
    <EmergencyPanel
      title={emergency.title}
      phones={[
        { number: '112', href: 'tel:112', text: emergency.danger },
        { number: municipality.phone, href: telephone(municipality.phone), text: emergency.noFood },
        {
          number: municipality.socialjourPhone,
          href: telephone(municipality.socialjourPhone),
          text: emergency.closed,
        },
      ]}
    />
  )
}

export function telephone(number: string): string {
  return `tel:${number.replace(/[^\d+]/g, '')}`
}
