import { useActionData, useLoaderData } from 'react-router'
import { SnapshotSections } from '#app/case/pages/snapshot-sections.tsx'
import { QuestionFields } from '#app/journey/pages/question-fields.tsx'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading, Section } from '#app/ui/page.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { ConflictPage } from '../conflict.tsx'
import { DeskPage } from '../desk-page.tsx'
import { named } from '../named.ts'
import { actAction, actLoader, type ActReply, type ActView } from '../report/act.server.ts'
import type { CardView } from '../report/card.server.ts'
import { FORMS } from '../report/forms.ts'
import { RelatedList } from '../report/related-list.tsx'

export const loader = actLoader
export const action = actAction

const { doings, forms: words, card: cardWords } = deskReports

/** One thing to do with a report, on a page of its own. */
export default function ReportActPage() {
  const view = useLoaderData<typeof loader>()
  const reply = useActionData<ActReply>()
  if ('conflict' in view) return <ConflictPage />
  const back = { href: `/handlaggning/${view.id}`, text: cardWords.back }
  const isWrong = reply?.errors !== undefined || reply?.conflict === true
  const title = isWrong ? `${words.errorPrefix} ${desk.titles.case}` : desk.titles.case
  return (
    <DeskPage title={title} back={back}>
      {reply?.card ? (
        <Card {...reply.card} reference={view.reference} />
      ) : (
        <ActForm {...view} reply={reply} />
      )}
    </DeskPage>
  )
}

function ActForm({ reply, ...view }: ActView & { reply: ActReply | undefined }) {
  const texts = doings[view.doing]
  const fields = textsOfView(view)
  const errors = Object.fromEntries(
    Object.entries(reply?.errors ?? {}).map(([id, text]) => [id, named(fields[id]?.label, text)]),
  )
  const isSigned = view.doing !== 'assign' && view.doing !== 'reporter'
  return (
    <form method="post" className="flow" noValidate autoComplete="off" data-guard="">
      {reply?.conflict ? (
        <Notification tone="warning" title={words.conflict} announce="alert" takesFocus>
          <p>{words.conflictText}</p>
          <p>
            <a href={`/handlaggning/${view.id}`}>{words.reread}</a>
          </p>
        </Notification>
      ) : null}
      <ErrorSummary
        title={words.errorTitle}
        errors={Object.entries(errors).map(([fieldId, text]) => ({ fieldId, text }))}
      />
      <PageHeading caption={view.reference} lead={<p>{texts.lead}</p>}>
        {texts.title}
      </PageHeading>
      <QuestionFields
        fields={fieldsOfView(view)}
        texts={textsOfView(view)}
        inputs={reply?.inputs ?? {}}
        today={view.today}
        errors={errors}
        heading={false}
      />
      {isSigned ? <p className="muted">{words.signed(view.name)}</p> : null}
      <input type="hidden" name="nyckel" value={view.formKey} />
      <input type="hidden" name="sett" value={view.seen} />
      <input type="hidden" name="fran" value={view.from} />
      <ButtonRow>
        <Button>{texts.button}</Button>
        <ButtonLink href={`/handlaggning/${view.id}`} variant="quiet">
          {words.cancel}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}

function fieldsOfView({ doing, assignees }: ActView) {
  if (doing !== 'assign') return FORMS[doing]
  return { to: { kind: 'select' as const, options: assignees.map(({ id }) => id) } }
}

function textsOfView({ doing, assignees }: ActView): NonNullable<AnyPageTexts['fields']> {
  if (doing !== 'assign') return doings[doing].fields
  const options = Object.fromEntries(assignees.map(({ id, name }) => [id, name]))
  return { to: { ...doings.assign.fields.to, options } }
}

/** Who sent the report. It stands in this answer alone: loading the page again asks for the reason again. */
function Card({ sections, signedIn, later, same, reference }: CardView & { reference: string }) {
  const isEmpty = sections.length === 0 && !signedIn && !later
  return (
    <>
      <PageHeading caption={reference}>{cardWords.title}</PageHeading>
      {isEmpty ? <p>{cardWords.nothing}</p> : null}
      {signedIn ? (
        <Section title={cardWords.signedIn}>
          <SummaryList
            compact
            rows={[
              { term: cardWords.name, value: signedIn.name },
              { term: cardWords.number, value: signedIn.number },
            ]}
          />
        </Section>
      ) : null}
      {later ? (
        <Section title={cardWords.later}>
          <SummaryList
            compact
            rows={[
              { term: cardWords.name, value: later.name },
              ...(later.phone === '' ? [] : [{ term: cardWords.phone, value: later.phone }]),
              ...(later.email === '' ? [] : [{ term: cardWords.email, value: later.email }]),
            ]}
          />
        </Section>
      ) : null}
      <SnapshotSections snapshot={{ sections, papers: [] }} />
      <Section title={cardWords.same}>
        {same.length === 0 ? <p>{cardWords.noSame}</p> : <RelatedList items={same} />}
      </Section>
    </>
  )
}
