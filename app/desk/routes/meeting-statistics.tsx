import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { monthInWords } from '#app/journey/display.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { getPortal } from '#app/platform/portal.ts'
import { PageHeading, Section } from '#app/ui/page.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { DeskPage } from '../desk-page.tsx'
import { requireMeeter } from '../meetings/access.server.ts'
import { LIST } from '../meetings/day.server.ts'
import { statisticsOf, type StatisticsView } from '../meetings/statistics.server.ts'

const { statistics: words, titles, toDay } = deskMeetings

/** For those who work on cases, in their own unit. */
export function loader({ request, context }: LoaderFunctionArgs): StatisticsView {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request, ['caseworker', 'unit-manager'])
  return statisticsOf(portal, member, new URL(request.url).searchParams)
}

/** How many, how soon, by which way, and whether people come; without identities. */
export default function MeetingStatisticsPage() {
  const { kinds, months } = useLoaderData<StatisticsView>()
  const { columns } = words
  return (
    <DeskPage title={titles.list} back={{ href: LIST, text: toDay }}>
      <PageHeading lead={<p>{words.lead}</p>}>{words.title}</PageHeading>
      <Tabs
        label={words.kinds}
        items={kinds.map(({ href, text, current }) => ({ href, text: text ?? words.all, current }))}
      />
      <Table
        caption={words.doneCaption}
        columns={[
          { label: words.month },
          ...(['booked', 'waitMedian', 'waitLongest', 'moved', 'cancelled', 'digital'] as const).map(
            (name) => ({ label: columns[name], numeric: true }),
          ),
        ]}
        rows={months.map((one) => ({
          id: one.month,
          cells: [
            monthInWords(one.month, 'sv'),
            one.booked,
            figure(one.waitMedian),
            figure(one.waitLongest),
            one.moved,
            one.cancelled,
            percent(one.digital),
          ],
        }))}
      />
      <Table
        caption={words.heldCaption}
        columns={[
          { label: words.month },
          ...(['meetings', 'office', 'phone', 'video', 'missed', 'missedShare', 'capacity'] as const).map(
            (name) => ({ label: columns[name], numeric: true }),
          ),
        ]}
        rows={months.map((one) => ({
          id: `moten-${one.month}`,
          cells: [
            monthInWords(one.month, 'sv'),
            one.meetings,
            one.office,
            one.phone,
            one.video,
            one.missed,
            percent(one.missedShare),
            percent(one.capacity),
          ],
        }))}
      />
      <Section title={words.definitionsTitle}>
        <SummaryList
          compact
          rows={Object.entries(words.definitions).map(([name, text]) => ({
            term: columns[name as keyof typeof words.definitions],
            value: text,
          }))}
        />
      </Section>
    </DeskPage>
  )
}

function figure(count: number | undefined): string {
  return count === undefined ? words.none : String(count).replace('.', ',')
}

function percent(share: number | undefined): string {
  return share === undefined ? words.none : words.percent(share)
}
