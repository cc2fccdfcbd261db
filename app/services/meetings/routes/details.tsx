import { parseWithZod } from '@conform-to/zod/v4'
import type { SubmissionResult } from '@conform-to/react'
import {
  data,
  redirect,
  useActionData,
  useLoaderData,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
} from 'react-router'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import { bookAsResident } from '#app/case/meetings/acts.server.ts'
import { keepSaid } from '#app/case/meetings/book.server.ts'
import { contactFields, needsFields, type Details } from '#app/case/meetings/details.ts'
import type { Kind } from '#app/case/meetings/kinds.ts'
import { noticeFilling } from '#app/case/meetings/notices.server.ts'
import { offerAt } from '#app/case/meetings/pages/times.server.ts'
import { readDetails, sealDetails } from '#app/case/meetings/read.server.ts'
import { timeInWords, weekdayInWords } from '#app/journey/display.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { inputsOf, type RawInputs } from '#app/journey/inputs.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { QuestionForm } from '#app/journey/pages/question-form.tsx'
import { schemaOf } from '#app/journey/schema.ts'
import { useLanguage } from '#app/locales/language.tsx'
import { dayOf, type PlainDay } from '#app/platform/clock.ts'
import { readForm } from '#app/platform/http/read-form.ts'
import { getVisit } from '#app/platform/portal.ts'
import { smsText } from '#app/platform/outbox/templates.ts'
import { Button, ButtonRow } from '#app/ui/button.tsx'
import { Details as Folded } from '#app/ui/details.tsx'
import { Notification } from '#app/ui/notification.tsx'
import { atDoor, requireHeld, type Args } from '../door.server.ts'
import { chooseAgain, hasMost } from '../choosing.server.ts'

/** The pages of what is asked, by their neutral names. */
const PAGES = new Map([
  ['010', 'needs'],
  ['020', 'contact'],
] as const)
type PageId = 'needs' | 'contact'

type View = {
  page: PageId
  channel: 'office' | 'phone' | 'video'
  isAnonymous: boolean
  door: Kind['door']
  inputs: RawInputs
  today: PlainDay
  time: { day: string; time: string; until: string | undefined }
  back: string
  choose: string
  sendsSms: boolean
  /** Exactly what is sent to a phone: when it is booked, and the day before. */
  texts: string[]
}

function placeOf(args: Args) {
  const { portal, kind, holders, resident, isShutOut } = atDoor(args, { evenInvited: true })
  if (isShutOut) throw redirect(`/m/${kind.page}`, 303)
  const page = PAGES.get(args.params.page as '010')
  if (page === undefined) throw data(null, { status: 404 })
  const row = requireHeld(args, holders)
  if (row.kind !== kind.id) throw data(null, { status: 404 })
  // Sent twice, or gone back to after it was booked: there is the meeting.
  if (row.status !== 'held') throw redirect(`/tid/${row.id}`, 303)
  const isInvited = findInvitationOfMeeting(portal.db, row.id) !== undefined
  // Another time was chosen by the same invitation, in another browser: one is all that it gives.
  if (kind.door === 'invited' && !isInvited) throw data(null, { status: 404 })
  const door: Kind['door'] = isInvited ? 'invited' : kind.door
  const details = readDetails(portal, row)
  // The pages are answered in their order: nobody is met whose needs were never asked for.
  if (page === 'contact' && details.interpreter === undefined)
    throw redirect(`/m/${kind.page}/${row.id}/010`, 303)
  const sendsSms = portal.sms !== undefined
  const fields: Fields =
    page === 'needs' ? needsFields : contactFields({ ...kind, door }, row.channel, { sendsSms })
  return { portal, kind, door, holders, resident, row, page, fields, details }
}

