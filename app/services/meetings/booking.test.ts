import { expect, test } from 'vitest'
import { listInvitationsOfGroup } from '#db/queries/invitations.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { invitationCodeOf, invite } from '#app/case/meetings/invitations.server.ts'
import { HOLD_FOR, hold } from '#app/case/meetings/book.server.ts'
import { requireKind } from '#app/case/meetings/catalogue.server.ts'
import { readTime } from '#app/case/meetings/pages/times.server.ts'
import { residents } from '#db/seed/personas.ts'
import { dayOf, hours, minutes } from '#app/platform/clock.ts'
import { createLimits } from '#app/platform/http/limits.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { CONTACT, meetingHouse, NEEDS, valuesIn } from './testing.ts'

type House = ReturnType<typeof meetingHouse>

/** Somebody else takes a time of the list for each of staff who could. */
function takeAll({ portal }: House, kind: string, tid: string): void {
  const of = requireKind(portal, kind)
  for (let n = 0; n < 10; n++) {
    const chosen = readTime(portal, of, tid)?.chosen
    if (!chosen) return
    hold(portal, { holder: `other-${n}`, language: 'sv' }, chosen)
  }
}

test('a guest chooses a time, says what is needed, and has it; without the browser it is nobody’s', async () => {
  const house = meetingHouse()
  const held = await house.choose('010')
  expect(held).toMatchObject({ status: 303, to: `/m/010/${held.id}/010` })
  const needs = await house.post(`/m/010/${held.id}/010`, { interpreter: 'yes' }, held.cookie)
  expect(needs.status).toBe(400)
  const { to } = await house.post(`/m/010/${held.id}/010`, NEEDS, held.cookie)
  expect(to).toBe(`/m/010/${held.id}/020`)
  const booked = await house.post(to, CONTACT, held.cookie)
  expect(booked).toMatchObject({ status: 303, to: `/tid/${held.id}?klart=1` })
  const page = await house.ask(booked.to, { cookie: held.cookie })
  expect(page.html).toContain('Tiden är din')
  expect(house.eventsOf(held.id)).toEqual(['booked'])
  const other = await house.choose('010')
  for (const cookie of ['', other.cookie]) {
    for (const path of [`/tid/${held.id}`, `/m/010/${held.id}/010`, `/m/010/${held.id}/020`])
      expect([path, (await house.ask(path, { cookie })).status]).toEqual([path, 404])
    expect((await house.post(`/m/010/${held.id}/020`, CONTACT, cookie)).status).toBe(404)
  }
})

test('whoever goes back and chooses the same time again has it, also when only one can have it', async () => {
  const house = meetingHouse()
  const first = await house.choose('010')
  await house.post(
    `/m/010/${first.id}/010`,
    { ...NEEDS, interpreter: 'yes', language: 'somaliska', wish: 'none' },
    first.cookie,
  )
  const again = await house.post('/m/010', { tid: first.tid }, first.cookie)
  expect(again).toMatchObject({ status: 303, to: `/m/010/${first.id}/010` })
  expect(house.saidIn(first.id)).toMatchObject({ language: 'somaliska' })
  expect(house.rows()).toHaveLength(1)
})

