import { expect, test } from 'vitest'
import { findMeeting, listMeetingEvents, listTaken } from '#db/queries/meetings.ts'
import { signInAsResident } from '#app/identity/testing.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { days, hours, startOfDay } from '#app/platform/clock.ts'
import { runDeletion } from '#app/platform/deletion/run.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { book, cancel, hold, HOLD_FOR, move } from './book.server.ts'
import { by, NINE, timeAt } from './testing.ts'

const run = (portal: TestPortal) =>
  runDeletion(portal.db, portal.keyring, portal.clock.now(), () => Promise.resolve())
const setTo = (portal: TestPortal, at: number) => portal.clock.advance(at - portal.clock.now())
const countOf = (portal: TestPortal, table: string) =>
  portal.db.$client.prepare(`select count(*) from ${table}`).pluck().get()

function booked(portal: TestPortal, holder = 'one', keptDays = 30) {
  const held = hold(portal, by(holder), timeAt(0, { keptDays }))
  const meeting = held && book(portal, holder, held.id)
  if (!meeting) throw new Error('The time could not be had')
  return meeting
}

test('what was held and never booked goes with its key twelve hours after it was let go, and not a moment before', async () => {
  const portal = testPortal()
  const held = hold(portal, by('one'), timeAt(0))
  portal.clock.advance(HOLD_FOR + hours(12) - 1)
  expect(await run(portal)).toMatchObject({ 'never-booked': 0 })
  expect(findMeeting(portal.db, held?.id ?? '')).toBeDefined()
  portal.clock.advance(1)
  expect(await run(portal)).toMatchObject({ 'never-booked': 1 })
  expect([countOf(portal, 'meetings'), countOf(portal, 'data_keys')]).toEqual([0, 0])
})

test('whose a meeting was and what was said is forgotten on its day, not the day before; what is counted stays', async () => {
  const portal = testPortal()
  const { id } = booked(portal)
  // Half an hour at nine on 30 November, and thirty days.
  setTo(portal, startOfDay('2026-12-30') - 1)
  expect(await run(portal)).toMatchObject({ 'past-meetings': 0, 'never-booked': 0 })
  expect(findMeeting(portal.db, id)).toMatchObject({ holder: 'one' })
  portal.clock.advance(1)
  expect(await run(portal)).toMatchObject({ 'past-meetings': 1 })
  expect(findMeeting(portal.db, id)).toMatchObject({
    holder: null,
    codeIndex: null,
    dataKeyId: null,
    sealed: null,
    kind: 'advice',
    status: 'booked',
    startsAt: NINE,
  })
  expect(countOf(portal, 'data_keys')).toBe(0)
  expect(listMeetingEvents(portal.db, id)).toHaveLength(1)
  expect(listTaken(portal.db, ['staff:anna'], 0, Number.MAX_SAFE_INTEGER).get('staff:anna')?.size).toBe(0)
  expect(await run(portal)).toMatchObject({ 'past-meetings': 0 })
})

test('a meeting that was moved is remembered for as long after its new day', async () => {
  const portal = testPortal()
  const { id } = booked(portal)
  move(portal, id, timeAt(7 * 24 * 60))
  setTo(portal, startOfDay('2027-01-06') - 1)
  expect(await run(portal)).toMatchObject({ 'past-meetings': 0 })
  portal.clock.advance(1)
  expect(await run(portal)).toMatchObject({ 'past-meetings': 1 })
})

test('what is counted of a meeting goes with its events after five years, and not the day before', async () => {
  const portal = testPortal()
  booked(portal)
  setTo(portal, startOfDay('2031-12-01') - 1)
  expect(await run(portal)).toMatchObject({ 'old-meetings': 0 })
  portal.clock.advance(1)
  expect(await run(portal)).toMatchObject({ 'old-meetings': 1 })
  expect([countOf(portal, 'meetings'), countOf(portal, 'meeting_events')]).toEqual([0, 0])
})

test('somebody who has nothing but a booked time is there until it is forgotten', async () => {
  const portal = testPortal()
  const { personId } = signInAsResident(portal)
  booked(portal, personId)
  setTo(portal, startOfDay('2026-12-29'))
  expect(await run(portal)).toMatchObject({ 'idle-persons': 0, 'ended-sessions': 1 })
  portal.clock.advance(days(1))
  expect(await run(portal)).toMatchObject({ 'past-meetings': 1, 'idle-persons': 1 })
})

test('a meeting that was altered in the database is found by the nightly sweep; one that is forgotten is none', async () => {
  const portal = testPortal()
  const { id } = booked(portal)
  const gone = hold(portal, by('two'), timeAt(60))
  book(portal, 'two', gone?.id ?? '')
  cancel(portal, gone?.id ?? '')
  const faults = async () => (await sweepIntegrity(portal.db, portal.keyring)).faults
  expect(await faults()).toEqual([])
  const set = (column: string, value: string | number) =>
    portal.db.$client.prepare(`update meetings set ${column} = ? where id = ?`).run(value, id)
  for (const [column, bad, good] of [
    ['starts_at', NINE + 1, NINE],
    ['holder', 'two', 'one'],
    ['status', 'cancelled', 'booked'],
    ['forgets_on', '2099-01-01', '2026-12-30'],
  ] as const) {
    set(column, bad)
    expect([column, await faults()]).toEqual([column, [{ kind: 'row-code', table: 'meetings', row: id }]])
    set(column, good)
  }
  setTo(portal, startOfDay('2026-12-30'))
  await run(portal)
  expect(await faults()).toEqual([])
})
