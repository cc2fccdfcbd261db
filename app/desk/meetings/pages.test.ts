import { beforeEach, expect, test } from 'vitest'
import { cancel } from '#app/case/meetings/book.server.ts'
import { choose, invite, offersFor, readInvited } from '#app/case/meetings/invitations.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { setClearance } from '#app/identity/staff.server.ts'
import { signInAsResident, signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { dayOf, days, hours, momentOn } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { listInvitationsOfGroup } from '#db/queries/invitations.ts'
import { findMeeting, listMeetingEvents } from '#db/queries/meetings.ts'
import { residents } from '#db/seed/personas.ts'
import * as inbox from '../routes/inbox.tsx'
import * as cancelRoute from '../routes/meeting-cancel.tsx'
import * as moveRoute from '../routes/meeting-move.tsx'
import * as meeting from '../routes/meeting.tsx'
import * as meetings from '../routes/meetings.tsx'
import type { DayListView } from './day.server.ts'
import type { MeetingView } from './one.server.ts'
import { bookTime, elsewhere, publish } from './testing.ts'

const ask = houseOf({
  '/handlaggning': inbox,
  '/handlaggning/moten': meetings,
  '/handlaggning/moten/:meeting': meeting,
  '/handlaggning/moten/:meeting/flytta': moveRoute,
  '/handlaggning/moten/:meeting/avboka': cancelRoute,
})

/** The test's clock stands on a Sunday; this is the day after. */
const MONDAY = '2026-11-23'
const LIST = `/handlaggning/moten?dag=${MONDAY}`
let portal: TestPortal

beforeEach(() => {
  portal = testPortal()
  publish(portal, 'reception', { groups: ['mottagning'] })
  publish(portal, 'caseworker', { groups: ['nybesok', 'handlaggare'] })
  publish(portal, 'otherCaseworker', { groups: ['nybesok', 'handlaggare'] })
})

const as = (who: AnyStaffKey) => signInAsStaff(portal, who).cookie
const get = (who: AnyStaffKey, path: string) => ask(portal, path, { cookie: as(who) })
const list = async (who: AnyStaffKey, path = LIST) => (await get(who, path)).data as DayListView
const at = (id: string, rest = '') => `/handlaggning/moten/${id}${rest}`
const open = async (who: AnyStaffKey, id: string) => (await get(who, at(id))).data as MeetingView
const seenOf = (id: string) => String(listMeetingEvents(portal.db, id).length)
const post = (who: AnyStaffKey, path: string, form: Record<string, string>) =>
  ask(portal, path, { cookie: as(who), form })
const mark = (who: AnyStaffKey, id: string, intent: string, seen = seenOf(id)) =>
  post(who, at(id), { intent, sett: seen })
const statusOf = (id: string) => findMeeting(portal.db, id)?.status
const audited = () =>
  auditRowsAfter(portal.db, 0, 1000)
    .filter(({ action }) => action.startsWith('meeting'))
    .map(({ action, detail }) => [action, JSON.parse(detail) as unknown])

const visit = (more: Partial<Parameters<typeof bookTime>[1]> = {}) =>
  bookTime(portal, {
    kind: 'firstVisit',
    day: MONDAY,
    minute: 9 * 60,
    holder: 'guest-one',
    details: { name: 'Fatima Ali', interpreter: 'no', access: ['nothing'] },
    ...more,
  })

test('the day stands in order, with who comes, who meets them, the room, and what is to be prepared', async () => {
  visit({ minute: 10 * 60 + 30, holder: 'guest-two', details: { name: 'Bo Ek' } })
  const { id } = visit({
    details: {
      name: 'Fatima Ali',
      interpreter: 'yes',
      language: 'Arabiska',
      dialect: 'syrisk',
      wish: 'woman',
      access: ['wheelchair', 'children'],
    },
  })
  bookTime(portal, { kind: 'reception', channel: 'phone', day: MONDAY, minute: 540, holder: 'guest-three' })
  const { rows, title } = await list('reception')
  expect(title).toBe('måndag 23 november')
  expect(rows.map(({ time, name }) => [time, name]).sort()).toEqual([
    ['09:00–09:20', undefined],
    ['09:00–10:00', 'Fatima Ali'],
    ['10:30–11:30', 'Bo Ek'],
  ])
  const row = rows.find(({ href }) => href === at(id))
  expect(row).toMatchObject({
    what: 'Första besöket om ekonomiskt bistånd',
    how: 'Besök',
    place: 'Medborgarhuset',
    room: 'rum 1',
    prepare: ['Tolk: Arabiska (syrisk)', 'Tolk: gärna en kvinna', 'Plats för rullstol', 'Har barn med sig'],
    status: 'booked',
  })
  const { html } = await get('reception', LIST)
  expect(html).toContain('Utan namn')
  expect((await list('reception', '/handlaggning/moten?dag=2026-11-24')).rows).toEqual([])
  expect((await get('reception', '/handlaggning/moten?dag=2026-11-24')).html).toContain('Inga bokade tider')
})

test('a meeting that two of staff take names both and the room, and each finds it among their own', async () => {
  bookTime(portal, {
    kind: 'sip',
    day: MONDAY,
    minute: 9 * 60,
    holder: 'guest-one',
    details: { name: 'Ida Holm' },
  })
  const [row] = (await list('unitManager')).rows
  expect(row?.staff.toSorted()).toEqual(['Amir Rahimi', 'Lena Forsberg'])
  expect(row?.room).toBe('rum 1')
  const mine = `${LIST}&visa=mina`
  for (const who of ['caseworker', 'otherCaseworker'] as const)
    expect((await list(who, mine)).rows).toHaveLength(1)
  const { rows, views } = await list('reception', mine)
  expect(rows).toEqual([])
  expect(views.map(({ view, count }) => [view, count])).toEqual([
    ['all', 1],
    ['mine', 0],
  ])
})

test('a list does not fail for somebody who is no longer known', async () => {
  const { id } = visit()
  portal.db.$client
    .prepare(`update taken_steps set resource = 'staff:nobody' where resource like 'staff:%'`)
    .run()
  expect((await list('reception')).rows).toMatchObject([{ href: at(id), staff: [] }])
})

test('what is held or cancelled stands in no list', async () => {
  const { id } = visit()
  cancel(portal, id)
  expect((await list('caseworker')).rows).toEqual([])
})

test('a day that is none is today, and the days before and after are one step away', async () => {
  for (const said of ['', '?dag=igår', '?dag=2026-02-30', '?dag=9999-12-31']) {
    const view = await list('caseworker', `/handlaggning/moten${said}`)
    expect(view.day).toBe('2026-11-22')
    expect([view.previous, view.next]).toEqual([
      '/handlaggning/moten?dag=2026-11-21',
      '/handlaggning/moten?dag=2026-11-23',
    ])
  }
})

test('a list that is shown is one line in the log, a meeting that is opened one, and a change one', async () => {
  const { id } = visit()
  visit({ holder: 'guest-two', minute: 600 })
  await list('caseworker')
  await open('caseworker', id)
  await get('caseworker', at(id, '/flytta'))
  await post('caseworker', at(id, '/avboka'), { sett: seenOf(id) })
  expect(audited()).toEqual([
    ['meetings-listed', { day: 20261123, count: 2 }],
    ['meeting-opened', { meeting: id }],
    ['meeting-changed', { meeting: id, change: 'cancelled' }],
  ])
})

test('one meeting shows all that was said, and never the code that leads to it', async () => {
  const { id } = visit({
    channel: 'phone',
    details: {
      name: 'Fatima Ali',
      number: residents.single.number,
      phone: '070-174 06 05',
      voicemail: 'no',
      notice: 'sms',
      mobile: '070-174 06 06',
      hours: 'evening',
    },
  })
  const view = await open('reception', id)
  expect(
    Object.fromEntries((view.said ?? []).map(({ term, lines }) => [term, lines.join(' ')])),
  ).toMatchObject({
    Namn: 'Fatima Ali',
    'Vi ringer': '070-174 06 05',
    'Får lämna meddelande': 'Nej',
    Påminnelse: 'Sms 070-174 06 06 mellan 16 och 20',
  })
  expect(JSON.stringify(view)).not.toMatch(/\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}/)
  expect(view.place).toBeUndefined()
})

