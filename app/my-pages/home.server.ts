import { getService, stageOf, type Stage } from '#app/case/registry.ts'
import type { EventKind } from '#app/case/events.ts'
import type { Channel, KindId } from '#app/case/meetings/kinds.ts'
import { dayInWords, momentInWords, timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { listDrafts } from '#app/journey/drafts.server.ts'
import { addDays, dayOf, days, type EpochMs } from '#app/platform/clock.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { listMattersOfPerson } from '#db/queries/matters.ts'
import { listMeetingsOf } from '#db/queries/meetings.ts'
import type { RouterContextProvider } from 'react-router'

export type DraftView = {
  href: string
  name: string
  savedAt: string
  deletesOn: string
  deletesSoon: boolean
}
export type MatterView = {
  href: string
  reference: string
  name: string
  status: string
  stage: Stage
  receivedOn: string
  /** The last thing that happened, and its day. */
  latest: { kind: EventKind; day: string }
  isNew: boolean
}
export type MeetingView = { href: string; name: string; when: string; channel: Channel }
export type HomeView = {
  /** A draft has just been removed. */
  removed: boolean
  /** Booked, the next one first. */
  meetings: MeetingView[]
  drafts: DraftView[]
  matters: MatterView[]
  /** The address with more cases, when there are more. */
  more: string | undefined
}

/** Cases shown at first, and how many more each time. */
const PORTION = 50
const MOST = 500
/** From this many days before its deletion a draft says so with a mark. */
const SOON_DAYS = 7
/** For this long, what staff have done is marked as new. */
const NEW_FOR = days(7)

/** What a person has begun and sent, in the words of the visit's language. */
export function homeOf(
  context: Readonly<RouterContextProvider>,
  personId: string,
  query: URLSearchParams,
): HomeView {
  const portal = getPortal(context)
  const { texts, code, say } = getVisit(context).language
  const now = portal.clock.now()
  const nameOf = (service: string) => getService(context, service).textsOf(texts).journey.name
  const shown = portionOf(query.get('antal'))
  const rows = listMattersOfPerson(portal.db, personId, shown + 1)
  return {
    removed: query.get('borttagen') === '1',
    meetings: listMeetingsOf(portal.db, personId, now)
      .filter(({ status }) => status === 'booked')
      .map(({ id, kind, channel, startsAt }) => ({
        href: `/tid/${id}`,
        name: texts.meetings.kinds[kind as KindId].name,
        when: say('myPages.home.meetingAt', {
          day: weekdayInWords(startsAt, code),
          time: timeInWords(startsAt, code),
        }),
        channel,
      })),
    drafts: listDrafts(portal, personId).map(({ id, service, savedAt, deletesOn }) => ({
      href: `${getService(context, service).path}/${id}`,
      name: nameOf(service),
      savedAt: momentInWords(savedAt, code),
      deletesOn: dayInWords(deletesOn, code),
      deletesSoon: deletesOn <= addDays(dayOf(now), SOON_DAYS),
    })),
    matters: rows.slice(0, shown).map((row) => {
      const service = getService(context, row.service)
      return {
        href: `/mina-sidor/${row.id}`,
        reference: row.reference,
        name: nameOf(row.service),
        status: service.textsOf(texts).statuses[row.status]?.name ?? row.status,
        stage: stageOf(service, row.status),
        receivedOn: dayInWords(row.receivedOn, code),
        latest: { kind: row.lastKind as EventKind, day: dayInWords(dayOf(row.lastAt), code) },
        isNew: isNews(row, now),
      }
    }),
    more: rows.length > shown && shown < MOST ? `/mina-sidor?antal=${shown + PORTION}#skickat` : undefined,
  }
}

function isNews({ lastBy, lastAt }: { lastBy: string; lastAt: EpochMs }, now: EpochMs): boolean {
  return lastBy === 'staff' && now - lastAt < NEW_FOR
}

/** How many cases the address asks for: whole portions within bounds, whatever it says. */
function portionOf(wanted: string | null): number {
  const n = Number(wanted ?? PORTION)
  return Number.isInteger(n) && n >= PORTION && n <= MOST ? n : PORTION
}
