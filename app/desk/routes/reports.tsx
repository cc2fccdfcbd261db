import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { requireStaff } from '#app/identity/guards.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { getPortal } from '#app/platform/portal.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { DeskPage } from '../desk-page.tsx'
import { NO_FILTERS, queueAddress } from '../report/filters.ts'
import { queueOf, seesReports, type QueueView } from '../report/queue-view.server.ts'
import { ReportFilterForm } from '../report/report-filter-form.tsx'
import { ReportTable } from '../report/report-table.tsx'

const { queue: words } = deskReports

/** Only where reports come in; to staff of other units there is no such page. */
export function loader({ request, context }: LoaderFunctionArgs): QueueView {
  const portal = getPortal(context)
  const member = requireStaff(portal, request)
  if (!seesReports(portal, member)) throw data(null, { status: 404 })
  return queueOf(context, member, new URL(request.url).searchParams)
}

/** Reports of concern: those that nobody has assessed first, then by how long they have waited. */
export default function ReportsPage() {
  const view = useLoaderData<QueueView>()
  const { member, filters } = view
  return (
    <DeskPage title={desk.titles.inbox} back={{ href: '/handlaggning', text: words.toInbox }}>
      <PageHeading caption={desk.inbox.hello(member.name, desk.roles[member.role], member.unit)}>
        {words.title}
      </PageHeading>
      <p>
        {view.missing > 0 ? (
          <StatusTag tone="warning">{words.missing(view.missing)}</StatusTag>
        ) : (
          <span className="muted">{words.noneMissing}</span>
        )}
      </p>
      <Tabs
        label={words.viewsLabel}
        items={view.views.map((one) => ({
          href: one.href,
          text: words.views[one.view],
          current: one.current,
          count: one.count,
          countText: words.countHidden,
        }))}
      />
      {filters.view === 'suspected' ? (
        <Notification>
          <p>{words.suspectedLead}</p>
        </Notification>
      ) : null}
      {filters.view === 'suspected' || filters.view === 'feedback' ? null : <ReportFilterForm {...view} />}
      {view.rows.length > 0 ? <ReportTable rows={view.rows} /> : <Empty {...view} />}
      {view.first !== undefined || view.next !== undefined ? (
        <Pagination
          label={words.pages}
          previous={view.first === undefined ? undefined : { href: view.first, text: words.first }}
          next={view.next === undefined ? undefined : { href: view.next, text: words.next }}
        />
      ) : null}
      {member.role === 'reception' ? null : (
        <p>
          <a href="/handlaggning/oro/statistik">{words.statistics}</a>
        </p>
      )}
    </DeskPage>
  )
}

function Empty({ isFiltered, filters }: QueueView) {
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
        <ButtonLink href={queueAddress({ ...NO_FILTERS, view: filters.view })} variant="secondary">
          {words.reset}
        </ButtonLink>
      }
    >
      <p>{words.emptyFiltered}</p>
    </EmptyState>
  )
}
