import type { Stage } from '#app/case/registry.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { StatusTag, type StatusTone } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import { AcuteCell, ReceivedCell, WhichCell } from './case-cells.tsx'
import type { RowView } from './inbox.server.ts'

/** The colour and sign beside a status in words. */
export const TONES: Record<Stage, StatusTone> = { new: 'info', 'going-on': 'progress', over: 'neutral' }

const { inbox: words } = desk

/** Cases by reference; whom they are about is read in the case itself, where the reading is audited. */
export function CaseTable({ rows }: { rows: readonly RowView[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={[
        { label: columns.reference },
        { label: columns.service },
        { label: columns.status },
        { label: columns.received },
        { label: columns.acute },
        { label: columns.assigned },
      ]}
      rows={rows.map((row) => ({
        id: row.href,
        cells: [
          <WhichCell key="which" {...row} />,
          row.service,
          <StatusTag key="status" tone={TONES[row.stage]}>
            {row.status}
          </StatusTag>,
          <ReceivedCell key="received" {...row} />,
          <AcuteCell key="acute" {...row} />,
          row.assigned,
        ],
      }))}
    />
  )
}
