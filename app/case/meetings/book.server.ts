import { inTransaction } from '#db/client.ts'
import {
  findMeeting,
  giveBackSteps,
  hasExpiredHolds,
  insertMeeting,
  insertMeetingEvent,
  listHeldMeetings,
  listTaken,
  releaseExpiredHolds,
  takeSteps,
  updateMeeting,
  type MeetingEventRow,
  type MeetingRow,
} from '#db/queries/meetings.ts'
import { addDays, dayOf, minutes, type EpochMs } from '#app/platform/clock.ts'
import { createDataKey } from '#app/platform/crypto/data-keys.ts'
import { meetingRowMac } from '#app/platform/crypto/row-mac.ts'
import { sealJson } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { meetingCodeOf, meetingPlace } from './read.server.ts'
import type { Details } from './details.ts'
import { stepsOf } from './free-times.ts'
import type { Channel } from './kinds.ts'
import { indexOfCode } from '../return-code.server.ts'

/** A time is held so long while somebody fills in. */
export const HOLD_FOR = minutes(10)
/** Whoever looks around keeps so many times from others at once; for one more, the first of them is let go. */
export const MOST_HELD = 3

/** A time as it was chosen from the list: each of `choices` is a set of resources that can take it together. */
export type Chosen = {
  kind: string
  unit: string
  place: string
  channel: Channel
  at: EpochMs
  until: EpochMs
  /** Minutes that are taken after the meeting as well. */
  after: number
  choices: readonly (readonly string[])[]
  /** Days after the meeting for which what was said is kept. */
  keptDays: number
}
export type Whose = { holder: string; language: string }
type Said = {
  wantsEarlier: boolean
  sealed?: Buffer
  /** Whoever has signed in meanwhile: it becomes theirs. */
  owner?: string | undefined
}
type Books = Pick<Portal, 'db' | 'keyring' | 'clock'>
type By = MeetingEventRow['doneBy']

/** Holds a time for somebody. @returns nothing when all who could take it were taken meanwhile. */
export function hold(books: Books, { holder, language }: Whose, chosen: Chosen): MeetingRow | undefined {
  const { db, keyring, clock } = books
  return inTransaction(db, () => {
    const now = clock.now()
    letGoOfExpired(books)
    const resources = freeChoice(books, chosen)
    // Nothing is written for somebody who came too late: a thousand who do cost the disk nothing.
    if (!resources) return undefined
    for (const row of listHeldMeetings(db, holder)
      .filter(isHeldAt(now))
      .slice(MOST_HELD - 1)) {
      giveBackSteps(db, row.id)
      write(books, { ...row, heldUntil: now })
    }
    const id = newId()
    // A key of the drafts' kind until it is booked: a form that was never sent is nobody's matter.
    const key = createDataKey(db, keyring, 'meeting', now)
    const meeting = signed(books, {
      id,
      kind: chosen.kind,
      unit: chosen.unit,
      status: 'held',
      place: chosen.place,
      channel: chosen.channel,
      startsAt: chosen.at,
      endsAt: chosen.until,
      holder,
      heldUntil: now + HOLD_FOR,
      sequence: 0,
      language,
      wantsEarlier: false,
      forgetsOn: forgetsOn(chosen),
      codeIndex: indexOfCode(keyring, meetingCodeOf(keyring, id)),
      dataKeyId: key.id,
      sealed: sealJson(key, meetingPlace(id), {} satisfies Details),
    })
    insertMeeting(db, meeting)
    takeSteps(db, id, resources, stepsTakenBy(chosen))
    return meeting
  })
}

/**
 * Holds the time of somebody who fills in anew, or another one instead. @returns nothing when it was taken meanwhile;
 * what was held before is held still.
 */
export function holdInstead(
  books: Books,
  holder: string,
  id: string,
  chosen: Chosen,
): MeetingRow | undefined {
  const { db, clock } = books
  return inTransaction(db, () => {
    letGoOfExpired(books)
    const meeting = findMeeting(db, id)
    if (meeting?.holder !== holder || meeting.status !== 'held') return undefined
    const heldUntil = clock.now() + HOLD_FOR
    return retime(books, { ...meeting, kind: chosen.kind, unit: chosen.unit, heldUntil }, chosen)
  })
}

/**
 * Books what is held, with what was said. Twice is once. When its ten minutes are over it is taken again if `again` is
 * still free. @returns nothing when it is not, or was somebody else's.
 */
export function book(
  books: Books,
  holder: string,
  id: string,
  said: Said = { wantsEarlier: false },
  again?: Chosen,
): MeetingRow | undefined {
  const { db, clock } = books
  return inTransaction(db, () => {
    letGoOfExpired(books)
    const meeting = findMeeting(db, id)
    if (meeting?.holder !== holder) return undefined
    if (meeting.status !== 'held') return meeting.status === 'booked' ? meeting : undefined
    if ((meeting.heldUntil ?? 0) <= clock.now()) {
      const resources = again && freeChoice(books, again, id)
      if (!resources) return undefined
      takeSteps(db, id, resources, stepsTakenBy(again))
    }
    const { wantsEarlier, sealed = meeting.sealed, owner = holder } = said
    const as = { status: 'booked', heldUntil: null, holder: owner, wantsEarlier, sealed } as const
    const booked = write(books, { ...meeting, ...as })
    note(books, booked, 'booked', 'resident')
    return booked
  })
}

