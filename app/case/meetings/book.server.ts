import { inTransaction } from '#db/client.ts'
import {
  deleteExpiredHolds,
  findMeeting,
  giveBackSteps,
  insertMeeting,
  listTaken,
  takeSteps,
  updateMeeting,
  type MeetingRow,
} from '#db/queries/meetings.ts'
import { minutes, type EpochMs } from '#app/platform/clock.ts'
import { rowMac } from '#app/platform/crypto/row-mac.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { stepsOf } from './free-times.ts'
import type { Channel } from './openings.ts'

/** A time is held so long while somebody fills in. */
export const HOLD_FOR = minutes(10)

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
}
type Books = Pick<Portal, 'db' | 'keyring' | 'clock'>

/** Holds a time for somebody. @returns nothing when all who could take it were taken meanwhile. */
export function hold(books: Books, holder: string, chosen: Chosen): MeetingRow | undefined {
  const { db, clock } = books
  return inTransaction(db, () => {
    const now = clock.now()
    deleteExpiredHolds(db, now)
    const resources = freeChoice(books, chosen)
    // Nothing is written for somebody who came too late: a thousand who do cost the disk nothing.
    if (!resources) return undefined
    const meeting = signed(books, {
      id: newId(),
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
    })
    insertMeeting(db, meeting)
    takeSteps(db, meeting.id, resources, stepsTakenBy(chosen))
    return meeting
  })
}

/** Books what is held. Twice is once. @returns nothing when the hold had ended, or was somebody else's. */
export function book(books: Books, holder: string, id: string): MeetingRow | undefined {
  const { db, clock } = books
  return inTransaction(db, () => {
    deleteExpiredHolds(db, clock.now())
    const meeting = findMeeting(db, id)
    if (meeting?.holder !== holder) return undefined
    if (meeting.status !== 'held') return meeting.status === 'booked' ? meeting : undefined
    return write(books, { ...meeting, status: 'booked', heldUntil: null })
  })
}

/**
 * Moves a booked meeting to another time, in one act: the old time is given up when the new one is taken, or not at all.
 * @returns nothing when the new time was taken; the meeting stands where it stood.
 */
export function move(books: Books, id: string, chosen: Chosen): MeetingRow | undefined {
  const { db } = books
  return inTransaction(db, () => {
    deleteExpiredHolds(db, books.clock.now())
    const meeting = findMeeting(db, id)
    if (meeting?.status !== 'booked') return undefined
    const resources = freeChoice(books, chosen, id)
    if (!resources) return undefined
    giveBackSteps(db, id)
    takeSteps(db, id, resources, stepsTakenBy(chosen))
    const { place, channel } = chosen
    return write(books, {
      ...meeting,
      place,
      channel,
      startsAt: chosen.at,
      endsAt: chosen.until,
      sequence: meeting.sequence + 1,
    })
  })
}

/** Gives a time back. Twice is once. */
export function cancel(books: Books, id: string): MeetingRow | undefined {
  const { db } = books
  return inTransaction(db, () => {
    const meeting = findMeeting(db, id)
    if (!meeting || meeting.status === 'held') return undefined
    if (meeting.status !== 'booked') return meeting
    giveBackSteps(db, id)
    return write(books, { ...meeting, status: 'cancelled', sequence: meeting.sequence + 1 })
  })
}

const stepsTakenBy = ({ at, until, after }: Chosen) => stepsOf(at, until + minutes(after))

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

function write(books: Books, { rowMac: _, ...row }: MeetingRow): MeetingRow {
  const meeting = signed(books, row)
  updateMeeting(books.db, meeting)
  return meeting
}

function signed({ keyring }: Books, row: Omit<MeetingRow, 'rowMac'>): MeetingRow {
  return { ...row, rowMac: rowMac(keyring, 'meetings', row) }
}
