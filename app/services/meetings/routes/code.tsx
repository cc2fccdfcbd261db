import { redirect, useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { findInvitationBy, invitationCodeOf, standingOf } from '#app/case/meetings/invitations.server.ts'
import { findByCode } from '#app/case/meetings/read.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { BareMeeting } from '../bare-meeting.tsx'
import { bareView, findOrRefuse, type BareView } from '../mine.server.ts'

type View = BareView | { isOver: true }

/** A meeting's code, or that of an invitation: whoever has one need not know which. */
export async function loader(args: LoaderFunctionArgs): Promise<View> {
  const portal = getPortal(args.context)
  const { code } = args.params
  const found = await findOrRefuse(args, () => findInvitationBy(portal, code) ?? findByCode(portal, code))
  if ('startsAt' in found) return bareView(args.context, found, new URL(args.request.url).searchParams)
  if (standingOf(portal, found).standing === 'over') return { isOver: true }
  throw redirect(`/t/${invitationCodeOf(portal.keyring, found.id)}/valj`, 303)
}

/** Where the link of a reminder leads: a day and a time, without signing in. */
export default function MeetingByCodePage() {
  const view = useLoaderData<View>()
  const { titles, invitation } = useLanguage().texts.meetings
  if ('isOver' in view) {
    return (
      <JourneyPage title={titles.mine}>
        <h1>{invitation.overTitle}</h1>
        <p className="lead">{invitation.over}</p>
      </JourneyPage>
    )
  }
  return (
    <JourneyPage title={titles.mine}>
      <BareMeeting view={view} />
    </JourneyPage>
  )
}
