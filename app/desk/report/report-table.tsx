import { desk } from '#app/locales/sv/desk.ts'
import { deskReports } from '#app/locales/sv/desk-reports.ts'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import { VisuallyHidden } from '#app/ui/visually-hidden.tsx'
import type { ReportRow } from './queue-view.server.ts'
import { Tags } from './tags.tsx'

const { queue: words } = deskReports
const { inbox } = desk

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
          <Which key="which" {...row} />,
          row.door,
          <Tags key="tags" tags={row.tags} />,
          <>
            {row.received} <span className="muted">({row.age})</span>
          </>,
          row.acute ? (
            <StatusTag key="acute" tone="warning">
              {inbox.acute}
            </StatusTag>
          ) : (
            <span key="acute" className="muted">
              {inbox.notAcute}
            </span>
          ),
          row.assigned,
        ],
      }))}
    />
  )
}

function Which({ href, reference, isNew }: ReportRow) {
  return (
    <>
      <a href={href}>{reference}</a>{' '}
      {isNew ? (
        <StatusTag tone="attention">
          {inbox.new}
          <VisuallyHidden> {inbox.newHidden}</VisuallyHidden>
        </StatusTag>
      ) : null}
    </>
  )
}
