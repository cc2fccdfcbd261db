import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Section } from '#app/ui/page.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { doingAddress } from './forms.ts'
import { RelatedList } from './related-list.tsx'
import type { ActLines, ReportView } from './report-view.server.ts'
import { Tags } from './tags.tsx'

const { case: words, doings } = deskReports

/** Above what was answered: its clocks, what to do, who sent it, what was done, and what it belongs with. */
export function ReportSections(view: ReportView & { id: string }) {
  return (
    <>
      <Tags tags={view.tags} />
      <Doings {...view} />
      <Section title={words.title}>
        <SummaryList
          compact
          rows={[
            { term: words.kind, value: view.kind },
            ...(view.wantsFeedback === undefined
              ? []
              : [{ term: words.wantsFeedback, value: view.wantsFeedback ? words.yes : words.no }]),
            ...(view.due ? [{ term: words.due, value: words.dueText(view.due.last, view.due.workBy) }] : []),
            ...(view.feedbackBy === undefined ? [] : [{ term: words.feedbackDue, value: view.feedbackBy }]),
          ]}
        />
        {view.due ? <p className="muted">{words.dueHint}</p> : null}
        {view.isSplit ? <p>{words.filesNote}</p> : null}
      </Section>
      <Reporter {...view} />
      <Section id="gjort" title={words.actsTitle}>
        {view.acts.length === 0 ? <p>{words.noActs}</p> : null}
        {view.acts.map((act) => (
          <ActSection key={act.id} {...act} />
        ))}
      </Section>
      <Section title={words.related}>
        {view.related.length === 0 ? <p>{words.noRelated}</p> : <RelatedList items={view.related} />}
      </Section>
      {view.linked.length > 0 ? (
        <Section title={words.linked}>
          <RelatedList items={view.linked.map((one) => ({ ...one, note: words.links[one.kind] }))} />
        </Section>
      ) : null}
    </>
  )
}

function Doings({ id, doings: may, pressing }: ReportView & { id: string }) {
  const shown = may.filter((doing) => doing !== 'reporter')
  if (shown.length === 0) return null
  return (
    <Section title={words.doTitle}>
      <ButtonRow>
        {shown
          .toSorted((a, b) => Number(b === pressing) - Number(a === pressing))
          .map((doing) => (
            <ButtonLink
              key={doing}
              href={doingAddress(id, doing)}
              variant={doing === pressing ? 'primary' : 'secondary'}
            >
              {doings[doing].link}
            </ButtonLink>
          ))}
      </ButtonRow>
    </Section>
  )
}

function Reporter({ id, isAnonymous, doings: may }: ReportView & { id: string }) {
  if (!isAnonymous && !may.includes('reporter')) return null
  return (
    <Section title={words.reporterTitle}>
      <p>{isAnonymous ? words.anonymous : words.reporterText}</p>
      {isAnonymous ? null : (
        <ButtonLink href={doingAddress(id, 'reporter')} variant="secondary">
          {doings.reporter.link}
        </ButtonLink>
      )}
    </Section>
  )
}

function ActSection({ id, title, by, lines }: ActLines) {
  return (
    <section id={id}>
      <h3>{title}</h3>
      <p className="muted">{by}</p>
      {lines.length > 0 ? (
        <SummaryList
          compact
          rows={lines.map(({ term, value }) => ({
            term,
            value: value.split('\n').map((line, i) => <bdi key={i}>{line}</bdi>),
          }))}
        />
      ) : null}
    </section>
  )
}
