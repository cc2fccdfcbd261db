import { expect, test } from 'vitest'
import { findInvitation, listInvitationsOfUnit, type InvitationRow } from '#db/queries/invitations.ts'
import { insertWorkGroup, insertWorkHours } from '#db/queries/meetings.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { addDays, dayOf, days, momentOn } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { drainOutbox } from '#app/platform/outbox/worker.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { bookAsResident, cancelAsStaff } from './acts.server.ts'
import { hold } from './book.server.ts'
import { findKind } from './catalogue.server.ts'
import {
  addressByCode,
  choose,
  findInvitationBy,
  informationBy,
  invitationCodeOf,
  invite,
  offersFor,
  readInvited,
  standingOf,
  withdraw,
  type Invitation,
} from './invitations.server.ts'
import type { Kind } from './kinds.ts'
import { chosenFrom, findOffers } from './offers.server.ts'
import { sealDetails } from './read.server.ts'
import { by } from './testing.ts'

const UNIT = 'familjeratt'
const mother = { name: 'Fatima Al-Khalil', notice: 'sms', mobile: '070-174 06 05', language: 'ar' } as const
const father = { name: 'Daniel Ek', notice: 'email', email: 'daniel@exempel.se', language: 'sv' } as const

/** Two of staff who meet parents every weekday at the same place. */
function open() {
  const portal = testPortal()
  const staff = (['familyCaseworker', 'otherFamilyCaseworker'] as const).map((who) => {
    const { staffId } = signInAsStaff(portal, who)
    insertWorkGroup(portal.db, { staffId, groupId: 'familjeratt' })
    for (const weekday of [1, 2, 3, 4, 5])
      insertWorkHours(portal.db, {
        id: newId(),
        staffId,
        weekday,
        from: 540,
        until: 720,
        firstDay: '2026-01-01',
        lastDay: null,
        place: 'lugnet',
      })
    return staffId
  })
  const kind = findKind(portal, 'information') as Kind
  const send = (more: Partial<Invitation> = {}) => {
    invite(portal, {
      kind: 'information',
      unit: UNIT,
      invitedBy: staff[0] ?? '',
      withStaff: undefined,
      closesOn: '2026-12-06',
      latestOn: informationBy('2026-11-22'),
      apart: true,
      invited: [mother, father],
      ...more,
    })
    return rowsOf(portal)
  }
  return { portal, kind, staff, send }
}
const rowsOf = (portal: TestPortal) =>
  [mother.name, father.name].map((name) =>
    listInvitationsOfUnit(portal.db, UNIT, 9).find((row) => readInvited(portal, row).name === name),
  ) as [InvitationRow, InvitationRow]
const again = (portal: TestPortal, { id }: InvitationRow) => findInvitation(portal.db, id) as InvitationRow

function bookFirst({ portal, kind }: ReturnType<typeof open>, row: InvitationRow) {
  const [offer] = findOffers(portal, kind, 'office', ['2026-11-23', '2026-12-31'], offersFor(row))
  const held = offer && hold(portal, by('guest-a'), chosenFrom(portal, kind, 'office', offer))
  if (!held) throw new Error('There is no time')
  choose(portal, row, held.id)
  const said = { wantsEarlier: false, sealed: sealDetails(portal, held, { notice: 'none' }) }
  const meeting = bookAsResident(portal, held, said, undefined)
  if (!meeting) throw new Error('Not booked')
  return meeting
}

test('each is told in their own way and language, without a word of what it is about, and has a code of their own', async () => {
  const { portal, send } = open()
  const [hers, his] = send()
  await drainOutbox(portal)
  expect(
    portal.texts.map(({ to, text }) => [
      to.reveal(),
      text.includes(invitationCodeOf(portal.keyring, hers.id)),
    ]),
  ).toEqual([[mother.mobile, true]])
  expect(
    portal.mails.map(({ to, text }) => [
      to.reveal(),
      text.includes(invitationCodeOf(portal.keyring, his.id)),
    ]),
  ).toEqual([[father.email, true]])
  expect(`${portal.texts[0]?.text} ${portal.mails[0]?.text}`).not.toMatch(
    /familj|förälder|samtal|socia|Fatima|Daniel/i,
  )
  expect(hers.groupId).toBe(his.groupId)
  const raw = JSON.stringify(portal.db.$client.prepare('select * from invitations').all())
  expect(raw).not.toMatch(/Fatima|Daniel|174 06 05/)
})

