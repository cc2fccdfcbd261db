import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTransaction } from '#db/client.ts'
import { findMeeting, insertMeeting, insertWorkHours, listTaken, takeSteps } from '#db/queries/meetings.ts'
import { book, hold, type Chosen } from '#app/case/meetings/book.server.ts'
import { stepsOf } from '#app/case/meetings/free-times.ts'
import { findFreeTimes, timeOf } from '#app/case/meetings/search.server.ts'
import { addStaff } from '#app/identity/staff.server.ts'
import { addDays, dayOf, hours, minutes, momentOn, weekdayOf, type PlainDay } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { makeHome, withPortal } from '../e2e/server.ts'
import { startFloor } from './floor.ts'
import { ms, perSecond, type Row, type Settings } from './row.ts'
import { inTurns, median } from './turns.ts'

const STAFF = 50
const DAYS = 365
/** Meetings that each of staff has on a working day already. */
const BOOKED_A_DAY = 4
const WANTED = { length: 45, every: 15, after: 15, staff: 1, notBefore: 0 }

/**
 * The search for free times over a year of fifty people, against only reading what they are taken by; and bookings
 * (held and booked, two durable transactions) against durable inserts on the same disk.
 */
export async function measureMeetings({ rounds, seconds }: Settings): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nara-floor-'))
  const floor = await startFloor({ kind: 'rows', folder })
  const home = await makeHome({ NARA_LOG_LEVEL: 'warn' })
  try {
    return await withPortal(home, async (portal) => {
      const today = dayOf(portal.clock.now())
      const span = [today, addDays(today, DAYS)] as const
      const staffIds = staffWithHours(portal, today)
      let found = 0
      const search = await inTurns(
        rounds,
        async () => timed(() => readTaken(portal, staffIds, span)),
        async () => timed(() => (found = findFreeTimes(portal, staffIds, span, WANTED).length)),
      )
      let next = 0
      const bookings = await inTurns(
        rounds,
        () => floor.run(Math.min(seconds, 2)),
        async () => bookFor(portal, Math.min(seconds, 2), () => next++),
      )
      const [read, whole] = [median(search.floor), median(search.portal)]
      const [inserts, booked] = [median(bookings.floor), median(bookings.portal)]
      return [
        {
          measure: `free times, ${STAFF} staff × 12 months`,
          floor: ms(read),
          portal: ms(whole),
          ratio: read / whole,
          note: `${found} times found; the floor only reads what is taken`,
        },
        {
          measure: 'booking (held, then booked)',
          floor: perSecond(inserts),
          portal: perSecond(booked),
          ratio: booked / inserts,
          note: 'two durable transactions each, in one process, without the web',
        },
      ]
    })
  } finally {
    floor.stop()
    home.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

function staffWithHours(portal: Portal, today: PlainDay): string[] {
  return inTransaction(portal.db, () =>
    Array.from({ length: STAFF }, (_, n) => {
      const who = { issuer: 'https://bench.example', subject: `s-${n}`, name: `Personal ${n}` }
      const staffId = addStaff(portal, { ...who, role: 'caseworker', unit: 'ekonomi' })
      for (const weekday of [1, 2, 3, 4, 5])
        for (const [from, until] of [
          [540, 720],
          [780, 960],
        ] as const)
          insertWorkHours(portal.db, {
            id: newId(),
            staffId,
            weekday,
            from,
            until,
            firstDay: today,
            lastDay: null,
            place: 'kontoret',
          })
      takeDays(portal, staffId, today, n)
      return staffId
    }),
  )
}

/** One long meeting stands for all of somebody's: only the steps count here. */
function takeDays(portal: Portal, staffId: string, today: PlainDay, n: number): void {
  const far = momentOn(addDays(today, -30 - n), 600)
  const held = hold(portal, { holder: 'guest-bench', language: 'sv' }, timeAt(staffId, far))
  const row = held && findMeeting(portal.db, held.id)
  if (!row) throw new Error('The bench could not take a time')
  const id = newId()
  insertMeeting(portal.db, { ...row, id, codeIndex: Buffer.from(id), heldUntil: Number.MAX_SAFE_INTEGER })
  for (let day = addDays(today, 1); day <= addDays(today, DAYS); day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue
    for (let k = 0; k < BOOKED_A_DAY; k++) {
      const at = momentOn(day, 540 + k * 60)
      takeSteps(portal.db, id, [timeOf(staffId)], stepsOf(at, at + minutes(45)))
    }
  }
}

const timeAt = (resource: string, at: number): Chosen => ({
  kind: 'advice',
  unit: 'ekonomi',
  place: 'kontoret',
  channel: 'phone',
  at,
  until: at + minutes(45),
  after: 15,
  choices: [[timeOf(resource)]],
  keptDays: 30,
})

function readTaken(
  { db }: Portal,
  staffIds: readonly string[],
  [first, last]: readonly [PlainDay, PlainDay],
) {
  const [from, until] = [momentOn(first, 0), momentOn(last, 0)].map((at) => Math.floor(at / minutes(5)))
  return listTaken(db, staffIds.map(timeOf), from ?? 0, until ?? 0)
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** Bookings a second, each of a time of its own. */
function bookFor(portal: Portal, seconds: number, next: () => number): number {
  const began = performance.now()
  const end = began + seconds * 1000
  const first = Math.ceil(portal.clock.now() / hours(1)) * hours(1)
  let done = 0
  while (performance.now() < end) {
    const holder = `guest-${newId()}`
    const held = hold(portal, { holder, language: 'sv' }, timeAt(`bench-${next()}`, first))
    if (!held || !book(portal, holder, held.id)) throw new Error('A booking failed')
    done++
  }
  return (done * 1000) / (performance.now() - began)
}
