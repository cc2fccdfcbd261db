import { beforeEach, expect, test } from 'vitest'
import { catalogueOf } from '#app/case/meetings/catalogue.server.ts'
import { findOffers } from '#app/case/meetings/offers.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { days } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { listWorkHours } from '#db/queries/meetings.ts'
import { residents } from '#db/seed/personas.ts'
import * as form from '../routes/work-hours-form.tsx'
import * as hours from '../routes/work-hours.tsx'
import type { HoursView } from './hours-view.server.ts'
import { bookTime, elsewhere, publish } from './testing.ts'

const ask = houseOf({
  '/handlaggning/moten/tider': hours,
  '/handlaggning/moten/tider/:form': form,
})

/** The test's clock stands on a Sunday; this is the day after. */
const MONDAY = '2026-11-23'
const AT = '/handlaggning/moten/tider'
let portal: TestPortal
beforeEach(() => {
  portal = testPortal()
})

const as = (who: AnyStaffKey) => signInAsStaff(portal, who).cookie
const idOf = (who: AnyStaffKey) => signInAsStaff(portal, who).staffId
const get = (who: AnyStaffKey, path = AT) => ask(portal, path, { cookie: as(who) })
const view = async (who: AnyStaffKey, path = AT) => (await get(who, path)).data as HoursView
const post = (who: AnyStaffKey, path: string, typed: Record<string, string>) =>
  ask(portal, path, { cookie: as(who), form: typed })
const week = {
  weekdays: '1',
  from: '9',
  until: '12.00',
  firstDay: '2026-11-22',
  lastDay: '',
  place: 'kontoret',
}
const exception = { what: 'off', day: MONDAY, lastDay: '', from: '', until: '', place: '' }
const change = (who: AnyStaffKey, rest: string, typed: Record<string, string>) =>
  post(who, `${AT}${rest}`, typed)
const timesOn = async (day: string, who: AnyStaffKey = 'caseworker') =>
  (await view(who)).preview.find((one) => one.day === day)?.times
const removing = (who: AnyStaffKey, what: string, id: string, path = AT) => post(who, path, { vad: what, id })

test('hours that are published come out in the two weeks ahead and can be booked', async () => {
  publish(portal, 'otherCaseworker', { groups: [] })
  const { staffId } = signInAsStaff(portal, 'caseworker')
  expect((await get('caseworker')).html).toContain('Inga tider är publicerade.')
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...week, weekdays: '1' })) form.append(name, value)
  form.append('weekdays', '3')
  const answer = await ask(portal, `${AT}/ny`, { cookie: as('caseworker'), upload: form })
  expect(answer.headers.get('Location')).toBe(AT)
  expect(
    listWorkHours(portal.db, [staffId]).map(({ weekday, from, until }) => [weekday, from, until]),
  ).toEqual([
    [1, 540, 720],
    [3, 540, 720],
  ])
  const { preview, week: published } = await view('caseworker')
  expect(preview).toHaveLength(14)
  expect(preview.filter(({ times }) => times.length > 0).map(({ day }) => day)).toEqual([
    MONDAY,
    '2026-11-25',
    '2026-11-30',
    '2026-12-02',
  ])
  expect(published.map(({ day, span, holds }) => [day, span, holds])).toEqual([
    ['måndag', '09:00–12:00', 'Tills vidare'],
    ['onsdag', '09:00–12:00', 'Tills vidare'],
  ])
  const [kind] = catalogueOf(portal).kinds.filter(({ id }) => id === 'firstVisit')
  const offers = () => kind && findOffers(portal, kind, 'phone', [MONDAY, MONDAY]).length
  expect(offers()).toBe(0)
  await change('unitManager', `/grupper?person=${staffId}`, { groups: 'nybesok' })
  expect(offers()).toBeGreaterThan(0)
})

