import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading, Section } from '#app/ui/page.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { DeskPage } from '../desk-page.tsx'
import { requireMeeter } from '../meetings/access.server.ts'
import { LIST } from '../meetings/day.server.ts'
import { takeBack } from '../meetings/hours.server.ts'
import { hoursView, type HoursView } from '../meetings/hours-view.server.ts'
import { hoursAddress, requirePerson } from '../meetings/person.server.ts'

const { hours: words, titles, toDay } = deskMeetings

export function loader({ request, context }: LoaderFunctionArgs): HoursView {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  const query = new URL(request.url).searchParams
  return hoursView(portal, member, requirePerson(portal, member, query))
}

/** Takes back hours or exceptions. Doing so twice is once. */
export async function action({ request, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  const { id } = requirePerson(portal, member, new URL(request.url).searchParams)
  const form = await readForm(request)
  takeBack({ portal, member, staffId: id }, textField(form, 'vad'), form.getAll('id').map(String))
  return redirect(hoursAddress(member, id), 303)
}

/** When somebody can be met: what was published, and how it comes out. */
export default function WorkHoursPage() {
  const view = useLoaderData<HoursView>()
  return (
    <DeskPage title={titles.list} back={{ href: LIST, text: toDay }}>
      <PageHeading lead={<p>{view.name === undefined ? words.lead : words.leadFor(view.name)}</p>}>
        {words.title}
      </PageHeading>
      {view.people.length > 0 ? <Tabs label={words.people} items={view.people} /> : null}
      {view.stray.length > 0 ? <Stray stray={view.stray} /> : null}
      <Week {...view} />
      <Exceptions {...view} />
      <Kinds {...view} />
      <Section title={words.previewTitle}>
        <Table
          caption={words.previewCaption}
          columns={[{ label: words.previewColumns.day }, { label: words.previewColumns.times }]}
          rows={view.preview.map(({ day, title, times }) => ({
            id: day,
            cells: [
              title,
              times.length > 0 ? times.join(', ') : <span className="muted">{words.nothing}</span>,
            ],
          }))}
        />
      </Section>
    </DeskPage>
  )
}

function Stray({ stray }: Pick<HoursView, 'stray'>) {
  return (
    <Notification tone="warning" title={words.strayTitle(stray.length)}>
      <p>{words.stray}</p>
      <ul>
        {stray.map(({ href, when, what }) => (
          <li key={href}>
            <a href={href}>{when}</a>, {what}
          </li>
        ))}
      </ul>
    </Notification>
  )
}

function Week({ week, links }: HoursView) {
  const columns = words.weekColumns
  return (
    <Section title={words.weekTitle}>
      {week.length === 0 ? (
        <p>{words.noWeek}</p>
      ) : (
        <Table
          caption={words.weekCaption}
          columns={[
            { label: columns.day },
            { label: columns.time },
            { label: columns.place },
            { label: columns.holds },
            { label: columns.remove, labelHidden: true },
          ]}
          rows={week.map(({ id, day, span, place, holds }) => ({
            id,
            cells: [
              day,
              span,
              place,
              holds,
              <TakeBack key="remove" what="week" ids={[id]} here={links.here} hidden={`${day} ${span}`} />,
            ],
          }))}
        />
      )}
      <ButtonRow>
        <ButtonLink href={links.week} variant="secondary">
          {words.addWeek}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}

function Exceptions({ exceptions, links }: HoursView) {
  const columns = words.exceptionColumns
  return (
    <Section title={words.exceptionsTitle}>
      {exceptions.length === 0 ? (
        <p>{words.noExceptions}</p>
      ) : (
        <Table
          caption={words.exceptionsCaption}
          columns={[
            { label: columns.day },
            { label: columns.what },
            { label: columns.remove, labelHidden: true },
          ]}
          rows={exceptions.map(({ ids, day, what }) => ({
            id: ids[0] ?? '',
            cells: [
              day,
              what,
              <TakeBack
                key="remove"
                what="exception"
                ids={ids}
                here={links.here}
                hidden={`${day} ${what}`}
              />,
            ],
          }))}
        />
      )}
      <ButtonRow>
        <ButtonLink href={links.exception} variant="secondary">
          {words.addException}
        </ButtonLink>
      </ButtonRow>
    </Section>
  )
}

function TakeBack({
  what,
  ids,
  here,
  hidden,
}: {
  what: 'week' | 'exception'
  ids: readonly string[]
  here: string
  hidden: string
}) {
  return (
    <form method="post" action={here}>
      <input type="hidden" name="vad" value={what} />
      {ids.map((id) => (
        <input key={id} type="hidden" name="id" value={id} />
      ))}
      <Button variant="quiet" hiddenText={hidden}>
        {words.remove}
      </Button>
    </form>
  )
}

function Kinds({ kinds, links }: HoursView) {
  return (
    <Section title={words.groupsTitle}>
      {kinds.length === 0 ? (
        <p>{words.noGroups}</p>
      ) : (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
      )}
      {links.groups === undefined ? (
        <p className="muted">{words.groupsBy}</p>
      ) : (
        <ButtonRow>
          <ButtonLink href={links.groups} variant="secondary">
            {words.setGroups}
          </ButtonLink>
        </ButtonRow>
      )}
    </Section>
  )
}
