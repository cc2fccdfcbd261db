import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import { moveAsResident } from '#app/case/meetings/acts.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import { offersFor } from '#app/case/meetings/invitations.server.ts'
import { TimeList } from '#app/case/meetings/pages/time-list.tsx'
import { fromDayOf, readTime, timesView } from '#app/case/meetings/pages/times.server.ts'
import type { TimesView } from '#app/case/meetings/pages/times.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal } from '#app/platform/portal.ts'
import type { Args } from '../door.server.ts'
import { bareView, DONE, requireByCode } from '../mine.server.ts'

type View = { view: TimesView; code: string; fault: 'taken' | 'unknown' | undefined }

/** The meeting and its kind, if it can be moved here. @throws back to its page when it cannot. */
async function movable(args: Args) {
  const portal = getPortal(args.context)
  const row = await requireByCode(args)
  const { code, changing } = bareView(args.context, row, new URLSearchParams())
  const kind = findKind(portal, row.kind)
  if (changing !== 'changeable' || !kind) throw redirect(`/t/${code}`, 303)
  const invitation = findInvitationOfMeeting(portal.db, row.id)
  const offers = invitation ? offersFor(invitation) : {}
  const list = (query: URLSearchParams, fault?: View['fault']): View => ({
    view: timesView(args.context, {
      kind,
      base: `/t/${code}/flytta`,
      query,
      current: row,
      onlyChannel: row.channel,
      offers,
    }),
    code,
    fault,
  })
  return { portal, row, kind, code, offers, list }
}

export async function loader(args: LoaderFunctionArgs): Promise<View> {
  const { list } = await movable(args)
  return list(new URL(args.request.url).searchParams)
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { portal, row, kind, code, offers, list } = await movable(args)
  const query = new URL(args.request.url).searchParams
  const time = readTime(portal, kind, textField(form, 'tid'), {
    ...offers,
    onlyChannel: row.channel,
    but: row.id,
  })
  if (!time) return data(list(query, 'unknown'), { status: 400 })
  if (time.at === row.startsAt) return redirect(`/t/${code}`, 303)
  if (time.chosen && moveAsResident(portal, row, time.chosen)) return redirect(`/t/${code}?${DONE}=2`, 303)
  const nearby = new URLSearchParams({ ...Object.fromEntries(query), ...fromDayOf(time.at, time.channel) })
  return data(list(nearby, 'taken'), { status: 409 })
}

/** Another time instead of the one that is booked. */
export default function MoveMeetingPage() {
  const loaded = useLoaderData<View>()
  const reply = useActionData<View>()
  const { times: words, titles } = useLanguage().texts.meetings
  const { view, code, fault } = reply ?? loaded
  return (
    <JourneyPage title={titles.times} back={{ href: `/t/${code}` }}>
      <h1>{words.moveTitle}</h1>
      <p className="lead">{words.moveLead}</p>
      <TimeList view={view} fault={fault} />
    </JourneyPage>
  )
}
