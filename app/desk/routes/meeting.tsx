import { data, redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { markAttendance } from '#app/case/meetings/book.server.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { dayOf } from '#app/platform/clock.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { Section } from '#app/ui/page.tsx'
import { StatusTag } from '#app/ui/status-tag.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Timeline } from '#app/ui/timeline.tsx'
import { isConflict } from '../conflict.tsx'
import { DeskPage } from '../desk-page.tsx'
import { changeDeskMeeting, getDeskMeeting, requireMeeter } from '../meetings/access.server.ts'
import { conflictOf, seenOf } from '../meetings/change.server.ts'
import { MeetingConflictPage } from '../meetings/conflict-page.tsx'
import { dayAddress, doneAddress } from '../meetings/day.server.ts'
import { FROM_LIST, SEEN } from '../meetings/mark.ts'
import { mayMark } from '../meetings/may.ts'
import { openMeetingView, type MeetingView } from '../meetings/one.server.ts'
import { TONES } from '../meetings/tones.ts'

const { one: words, statuses, titles } = deskMeetings

type Conflict = { conflict: string }

export function loader({ request, params, context }: LoaderFunctionArgs): MeetingView | Conflict {
  const member = requireMeeter(getPortal(context), request)
  if (isConflict(context)) return { conflict: params.meeting ?? '' }
  return openMeetingView(context, member, params.meeting, new URL(request.url).searchParams)
}

/** Writes whether somebody came. Writing the same twice changes nothing. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  const form = await readForm(request)
  const intent = textField(form, 'intent')
  if (intent !== 'came' && intent !== 'missed') throw data(null, { status: 400 })
  const { id, status, startsAt } = getDeskMeeting(portal, member, params.meeting)
  const seen = seenOf(form)
  try {
    if (status !== intent) {
      const change = { id, seen, change: intent } as const
      const marked = changeDeskMeeting(portal, member, change, (row) =>
        mayMark(row, portal.clock.now()) ? markAttendance(portal, row.id, intent) : undefined,
      )
      if (!marked) throw data(null, { status: 400 })
    }
    return redirect(form.has(FROM_LIST) ? dayAddress(dayOf(startsAt)) : doneAddress(id, intent), 303)
  } catch (refusal) {
    return conflictOf(context, refusal)
  }
}

/** One meeting: what was said, what has happened, and what the desk may do with it. */
export default function MeetingPage() {
  const view = useLoaderData<MeetingView | Conflict>()
  if ('conflict' in view) return <MeetingConflictPage id={view.conflict} />
  const { facts } = words
  return (
    <DeskPage
      title={titles.one}
      back={{ href: view.list, text: words.back }}
      aside={{ label: words.actsTitle, content: <Acts {...view} /> }}
    >
      {view.done ? (
        <Notification tone="success" title={words.done[view.done]} announce="status" takesFocus />
      ) : null}
      <h1>{words.title(view.when)}</h1>
      <p>
        <StatusTag tone={TONES[view.status]}>{statuses[view.status]}</StatusTag>
      </p>
      <SummaryList
        rows={[
          { term: facts.what, value: view.what },
          { term: facts.how, value: view.how },
          ...(view.place === undefined
            ? []
            : [{ term: facts.where, value: [view.place, view.room].filter(Boolean).join(', ') }]),
          ...(view.staff.length > 0 ? [{ term: facts.staff, value: view.staff }] : []),
          {
            term: facts.prepare,
            value: view.prepare.length > 0 ? view.prepare : deskMeetings.day.nothing,
          },
        ]}
      />
      {view.said ? (
        <Section title={words.saidTitle}>
          <SummaryList
            rows={view.said.map(({ term, lines }) => ({
              term,
              value: lines.map((line) => <bdi key={line}>{line}</bdi>),
            }))}
          />
        </Section>
      ) : (
        <Notification title={words.forgottenTitle}>
          <p>{words.forgotten}</p>
        </Notification>
      )}
      <Section title={words.eventsTitle}>
        <Timeline
          events={view.events.map(({ seq, kind, at, when, text }) => ({
            id: `handelse-${seq}`,
            when: { dateTime: new Date(at).toISOString(), text: when },
            title: words.events[kind],
            children: <p>{text}</p>,
          }))}
        />
      </Section>
    </DeskPage>
  )
}

function Acts({ id, seen, mark, mayMove, mayCancel, status }: MeetingView) {
  const at = `/handlaggning/moten/${id}`
  return (
    <>
      <h2>{words.actsTitle}</h2>
      {mark === 'now' ? (
        <form method="post" action={at} className="flow">
          <input type="hidden" name={SEEN} value={seen} />
          <ButtonRow>
            {(['came', 'missed'] as const)
              .filter((one) => one !== status)
              .map((one) => (
                <Button
                  key={one}
                  name="intent"
                  value={one}
                  variant={one === 'came' ? 'primary' : 'secondary'}
                >
                  {words[one]}
                </Button>
              ))}
          </ButtonRow>
          <p className="muted">{words.markHint}</p>
        </form>
      ) : null}
      {mark === 'later' ? <p className="muted">{words.markLater}</p> : null}
      {mayMove || mayCancel ? (
        <>
          <ButtonRow>
            {mayMove ? (
              <ButtonLink href={`${at}/flytta`} variant="secondary">
                {words.move}
              </ButtonLink>
            ) : null}
            {mayCancel ? (
              <ButtonLink href={`${at}/avboka`} variant="secondary">
                {words.cancel}
              </ButtonLink>
            ) : null}
          </ButtonRow>
          <p className="muted">{words.tell}</p>
        </>
      ) : null}
      {mark === undefined && !mayCancel ? <p className="muted">{words.noActs}</p> : null}
    </>
  )
}
