import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { cancelAsStaff } from '#app/case/meetings/acts.server.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { readForm } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { isConflict } from '../conflict.tsx'
import { DeskPage } from '../desk-page.tsx'
import { changeDeskMeeting, getDeskMeeting, requireMeeter } from '../meetings/access.server.ts'
import { conflictOf, seenOf } from '../meetings/change.server.ts'
import { MeetingConflictPage } from '../meetings/conflict-page.tsx'
import { doneAddress, LIST } from '../meetings/day.server.ts'
import { SEEN } from '../meetings/mark.ts'
import { mayChange } from '../meetings/may.ts'
import { whenOf } from '../meetings/one.server.ts'

const { cancel: words, titles, move } = deskMeetings

type View = { id: string; when: string; seen: number } | { conflict: string }

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  if (isConflict(context)) return { conflict: params.meeting ?? '' } satisfies View
  const row = getDeskMeeting(portal, member, params.meeting)
  if (!mayChange(row, portal.clock.now())) return redirect(`${LIST}/${row.id}`, 303)
  return { id: row.id, when: whenOf(row), seen: row.changes } satisfies View
}

/** Cancelling twice is once. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  const form = await readForm(request)
  const { id, status } = getDeskMeeting(portal, member, params.meeting)
  const seen = seenOf(form)
  try {
    if (status !== 'cancelled') {
      const change = { id, seen, change: 'cancelled' } as const
      const cancelled = changeDeskMeeting(portal, member, change, (row) =>
        mayChange(row, portal.clock.now()) ? cancelAsStaff(portal, row) : undefined,
      )
      if (!cancelled) throw data(null, { status: 400 })
    }
    return redirect(doneAddress(id, 'cancelled'), 303)
  } catch (refusal) {
    return conflictOf(context, refusal)
  }
}

/** Asks once before somebody's time is given away. */
export default function CancelMeetingPage() {
  const view = useLoaderData<View>()
  if ('conflict' in view) return <MeetingConflictPage id={view.conflict} />
  const back = `${LIST}/${view.id}`
  return (
    <DeskPage title={titles.one} back={{ href: back, text: move.back }}>
      <h1>{words.title}</h1>
      <p className="lead">{words.text(view.when)}</p>
      <form method="post">
        <input type="hidden" name={SEEN} value={view.seen} />
        <ButtonRow>
          <Button variant="danger">{words.yes}</Button>
          <ButtonLink href={back} variant="secondary">
            {words.no}
          </ButtonLink>
        </ButtonRow>
      </form>
    </DeskPage>
  )
}
