import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { hold, holdInstead } from '#app/case/meetings/book.server.ts'
import { TimeList } from '#app/case/meetings/pages/time-list.tsx'
import { fromDayOf, readTime, timesView } from '#app/case/meetings/pages/times.server.ts'
import type { TimesView } from '#app/case/meetings/pages/times.ts'
import { findOwnMeeting } from '#app/case/meetings/read.server.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { faultIn, findHold, hasMost, INSTEAD, type Fault } from '../choosing.server.ts'
import { atDoor, type Args } from '../door.server.ts'

type ListView = {
  view: TimesView
  fault: Fault | undefined
  instead: string | undefined
}
type View = ListView | { isShutOut: true }

export function loader(args: LoaderFunctionArgs): View {
  const { isShutOut } = atDoor(args)
  if (isShutOut) return { isShutOut }
  const query = new URL(args.request.url).searchParams
  return listView(args, query, faultIn(query))
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { portal, kind, holders, resident, isShutOut } = atDoor(args)
  const list = `/m/${kind.page}`
  if (isShutOut) return redirect(list, 303)
  const { searchParams } = new URL(args.request.url)
  const again = (fault: Fault, query = searchParams) =>
    data<View>(listView(args, query, fault), { status: fault === 'unknown' ? 400 : 409 })
  const asked = findOwnMeeting(portal, holders, textField(form, INSTEAD))
  // It was booked in another window: there it is moved.
  if (asked && asked.status !== 'held') return redirect(`/tid/${asked.id}`, 303)
  const value = textField(form, 'tid')
  const seen = readTime(portal, kind, value, { but: asked?.id })
  if (!seen) return again('unknown')
  const { at, channel } = seen
  const nearby = new URLSearchParams({ ...Object.fromEntries(searchParams), ...fromDayOf(at, channel) })
  // Whoever has gone back and chooses the same time once more has it already.
  const mine = asked ?? findHold(portal, holders, { kind: kind.id, at, channel })
  const chosen = mine ? readTime(portal, kind, value, { but: mine.id })?.chosen : seen.chosen
  if (!chosen) return again('taken', nearby)
  if (mine) {
    const held = holdInstead(portal, mine.holder ?? '', mine.id, chosen)
    return held ? redirect(`${list}/${mine.id}/010`, 303) : again('taken', nearby)
  }
  if (hasMost(portal, holders)) return again('full')
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

function listView(args: Args, query: URLSearchParams, fault: Fault | undefined): ListView {
  const { portal, kind, holders } = atDoor(args)
  const row = findOwnMeeting(portal, holders, query.get(INSTEAD) ?? undefined)
  const mine = row?.status === 'held' ? row : undefined
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