test('a fault is said at its field, what was typed is kept, and nothing is published', async () => {
  const cases = [
    [{ from: '9.02' }, 'jämna fem minuter'],
    [{ from: 'klockan nio' }, 'med siffror'],
    [{ until: '8' }, 'senare än starttiden'],
    [{ firstDay: '2026-11-21' }, 'i dag eller en dag framöver'],
    [{ firstDay: '2030-01-01' }, 'inom två år'],
    [{ lastDay: '2026-11-22', firstDay: MONDAY }, 'före den första'],
    [{ weekdays: '6' }, 'Vilka veckodagar'],
    [{ place: 'månen' }, 'Plats'],
  ] as const
  for (const [wrong, text] of cases) {
    const { status, html } = await change('caseworker', '/ny', { ...week, ...wrong })
    expect([wrong, status]).toEqual([wrong, 400])
    expect(html).toContain(text)
    expect(html).toContain(`value="${{ ...week, ...wrong }.until}"`)
  }
  expect(listWorkHours(portal.db, [idOf('caseworker')])).toEqual([])
  await change('caseworker', '/ny', week)
  const again = await change('caseworker', '/ny', { ...week, from: '11', until: '13' })
  expect([again.status, again.html.includes('måndag 09:00–12:00')]).toEqual([400, true])
})

test('a day off takes its times away, and those of extra hours come beside', async () => {
  await change('caseworker', '/ny', week)
  await change('caseworker', '/undantag', { ...exception, from: '10', until: '11' })
  expect(await timesOn(MONDAY)).toEqual(['09:00–10:00 Medborgarhuset', '11:00–12:00 Medborgarhuset'])
  const open = { ...exception, what: 'open', from: '13', until: '14', place: 'lugnet' }
  expect((await change('caseworker', '/undantag', { ...open, from: '11.30' })).status).toBe(400)
  expect((await change('caseworker', '/undantag', { ...open, place: 'kontoret' })).status).toBe(303)
  expect((await change('caseworker', '/undantag', { ...open, place: 'kontoret' })).status).toBe(400)
  await change('caseworker', '/undantag', exception)
  expect(await timesOn(MONDAY)).toEqual([])
  const { exceptions } = await view('caseworker')
  expect(exceptions.map(({ what }) => what)).toEqual([
    'Borta hela dagen',
    'Borta 10:00–11:00',
    'Extra tid 13:00–14:00, Medborgarhuset',
  ])
  for (const { ids } of exceptions) await removing('caseworker', 'exception', ids[0] ?? '')
  expect(await timesOn(MONDAY)).toEqual(['09:00–12:00 Medborgarhuset'])
})

test('a holiday of many days is one line, entered twice it is there once, and it is taken back in one go', async () => {
  const holiday = { ...exception, lastDay: '2026-12-06' }
  for (let n = 0; n < 2; n++) await change('caseworker', '/undantag', holiday)
  const [line, ...others] = (await view('caseworker')).exceptions
  expect(others).toEqual([])
  expect(line?.ids).toHaveLength(14)
  expect(line?.day).toBe('23 november 2026 till 6 december 2026')
  const body = new FormData()
  body.append('vad', 'exception')
  for (const id of line?.ids ?? []) body.append('id', id)
  await ask(portal, AT, { cookie: as('caseworker'), upload: body })
  expect((await view('caseworker')).exceptions).toEqual([])
})

test('hours that have held until now end yesterday and are counted still; those to come are gone', async () => {
  await change('caseworker', '/ny', week)
  await change('caseworker', '/ny', { ...week, weekdays: '2', firstDay: '2026-12-15' })
  portal.clock.advance(days(7))
  for (const { id } of (await view('caseworker')).week) await removing('caseworker', 'week', id)
  expect((await view('caseworker')).week).toEqual([])
  expect(listWorkHours(portal.db, [idOf('caseworker')]).map(({ lastDay }) => lastDay)).toEqual(['2026-11-28'])
})

test('what is booked and no longer published is named with its link, until somebody moves it', async () => {
  publish(portal, 'caseworker', { groups: ['nybesok'] })
  const { personId } = signInAsResident(portal, 'protectedPerson')
  const at = { kind: 'firstVisit', day: MONDAY } as const
  const mine = bookTime(portal, { ...at, minute: 9 * 60, holder: 'guest-one', details: { name: 'Fatima' } })
  const theirs = bookTime(portal, { ...at, minute: 10 * 60 + 30, holder: personId, channel: 'phone' })
  expect((await view('caseworker')).stray).toEqual([])
  await change('caseworker', '/undantag', { ...exception, from: '9.30', until: '12' })
  const { stray } = await view('caseworker')
  expect(stray.map(({ href }) => href)).toEqual([mine, theirs].map(({ id }) => `/handlaggning/moten/${id}`))
  expect(stray[0]?.when).toBe('måndag 23 november kl. 09:00–10:00')
  expect((await get('caseworker')).html).not.toContain('Fatima')
  addProtected(portal, redact(residents.protectedPerson.number))
  expect((await view('caseworker')).stray).toHaveLength(1)
  const person = `${AT}?person=${idOf('caseworker')}`
  expect((await view('unitManager', person)).stray).toHaveLength(1)
  expect((await view('clearedManager', person)).stray).toHaveLength(2)
})

