import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { readParticipants, readSnapshot } from '#app/case/read.server.ts'
import { getService, maySet } from '#app/case/registry.ts'
import { requireResident } from '#app/identity/guards.ts'
import { momentInWords } from '#app/journey/display.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { OwedSection } from '../owed-section.tsx'
import { owedOf, type OwedPaper } from '../owed.server.ts'
import { Reference } from '../reference.tsx'

type ReceiptView = {
  id: string
  reference: string
  name: string
  receivedAt: string
  from: string
  next: readonly string[]
  owed: readonly OwedPaper[]
  add: string
  /** Left out once it is too late. */
  withdraw: string | undefined
  contact: string
}

export function loader({ request, params, context }: LoaderFunctionArgs): ReceiptView {
  const portal = getPortal(context)
  const resident = requireResident(portal, request)
  const row = getOwnCase(portal, resident, params.case)
  const { texts, code } = getVisit(context).language
  const service = getService(context, row.service)
  const { journey, receipt, papers } = service.textsOf(texts)
  return {
    id: row.id,
    reference: row.reference,
    name: journey.name,
    receivedAt: momentInWords(row.receivedAt, code),
    from: readParticipants(portal, row)[0]?.name ?? '',
    next: receipt.next,
    owed: owedOf(portal, service, row, readSnapshot(portal, row), papers),
    add: receipt.add,
    withdraw: maySet(service, row.status, 'withdrawn') ? receipt.withdraw : undefined,
    contact: receipt.contact,
  }
}

/** That it has reached us, when, and what happens now. It stays here to come back to. */
export default function ReceiptPage() {
  const view = useLoaderData<ReceiptView>()
  const { texts } = useLanguage()
  const { receipt } = texts.case
  const { titles } = texts.myPages
  const home = `/mina-sidor/${view.id}`
  return (
    <JourneyPage title={titles.receipt} back={{ href: '/mina-sidor', text: texts.common.header.myPages }}>
      <h1>{receipt.title}</h1>
      <p className="lead">{view.name}</p>
      <Notification
        tone="success"
        title={
          <>
            {receipt.number} <Reference>{view.reference}</Reference>
          </>
        }
        takesFocus
      >
        <p>
          {receipt.at} {view.receivedAt}
        </p>
        <p>
          {receipt.from} <bdi>{view.from}</bdi>
        </p>
      </Notification>
      <Section title={receipt.next}>
        <ul>
          {view.next.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={home}>{receipt.toCase}</a>
        </p>
      </Section>
      <OwedSection owed={view.owed} />
      <Section title={receipt.addTitle}>
        <p>{view.add}</p>
      </Section>
      {view.withdraw === undefined ? null : (
        <Section title={receipt.withdrawTitle}>
          <p>{view.withdraw}</p>
          <p>
            <a href={`${home}#ta-tillbaka`}>{texts.myPages.withdraw.ask}</a>
          </p>
        </Section>
      )}
      <Section title={receipt.contactTitle}>
        <p>{view.contact}</p>
      </Section>
      <Section title={receipt.sent}>
        <p>{receipt.print}</p>
        <div className="button-row">
          <ButtonLink href={`${home}/dokument-1.pdf`} variant="secondary" icon="download">
            {receipt.pdf}
          </ButtonLink>
        </div>
      </Section>
    </JourneyPage>
  )
}