test('a time that was taken while somebody typed costs them nothing they typed, and the one they choose instead is theirs', async () => {
  const house = meetingHouse()
  const held = await house.choose('010', 3)
  const path = `/m/010/${held.id}`
  await house.post(
    `${path}/010`,
    { ...NEEDS, interpreter: 'yes', language: 'dari', wish: 'woman' },
    held.cookie,
  )
  house.portal.clock.advance(HOLD_FOR)
  expect((await house.ask(`${path}/020`, { cookie: held.cookie })).html).toContain('hålls inte längre')
  takeAll(house, '010', held.tid)
  const late = await house.post(
    `${path}/020`,
    { name: 'Kim Ek', notice: 'email', email: 'kim@exempel.se' },
    held.cookie,
  )
  expect(late.to).toMatch(/^\/m\/010\?byt=/)
  const list = await house.ask(late.to, { cookie: held.cookie })
  expect(list.html).toContain('Tiden hann bli tagen')
  expect(list.html).toContain(`name="byt" value="${held.id}"`)
  const [tid = ''] = valuesIn(list.html)
  expect(tid).not.toBe(held.tid)
  expect(dayOf(Number(tid.split('.')[1]))).toBe(dayOf(Number(held.tid.split('.')[1])))
  const chosen = await house.post(late.to, { tid, byt: held.id }, held.cookie)
  expect(chosen.to).toBe(`${path}/010`)
  expect((await house.ask(`${path}/010`, { cookie: held.cookie })).html).toContain('value="dari"')
  const contact = await house.ask(`${path}/020`, { cookie: held.cookie })
  for (const typed of ['Kim Ek', 'kim@exempel.se']) expect(contact.html).toContain(`value="${typed}"`)
  const booked = await house.post(`${path}/020`, { name: 'Kim Ek', notice: 'none' }, held.cookie)
  expect(booked.to).toBe(`/tid/${held.id}?klart=1`)
  expect(house.rowOf(held.id)?.startsAt).toBe(Number(tid.split('.')[1]))
  expect(house.saidIn(held.id)).toEqual({
    interpreter: 'yes',
    language: 'dari',
    wish: 'woman',
    access: ['nothing'],
    name: 'Kim Ek',
    notice: 'none',
  })
})

test('a number to call is not kept when they are not to be called', async () => {
  const house = meetingHouse()
  const [tid = ''] = await house.timesOf('010', '?satt=phone')
  const held = await house.post('/m/010', { tid })
  const cookie = held.cookie?.split(';')[0] ?? ''
  const path = held.to.replace(/\/010$/, '')
  const id = path.split('/').at(-1) ?? ''
  await house.post(`${path}/010`, NEEDS, cookie)
  house.portal.clock.advance(HOLD_FOR)
  takeAll(house, '010', tid)
  const called = { ...CONTACT, phone: '070-174 06 05', voicemail: 'no' }
  expect((await house.post(`${path}/020`, called, cookie)).to).toMatch(/byt=/)
  const [office = ''] = await house.timesOf('010', '?satt=office', cookie)
  await house.post('/m/010', { tid: office, byt: id }, cookie)
  await house.post(`${path}/020`, CONTACT, cookie)
  expect(house.rowOf(id)?.status).toBe('booked')
  expect(house.saidIn(id)).not.toHaveProperty('phone')
  expect((await house.ask(`/tid/${id}`, { cookie })).html).not.toContain('070-174')
})

test('two windows that book the same time at once book it once', async () => {
  const house = meetingHouse()
  const held = await house.choose('020')
  await house.post(`/m/020/${held.id}/010`, NEEDS, held.cookie)
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => house.post(`/m/020/${held.id}/020`, CONTACT, held.cookie)),
  )
  expect(new Set(answers.map(({ to }) => to.replace(/\?.*/, '')))).toEqual(new Set([`/tid/${held.id}`]))
  expect(house.eventsOf(held.id)).toEqual(['booked'])
})

test('a needs page that was never answered is asked for before the last one', async () => {
  const house = meetingHouse()
  const held = await house.choose('010')
  expect((await house.ask(`/m/010/${held.id}/020`, { cookie: held.cookie })).headers.get('location')).toBe(
    `/m/010/${held.id}/010`,
  )
  expect((await house.post(`/m/010/${held.id}/020`, CONTACT, held.cookie)).to).toBe(`/m/010/${held.id}/010`)
  expect(house.rowOf(held.id)?.status).toBe('held')
  expect((await house.ask(`/tid/${held.id}`, { cookie: held.cookie })).headers.get('location')).toBe(
    `/m/010/${held.id}/010`,
  )
  expect((await house.ask(`/m/010/${held.id}/030`, { cookie: held.cookie })).status).toBe(404)
  expect((await house.ask(`/m/010/${held.id}/constructor`, { cookie: held.cookie })).status).toBe(404)
})

