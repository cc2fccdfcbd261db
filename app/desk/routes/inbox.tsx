import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { requireStaff } from '#app/identity/guards.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { CaseTable } from '../case-table.tsx'
import { DeskPage } from '../desk-page.tsx'
import { FilterForm } from '../filter-form.tsx'
import { inboxAddress, NO_FILTERS } from '../filters.ts'
import { inboxOf, viewRows, type InboxView, type RowView } from '../inbox.server.ts'
import { SearchForm } from '../search-form.tsx'
import { searchCases } from '../search.server.ts'

const { inbox: words, search, administrator } = desk

export function loader({ request, context }: LoaderFunctionArgs): InboxView | { administrator: true } {
  const member = requireStaff(getPortal(context), request)
  if (member.role === 'administrator') return { administrator: true }
  return inboxOf(context, member, new URL(request.url).searchParams)
}

type Reply = { typed: string; fault?: string; rows: RowView[] }

/** A search. One case is opened at once, several are shown; what was typed stays out of every address. */
export async function action({ request, context }: ActionFunctionArgs) {
  const member = requireStaff(getPortal(context), request, ['reception', 'caseworker', 'unit-manager'])
  const typed = (textField(await readForm(request), 'sok') ?? '').trim().slice(0, 50)
  const { by, rows } = await searchCases(context, member, typed)
  const [only] = rows
  if (only && rows.length === 1) return redirect(`/handlaggning/${only.id}`, 303)
  if (by === 'unreadable') return data<Reply>({ typed, fault: search.unreadable, rows: [] }, { status: 400 })
  return data<Reply>({
    typed,
    ...(rows.length === 0 ? { fault: search.none } : {}),
    rows: viewRows(context, member, rows),
  })
}

/** What waits at the desk: acute first, then the oldest. */
export default function InboxPage() {
  const view = useLoaderData<InboxView | { administrator: true }>()
  const reply = useActionData<Reply>()
  if ('administrator' in view) return <AdministratorPage />
  if (reply) return <SearchPage {...reply} />
  const { member } = view
  return (
    <DeskPage title={desk.titles.inbox}>
      <PageHeading caption={words.hello(member.name, desk.roles[member.role], member.unit)}>
        {words.title}
      </PageHeading>
      <SearchForm />
      {view.meetings ? (
        <p>
          <a href="/handlaggning/moten">{deskMeetings.link}</a>
        </p>
      ) : null}
      {view.reports ? (
        <p>
          <a href="/handlaggning/oro">{deskReports.queue.link}</a>
        </p>
      ) : null}
      <p>
        {view.acuteCount > 0 ? (
          <StatusTag tone="warning">{words.acuteCount(view.acuteCount)}</StatusTag>
        ) : (
          <span className="muted">{words.noAcute}</span>
        )}
      </p>
      <Tabs
        label={words.viewsLabel}
        items={view.views.map(({ owner, href, current, count }) => ({
          href,
          text: words.views[owner === 'anyone' ? 'all' : owner],
          current,
          count,
          countText: words.countHidden,
        }))}
      />
      <FilterForm {...view} />
      {view.rows.length > 0 ? <CaseTable rows={view.rows} /> : <Empty isFiltered={view.isFiltered} />}
      {view.first !== undefined || view.next !== undefined ? (
        <Pagination
          label={words.pages}
          previous={view.first === undefined ? undefined : { href: view.first, text: words.first }}
          next={view.next === undefined ? undefined : { href: view.next, text: words.next }}
        />
      ) : null}
    </DeskPage>
  )
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  if (!isFiltered) {
    return (
      <EmptyState title={words.emptyTitle}>
        <p>{words.empty}</p>
      </EmptyState>
    )
  }
  return (
    <EmptyState
      title={words.emptyFilteredTitle}
      action={
        <ButtonLink href={inboxAddress(NO_FILTERS)} variant="secondary">
          {words.reset}
        </ButtonLink>
      }
    >
      <p>{words.emptyFiltered}</p>
    </EmptyState>
  )
}

function SearchPage({ typed, fault, rows }: Reply) {
  return (
    <DeskPage title={desk.titles.inbox} back={{ href: '/handlaggning', text: search.back }}>
      <h1>{search.title}</h1>
      <SearchForm typed={typed} error={fault} />
      {rows.length > 0 ? <CaseTable rows={rows} /> : null}
    </DeskPage>
  )
}

function AdministratorPage() {
  return (
    <DeskPage title={desk.titles.inbox}>
      <h1>{administrator.title}</h1>
      <p className="lead">{administrator.lead}</p>
      <p>{administrator.text}</p>
    </DeskPage>
  )
}