test('that somebody came is written from the day of the meeting on, and can be changed', async () => {
  const { id } = visit()
  expect((await open('reception', id)).mark).toBe('later')
  expect((await mark('reception', id, 'came')).status).toBe(400)
  expect(statusOf(id)).toBe('booked')
  portal.clock.advance(hours(14))
  expect((await open('reception', id)).mark).toBe('now')
  const answer = await mark('reception', id, 'missed')
  expect(answer.headers.get('Location')).toBe(`${at(id)}?klart=kom-inte`)
  expect(statusOf(id)).toBe('missed')
  await mark('reception', id, 'came')
  expect(statusOf(id)).toBe('came')
  // Sent twice: nothing new happens, whatever the page had seen.
  expect((await mark('reception', id, 'came', '1')).status).toBe(303)
  expect(listMeetingEvents(portal.db, id).map(({ kind, doneBy }) => [kind, doneBy])).toEqual([
    ['booked', 'resident'],
    ['missed', 'staff'],
    ['came', 'staff'],
  ])
  portal.clock.advance(days(3))
  await mark('caseworker', id, 'missed')
  expect(statusOf(id)).toBe('missed')
})

test('from the list somebody is marked as come, and the list stands there again', async () => {
  const { id } = visit()
  expect((await list('reception')).rows[0]?.mayMark).toBe(false)
  portal.clock.advance(hours(14))
  const [row] = (await list('reception')).rows
  expect(row?.mayMark).toBe(true)
  const answer = await post('reception', at(id), { intent: 'came', sett: String(row?.seen), lista: 'ja' })
  expect(answer.headers.get('Location')).toBe(LIST)
  expect((await list('reception')).rows[0]).toMatchObject({ status: 'came', mayMark: false })
})

