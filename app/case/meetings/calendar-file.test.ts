import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { hours, minutes, momentOn } from '#app/platform/clock.ts'
import { calendarFile, type CalendarEntry } from './calendar-file.ts'

const now = Date.parse('2026-11-22T10:00:00Z')
const entry = (more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id: 'm'.repeat(22),
  startsAt: momentOn('2026-11-30', 9 * 60),
  endsAt: momentOn('2026-11-30', 9 * 60 + 45),
  sequence: 0,
  isCancelled: false,
  title: 'Möte',
  host: 'norrvik.example',
  now,
  ...more,
})

/** What another program, that we did not write, reads in the file. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[])
  const events = calendar.getAllSubcomponents('vevent')
  const event = new ICAL.Event(events[0])
  return {
    count: events.length,
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    summary: event.summary,
    status: events[0]?.getFirstPropertyValue('status'),
    from: event.startDate.toJSDate().getTime(),
    until: event.endDate.toJSDate().getTime(),
    zone: event.startDate.zone.tzid,
  }
}

test('a calendar takes a meeting in, moves it and takes it away: one entry, in three files', () => {
  const booked = read(calendarFile(entry()))
  expect(booked).toEqual({
    count: 1,
    method: 'PUBLISH',
    uid: `${'m'.repeat(22)}@norrvik.example`,
    sequence: 0,
    summary: 'Möte',
    status: 'CONFIRMED',
    from: Date.parse('2026-11-30T08:00:00Z'),
    until: Date.parse('2026-11-30T08:45:00Z'),
    zone: 'UTC',
  })
  const to = { startsAt: momentOn('2026-12-07', 13 * 60), endsAt: momentOn('2026-12-07', 14 * 60) }
  const moved = read(calendarFile(entry({ ...to, sequence: 1 })))
  expect(moved).toMatchObject({ uid: booked.uid, sequence: 1, from: to.startsAt, until: to.endsAt })
  const gone = read(calendarFile(entry({ ...to, sequence: 2, isCancelled: true })))
  expect(gone).toMatchObject({ uid: booked.uid, sequence: 2, method: 'CANCEL', status: 'CANCELLED' })
})

test.each(['2026-03-23', '2026-03-30', '2026-10-19', '2026-10-26'])(
  'nine o’clock on %s is nine o’clock on the wall, on either side of a change of clocks',
  (day) => {
    const startsAt = momentOn(day, 9 * 60)
    const { from } = read(calendarFile(entry({ startsAt, endsAt: startsAt + minutes(45) })))
    expect(
      new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: 'Europe/Stockholm' }).format(from),
    ).toBe('09:00')
    expect(from).toBe(startsAt)
  },
)

test('words of any length and language keep to the lines of the standard', () => {
  const title = `Tid; med, komma \\ och ${'åäö مرحبا '.repeat(20)}`.trim()
  const file = calendarFile(entry({ title }))
  expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(read(file).summary).toBe(title)
  expect(read(calendarFile(entry({ endsAt: entry().startsAt + hours(30) }))).until).toBe(
    entry().startsAt + hours(30),
  )
})
