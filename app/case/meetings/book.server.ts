import { inTransaction } from '#db/client.ts'
import {
  deleteExpiredHolds,
  findMeeting,
  giveBackSteps,
  insertMeeting,
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
    if (takeOneOf(books, meeting.id, chosen)) return meeting
    db.$client.prepare('delete from meetings where id = ?').run(meeting.id)
    return undefined
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
    const before = db.$client
      .prepare<[string], { resource: string; step: number }>(
        'select resource, step from taken_steps where meeting_id = ?',
      )
      .all(id)
    giveBackSteps(db, id)
    if (!takeOneOf(books, id, chosen)) {
      for (const { resource, step } of before) takeSteps(db, id, [resource], [step])
      return undefined
    }
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

/** The first set of resources that is free takes the time. */
function takeOneOf({ db }: Books, id: string, { at, until, after, choices }: Chosen): boolean {
  const steps = stepsOf(at, until + minutes(after))
  return choices.some((resources) => {
    try {
      takeSteps(db, id, resources, steps)
      return true
    } catch (error) {
      if ((error as { code?: string }).code === 'SQLITE_CONSTRAINT_PRIMARYKEY') return false
      throw error
    }
  })
}

function write(books: Books, { rowMac: _, ...row }: MeetingRow): MeetingRow {
  const meeting = signed(books, row)
  updateMeeting(books.db, meeting)
  return meeting
}

function signed({ keyring }: Books, row: Omit<MeetingRow, 'rowMac'>): MeetingRow {
  return { ...row, rowMac: rowMac(keyring, 'meetings', row) }
}
