import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { hasReturnCode } from '#db/queries/return-codes.ts'
import { getCaseToChange } from '#app/case/access.server.ts'
import { assignToSelf, changeStatus } from '#app/case/change.server.ts'
import { SnapshotSections } from '#app/case/pages/snapshot-sections.tsx'
import { getService } from '#app/case/registry.ts'
import { writeAsStaff } from '#app/case/thread.server.ts'
import { requireStaff, type StaffMember } from '#app/identity/guards.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { CaseAside } from '../case-aside.tsx'
import { TONES } from '../case-table.tsx'
import { CASEWORKERS, openCaseView, type CaseView } from '../case.server.ts'
import { ConflictPage, isConflict, isConflictThrown, noteConflict } from '../conflict.tsx'
import { DeskPage } from '../desk-page.tsx'
import { PapersSection } from '../papers-section.tsx'
import { noteRefused, WRITTEN } from '../thread.server.ts'
import { ThreadSection } from '../thread-section.tsx'
import { ReportSections } from '../report/report-sections.tsx'

const { case: words } = desk

export function loader({ request, params, context }: LoaderFunctionArgs): CaseView | { conflict: true } {
  const member = requireStaff(getPortal(context), request)
  if (isConflict(context)) return { conflict: true }
  return openCaseView(context, member, params.case, new URL(request.url).searchParams)
}

/**
 * `take` makes the case one's own; `begin` does that too and starts the review; `write` is for everybody who may open it,
 * reception too. Doing the same twice changes nothing.
 */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireStaff(portal, request)
  const form = await readForm(request)
  const intent = form.get('intent')
  if (intent === 'write') return write(context, member, params.case, form)
  if (!CASEWORKERS.some((role) => role === member.role)) throw data(null, { status: 404 })
  if (intent !== 'take' && intent !== 'begin') throw data(null, { status: 400 })
  try {
    const row = getCaseToChange(portal, member, params.case)
    inTransaction(portal.db, () => {
      assignToSelf(portal, member, row)
      if (intent === 'begin')
        changeStatus(portal, member, getService(context, row.service), row, 'underReview')
    })
    return redirect(`/handlaggning/${row.id}`, 303)
  } catch (refusal) {
    return conflictOf(context, refusal)
  }
}

function write(
  context: ActionFunctionArgs['context'],
  member: StaffMember,
  id: string | undefined,
  form: FormData,
) {
  const portal = getPortal(context)
  try {
    const row = getCaseToChange(portal, member, id)
    // Where no code leads nobody would read it.
    if (!hasReturnCode(portal.db, row.id)) throw data(null, { status: 400 })
    const text = textField(form, 'text') ?? ''
    const fault = writeAsStaff(portal, member, row, { text, seen: Number(textField(form, 'seen') ?? 0) || 0 })
    if (!fault) return redirect(`/handlaggning/${row.id}?${WRITTEN}=1#fragor`, 303)
    noteRefused(context, { text, fault })
    return data(undefined, { status: 400 })
  } catch (refusal) {
    return conflictOf(context, refusal)
  }
}

/** A colleague was first: said on a page of its own. Everything else goes on. */
function conflictOf(context: ActionFunctionArgs['context'], refusal: unknown) {
  if (!isConflictThrown(refusal)) throw refusal
  noteConflict(context)
  return data({ conflict: true as const }, { status: 409 })
}

/** One case: what was asked and answered, its papers, who and when, and what to do. */
export default function CasePage() {
  const view = useLoaderData<CaseView | { conflict: true }>()
  if ('conflict' in view) return <ConflictPage />
  const back = view.report
    ? { href: '/handlaggning/oro', text: deskReports.statistics.back }
    : { href: '/handlaggning', text: words.back }
  return (
    <DeskPage
      title={desk.titles.case}
      back={back}
      aside={{ label: words.facts, content: <CaseAside {...view} /> }}
    >
      <PageHeading caption={view.service}>{view.reference}</PageHeading>
      <p>
        <StatusTag tone={TONES[view.status.stage]}>{view.status.name}</StatusTag>
      </p>
      {view.acute && (!view.report || view.status.stage === 'new') ? (
        <Notification tone="warning" title={view.report ? deskReports.acuteTitle : words.acuteTitle}>
          <p>{view.report ? deskReports.acute : words.acute}</p>
        </Notification>
      ) : null}
      {view.sentIn ? <SentIn {...view} sentIn={view.sentIn} /> : null}
      {view.report ? <ReportSections id={view.id} {...view.report} /> : null}
      <Answers {...view} />
      {view.thread === 'elsewhere' ? <p>{desk.thread.elsewhere}</p> : null}
      {view.thread && view.thread !== 'elsewhere' ? <ThreadSection {...view.thread} /> : null}
      <PapersSection {...view} />
    </DeskPage>
  )
}

function SentIn({ id, sentIn, isOriginal }: CaseView & { sentIn: NonNullable<CaseView['sentIn']> }) {
  const here = `/handlaggning/${id}`
  return (
    <Notification title={words.translated}>
      <p>{words.translatedText(desk.languages[sentIn])}</p>
      <p>
        {isOriginal ? (
          <a href={here}>{words.swedish}</a>
        ) : (
          <a href={`${here}?original=1`}>{words.original}</a>
        )}
      </p>
    </Notification>
  )
}

/** The papers have a section of their own, with their files. */
function Answers({ snapshot }: CaseView) {
  return (
    <div lang={snapshot.language} dir={snapshot.language === 'ar' ? 'rtl' : 'ltr'} className="flow">
      <SnapshotSections snapshot={{ ...snapshot, papers: [] }} />
    </div>
  )
}
