import { useLoaderData, type LoaderFunctionArgs } from 'react-router'
import { findKind, findPlace } from '#app/case/meetings/catalogue.server.ts'
import { needsFields } from '#app/case/meetings/details.ts'
import type { Channel, KindId } from '#app/case/meetings/kinds.ts'
import { readDetails } from '#app/case/meetings/read.server.ts'
import { videoAddress } from '#app/case/meetings/video.server.ts'
import { formatReturnCode } from '#app/case/return-code.ts'
import { displayOf } from '#app/journey/display.ts'
import type { AnyValue } from '#app/journey/fields.ts'
import { JourneyPage } from '#app/journey/pages/journey-page.tsx'
import { useLanguage } from '#app/locales/language.tsx'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { SummaryList, type SummaryRow } from '#app/ui/summary-list.tsx'
import { BareMeeting } from '../bare-meeting.tsx'
import { requireMine } from '../door.server.ts'
import { bareView, type BareView } from '../mine.server.ts'
import { Places, placesView, type PlaceView } from '../places.tsx'

type View = {
  bare: BareView
  kind: KindId | undefined
  channel: Channel
  place: PlaceView | undefined
  video: string | undefined
  phone: string | undefined
  needs: string[]
  address: string
}

export function loader(args: LoaderFunctionArgs): View {
  const { portal, row } = requireMine(args)
  const { language } = getVisit(args.context)
  const details = readDetails(portal, row)
  const place = findPlace(portal, row.place)
  const { fields, mine } = language.texts.meetings
  return {
    bare: bareView(args.context, row, new URL(args.request.url).searchParams),
    kind: findKind(portal, row.kind)?.id,
    channel: row.channel,
    place: place && placesView([place], language.code)[0],
    video: row.channel === 'video' ? videoAddress(portal, row) : undefined,
    phone: details.phone,
    needs: Object.entries(needsFields).flatMap(([name, field]) => {
      const value = details[name as keyof typeof needsFields] as AnyValue | undefined
      return ['no', 'none', 'yes'].includes(String(value)) || String(value) === 'nothing'
        ? []
        : displayOf(field, value, fields[name as keyof typeof needsFields], language).map((line) =>
            name === 'language' ? `${mine.interpreter}: ${line}` : line,
          )
    }),
    address: `${getPortal(args.context).config.publicUrl.host}/kod`,
  }
}

/** Everything about a meeting, for whoever booked it. */
export default function MyMeetingPage() {
  const view = useLoaderData<View>()
  const { texts, say } = useLanguage()
  const { mine: words, titles, channels, kinds } = texts.meetings
  const { bare, kind, place, video, phone, needs } = view
  const isOver = bare.changing === 'over'
  const rows: SummaryRow[] = [
    { term: words.when, value: say('meetings.mine.span', bare) },
    ...(kind ? [{ term: words.what, value: kinds[kind].name }] : []),
    { term: words.how, value: channels[view.channel] },
    ...(phone === undefined ? [] : [{ term: words.call, value: <bdi>{phone}</bdi> }]),
    ...(kind && kinds[kind].bring.length > 0 && !isOver
      ? [{ term: words.bring, value: kinds[kind].bring }]
      : []),
    ...(needs.length > 0 ? [{ term: words.needs, value: needs }] : []),
    ...(isOver ? [] : [{ term: words.code, value: <bdi>{formatReturnCode(bare.code)}</bdi> }]),
  ]
  return (
    <JourneyPage title={titles.mine}>
      <BareMeeting view={bare}>
        <SummaryList rows={rows} />
        {isOver ? null : (
          <p>
            {say('meetings.mine.codeHint', { address: view.address })} {words.print}
          </p>
        )}
        {video === undefined || isOver ? null : (
          <>
            <p>
              <a href={video} rel="noreferrer">
                {words.video}
              </a>
            </p>
            <p>{words.videoHint}</p>
          </>
        )}
        {place && !isOver ? (
          <>
            <h2>{words.where}</h2>
            <Places places={[place]} />
          </>
        ) : null}
      </BareMeeting>
    </JourneyPage>
  )
}