export function loader(args: LoaderFunctionArgs): View {
  const { portal, kind, door, resident, row, page, fields, details } = placeOf(args)
  const { code } = getVisit(args.context).language
  const now = portal.clock.now()
  const isHeld = (row.heldUntil ?? 0) > now
  const known: AnyValues = resident && door !== 'invited' ? { name: resident.name.reveal() } : {}
  return {
    page,
    channel: row.channel,
    isAnonymous: kind.anonymous,
    door,
    inputs: inputsOf(fields, { ...known, ...(details as AnyValues) }),
    today: dayOf(now),
    time: {
      day: weekdayInWords(row.startsAt, code),
      time: timeInWords(row.startsAt, code),
      until: isHeld ? timeInWords(row.heldUntil ?? 0, code) : undefined,
    },
    back: page === 'needs' ? chooseAgain(portal, kind, row) : `/m/${kind.page}/${row.id}/010`,
    choose: chooseAgain(portal, kind, row),
    sendsSms: portal.sms !== undefined,
    texts: (['meeting-booked', 'meeting-reminder'] as const).map((template) =>
      smsText(code, template, noticeFilling(portal, row, row.startsAt, code)),
    ),
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request)
  const { portal, kind, door, holders, resident, row, page, fields, details } = placeOf(args)
  const submission = parseWithZod(form, {
    schema: schemaOf(fields, dayOf(portal.clock.now())),
    disableAutoCoercion: true,
  })
  if (submission.status !== 'success')
    return data<{ result: SubmissionResult }>({ result: submission.reply() }, { status: 400 })
  const said: Details = { ...otherPages(details, page, door), ...submission.value }
  if (resident) said.number = resident.number.reveal()
  const sealed = sealDetails(portal, row, said)
  // Whatever happens now, what was typed is there when a time is chosen.
  keepSaid(portal, row.id, sealed)
  if (page === 'needs') return redirect(`/m/${kind.page}/${row.id}/020`, 303)
  if (hasMost(portal, holders)) return redirect(chooseAgain(portal, kind, row, 'full'), 303)
  if (!resident) {
    const wait = await portal.limits.use('booking', getVisit(args.context).addressKey ?? '')
    if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  }
  const wantsEarlier = said.earlier?.includes('yes') ?? false
  const again = offerAt(portal, kind, row)
  const owner = resident?.personId
  const booked = bookAsResident(portal, row, { wantsEarlier, sealed, owner }, again)
  return redirect(booked ? `/tid/${row.id}?klart=1` : chooseAgain(portal, kind, row, 'taken'), 303)
}

/** What was said on the pages before; an answer that is not asked for any more is gone. */
function otherPages(details: Details, page: PageId, door: Kind['door']): Details {
  // Who is invited, staff have said.
  const isKept = (name: string) =>
    page === 'needs' ? !(name in needsFields) : name in needsFields || (door === 'invited' && name === 'name')
  return Object.fromEntries(Object.entries(details).filter(([name]) => isKept(name)))
}

/** What somebody needs, and how they can be reached. */
export default function DetailsPage() {
  const view = useLoaderData<View>()
  const reply = useActionData<{ result: SubmissionResult }>()
  const { texts, say } = useLanguage()
  const { meetings, common } = texts
  const { day, time, until } = view.time
  const words = view.page === 'needs' ? meetings.needs : meetings.contact
  const lead =
    view.page === 'needs'
      ? meetings.needs.lead
      : view.isAnonymous
        ? meetings.contact.leadAnonymous
        : meetings.contact.lead
  return (
    <JourneyPage
      title={meetings.titles.form}
      hasErrors={reply?.result.status === 'error'}
      back={{ href: view.back, text: common.form.back }}
    >
      <QuestionForm
        fields={
          view.page === 'needs'
            ? needsFields
            : contactFields({ anonymous: view.isAnonymous, door: view.door }, view.channel, view)
        }
        texts={{ title: words.title, lead, fields: meetings.fields }}
        rules={{}}
        today={view.today}
        inputs={view.inputs}
        result={reply?.result}
        seen={0}
        leavesNothing
        notices={
          <Notification tone={until === undefined ? 'warning' : undefined}>
            <p>
              {until === undefined
                ? say('meetings.held.over', { day, time })
                : say('meetings.held.until', { day, time, until })}
            </p>
            <p>
              <a href={view.choose}>{meetings.held.change}</a>
            </p>
          </Notification>
        }
        {...(view.page === 'contact' && view.sendsSms ? { children: <Preview texts={view.texts} /> } : {})}
        buttons={
          <ButtonRow>
            <Button>{view.page === 'needs' ? meetings.needs.next : meetings.contact.book}</Button>
          </ButtonRow>
        }
      />
    </JourneyPage>
  )
}

/** What a bystander would see on the phone. */
function Preview({ texts }: { texts: readonly string[] }) {
  const words = useLanguage().texts.meetings.contact
  return (
    <Folded summary={words.previewTitle}>
      {texts.map((text) => (
        <blockquote key={text}>
          <p>{text}</p>
        </blockquote>
      ))}
      <p>{words.preview}</p>
    </Folded>
  )
}