test('a held time is no other kind’s, and another guest’s is not in the way of anything', async () => {
  const house = meetingHouse()
  const mine = await house.choose('010')
  for (const kind of ['020', '030', '060', '999'])
    expect((await house.post(`/m/${kind}/${mine.id}/010`, NEEDS, mine.cookie)).status).toBe(404)
  const theirs = await house.choose('010', 2)
  const before = house.rowOf(theirs.id)
  // With their meeting named as the one to exchange, its time looks free to nobody.
  takeAll(house, '010', theirs.tid)
  const stolen = await house.post('/m/010', { tid: theirs.tid, byt: theirs.id }, mine.cookie)
  expect(stolen.status).toBe(409)
  const [other = ''] = (await house.timesOf('010')).slice(-1)
  const answer = await house.post('/m/010', { tid: other, byt: theirs.id }, mine.cookie)
  expect(answer.to).not.toContain(theirs.id)
  expect(house.rowOf(theirs.id)).toEqual(before)
  for (const byt of [newId(), '../x', "' or 1=1 --", '\u0000'])
    expect((await house.post('/m/010', { tid: other, byt }, mine.cookie)).status).toBeLessThan(500)
})

test('what is booked, cancelled or past is changed no more by its form, and leads to where it stands', async () => {
  const house = meetingHouse()
  const { id, cookie, code, tid } = await house.bookTime('010', '', CONTACT, 40)
  const said = house.saidIn(id)
  const postAll = async () => {
    for (const page of ['010', '020'])
      expect(
        await house.post(`/m/010/${id}/${page}`, { ...NEEDS, ...CONTACT, name: 'Ny' }, cookie),
      ).toMatchObject({
        status: 303,
        to: `/tid/${id}`,
      })
    const [other = ''] = await house.timesOf('010')
    expect((await house.post('/m/010', { tid: other, byt: id }, cookie)).to).toBe(`/tid/${id}`)
    expect(house.saidIn(id)).toEqual(said)
    expect(house.rowOf(id)?.startsAt).toBe(Number(tid.split('.')[1]))
  }
  await postAll()
  house.portal.clock.advance(Number(tid.split('.')[1]) - house.portal.clock.now())
  expect((await house.ask(`/t/${code}`)).html).toContain('Tiden har varit')
  await postAll()
  for (const act of ['avboka', 'flytta'])
    expect((await house.post(`/t/${code}/${act}`, { tid }, cookie)).to).toBe(`/t/${code}`)
  expect(house.rowOf(id)?.status).toBe('booked')
  expect(house.eventsOf(id)).toEqual(['booked'])
})

test('whoever holds a fourth time lets go of the first; if nobody took it, it is booked all the same', async () => {
  const house = meetingHouse()
  const first = await house.choose('010')
  const others = []
  for (let n = 0; n < 3; n++) {
    house.portal.clock.advance(minutes(1))
    others.push(await house.choose('010', n, first.cookie))
  }
  const isFree = async (tid: string) => (await house.timesOf('010')).includes(tid)
  expect(await isFree(first.tid)).toBe(true)
  for (const { tid } of others) expect(await isFree(tid)).toBe(false)
  await house.post(`/m/010/${first.id}/010`, NEEDS, first.cookie)
  expect((await house.post(`/m/010/${first.id}/020`, CONTACT, first.cookie)).to).toBe(
    `/tid/${first.id}?klart=1`,
  )
  expect(await isFree(first.tid)).toBe(false)
})