test('the desk moves a meeting to a time that residents can no longer choose, and the old one is free', async () => {
  const { id, startsAt } = visit({ minute: 11 * 60 })
  // Nine o'clock on the Monday: residents must book four hours before.
  portal.clock.advance(hours(22))
  const tid = (await timesOf(id))[0] ?? ''
  const time = Number(tid.split('.')[1])
  expect(time).toBeGreaterThanOrEqual(portal.clock.now())
  expect(time - portal.clock.now()).toBeLessThan(hours(4))
  const answer = await post('caseworker', at(id, '/flytta'), { tid, sett: seenOf(id) })
  expect(answer.headers.get('Location')).toBe(`${at(id)}?klart=flyttad`)
  expect(findMeeting(portal.db, id)).toMatchObject({ startsAt: time, sequence: 1, status: 'booked' })
  expect(listMeetingEvents(portal.db, id).at(-1)).toMatchObject({ kind: 'moved', doneBy: 'staff' })
  expect(time).not.toBe(startsAt)
})

/** The times that the page for moving offers, as its buttons send them. */
const timesOf = async (id: string) =>
  [...(await get('caseworker', at(id, '/flytta'))).html.matchAll(/value="(office\.\d+\.kontoret)"/g)].map(
    ([, value]) => value ?? '',
  )

test('a time that was taken meanwhile moves nothing, and what is no time is none', async () => {
  const { id, startsAt } = visit()
  const [other, third] = ['guest-two', 'guest-three'].map((holder) => visit({ holder, minute: 660 }).startsAt)
  expect(other).toBe(third)
  const to = (tid: string) => post('caseworker', at(id, '/flytta'), { tid, sett: seenOf(id) })
  const taken = await to(`office.${other ?? 0}.kontoret`)
  expect(taken.status).toBe(409)
  expect(taken.html).toContain('Tiden hann bli tagen')
  for (const tid of ['', 'x', `phone.${startsAt}.kontoret`]) expect((await to(tid)).status).toBe(400)
  expect(findMeeting(portal.db, id)).toMatchObject({ startsAt, sequence: 0 })
})

test('a page that is out of date changes nothing and says so', async () => {
  const { id } = visit()
  const seen = seenOf(id)
  const tid = (await timesOf(id)).at(-1) ?? ''
  await post('caseworker', at(id, '/flytta'), { tid, sett: seen })
  const there = findMeeting(portal.db, id)
  expect(there?.sequence).toBe(1)
  for (const [rest, form] of [
    ['/avboka', {}],
    ['/flytta', { tid: (await timesOf(id))[0] ?? '' }],
  ] as const) {
    const answer = await post('otherCaseworker', at(id, rest), { ...form, sett: seen })
    expect([rest, answer.status]).toEqual([rest, 409])
    expect(answer.html).toContain('Någon hann före')
  }
  expect(findMeeting(portal.db, id)).toEqual(there)
  portal.clock.advance(days(7))
  expect((await mark('reception', id, 'came', seen)).status).toBe(409)
  expect(statusOf(id)).toBe('booked')
  for (const sett of ['', 'x', '-1']) expect((await mark('reception', id, 'came', sett)).status).toBe(400)
})

test('the desk cancels until the day is over, and twice is once', async () => {
  const { id } = visit()
  portal.clock.advance(hours(23))
  const form = { sett: seenOf(id) }
  expect((await post('reception', at(id, '/avboka'), form)).status).toBe(303)
  expect((await post('reception', at(id, '/avboka'), form)).status).toBe(303)
  expect(findMeeting(portal.db, id)).toMatchObject({ status: 'cancelled', sequence: 1 })
  expect((await mark('reception', id, 'came')).status).toBe(400)
  const late = visit({ day: '2026-11-24' }).id
  portal.clock.advance(days(2))
  expect((await get('reception', at(late, '/avboka'))).status).toBe(303)
  expect((await post('reception', at(late, '/avboka'), { sett: seenOf(late) })).status).toBe(400)
})