/**
 * Moves a booked meeting to another time, in one act: the old time is given up when the new one is taken, or not at all.
 * @returns nothing when the new time was taken; the meeting stands where it stood.
 */
export function move(books: Books, id: string, chosen: Chosen, by: By = 'resident'): MeetingRow | undefined {
  const { db } = books
  return inTransaction(db, () => {
    letGoOfExpired(books)
    const meeting = findMeeting(db, id)
    if (meeting?.status !== 'booked') return undefined
    const moved = retime(books, { ...meeting, sequence: meeting.sequence + 1 }, chosen)
    if (moved) note(books, moved, 'moved', by)
    return moved
  })
}

/** Gives a time back. Twice is once. */
export function cancel(books: Books, id: string, by: By = 'resident'): MeetingRow | undefined {
  const { db } = books
  return inTransaction(db, () => {
    const meeting = findMeeting(db, id)
    if (!meeting || meeting.status === 'held') return undefined
    if (meeting.status !== 'booked') return meeting
    giveBackSteps(db, id)
    const cancelled = write(books, { ...meeting, status: 'cancelled', sequence: meeting.sequence + 1 })
    note(books, cancelled, 'cancelled', by)
    return cancelled
  })
}

/** Writes whether somebody came; it can be changed when it was written wrong. */
export function markAttendance(books: Books, id: string, status: 'came' | 'missed'): MeetingRow | undefined {
  const { db } = books
  return inTransaction(db, () => {
    const meeting = findMeeting(db, id)
    if (!meeting || meeting.status === 'held' || meeting.status === 'cancelled') return undefined
    if (meeting.status === status) return meeting
    const marked = write(books, { ...meeting, status })
    note(books, marked, status, 'staff')
    return marked
  })
}

/** Keeps what was said so far of a meeting that is being booked; of one that was booked meanwhile nothing changes. */
export function keepSaid(books: Books, id: string, sealed: Buffer): void {
  inTransaction(books.db, () => {
    const meeting = findMeeting(books.db, id)
    if (meeting?.status === 'held') write(books, { ...meeting, sealed })
  })
}

/** Times that were held and not booked are free again; most of the time there are none, and nothing is written. */
export function letGoOfExpired({ db, clock }: Pick<Portal, 'db' | 'clock'>): void {
  const now = clock.now()
  if (hasExpiredHolds(db, now)) inTransaction(db, () => releaseExpiredHolds(db, now))
}

const isHeldAt =
  (now: EpochMs) =>
  ({ heldUntil }: MeetingRow) =>
    (heldUntil ?? 0) > now
const stepsTakenBy = ({ at, until, after }: Chosen) => stepsOf(at, until + minutes(after))
const forgetsOn = ({ until, keptDays }: Chosen) => addDays(dayOf(until), keptDays)

function retime(books: Books, row: MeetingRow, chosen: Chosen): MeetingRow | undefined {
  const { db } = books
  const resources = freeChoice(books, chosen, row.id)
  if (!resources) return undefined
  giveBackSteps(db, row.id)
  takeSteps(db, row.id, resources, stepsTakenBy(chosen))
  const { place, channel, at: startsAt, until: endsAt } = chosen
  return write(books, { ...row, place, channel, startsAt, endsAt, forgetsOn: forgetsOn(chosen) })
}

/**
 * The first set of resources that is free all the while, but for what the meeting `but` has itself. Inside a transaction
 * nobody takes it meanwhile; the key of the table would refuse it if somebody did.
 */
function freeChoice({ db }: Books, chosen: Chosen, but?: string): readonly string[] | undefined {
  const steps = stepsTakenBy(chosen)
  const [first = 0, last = 0] = [steps[0], steps.at(-1)]
  const taken = listTaken(db, [...new Set(chosen.choices.flat())], first, last + 1, but)
  return chosen.choices.find((resources) => resources.every((one) => taken.get(one)?.size === 0))
}

function note({ db, clock }: Books, row: MeetingRow, kind: MeetingEventRow['kind'], doneBy: By): void {
  insertMeetingEvent(db, { meetingId: row.id, kind, at: clock.now(), doneBy, startsAt: row.startsAt })
}

function write(books: Books, { rowMac: _, ...row }: MeetingRow): MeetingRow {
  const meeting = signed(books, row)
  updateMeeting(books.db, meeting)
  return meeting
}

function signed({ keyring }: Books, row: Omit<MeetingRow, 'rowMac'>): MeetingRow {
  return { ...row, rowMac: meetingRowMac(keyring, row) }
}