test('five booked times are enough, also for whoever held more before', async () => {
  const house = meetingHouse()
  const { cookie } = signInAsResident(house.portal)
  const sixth = await house.choose('010', 30, cookie)
  await house.post(`/m/010/${sixth.id}/010`, NEEDS, cookie)
  for (let n = 0; n < 5; n++) expect((await house.bookTime('010', cookie)).to).toContain('klart=1')
  const more = await house.choose('010', 0, cookie)
  expect(more.status).toBe(409)
  expect(more.html).toContain('Du har redan flera tider')
  const late = await house.post(`/m/010/${sixth.id}/020`, { name: 'Kim', notice: 'none' }, cookie)
  expect(late.to).toMatch(/svar=2/)
  expect((await house.ask(late.to, { cookie })).html).toContain('Du har redan flera tider')
  expect(house.rowOf(sixth.id)?.status).toBe('held')
})

test('times are held sixty times an hour from one address, whichever browser asks', async () => {
  const house = meetingHouse({ limits: createLimits(1) })
  const free = (await house.timesOf('020')).at(-1) ?? ''
  const got: number[] = []
  for (let n = 0; n < 61; n++) {
    got.push((await house.post('/m/020', { tid: free })).status)
    house.portal.clock.advance(HOLD_FOR)
  }
  expect(got).toEqual([...Array.from({ length: 60 }, () => 303), 429])
})

test('whoever may book no more from this address today has lost nothing of what was typed', async () => {
  const house = meetingHouse({ limits: createLimits(1) })
  const held = await house.choose('010')
  await house.post(`/m/010/${held.id}/010`, NEEDS, held.cookie)
  for (let n = 0; n < 30; n++) expect(await house.portal.limits.use('booking', '')).toBeUndefined()
  const contact = { ...CONTACT, name: 'Skrivet' }
  expect((await house.post(`/m/010/${held.id}/020`, contact, held.cookie)).status).toBe(429)
  expect(house.saidIn(held.id)).toMatchObject({ name: 'Skrivet' })
  expect(house.rowOf(held.id)?.status).toBe('held')
})

test('codes that lead nowhere are tried sixty times an hour; then the right one is as shut as the others', async () => {
  const house = meetingHouse({ limits: createLimits(1) })
  const { code } = await house.bookTime()
  expect((await house.ask(`/t/${code}`)).status).toBe(200)
  const wrong = '4071229083561148'
  const got: number[] = []
  for (let n = 0; n < 60; n++) got.push((await house.ask(`/t/${wrong}`)).status)
  expect(new Set(got)).toEqual(new Set([404]))
  for (const path of ['', '/flytta', '/avboka', '/kalender.ics'])
    for (const one of [wrong, code]) expect((await house.ask(`/t/${one}${path}`)).status).toBe(429)
  expect((await house.post(`/t/${code}/avboka`, {})).status).toBe(429)
})

test('somebody who has signed in finds their name there, the time on Mina sidor, and nobody else does', async () => {
  const house = meetingHouse()
  const { cookie } = signInAsResident(house.portal)
  const held = await house.choose('030', 0, cookie)
  await house.post(`/m/030/${held.id}/010`, NEEDS, cookie)
  const name = `${residents.single.givenName} ${residents.single.familyName}`
  expect((await house.ask(`/m/030/${held.id}/020`, { cookie })).html).toContain(`value="${name}"`)
  await house.post(`/m/030/${held.id}/020`, { name, notice: 'none' }, cookie)
  expect((await house.ask('/mina-sidor', { cookie })).html).toContain(`/tid/${held.id}`)
  const other = signInAsResident(house.portal, 'pensioner').cookie
  expect((await house.ask(`/tid/${held.id}`, { cookie: other })).status).toBe(404)
  expect((await house.ask('/mina-sidor', { cookie: other })).html).not.toContain(`/tid/${held.id}`)
  house.portal.db.$client.prepare('delete from sessions').run()
  const { headers } = await house.ask(`/tid/${held.id}`, { cookie })
  expect(headers.get('location')).toBe(`/logga-in?till=${encodeURIComponent(`/tid/${held.id}`)}`)
})

