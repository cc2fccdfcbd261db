import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { moveAsStaff } from '#app/case/meetings/acts.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import { offersFor } from '#app/case/meetings/invitations.server.ts'
import type { OfferOptions } from '#app/case/meetings/offers.server.ts'
import { TimeList } from '#app/case/meetings/pages/time-list.tsx'
import { fromDayOf, readTime, timesView } from '#app/case/meetings/pages/times.server.ts'
import type { TimesView } from '#app/case/meetings/pages/times.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { isConflict } from '../conflict.tsx'
import { DeskPage } from '../desk-page.tsx'
import { changeDeskMeeting, getDeskMeeting, requireMeeter } from '../meetings/access.server.ts'
import { conflictOf, seenOf } from '../meetings/change.server.ts'
import { MeetingConflictPage } from '../meetings/conflict-page.tsx'
import { doneAddress, LIST } from '../meetings/day.server.ts'
import { SEEN } from '../meetings/mark.ts'
import { mayChange } from '../meetings/may.ts'
import { whenOf } from '../meetings/one.server.ts'

const { move: words, titles } = deskMeetings

type ListView = {
  id: string
  when: string
  seen: number
  view: TimesView
  fault: 'taken' | 'unknown' | undefined
}
type View = ListView | { conflict: string }

/** The meeting, its kind and the list of its times from this moment on. @throws back to its page when it cannot move. */
function movable({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  const portal = getPortal(context)
  const member = requireMeeter(portal, request)
  const row = getDeskMeeting(portal, member, params.meeting)
  const kind = findKind(portal, row.kind)
  const now = portal.clock.now()
  if (!mayChange(row, now) || !kind) throw redirect(`${LIST}/${row.id}`, 303)
  const offers: OfferOptions = { from: now, ...apartFrom(portal, row) }
  const list = (query: URLSearchParams, fault?: ListView['fault']): ListView => ({
    id: row.id,
    when: whenOf(row),
    seen: row.changes,
    view: timesView(context, {
      kind,
      base: `${LIST}/${row.id}/flytta`,
      query,
      current: row,
      onlyChannel: row.channel,
      offers,
    }),
    fault,
  })
  return { portal, member, row, kind, now, offers, list }
}

/** Whoever is kept apart from somebody else stays on days of their own, whoever moves the meeting. */
function apartFrom(portal: Portal, { id }: MeetingRow): OfferOptions {
  const invitation = findInvitationOfMeeting(portal.db, id)
  if (!invitation || invitation.lane === null) return {}
  // By which day it was to be chosen, and with whom, staff may go beyond.
  return offersFor({ ...invitation, withStaff: null, latestOn: '9999-12-31' })
}

export function loader(args: LoaderFunctionArgs): View {
  if (isConflict(args.context)) {
    requireMeeter(getPortal(args.context), args.request)
    return { conflict: args.params.meeting ?? '' }
  }
  return movable(args).list(new URL(args.request.url).searchParams)
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { portal, member, row, kind, now, offers, list } = movable(args)
  const seen = seenOf(form)
  const query = new URL(args.request.url).searchParams
  const time = readTime(portal, kind, textField(form, 'tid'), {
    onlyChannel: row.channel,
    but: row.id,
    ...offers,
  })
  if (!time) return data(list(query, 'unknown'), { status: 400 })
  const { at, channel, chosen } = time
  if (at === row.startsAt && (!chosen || chosen.place === row.place))
    return redirect(`${LIST}/${row.id}`, 303)
  try {
    const change = { id: row.id, seen, change: 'moved' } as const
    const moved =
      chosen &&
      changeDeskMeeting(portal, member, change, (fresh) =>
        mayChange(fresh, now) ? moveAsStaff(portal, fresh, chosen) : undefined,
      )
    if (moved) return redirect(doneAddress(row.id, 'moved'), 303)
  } catch (refusal) {
    return conflictOf(args.context, refusal)
  }
  const nearby = new URLSearchParams({ ...Object.fromEntries(query), ...fromDayOf(at, channel) })
  return data(list(nearby, 'taken'), { status: 409 })
}

/** Another time for somebody who has called; also at shorter notice than residents may choose. */
export default function MoveMeetingPage() {
  const loaded = useLoaderData<View>()
  const reply = useActionData<ListView | null>()
  if ('conflict' in loaded) return <MeetingConflictPage id={loaded.conflict} />
  const { id, when, seen, view, fault } = reply ?? loaded
  return (
    <DeskPage title={titles.one} back={{ href: `${LIST}/${id}`, text: words.back }}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead(when)}</p>
      <TimeList view={view} fault={fault}>
        <input type="hidden" name={SEEN} value={seen} />
      </TimeList>
    </DeskPage>
  )
}
