import { isDeskEvent } from '#app/case/report/event-kinds.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import type { CaseView } from './case.server.ts'

const { case: words } = desk

/** Beside the answers: what to do, the facts, the people and what has happened. */
export function CaseAside(view: CaseView) {
  return (
    <>
      <Actions {...view} />
      <Section title={words.facts}>
        <SummaryList
          compact
          rows={[
            { term: words.received, value: `${view.received} (${view.age})` },
            { term: words.status, value: view.status.name },
            { term: words.assigned, value: view.assigned },
            { term: words.unit, value: view.unit },
          ]}
        />
        <p>
          <a href={`/handlaggning/${view.id}/data`} download>
            {words.data}
          </a>
        </p>
      </Section>
      {view.people.length > 0 ? (
        <Section title={words.people}>
          {view.people.map((person) => (
            <section key={person.id}>
              <h3>{words.applicant}</h3>
              <SummaryList
                compact
                rows={[
                  { term: words.name, value: person.name },
                  { term: words.number, value: person.number },
                  { term: words.language, value: desk.languages[person.language] },
                  { term: words.signed, value: person.signedAt },
                ]}
              />
            </section>
          ))}
        </Section>
      ) : null}
      <Section title={words.eventsTitle}>
        <Timeline
          label={words.eventsTitle}
          events={view.events.map((event, i) => ({
            id: `handelse-${event.seq}`,
            when: { dateTime: new Date(event.at).toISOString(), text: event.when },
            title: eventTitle(event.kind, view.report !== undefined),
            state: i === 0 ? 'current' : 'past',
            children: (
              <p>
                {view.report && event.by === 'resident' ? deskReports.byReporter : desk.by[event.by]}{' '}
                {event.isNew ? <StatusTag tone="attention">{words.new}</StatusTag> : null}
              </p>
            ),
          }))}
        />
      </Section>
    </>
  )
}

function eventTitle(kind: CaseView['events'][number]['kind'], isReport: boolean): string {
  if (isDeskEvent(kind)) return deskReports.events[kind]
  return isReport && kind === 'received' ? deskReports.received : desk.events[kind]
}

function Actions({ mayTake, mayBegin, report }: CaseView) {
  // What is done with a report stands with the report.
  if (report && !mayTake && !mayBegin) return null
  return (
    <Section title={words.actions}>
      {mayBegin ? (
        <form method="post" className="flow">
          <Button name="intent" value="begin" describedBy="begin-hint">
            {words.begin}
          </Button>
          <p id="begin-hint" className="muted">
            {report ? deskReports.beginHint : words.beginHint}
          </p>
        </form>
      ) : null}
      {mayTake ? (
        <form method="post" className="flow">
          <Button variant="secondary" name="intent" value="take" describedBy="take-hint">
            {mayTake === 'take' ? words.take : words.takeOver}
          </Button>
          <p id="take-hint" className="muted">
            {report ? deskReports.takeHint : words.takeHint}
          </p>
        </form>
      ) : null}
      {mayBegin || mayTake ? null : <p className="muted">{words.noActions}</p>}
    </Section>
  )
}
