import { listHeldMeetings, listMeetingsOf, type MeetingRow } from '#db/queries/meetings.ts'
import { findInvitationOfMeeting } from '#db/queries/invitations.ts'
import { invitationCodeOf } from '#app/case/meetings/invitations.server.ts'
import type { Channel, Kind } from '#app/case/meetings/kinds.ts'
import { fromDayOf } from '#app/case/meetings/pages/times.server.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'

/** In the address and the form of a list: the meeting whose time is chosen anew. */
export const INSTEAD = 'byt'
/** In the address: why the list came back instead of the time. */
const FAULT = 'svar'
const FAULTS = { 1: 'taken', 2: 'full' } as const

/** Why a list comes back instead of the time. */
export type Fault = 'taken' | 'unknown' | 'full'

/** Booked times that somebody may have at once. */
const MOST_MEETINGS = 5

type Holders = readonly { id: string }[]

/** The address of the list, to choose another time for a meeting that is being booked. */
export function chooseAgain(
  { db, keyring }: Pick<Portal, 'db' | 'keyring'>,
  { page }: Pick<Kind, 'page'>,
  { id, startsAt, channel }: Pick<MeetingRow, 'id' | 'startsAt' | 'channel'>,
  fault?: 'taken' | 'full',
): string {
  const invitation = findInvitationOfMeeting(db, id)
  const why = Object.entries(FAULTS).find(([, one]) => one === fault)?.[0]
  const query = {
    ...(invitation ? {} : { [INSTEAD]: id }),
    ...(why === undefined ? {} : { [FAULT]: why, ...fromDayOf(startsAt, channel) }),
  }
  const list = invitation ? `/t/${invitationCodeOf(keyring, invitation.id)}/valj` : `/m/${page}`
  return `${list}?${new URLSearchParams(query).toString()}`
}

/** What the address says of why the list came back. */
export function faultIn(query: URLSearchParams): Fault | undefined {
  return Object.entries(FAULTS).find(([why]) => why === query.get(FAULT))?.[1]
}

/** Whether somebody has so many booked times that they get no more here. */
export function hasMost({ db, clock }: Portal, holders: Holders): boolean {
  return holders.some(
    ({ id }) =>
      listMeetingsOf(db, id, clock.now()).filter(({ status }) => status === 'booked').length >= MOST_MEETINGS,
  )
}

/** What somebody holds of this kind at this time already, or held until just now. */
export function findHold(
  { db }: Portal,
  holders: Holders,
  { kind, at, channel }: { kind: string; at: EpochMs; channel: Channel },
): MeetingRow | undefined {
  return holders
    .flatMap(({ id }) => listHeldMeetings(db, id))
    .find((row) => row.kind === kind && row.startsAt === at && row.channel === channel)
}
