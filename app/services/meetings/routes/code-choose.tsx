import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import type { InvitationRow } from '#db/queries/invitations.ts'
import { findMeeting } from '#db/queries/meetings.ts'
import { hold, holdInstead, keepSaid } from '#app/case/meetings/book.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import { choose, invitationCodeOf, offersFor, readInvited } from '#app/case/meetings/invitations.server.ts'
import { TimeList } from '#app/case/meetings/pages/time-list.tsx'
import { fromDayOf, readTime, timesView } from '#app/case/meetings/pages/times.server.ts'
import type { TimesView } from '#app/case/meetings/pages/times.ts'
import { sealDetails } from '#app/case/meetings/read.server.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { holdersOf } from '#app/journey/own-draft.server.ts'
import { dayInWords } from '#app/journey/display.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { readForm, textField } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { inTransaction } from '#db/client.ts'
import type { Args } from '../door.server.ts'
import { faultIn, type Fault } from '../choosing.server.ts'
import { requireOpenInvitation } from '../invited.server.ts'

type View = { view: TimesView; fault: Fault | undefined; closesOn: string }

/** The list for whoever is invited, over the times that they may have. */
function listOf(args: Args, row: InvitationRow, query: URLSearchParams, fault?: View['fault']): View {
  const portal = getPortal(args.context)
  const kind = findKind(portal, row.kind)
  if (!kind) throw data(null, { status: 404 })
  const held = row.meetingId === null ? undefined : findMeeting(portal.db, row.meetingId)
  return {
    view: timesView(args.context, {
      kind,
      base: `/t/${invitationCodeOf(portal.keyring, row.id)}/valj`,
      query,
      current: held?.status === 'held' ? held : undefined,
      offers: offersFor(row),
    }),
    fault,
    closesOn: dayInWords(row.closesOn, getVisit(args.context).language.code),
  }
}

export async function loader(args: LoaderFunctionArgs): Promise<View> {
  const row = await requireOpenInvitation(args)
  const query = new URL(args.request.url).searchParams
  return listOf(args, row, query, faultIn(query))
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const row = await requireOpenInvitation(args)
  const portal = getPortal(args.context)
  const kind = findKind(portal, row.kind)
  if (!kind) throw data(null, { status: 404 })
  const query = new URL(args.request.url).searchParams
  const mine = row.meetingId === null ? undefined : findMeeting(portal.db, row.meetingId)
  const time = readTime(portal, kind, textField(form, 'tid'), { ...offersFor(row), but: mine?.id })
  if (!time) return data(listOf(args, row, query, 'unknown'), { status: 400 })
  const { chosen, at, channel } = time
  const taken = () => {
    const nearby = new URLSearchParams({ ...Object.fromEntries(query), ...fromDayOf(at, channel) })
    return data(listOf(args, row, nearby, 'taken'), { status: 409 })
  }
  if (!chosen) return taken()
  const holders = holdersOf({ door: 'either' }, portal, args.request)
  const holder = holders.find(({ id }) => id === mine?.holder)
  if (mine?.status === 'held' && holder) {
    if (!holdInstead(portal, holder.id, mine.id, chosen)) return taken()
    return redirect(`/m/${kind.page}/${mine.id}/010`, 303)
  }
  const { addressKey = '', language } = getVisit(args.context)
  if (!holders.some(({ resident }) => resident)) {
    const wait = await portal.limits.use('hold', addressKey)
    if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  }
  const pass = holders.length > 0 ? undefined : newGuest(portal)
  const held = inTransaction(portal.db, () => {
    const made = hold(
      portal,
      { holder: holders[0]?.id ?? pass?.guest ?? '', language: language.code },
      chosen,
    )
    if (!made) return undefined
    choose(portal, row, made.id)
    // Whom the time is for, staff know already; whoever has the link is not told.
    keepSaid(portal, made.id, sealDetails(portal, made, { name: readInvited(portal, row).name }))
    return made
  })
  if (!held) return taken()
  const answer = redirect(`/m/${kind.page}/${held.id}/010`, 303)
  if (pass) answer.headers.append('Set-Cookie', pass.cookie)
  return answer
}

/** Times to choose from, for somebody whom staff have invited. It does not say to what. */
export default function ChooseTimePage() {
  const loaded = useLoaderData<View>()
  const reply = useActionData<View>()
  const { texts, say } = useLanguage()
  const { times: words, titles } = texts.meetings
  const { view, fault, closesOn } = reply ?? loaded
  return (
    <JourneyPage title={titles.times}>
      <h1>{words.title}</h1>
      <p className="lead">{say('meetings.invitation.lead', { day: closesOn })}</p>
      <TimeList view={view} fault={fault} />
    </JourneyPage>
  )
}
