import type { RouterContextProvider } from 'react-router'
import { listMeetingEvents, type MeetingEventRow, type MeetingRow } from '#db/queries/meetings.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import type { Details } from '#app/case/meetings/details.ts'
import { readDetails } from '#app/case/meetings/read.server.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { formatPersonalNumber } from '#app/identity/personal-number.ts'
import { momentInWords, timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { desk } from '#app/locales/sv/desk.ts'
import { deskMeetings } from '#app/locales/sv/desk-meetings.ts'
import { dayOf } from '#app/platform/clock.ts'
import { getPortal } from '#app/platform/portal.ts'
import { openDeskMeeting } from './access.server.ts'
import { dayAddress, doneOf, type Done } from './day.server.ts'
import { mayChange, mayMark } from './may.ts'
import { toPrepare } from './needs.ts'
import { nameOf, outlineOf, type Outline } from './row-view.server.ts'

const { one: words } = deskMeetings

export type MeetingView = Outline & {
  id: string
  when: string
  status: MeetingRow['status']
  /** What was said, by what it is called; nothing is left of a meeting that is forgotten. */
  said: { term: string; lines: string[] }[] | undefined
  prepare: string[]
  events: { seq: number; kind: MeetingEventRow['kind']; at: number; when: string; text: string }[]
  seen: number
  /** Whether somebody came can be written now; `later`: from its day on. */
  mark: 'now' | 'later' | undefined
  mayMove: boolean
  mayCancel: boolean
  list: string
  done: Done | undefined
}

/** Opens one meeting, with everything that its page shows. The code that leads to it is not among that. @throws 404. */
export function openMeetingView(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  id: string | undefined,
  query: URLSearchParams,
): MeetingView {
  const portal = getPortal(context)
  const row = openDeskMeeting(portal, member, id)
  const now = portal.clock.now()
  const details = readDetails(portal, row)
  const may = mayChange(row, now)
  return {
    ...outlineOf(portal, row),
    id: row.id,
    when: whenOf(row),
    status: row.status,
    said:
      row.sealed === null
        ? undefined
        : saidOf({ ...details, name: nameOf(portal, row, details) ?? deskMeetings.noName }, row),
    prepare: toPrepare(details),
    events: listMeetingEvents(portal.db, row.id)
      .map(({ seq, kind, at, doneBy, startsAt }) => ({
        seq,
        kind,
        at,
        when: momentInWords(at, 'sv'),
        text: words.event(doneBy, `${weekdayInWords(startsAt, 'sv')} kl. ${timeInWords(startsAt, 'sv')}`),
      }))
      .reverse(),
    seen: row.changes,
    mark: mayMark(row, now) ? 'now' : row.status === 'booked' ? 'later' : undefined,
    mayMove: may && findKind(portal, row.kind) !== undefined,
    mayCancel: may,
    list: dayAddress(dayOf(row.startsAt)),
    done: doneOf(query),
  }
}

/** `torsdag 26 november kl. 09:00–09:45` */
export function whenOf({ startsAt, endsAt }: Pick<MeetingRow, 'startsAt' | 'endsAt'>): string {
  const day = weekdayInWords(startsAt, 'sv')
  return `${day} kl. ${timeInWords(startsAt, 'sv')}–${timeInWords(endsAt, 'sv')}`
}

function saidOf(details: Details, { language, wantsEarlier }: MeetingRow): MeetingView['said'] {
  const { name, number, phone, voicemail, notice, mobile, email, hours } = details
  const { facts, yesNo, notices } = words
  const reminder = notice && [
    notices[notice],
    ...(notice === 'sms' ? [mobile, hours && words.hours[hours]] : []),
    ...(notice === 'email' ? [email] : []),
  ]
  const rows: [string, (string | undefined)[] | undefined][] = [
    [facts.name, [name]],
    [facts.number, number === undefined ? undefined : [formatPersonalNumber(number)]],
    [facts.phone, [phone]],
    [facts.voicemail, voicemail && [yesNo[voicemail]]],
    [facts.notice, reminder],
    [facts.earlier, wantsEarlier ? [yesNo.yes] : undefined],
    [
      facts.language,
      language === 'sv' ? undefined : [desk.languages[language as keyof typeof desk.languages]],
    ],
  ]
  return rows
    .map(([term, lines]) => ({ term, lines: (lines ?? []).filter((line) => line !== undefined) }))
    .filter(({ lines }) => lines.length > 0)
}