test('another unit has its own list, and an administrator and residents none', async () => {
  const { id } = visit()
  const pages = [LIST, at(id), at(id, '/flytta'), at(id, '/avboka')]
  const changes = [
    [at(id), { intent: 'came', sett: '1' }],
    [at(id, '/flytta'), { tid: 'x', sett: '1' }],
    [at(id, '/avboka'), { sett: '1' }],
  ] as const
  expect((await list('familyCaseworker')).rows).toEqual([])
  for (const path of pages.slice(1)) expect((await get('familyManager', path)).status).toBe(404)
  for (const [path, form] of changes) expect((await post('familyManager', path, form)).status).toBe(404)
  for (const cookie of [as('administrator'), elsewhere(portal)]) {
    for (const path of pages) expect((await ask(portal, path, { cookie })).status).toBe(404)
    for (const [path, form] of changes) expect((await ask(portal, path, { cookie, form })).status).toBe(404)
  }
  const { cookie } = signInAsResident(portal)
  for (const path of pages) {
    const { status, headers } = await ask(portal, path, { cookie })
    expect([status, headers.get('Location')]).toEqual([303, expect.stringMatching(/^\/logga-in\/personal/)])
  }
  for (const [path, form] of changes) expect((await ask(portal, path, { cookie, form })).status).toBe(303)
  for (const id of ['x', 'x'.repeat(22)]) expect((await get('caseworker', at(id))).status).toBe(404)
  expect(statusOf(id)).toBe('booked')
})

test('a meeting of somebody with protected identity is there for clearance alone, whenever it was given', async () => {
  const { personId } = signInAsResident(portal, 'protectedPerson')
  const { id } = visit({ holder: personId })
  visit({ holder: 'guest-two', minute: 600 })
  expect((await list('caseworker')).rows).toHaveLength(2)
  addProtected(portal, redact(residents.protectedPerson.number))
  const { rows, views } = await list('caseworker')
  expect([rows.length, views[0]?.count]).toEqual([1, 1])
  for (const who of ['reception', 'caseworker', 'unitManager'] as const) {
    expect((await get(who, at(id))).status).toBe(404)
    expect((await post(who, at(id, '/avboka'), { sett: '1' })).status).toBe(404)
  }
  expect((await list('clearedManager')).rows).toHaveLength(2)
  expect((await get('clearedManager', at(id))).status).toBe(200)
  const manager = signInAsStaff(portal, 'unitManager')
  setClearance(portal, manager.staffId, true)
  expect((await ask(portal, at(id), { cookie: manager.cookie })).status).toBe(200)
})

test('whoever was invited is called by the name in the invitation, and stays on days of their own', async () => {
  publish(portal, 'familyCaseworker', { groups: ['familjeratt'], place: 'lugnet' })
  const person = { name: 'Mona Falk', notice: 'none', language: 'sv' } as const
  const groupId = invite(portal, {
    kind: 'information',
    unit: 'familjeratt',
    invitedBy: signInAsStaff(portal, 'familyCaseworker').staffId,
    withStaff: undefined,
    closesOn: '2026-11-30',
    latestOn: '2026-12-20',
    apart: true,
    invited: [person, { ...person, name: 'Nils Falk' }],
  })
  const invitations = listInvitationsOfGroup(portal.db, 'familjeratt', groupId)
  const invitation = invitations.find(
    (one) => readInvited(portal, one).name === 'Mona Falk' && offersFor(one).isOn,
  )
  const isOn = (invitation && offersFor(invitation).isOn) ?? (() => false)
  const day = ['2026-11-23', '2026-11-24'].find(isOn) ?? ''
  const { id } = bookTime(portal, { kind: 'information', day, minute: 540, holder: 'guest-invited' })
  if (invitation) choose(portal, invitation, id)
  const [row] = (await list('familyCaseworker', `/handlaggning/moten?dag=${day}`)).rows
  expect(row?.name).toBe('Mona Falk')
  const { html } = await get('familyCaseworker', at(id, '/flytta'))
  const offered = [...html.matchAll(/value="office\.(\d+)\.lugnet"/g)].map(([, time]) => dayOf(Number(time)))
  expect(offered.length).toBeGreaterThan(5)
  expect(offered.filter((one) => !isOn(one))).toEqual([])
  // Nor by a form that says another day.
  const other = momentOn(['2026-11-25', '2026-11-26'].find((one) => !isOn(one)) ?? '', 540)
  const form = { tid: `office.${other}.lugnet`, sett: seenOf(id) }
  expect((await post('familyCaseworker', at(id, '/flytta'), form)).status).toBe(409)
})

test('the inbox leads to the list where people are met, and nowhere else', async () => {
  const link = 'href="/handlaggning/moten"'
  for (const who of ['reception', 'caseworker', 'familyManager'] as const)
    expect((await get(who, '/handlaggning')).html).toContain(link)
  for (const cookie of [as('administrator'), elsewhere(portal)])
    expect((await ask(portal, '/handlaggning', { cookie })).html).not.toContain(link)
})
