import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { withdraw } from '#app/case/change.server.ts'
import { SnapshotSections } from '#app/case/pages/snapshot-sections.tsx'
import { getService } from '#app/case/registry.ts'
import { requireResident } from '#app/identity/guards.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button } from '#app/ui/button.tsx'
import { Details } from '#app/ui/details.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading, Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { AskWithdraw } from '../ask-withdraw.tsx'
import { caseOf, type CaseView } from '../case.server.ts'
import { OpeningsSection } from '../openings-section.tsx'
import { OwedSection } from '../owed-section.tsx'
import { PapersSection } from '../papers-section.tsx'
import { Reference } from '../reference.tsx'
import { TONES } from '../tones.ts'

export function loader({ request, params, context }: LoaderFunctionArgs): CaseView {
  const portal = getPortal(context)
  const row = getOwnCase(portal, requireResident(portal, request), params.case)
  return caseOf(context, row, new URL(request.url).searchParams)
}

/** `ask` shows what taking the matter back means; `withdraw` does it. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const resident = requireResident(portal, request)
  const intent = (await readForm(request)).get('intent')
  const row = getOwnCase(portal, resident, params.case)
  if (intent === 'ask') return data({ step: 'ask' as const })
  if (intent !== 'withdraw') throw data(null, { status: 400 })
  try {
    withdraw(portal, resident, getService(context, row.service), row)
  } catch (refusal) {
    if (!isConflict(refusal)) throw refusal
    return data({ step: 'too-late' as const }, { status: 409 })
  }
  return redirect(`/mina-sidor/${row.id}?klart=1`, 303)
}

function isConflict(thrown: unknown): boolean {
  return (thrown as { init?: { status?: unknown } } | undefined)?.init?.status === 409
}

/** One case: how it is going, what has happened, what was sent, and who has opened it. */
export default function CasePage() {
  const view = useLoaderData<CaseView>()
  const reply = useActionData<{ step: 'ask' | 'too-late' }>()
  const { texts } = useLanguage()
  const { case: words, titles, withdraw: withdrawal } = texts.myPages
  const back = { href: '/mina-sidor', text: words.back }
  if (reply?.step === 'ask' && view.canWithdraw) return <AskWithdraw href={`/mina-sidor/${view.id}`} />
  const tooLate = reply !== undefined && !view.justWithdrawn
  return (
    <JourneyPage title={titles.case} back={back}>
      {view.justWithdrawn ? (
        <Notification tone="success" title={withdrawal.doneTitle} takesFocus>
          <p>{withdrawal.done}</p>
        </Notification>
      ) : null}
      {tooLate ? (
        <Notification tone="warning" title={withdrawal.tooLateTitle} takesFocus>
          <p>{withdrawal.tooLate}</p>
        </Notification>
      ) : null}
      <PageHeading
        caption={
          <>
            {words.number} <Reference>{view.reference}</Reference>
          </>
        }
      >
        {view.name}
      </PageHeading>
      <Status {...view} />
      <OwedSection owed={view.owed} />
      <Section title={words.timeline}>
        <Events events={view.events} />
      </Section>
      <PapersSection caseId={view.id} files={view.files} />
      <Sent {...view} />
      <Section title={words.contact}>
        <p>{view.contact}</p>
      </Section>
      {view.canWithdraw ? <Withdrawal /> : null}
      <OpeningsSection openings={view.openings} hasMore={view.hasMoreOpenings} />
    </JourneyPage>
  )
}

/** Loads itself anew when something happens, unless the person is in the middle of something. */
function Status({ status, receivedAt, next, live }: CaseView) {
  const { case: words } = useLanguage().texts.myPages
  return (
    <section className="section flow" data-live={live}>
      <h2>{words.status}</h2>
      <p>
        <StatusTag tone={TONES[status.stage]}>{status.name}</StatusTag>
      </p>
      <p className="lead">{status.explanation}</p>
      <p className="muted">
        {words.received} {receivedAt}
      </p>
      {next.length > 0 ? (
        <>
          <h3>{words.next}</h3>
          <ul>
            {next.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p hidden data-live-notice="">
        {words.liveNotice}
      </p>
    </section>
  )
}

function Events({ events }: Pick<CaseView, 'events'>) {
  const { case: words, events: names } = useLanguage().texts.myPages
  return (
    <Timeline
      label={words.eventsList}
      events={events.map(({ seq, kind, at, when }, i) => ({
        id: `handelse-${seq}`,
        when: { dateTime: new Date(at).toISOString(), text: when },
        title: names[kind],
        state: i === 0 ? 'current' : 'past',
      }))}
    />
  )
}

function Sent({ id, snapshot }: CaseView) {
  const { texts, code } = useLanguage()
  const { case: words } = texts.myPages
  const isOther = snapshot.language !== code
  return (
    <Section id="svar" title={words.sent}>
      <p>
        <a href={`/mina-sidor/${id}/kvitto`}>{words.receipt}</a>
      </p>
      <Details summary={words.sentShow}>
        {isOther ? <p className="muted">{words.sentIn}</p> : null}
        <div lang={snapshot.language} dir={snapshot.language === 'ar' ? 'rtl' : 'ltr'} className="flow">
          <SnapshotSections snapshot={snapshot} />
        </div>
      </Details>
    </Section>
  )
}

function Withdrawal() {
  const { withdraw: words } = useLanguage().texts.myPages
  return (
    <Section id="ta-tillbaka" title={words.section}>
      <p>{words.text}</p>
      <form method="post">
        <Button variant="secondary" name="intent" value="ask">
          {words.ask}
        </Button>
      </form>
    </Section>
  )
}