test('two who are kept apart never come on the same day, and neither can tell from what is offered when the other comes', () => {
  const house = open()
  const { portal, kind, send } = house
  const [hers, his] = send()
  const daysFor = (row: InvitationRow) => [
    ...new Set(
      findOffers(portal, kind, 'office', ['2026-11-23', '2027-03-01'], offersFor(row)).map(({ at }) =>
        dayOf(at),
      ),
    ),
  ]
  const [before, hisBefore] = [daysFor(hers), daysFor(his)]
  expect(before.length).toBeGreaterThan(5)
  expect(hisBefore.length).toBeGreaterThan(5)
  expect(before.filter((day) => hisBefore.includes(day))).toEqual([])
  // The law's four weeks hold for both (5 § lag 2021:530).
  expect([...before, ...hisBefore].every((day) => day <= '2026-12-20')).toBe(true)
  const offered = () => findOffers(portal, kind, 'office', ['2026-11-23', '2026-12-31'], offersFor(his))
  const unchanged = offered()
  bookFirst(house, hers)
  expect(offered()).toEqual(unchanged)
})

test('one staff member’s times alone are offered when that was said', () => {
  const { portal, kind, staff, send } = open()
  const [hers] = send({ withStaff: staff[1], apart: false, invited: [mother] })
  const offers = findOffers(portal, kind, 'office', ['2026-11-23', '2026-12-31'], offersFor(hers))
  expect(new Set(offers.flatMap(({ staffIds }) => staffIds))).toEqual(new Set([staff[1]]))
})

test('an invitation is open until its last day, booked while its meeting stands, and open again when that is cancelled', () => {
  const house = open()
  const { portal, send } = house
  const [hers, his] = send()
  const standing = (row: InvitationRow) => standingOf(portal, again(portal, row)).standing
  const meeting = bookFirst(house, hers)
  expect([standing(hers), standing(his)]).toEqual(['booked', 'open'])
  cancelAsStaff(portal, meeting)
  expect(standing(hers)).toBe('open')
  portal.clock.advance(momentOn('2026-12-07', 0) - 1 - portal.clock.now())
  expect(standing(his)).toBe('open')
  portal.clock.advance(1)
  expect(standing(his)).toBe('over')
})

test('an invitation that is taken back leads nowhere, is not told of any more, and what was booked stays booked', async () => {
  const house = open()
  const { portal, send } = house
  const [hers, his] = send()
  bookFirst(house, hers)
  for (const { id } of [hers, his]) withdraw(portal, id)
  await drainOutbox(portal)
  expect(standingOf(portal, again(portal, hers)).standing).toBe('booked')
  expect(standingOf(portal, again(portal, his)).standing).toBe('over')
  expect(portal.mails).toEqual([])
})

test('a code leads to its own invitation, and a meeting’s to its meeting', () => {
  const house = open()
  const { portal, send } = house
  const [hers, his] = send()
  const code = invitationCodeOf(portal.keyring, hers.id)
  expect(findInvitationBy(portal, code)?.id).toBe(hers.id)
  expect(addressByCode(portal, invitationCodeOf(portal.keyring, his.id))).toBe(
    `/t/${invitationCodeOf(portal.keyring, his.id)}`,
  )
  expect(addressByCode(portal, '1234 5678 9012 3450')).toBeUndefined()
  expect(addressByCode(portal, 'hej')).toBeUndefined()
})

test('four weeks are counted from the day on which somebody asked', () => {
  expect(informationBy('2026-11-26')).toBe('2026-12-24')
  expect(addDays(informationBy('2027-02-01'), -28)).toBe('2027-02-01')
  expect(days(28)).toBe(28 * 86_400_000)
})
