import { redirect, useLoaderData, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { cancelAsResident } from '#app/case/meetings/acts.server.ts'
import { meetingCodeOf } from '#app/case/meetings/read.server.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal } from '#app/platform/portal.ts'
import { Button, ButtonLink, ButtonRow } from '#app/ui/button.tsx'
import { bareView, requireByCode, type BareView } from '../mine.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const view = bareView(args.context, await requireByCode(args), new URLSearchParams())
  return view.changing === 'changeable' ? view : redirect(`/t/${view.code}`, 303)
}

/** Twice is once, and too late changes nothing: the page that follows says how it stands. */
export async function action(args: ActionFunctionArgs) {
  const portal = getPortal(args.context)
  const row = await requireByCode(args)
  cancelAsResident(portal, row)
  return redirect(`/t/${meetingCodeOf(portal.keyring, row.id)}`, 303)
}

/** Asks once before a time is given away. */
export default function CancelMeetingPage() {
  const view = useLoaderData<BareView>()
  const { texts, say } = useLanguage()
  const { mine: words, titles } = texts.meetings
  return (
    <JourneyPage title={titles.mine} back={{ href: `/t/${view.code}` }}>
      <h1>{words.cancelTitle}</h1>
      <p className="lead">{say('meetings.mine.cancelText', { day: view.day, time: view.from })}</p>
      <form method="post">
        <ButtonRow>
          <Button variant="danger">{words.cancelYes}</Button>
          <ButtonLink href={`/t/${view.code}`} variant="secondary">
            {words.cancelNo}
          </ButtonLink>
        </ButtonRow>
      </form>
    </JourneyPage>
  )
}