test('an invitation gives one time, however many browsers choose by it', async () => {
  const house = meetingHouse({ limits: createLimits(1) })
  const { portal } = house
  const { staffId } = signInAsStaff(portal, 'familyCaseworker')
  const invited = [{ name: 'Kim Ek', notice: 'none', language: 'sv' }] as const
  const common = { kind: 'information', unit: 'familjeratt', invitedBy: staffId, withStaff: undefined }
  const days = { closesOn: '2026-12-10', latestOn: '2026-12-20', apart: false }
  const group = invite(portal, { ...common, ...days, invited })
  const [invitation] = listInvitationsOfGroup(portal.db, 'familjeratt', group)
  const list = `/t/${invitationCodeOf(portal.keyring, invitation?.id ?? '')}/valj`
  const choose = async (n: number) => {
    const tid = valuesIn((await house.ask(list)).html)[n] ?? ''
    const { to, cookie, status } = await house.post(list, { tid })
    return { to, status, cookie: cookie?.split(';')[0] ?? '', path: to.replace(/\/010$/, '') }
  }
  const [one, two] = [await choose(0), await choose(1)]
  expect((await house.post(`${one.path}/010`, NEEDS, one.cookie)).status).toBe(404)
  await house.post(`${two.path}/010`, NEEDS, two.cookie)
  const booked = await house.post(`${two.path}/020`, { notice: 'none' }, two.cookie)
  expect(booked.to).toContain('klart=1')
  expect((await house.post(`${one.path}/020`, { notice: 'none' }, one.cookie)).status).toBe(404)
  expect(house.rows().filter((row) => 'status' in row && row.status === 'booked')).toHaveLength(1)
  // Whoever has the code comes to what is booked, and chooses no other.
  expect((await house.ask(list)).headers.get('location')).toMatch(/^\/t\/\d{16}$/)
  const [third] = [await choose(2)]
  expect(third.to).toMatch(/^\/t\/\d{16}$/)
})

test('a time that was held before signing in becomes theirs when they book it', async () => {
  const house = meetingHouse()
  const guest = await house.choose('030')
  await house.post(`/m/030/${guest.id}/010`, NEEDS, guest.cookie)
  const { cookie, personId } = signInAsResident(house.portal)
  const both = `${guest.cookie}; ${cookie}`
  await house.post(`/m/030/${guest.id}/020`, { name: 'Kim', notice: 'none' }, both)
  expect(house.rowOf(guest.id)).toMatchObject({ status: 'booked', holder: personId })
  expect((await house.ask(`/tid/${guest.id}`, { cookie: guest.cookie })).status).toBe(404)
  expect((await house.ask(`/tid/${guest.id}`, { cookie })).status).toBe(200)
})

test('somebody with protected identity is led to the phone before every kind, and is not told why', async () => {
  const house = meetingHouse()
  const held = await house.choose('010')
  const { cookie } = signInAsResident(house.portal, 'protectedPerson')
  const before = house.rows().length
  addProtected(house.portal, redact(residents.protectedPerson.number))
  const both = `${held.cookie}; ${cookie}`
  for (const kind of ['010', '030', '050']) {
    const { status, html } = await house.ask(`/m/${kind}`, { cookie })
    expect(status).toBe(200)
    expect(html).toContain('Ring oss så hittar vi en tid')
    expect(html).not.toMatch(/name="tid"|skydd|protected/i)
    expect((await house.post(`/m/${kind}`, { tid: held.tid }, cookie)).to).toBe(`/m/${kind}`)
  }
  expect((await house.ask(`/m/010/${held.id}/010`, { cookie: both })).headers.get('location')).toBe('/m/010')
  expect((await house.post(`/m/010/${held.id}/020`, CONTACT, both)).to).toBe('/m/010')
  expect(house.rows()).toHaveLength(before)
  expect(house.rowOf(held.id)?.status).toBe('held')
})

