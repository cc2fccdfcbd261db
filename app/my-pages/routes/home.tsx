import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { requireResident } from '#app/identity/guards.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink } from '#app/ui/button.tsx'
import { Card, CardGrid } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import { homeOf, type DraftView, type HomeView, type MatterView } from '../home.server.ts'
import { Reference } from '../reference.tsx'
import { TONES } from '../tones.ts'

export function loader({ request, context }: LoaderFunctionArgs): HomeView {
  const { personId } = requireResident(getPortal(context), request)
  return homeOf(context, personId, new URL(request.url).searchParams)
}

/** What a person has begun and what they have sent. */
export default function HomePage() {
  const view = useLoaderData<HomeView>()
  const { texts, say } = useLanguage()
  const { home, titles } = texts.myPages
  const isEmpty = view.meetings.length + view.drafts.length + view.matters.length === 0
  return (
    <JourneyPage title={titles.home}>
      {view.removed ? (
        <Notification tone="success" takesFocus>
          <p>{home.removed}</p>
        </Notification>
      ) : null}
      <h1>{home.title}</h1>
      {isEmpty ? (
        <EmptyState title={home.emptyTitle} action={<ButtonLink href="/">{home.emptyAction}</ButtonLink>}>
          <p>{home.empty}</p>
        </EmptyState>
      ) : (
        <p className="lead">{home.lead}</p>
      )}
      {view.meetings.length > 0 ? (
        <Section id="tider" title={home.meetingsTitle}>
          <CardGrid columns={2} label={home.meetingsTitle}>
            {view.meetings.map((meeting) => (
              <Card
                key={meeting.href}
                title={meeting.when}
                headingLevel={3}
                icon="calendar"
                href={meeting.href}
              >
                {meeting.name} · {texts.meetings.channels[meeting.channel]}
              </Card>
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {view.drafts.length > 0 ? (
        <Section id="paborjat" title={home.draftsTitle}>
          <p>{home.draftsLead}</p>
          <CardGrid columns={2} label={home.draftsTitle}>
            {view.drafts.map((draft) => (
              <DraftCard key={draft.href} {...draft} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      {isEmpty ? null : (
        <Section id="skickat" title={home.mattersTitle}>
          {view.matters.length > 0 ? null : <p>{home.nothingSent}</p>}
          {view.matters.map((matter) => (
            <MatterCard key={matter.href} {...matter} />
          ))}
          {view.more ? (
            <>
              <p>{say('myPages.home.shown', { count: view.matters.length })}</p>
              <ButtonLink href={view.more} variant="secondary">
                {home.more}
              </ButtonLink>
            </>
          ) : null}
        </Section>
      )}
      <Section title={home.everywhereTitle}>
        <p>{home.everywhere}</p>
        <form method="post" action="/logga-ut">
          <Button variant="secondary" name="val" value="overallt">
            {home.everywhereButton}
          </Button>
        </form>
      </Section>
    </JourneyPage>
  )
}

function DraftCard({ href, name, savedAt, deletesOn, deletesSoon }: DraftView) {
  const { texts, say } = useLanguage()
  const { home } = texts.myPages
  const which = say('myPages.home.draft', { name, at: savedAt })
  return (
    <Card
      title={name}
      headingLevel={3}
      icon="pencil"
      {...(deletesSoon ? { meta: <StatusTag tone="warning">{home.deletesSoon}</StatusTag> } : {})}
      actions={
        <div className="button-row">
          <ButtonLink href={href} hiddenText={which}>
            {home.continue}
          </ButtonLink>
          <ButtonLink href={`${href}/ta-bort`} variant="quiet" icon="trash" hiddenText={which}>
            {home.remove}
          </ButtonLink>
        </div>
      }
    >
      <p>{say('myPages.home.savedAt', { at: savedAt })}</p>
      <p>{say('myPages.home.deletesOn', { day: deletesOn })}</p>
    </Card>
  )
}

function MatterCard(matter: MatterView) {
  const { texts, say } = useLanguage()
  const { home, events } = texts.myPages
  const { href, reference, latest } = matter
  const of = <VisuallyHidden> {say('myPages.home.of', { reference })}</VisuallyHidden>
  return (
    <Card
      title={<a href={href}>{matter.name}</a>}
      headingLevel={3}
      meta={
        <>
          <StatusTag tone={TONES[matter.stage]}>{matter.status}</StatusTag>{' '}
          {matter.isNew ? <StatusTag tone="attention">{home.new}</StatusTag> : null}
        </>
      }
      actions={
        <div className="button-row">
          <a href={`${href}/kvitto`}>
            {home.receipt}
            {of}
          </a>
          <a href={`${href}#oppnat`}>
            {home.opened}
            {of}
          </a>
        </div>
      }
    >
      <p>
        {home.number} <Reference>{reference}</Reference> ·{' '}
        {say('myPages.home.receivedOn', { day: matter.receivedOn })}
      </p>
      <p>{say('myPages.home.latest', { event: events[latest.kind], day: latest.day })}</p>
    </Card>
  )
}
