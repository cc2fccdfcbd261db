import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { getServices } from '#app/case/registry.ts'
import { monthsOf, type MonthView } from '#app/case/report/statistics.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { monthInWords } from '#app/journey/display.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { getPortal } from '#app/platform/portal.ts'
import { PageHeading } from '#app/ui/page.tsx'
import { Table } from '#app/ui/table.tsx'
import { DeskPage } from '../desk-page.tsx'
import { doorOf, reportsOf, seesReports } from '../report/queue-view.server.ts'

const { statistics: words } = deskReports

type View = { months: MonthView[]; doors: Record<string, string> }

/** For those who work on reports, in their own unit. */
export function loader({ request, context }: LoaderFunctionArgs): View {
  const portal = getPortal(context)
  const member = requireStaff(portal, request, ['caseworker', 'unit-manager'])
  if (!seesReports(portal, member)) throw data(null, { status: 404 })
  const services = reportsOf(getServices(context))
  return {
    months: monthsOf(portal, member, services),
    doors: Object.fromEntries(services.map((service) => [service.id, doorOf(portal, service)])),
  }
}

/** How many, and how soon, without identities. */
export default function ReportStatisticsPage() {
  const { months, doors } = useLoaderData<View>()
  const [first] = months
  return (
    <DeskPage title={desk.titles.inbox} back={{ href: '/handlaggning/oro', text: words.back }}>
      <PageHeading lead={<p>{words.lead}</p>}>{words.title}</PageHeading>
      <Table
        caption={words.caption}
        columns={[
          { label: words.month },
          { label: words.reports, numeric: true },
          ...(first?.byDoor ?? []).map(({ service }) => ({
            label: doors[service] ?? service,
            numeric: true,
          })),
          ...(['sameDay', 'inTime', 'opened', 'notOpened', 'running'] as const).map((name) => ({
            label: words[name],
            numeric: true,
          })),
        ]}
        rows={months.map((one) => ({
          id: one.month,
          cells: [
            monthInWords(one.month, 'sv'),
            one.reports ?? words.few,
            ...[
              ...one.byDoor.map(({ count }) => count),
              one.sameDay,
              one.inTime,
              one.opened,
              one.notOpened,
              one.running,
            ].map((count) => count ?? words.hidden),
          ],
        }))}
      />
      {first && first.others.length > 0 ? (
        <Table
          caption={words.othersCaption}
          columns={[
            { label: words.month },
            ...first.others.map(({ service }) => ({ label: doors[service] ?? service, numeric: true })),
          ]}
          rows={months.map((one) => ({
            id: one.month,
            cells: [monthInWords(one.month, 'sv'), ...one.others.map(({ count }) => count ?? words.few)],
          }))}
        />
      ) : null}
    </DeskPage>
  )
}
