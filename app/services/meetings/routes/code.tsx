import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { BareMeeting } from '../bare-meeting.tsx'
import { bareView, requireByCode, type BareView } from '../mine.server.ts'

export async function loader(args: LoaderFunctionArgs): Promise<BareView> {
  return bareView(args.context, await requireByCode(args), new URL(args.request.url).searchParams)
}

/** Where the link of a reminder leads: a day and a time, without signing in. */
export default function MeetingByCodePage() {
  const view = useLoaderData<BareView>()
  const { titles } = useLanguage().texts.meetings
  return (
    <JourneyPage title={titles.mine}>
      <BareMeeting view={view} />
    </JourneyPage>
  )
}
