import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { Table } from '#app/ui/table.tsx'
import { AcuteCell, ReceivedCell, WhichCell } from '../case-cells.tsx'
import type { ReportRow } from './queue-view.server.ts'
import { Tags } from './tags.tsx'

const { queue: words } = deskReports

/** Reports by number; whom they are about, and who sent them, is read in the report itself. */
export function ReportTable({ rows }: { rows: readonly ReportRow[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={[
        { label: columns.reference },
        { label: columns.door },
        { label: columns.clocks },
        { label: columns.received },
        { label: columns.acute },
        { label: columns.assigned },
      ]}
      rows={rows.map((row) => ({
        id: row.href,
        cells: [
          <WhichCell key="which" {...row} />,
          row.door,
          <Tags key="tags" tags={row.tags} />,
          <ReceivedCell key="received" {...row} />,
          <AcuteCell key="acute" {...row} />,
          row.assigned,
        ],
      }))}
    />
  )
}