test('a manager looks after everybody’s hours in the unit, and the others after their own', async () => {
  const [anna, family] = [idOf('caseworker'), idOf('familyCaseworker')]
  const manager = await view('unitManager', `${AT}?person=${anna}`)
  expect(manager.name).toBe('Amir Rahimi')
  expect(manager.people.map(({ text }) => text)).toContain('Mina tider')
  expect((await change('unitManager', `/ny?person=${anna}`, week)).headers.get('Location')).toBe(
    `${AT}?person=${anna}`,
  )
  const [published] = listWorkHours(portal.db, [anna])
  expect(published).toMatchObject({ weekday: 1 })
  for (const who of ['reception', 'otherCaseworker'] as const) {
    expect((await view(who)).people).toEqual([])
    expect((await get(who, `${AT}?person=${anna}`)).status).toBe(404)
    expect((await change(who, `/ny?person=${anna}`, { ...week, weekdays: '2' })).status).toBe(404)
    expect((await removing(who, 'week', published?.id ?? '', `${AT}?person=${anna}`)).status).toBe(404)
    // Nor by naming hours of somebody else among one's own.
    await removing(who, 'week', published?.id ?? '')
    expect((await get(who, `${AT}/grupper`)).status).toBe(404)
    expect((await change(who, '/grupper', { groups: 'nybesok' })).status).toBe(404)
  }
  for (const id of [family, 'x', idOf('administrator')])
    expect((await get('unitManager', `${AT}?person=${id}`)).status).toBe(404)
  expect(listWorkHours(portal.db, [anna])).toHaveLength(1)
})

test('only the groups of the unit are set, and others are left as they are', async () => {
  const staffId = publish(portal, 'caseworker', { groups: ['nybesok', 'samtal'] })
  const groups = () =>
    portal.db.$client
      .prepare('select group_id from work_groups where staff_id = ? order by 1')
      .pluck()
      .all(staffId)
  const at = `/grupper?person=${staffId}`
  // A group of another unit is none here, also when a form says it.
  await change('unitManager', at, { groups: 'familjeratt' })
  expect(groups()).toEqual(['samtal'])
  await change('unitManager', at, { groups: 'budget' })
  expect(groups()).toEqual(['budget', 'samtal'])
  await change('unitManager', at, {})
  expect(groups()).toEqual(['samtal'])
})

test('who changes what of whose hours is in the log', async () => {
  await change('caseworker', '/ny', week)
  await change('unitManager', `/undantag?person=${idOf('caseworker')}`, exception)
  const rows = auditRowsAfter(portal.db, 0, 100).filter(({ action }) => action === 'work-hours-changed')
  expect(rows.map(({ actorId, detail }) => [actorId, JSON.parse(detail) as unknown])).toEqual([
    [idOf('caseworker'), { staff: idOf('caseworker'), change: 'week-added' }],
    [idOf('unitManager'), { staff: idOf('caseworker'), change: 'exception-added' }],
  ])
})

test('there are no hours to publish for administrators, residents and units without meetings', async () => {
  const pages = ['', '/ny', '/undantag', '/grupper', '/annat'].map((rest) => `${AT}${rest}`)
  for (const cookie of [as('administrator'), elsewhere(portal)]) {
    for (const path of pages) {
      expect((await ask(portal, path, { cookie })).status).toBe(404)
      expect((await ask(portal, path, { cookie, form: week })).status).toBe(404)
    }
  }
  expect((await get('caseworker', `${AT}/annat`)).status).toBe(404)
  const { cookie } = signInAsResident(portal)
  for (const path of pages) {
    const { status, headers } = await ask(portal, path, { cookie })
    expect([status, headers.get('Location')]).toEqual([303, expect.stringMatching(/^\/logga-in\/personal/)])
    expect((await ask(portal, path, { cookie, form: week })).status).toBe(303)
  }
})
