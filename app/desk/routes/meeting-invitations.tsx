import { redirect, useLoaderData, useSearchParams, type ActionFunctionArgs } from 'react-router'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { PageHeading } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { Table } from '#app/ui/table.tsx'
import { DeskPage } from '../desk-page.tsx'
import { invitationsLoader, withdrawAction, type InvitationView } from '../meetings/invite.server.ts'

const { invitations: words, invite, titles } = deskMeetings
const LIST = '/handlaggning/moten/inbjudningar'

export const loader = invitationsLoader

export async function action(args: ActionFunctionArgs) {
  await withdrawAction(args)
  return redirect(`${LIST}?klart=2`, 303)
}

const TONES = { open: 'info', booked: 'success', over: 'neutral' } as const

/** Whom the unit has invited, and who has chosen. */
export default function InvitationsPage() {
  const { rows } = useLoaderData<{ rows: InvitationView[] }>()
  const [query] = useSearchParams()
  const done = query.get('klart')
  return (
    <DeskPage title={titles.list} back={{ href: '/handlaggning/moten', text: deskMeetings.toDay }}>
      {done === '1' || done === '2' ? (
        <Notification tone="success" takesFocus>
          <p>{done === '1' ? words.sent : words.taken}</p>
        </Notification>
      ) : null}
      <PageHeading lead={<p>{words.lead}</p>}>{words.title}</PageHeading>
      <ButtonRow>
        <ButtonLink href="/handlaggning/moten/bjud-in">{invite.title}</ButtonLink>
      </ButtonRow>
      {rows.length === 0 ? (
        <EmptyState title={words.emptyTitle}>
          <p>{words.empty}</p>
        </EmptyState>
      ) : (
        <Table
          caption={words.caption}
          columns={Object.values(words.columns).map((label) => ({ label }))}
          rows={rows.map((row) => ({ id: row.id, cells: cellsOf(row) }))}
        />
      )}
    </DeskPage>
  )
}

function cellsOf(row: InvitationView) {
  return [
    row.name,
    row.kind,
    row.sentOn,
    <>
      <StatusTag tone={TONES[row.state]}>{words.states[row.state]}</StatusTag>
      {row.at === undefined ? null : <p>{row.at}</p>}
      {row.state === 'open' ? <p>{words.until(row.closesOn)}</p> : null}
    </>,
    <>
      <p>{words.how[row.how]}</p>
      {row.code === undefined ? null : <p>{words.code(row.code, row.link ?? '')}</p>}
    </>,
    row.state === 'open' ? (
      <form method="post">
        <input type="hidden" name="inbjudan" value={row.id} />
        <Button variant="secondary" hiddenText={row.name}>
          {words.withdraw}
        </Button>
      </form>
    ) : null,
  ]
}