test('kinds that come by invitation are not there for anybody, and neither are kinds that are none', async () => {
  const house = meetingHouse()
  const { cookie } = signInAsResident(house.portal)
  for (const kind of ['060', '070', '090', '100', '000', 'reception', '__proto__', '010%20']) {
    expect([kind, (await house.ask(`/m/${kind}`, { cookie })).status]).toEqual([kind, 404])
    const posted = await house.post(`/m/${kind}`, { tid: 'office.1795856400000.lugnet' }, cookie)
    expect([kind, posted.status]).toEqual([kind, 404])
  }
})

const day = Date.parse('2026-11-25T08:00:00Z')
const FORGED = [
  '',
  'office',
  'office.1.kontoret',
  'office.-1.kontoret',
  'office.999999999999999.kontoret',
  'office.8640000000000001.kontoret',
  'office.7258118400001.kontoret',
  'office.0x1f.kontoret',
  `office.${day}.`,
  `office.${day}.lugnet`,
  `office.${day}.__proto__`,
  `office.${day + 1}.kontoret`,
  `office.${day + hours(24 * 400)}.kontoret`,
  `office.${day - hours(24 * 30)}.kontoret`,
  `video.${day}.`,
  `phone.${day}.kontoret`,
  `constructor.${day}.kontoret`,
  `office.${day}.kontoret\u0000`,
  `office.${day}.${'a'.repeat(100)}`,
  `office.${day}.kontoret; drop table meetings`,
]

test.each(FORGED)(
  'a time that was never offered, %j, is taken or unknown, and nothing is held',
  async (tid) => {
    const house = meetingHouse()
    const { status, html } = await house.post('/m/010', { tid })
    expect([400, 409]).toContain(status)
    expect(html).toMatch(status === 400 ? /Välj en tid i listan/ : /Tiden hann bli tagen/)
    expect(house.rows()).toEqual([])
  },
)

test('a time is moved to no time that was never offered, and not to another way of meeting', async () => {
  const house = meetingHouse()
  const { id, code } = await house.bookTime('010', '', CONTACT, 40)
  const before = house.rowOf(id)
  const [phone = ''] = await house.timesOf('010', '?satt=phone')
  for (const tid of [...FORGED, phone])
    expect([400, 409]).toContain((await house.post(`/t/${code}/flytta`, { tid })).status)
  expect(house.rowOf(id)).toEqual(before)
  const [office = ''] = await house.timesOf('010')
  expect((await house.post(`/t/${code}/flytta`, { tid: office })).to).toBe(`/t/${code}?klart=2`)
  expect((await house.ask(`/t/${code}?klart=2`)).html).toContain('Tiden är flyttad')
  expect((await house.post(`/t/${code}/flytta`, { tid: office })).to).toBe(`/t/${code}`)
  expect(house.eventsOf(id)).toEqual(['booked', 'moved'])
})

