import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import type { DayRow } from './day.server.ts'
import { FROM_LIST } from './mark.ts'
import { TONES } from './tones.ts'

const { day: words, statuses, noName } = deskMeetings

/** The day in order, for whoever receives people: on a screen and on paper. */
export function DayTable({ rows }: { rows: readonly DayRow[] }) {
  const { columns } = words
  return (
    <Table
      caption={words.caption}
      captionHidden
      columns={[
        { label: columns.time },
        { label: columns.who },
        { label: columns.what },
        { label: columns.where },
        { label: columns.staff },
        { label: columns.prepare },
        { label: columns.status },
      ]}
      rows={rows.map((row) => ({
        id: row.href,
        cells: [
          <a key="time" href={row.href}>
            {row.time}
          </a>,
          row.name ?? <span className="muted">{noName}</span>,
          row.what,
          [row.how, row.place, row.room].filter((one) => one !== undefined).join(', '),
          row.staff.join(', '),
          row.prepare.length > 0 ? (
            <Lines key="prepare" lines={row.prepare} />
          ) : (
            <span className="muted">{words.nothing}</span>
          ),
          <Status key="status" {...row} />,
        ],
      }))}
    />
  )
}

function Status({ href, status, seen, mayMark, time, name }: DayRow) {
  return (
    <>
      <StatusTag tone={TONES[status]}>{statuses[status]}</StatusTag>
      {mayMark ? (
        <form method="post" action={href}>
          <input type="hidden" name="sett" value={seen} />
          <input type="hidden" name={FROM_LIST} value="ja" />
          <ButtonRow>
            <Button name="intent" value="came" variant="secondary" hiddenText={`${time} ${name ?? noName}`}>
              {words.came}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
