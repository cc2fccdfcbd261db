import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { findMeeting, listMeetingsOf } from '#db/queries/meetings.ts'
import { hold, holdInstead } from '#app/case/meetings/book.server.ts'
import { TimeList } from '#app/case/meetings/pages/time-list.tsx'
import { fromDayOf, readTime, timesView } from '#app/case/meetings/pages/times.server.ts'
import type { TimesView } from '#app/case/meetings/pages/times.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { isId } from '#app/platform/ids.ts'
import { getVisit } from '#app/platform/portal.ts'
import { atDoor, type Args } from '../door.server.ts'
import { INSTEAD, TAKEN } from '../invited.server.ts'

/** Booked times that somebody may have at once. */
const MOST_MEETINGS = 5

type ListView = {
  view: TimesView
  fault: 'taken' | 'unknown' | 'full' | undefined
  instead: string | undefined
}
type View = ListView | { isShutOut: true }

export function loader(args: LoaderFunctionArgs): View {
  const { isShutOut } = atDoor(args)
  if (isShutOut) return { isShutOut }
  const query = new URL(args.request.url).searchParams
  return listView(args, query, query.has(TAKEN) ? 'taken' : undefined)
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { portal, kind, holders, resident, isShutOut } = atDoor(args)
  const list = `/m/${kind.page}`
  if (isShutOut) return redirect(list, 303)
  const url = new URL(args.request.url)
  const again = (fault: 'taken' | 'unknown' | 'full', query = url.searchParams) =>
    data<View>(listView(args, query, fault), { status: fault === 'unknown' ? 400 : 409 })
  const instead = textField(form, INSTEAD)
  const time = readTime(portal, kind, textField(form, 'tid'), { but: isId(instead) ? instead : undefined })
  if (!time) return again('unknown')
  const { chosen, at, channel } = time
  const nearby = new URLSearchParams({ ...Object.fromEntries(url.searchParams), ...fromDayOf(at, channel) })
  if (!chosen) return again('taken', nearby)
  for (const { id } of holders) {
    if (instead === undefined || findMeeting(portal.db, instead)?.holder !== id) continue
    const held = holdInstead(portal, id, instead, chosen)
    return held ? redirect(`${list}/${instead}/010`, 303) : again('taken', nearby)
  }
  const now = portal.clock.now()
  if (holders.some(({ id }) => countBooked(listMeetingsOf(portal.db, id, now)) >= MOST_MEETINGS))
    return again('full')
  const { addressKey = '', language } = getVisit(args.context)
  if (!resident) {
    const wait = await portal.limits.use('hold', addressKey)
    if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  }
  const pass = holders.length > 0 ? undefined : newGuest(portal)
  const held = hold(portal, { holder: holders[0]?.id ?? pass?.guest ?? '', language: language.code }, chosen)
  if (!held) return again('taken', nearby)
  const answer = redirect(`${list}/${held.id}/010`, 303)
  if (pass) answer.headers.append('Set-Cookie', pass.cookie)
  return answer
}

const countBooked = (rows: readonly { status: string }[]) =>
  rows.filter(({ status }) => status === 'booked').length

function listView(args: Args, query: URLSearchParams, fault: ListView['fault']): ListView {
  const { portal, kind, holders } = atDoor(args)
  const wanted = query.get(INSTEAD)
  const row = isId(wanted) ? findMeeting(portal.db, wanted) : undefined
  const mine = row?.status === 'held' && holders.some(({ id }) => id === row.holder) ? row : undefined
  return {
    view: timesView(args.context, {
      kind,
      base: `/m/${kind.page}`,
      query,
      current: mine,
      kept: mine ? { [INSTEAD]: mine.id } : {},
    }),
    fault,
    instead: mine?.id,
  }
}

/** All times that can be had of one kind of meeting. */
export default function TimesPage() {
  const loaded = useLoaderData<View>()
  const reply = useActionData<View>()
  const { texts } = useLanguage()
  const { times: words, titles } = texts.meetings
  const view = reply ?? loaded
  if ('isShutOut' in view) {
    return (
      <JourneyPage title={titles.times} back={{ href: '/boka-tid' }}>
        <h1>{words.title}</h1>
        <p className="lead">{words.notHere}</p>
      </JourneyPage>
    )
  }
  return (
    <JourneyPage title={titles.times} back={{ href: '/boka-tid' }}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <TimeList view={view.view} fault={view.fault}>
        {view.instead === undefined ? null : <input type="hidden" name={INSTEAD} value={view.instead} />}
      </TimeList>
    </JourneyPage>
  )
}