test.each([
  'vy=kalender&manad=9999-99',
  'vy=kalender&manad=0000-00',
  'vy=kalender&manad=2026-13&dag=2026-13-45',
  'vy=kalender&manad=2027-02&dag=2027-02-31',
  'vy=kalender&dag=constructor',
  'fran=9999-12-31',
  'fran=0000-01-01',
  'fran=2026-11-31',
  'fran=2027-02-29',
  'fran=-271821-04-19',
  'satt=constructor&del=constructor',
  'del=__proto__&vy=__proto__',
  'byt=constructor&svar=constructor',
  `fran=${'9'.repeat(100)}`,
  'satt=office&satt=video',
])('the list stands whatever its address says: %s', async (query) => {
  const house = meetingHouse()
  const { status, html } = await house.ask(`/m/010?${query}`)
  expect(status).toBe(200)
  expect(valuesIn(html).length).toBeGreaterThan(0)
  expect(html).not.toMatch(/undefined|NaN|function|\[object/)
})

test('the page of a meeting stands whatever its address says was done', async () => {
  const house = meetingHouse()
  const { code } = await house.bookTime()
  for (const done of ['constructor', '3', '__proto__', '%00'])
    expect((await house.ask(`/t/${code}?klart=${done}`)).html).toContain('<h1>Tiden är din</h1>')
})

test('cancelling asks first, and twice is once; a code leads nowhere else however it is written', async () => {
  const house = meetingHouse()
  const { id, code } = await house.bookTime('010', '', CONTACT, 40)
  expect((await house.ask(`/t/${code}/avboka`)).html).toContain('Vill du avboka?')
  expect(house.rowOf(id)?.status).toBe('booked')
  const odd = encodeURIComponent(`/../${code.slice(0, 8)}//${code.slice(8)}`)
  expect((await house.post(`/t/${odd}/avboka`, {})).to).toBe(`/t/${code}`)
  expect((await house.post(`/t/${code}/avboka`, {})).to).toBe(`/t/${code}`)
  expect(house.eventsOf(id)).toEqual(['booked', 'cancelled'])
  expect((await house.ask(`/t/${code}`)).html).toContain('Tiden är avbokad')
})

/** What somebody might write to break what shows it. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '{{phone}} $t(common.service)',
  '\u202Elärare\u202C',
  '李小龍 😀 👩‍👩‍👧',
  '=HYPERLINK("https://x")',
]

test.each(HOSTILE)('%j stays text wherever a meeting is shown', async (words) => {
  const house = meetingHouse()
  const [tid = ''] = await house.timesOf('030', '?satt=phone')
  const held = await house.post('/m/030', { tid })
  const cookie = held.cookie?.split(';')[0] ?? ''
  const path = held.to.replace(/\/010$/, '')
  const id = path.split('/').at(-1) ?? ''
  const needs = { interpreter: 'yes', language: words, dialect: words, wish: 'woman', access: 'support' }
  expect((await house.post(`${path}/010`, needs, cookie)).status).toBe(303)
  const contact = { name: words, phone: '070-174 06 05', voicemail: 'yes', notice: 'none' }
  const broken = await house.post(`${path}/020`, { ...contact, phone: words }, cookie)
  expect(broken.status).toBe(400)
  expect((await house.post(`${path}/020`, contact, cookie)).to).toContain(`/tid/${id}`)
  const shown = await house.ask(`/tid/${id}`, { cookie })
  for (const { html } of [shown, broken]) expect(html).not.toMatch(/<script>alert|<img src=x/)
  expect(shown.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  const escaped = words
    .replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  expect(shown.html).toContain(escaped)
})

test.each([
  ['010', { interpreter: 'maybe', access: 'nothing' }],
  ['010', { interpreter: 'no', access: 'everything' }],
  ['010', { interpreter: 'yes', language: 'x', wish: 'robot', access: 'nothing' }],
  ['020', { name: 'Kim', notice: 'pigeon' }],
  ['020', { name: 'Kim', notice: 'sms', mobile: 'ring mig', hours: 'any' }],
  ['020', { name: 'Kim', notice: 'email', email: 'a\r\nBcc: b@x.se' }],
  ['020', { name: 'x'.repeat(101), notice: 'none' }],
])('an answer on %s that no page of ours can have sent, %j, is refused and not kept', async (page, form) => {
  const house = meetingHouse()
  const held = await house.choose('030')
  if (page === '020') await house.post(`/m/030/${held.id}/010`, NEEDS, held.cookie)
  const before = house.saidIn(held.id)
  expect((await house.post(`/m/030/${held.id}/${page}`, form, held.cookie)).status).toBe(400)
  expect(house.saidIn(held.id)).toEqual(before)
  expect(house.rowOf(held.id)?.status).toBe('held')
})
