import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { desk } from '#app/locales/sv/desk.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { getPortal } from '#app/platform/portal.ts'
import { ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { DeskPage } from '../desk-page.tsx'
import { requireMeeter } from '../meetings/access.server.ts'
import { DayTable } from '../meetings/day-table.tsx'
import { dayListOf, LIST, type DayListView } from '../meetings/day.server.ts'

const { day: words, titles } = deskMeetings

export function loader({ request, context }: LoaderFunctionArgs): DayListView {
  const member = requireMeeter(getPortal(context), request)
  return dayListOf(context, member, new URL(request.url).searchParams)
}

/** Who comes on one day, and what is to be prepared. */
export default function MeetingsPage() {
  const view = useLoaderData<DayListView>()
  const { member, rows } = view
  const isMine = view.views.some((one) => one.view === 'mine' && one.current)
  return (
    <DeskPage title={titles.list} back={{ href: '/handlaggning', text: deskMeetings.toInbox }}>
      <PageHeading caption={desk.inbox.hello(member.name, desk.roles[member.role], member.unit)}>
        {words.title(view.title)}
      </PageHeading>
      <Pagination
        label={words.pages}
        previous={{ href: view.previous, text: words.previous }}
        pages={view.today === undefined ? [] : [{ href: view.today, text: words.today, label: words.today }]}
        next={{ href: view.next, text: words.next }}
      />
      <Tabs label={words.week} items={view.week} />
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
      {rows.length > 0 ? (
        <DayTable rows={rows} />
      ) : (
        <EmptyState title={words.emptyTitle}>
          <p>{isMine ? words.emptyMine : words.empty}</p>
        </EmptyState>
      )}
      <ButtonRow>
        <ButtonLink href={`${LIST}/tider`} variant="secondary">
          {words.hours}
        </ButtonLink>
        {member.role === 'reception' ? null : (
          <>
            <ButtonLink href={`${LIST}/inbjudningar`} variant="secondary">
              {deskMeetings.invitations.link}
            </ButtonLink>
            <ButtonLink href={`${LIST}/statistik`} variant="secondary">
              {words.statistics}
            </ButtonLink>
          </>
        )}
      </ButtonRow>
    </DeskPage>
  )
}
