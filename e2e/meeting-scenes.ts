import { insertWorkException, listGroupStaff } from '#db/queries/meetings.ts'
import { listInvitationsOfGroup, type InvitationRow } from '#db/queries/invitations.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { book, cancel, hold, HOLD_FOR, keepSaid, move, type Chosen } from '#app/case/meetings/book.server.ts'
import { findKind } from '#app/case/meetings/catalogue.server.ts'
import type { Details } from '#app/case/meetings/details.ts'
import type { Channel, KindId } from '#app/case/meetings/kinds.ts'
import {
  choose,
  invitationCodeOf,
  invite,
  offersFor,
  withdraw,
} from '#app/case/meetings/invitations.server.ts'
import { chosenFrom, daysOffered, findOffers } from '#app/case/meetings/offers.server.ts'
import { meetingCodeOf, sealDetails } from '#app/case/meetings/read.server.ts'
import { addDays, dayOf, days, hours, minutes, monthOf, type EpochMs } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

type Wish = {
  kind?: KindId
  channel?: Channel
  /** From now. */
  in?: number
  said?: Details
  /** Ten minutes ago, and forgotten in another window. */
  isOver?: boolean
  by?: { holder: string; cookie: string }
}

const SAID: Details = { interpreter: 'no', access: ['nothing'], name: 'Kim Ek', notice: 'none' }
const NEEDING: Details = {
  ...SAID,
  interpreter: 'yes',
  language: 'somaliska',
  dialect: 'sydlig',
  wish: 'woman',
  access: ['hearing-loop', 'children'],
}
const UNKNOWN_CODE = '4071 2290 8356 1148'

/** Booking a time: every page in every state, for guests and for somebody who has signed in. */
export function meetingScenes(house: House): Scene[] {
  return [
    ...listScenes(house),
    ...formScenes(house),
    ...ownScenes(house),
    ...codeScenes(house),
    ...invitedScenes(house),
  ]
}

function guest(portal: Portal): { holder: string; cookie: string } {
  const pass = newGuest(portal)
  return { holder: pass.guest, cookie: pass.cookie.split(';')[0] ?? '' }
}

/** Somebody holds a time that is in nobody’s way: not one of those that staff have published. */
function held({ portal }: House, { kind = 'firstVisit', channel = 'office', ...wish }: Wish = {}) {
  const { holder, cookie } = wish.by ?? guest(portal)
  const clock = wish.isOver ? { now: () => portal.clock.now() - HOLD_FOR } : portal.clock
  const row = hold({ ...portal, clock }, { holder, language: 'sv' }, timeOf(portal, kind, channel, wish.in))
  if (!row) throw new Error('The time could not be held')
  const at = `/m/${findKind(portal, kind)?.page ?? ''}/${row.id}`
  return { row, holder, cookie, at }
}

function timeOf(portal: Portal, id: KindId, channel: Channel, from = days(9)): Chosen {
  const kind = findKind(portal, id)
  if (!kind) throw new Error(`There is no ${id}`)
  const { unit, length, after, keptDays, places } = kind
  const step = minutes(5)
  const at: EpochMs = Math.ceil((portal.clock.now() + from) / step) * step
  const place = channel === 'office' ? (places[0] ?? '') : ''
  const until = at + minutes(length)
  return { kind: id, unit, place, channel, at, until, after, choices: [[`room:scene:${newId()}`]], keptDays }
}

function booked(house: House, { said = SAID, ...wish }: Wish = {}) {
  const { portal } = house
  const { row, holder, cookie } = held(house, wish)
  const sealed = sealDetails(portal, row, said)
  if (!book(portal, holder, row.id, { wantsEarlier: false, sealed })) throw new Error('It was not booked')
  return { id: row.id, cookie, own: `/tid/${row.id}`, bare: `/t/${meetingCodeOf(portal.keyring, row.id)}` }
}

function listScenes(house: House): Scene[] {
  const { portal } = house
  const [first, last] = daysOffered(portal, findKind(portal, 'firstVisit') ?? never())
  for (const staffId of listGroupStaff(portal.db, 'budget'))
    insertWorkException(portal.db, {
      id: newId(),
      staffId,
      day: last,
      from: 0,
      until: 1439,
      kind: 'off',
      place: 'kontoret',
    })
  const list = '/m/030'
  const [, , offer] = findOffers(portal, findKind(portal, 'firstVisit') ?? never(), 'office', [first, last])
  const night = `office.${portal.clock.now() - (portal.clock.now() % hours(1)) + days(10) + minutes(5)}.kontoret`
  const full = guest(portal)
  for (let n = 0; n < 5; n++) booked(house, { by: full })
  const instead = held(house)
  const { cookie } = signInAsResident(portal, 'protectedPerson')
  return [
    scene('meetings', '/boka-tid'),
    scene('times', list),
    scene('times by phone', `${list}?satt=phone`),
    scene('times by video', `${list}?satt=video`),
    scene('times of one way', '/m/080'),
    scene('times in the morning', `${list}?del=fm`),
    scene('times, later days', `${list}?fran=${addDays(first, 21)}`),
    scene('times, the last page', `${list}?fran=${addDays(last, -3)}`),
    scene('times, none free', `/m/040?fran=${last}`),
    scene('times in a calendar', `${list}?vy=kalender`),
    scene(
      'times in a calendar, a day chosen',
      `${list}?vy=kalender&manad=${monthOf(first, 1)}&dag=${dayIn(portal, monthOf(first, 1))}`,
    ),
    scene('times in a calendar, the last month', `${list}?vy=kalender&manad=${monthOf(last)}`),
    scene('a time that was taken', list, { form: { tid: night }, status: 409 }),
    scene('a time that is none', list, { form: { tid: 'x' }, status: 400 }),
    scene('more times than fit', list, {
      cookie: full.cookie,
      form: { tid: `office.${offer?.at ?? 0}.kontoret` },
      status: 409,
    }),
    scene('another time instead', `${list}?byt=${instead.row.id}`, instead),
    scene('another time instead, after it was taken', `${list}?byt=${instead.row.id}&svar=1`, instead),
    scene('times for somebody who has to phone', list, { cookie }),
    scene('times of a kind that comes by invitation', '/m/060', { status: 404 }),
  ]
}

function dayIn(portal: Portal, month: string): string {
  const kind = findKind(portal, 'firstVisit') ?? never()
  const [offer] = findOffers(portal, kind, 'office', [`${month}-10`, `${month}-28`])
  return new Date(offer?.at ?? 0).toISOString().slice(0, 10)
}

function never(): never {
  throw new Error('The demo has this kind')
}

function formScenes(house: House): Scene[] {
  const { portal } = house
  const said = (wish: Wish, details: Details = SAID) => {
    const one = held(house, wish)
    const sealed = sealDetails(portal, one.row, details)
    portal.db.$client.prepare('update meetings set sealed = ? where id = ?').run(sealed, one.row.id)
    return one
  }
  const { interpreter, access } = SAID
  const needsOnly = { interpreter, access } as Details
  const fresh = held(house)
  const over = said({ isOver: true }, NEEDING)
  const [office, phone, video] = [
    said({}, needsOnly),
    said({ channel: 'phone' }, needsOnly),
    said({ channel: 'video' }),
  ]
  const anonymous = said({ kind: 'advice' }, needsOnly)
  const resident = signInAsResident(portal, 'homeless')
  const mine = said({ by: { holder: resident.personId, cookie: resident.cookie } }, needsOnly)
  const refused = (cookie: string, form: Record<string, string>) => ({ cookie, form, status: 400 })
  return [
    scene('needs', `${fresh.at}/010`, fresh),
    scene('needs with errors', `${fresh.at}/010`, refused(fresh.cookie, { interpreter: 'yes' })),
    scene('needs, when the time is not held any more', `${over.at}/010`, over),
    scene('contact', `${office.at}/020`, office),
    scene('contact with errors', `${office.at}/020`, refused(office.cookie, { notice: 'sms', mobile: 'x' })),
    scene('contact for a call', `${phone.at}/020`, phone),
    scene('contact for a call, with errors', `${phone.at}/020`, refused(phone.cookie, {})),
    scene('contact, answered', `${video.at}/020`, video),
    scene('contact without a name', `${anonymous.at}/020`, anonymous),
    scene('contact of somebody who has signed in', `${mine.at}/020`, mine),
    scene('contact, when the time is not held any more', `${over.at}/020`, over),
  ]
}

function ownScenes(house: House): Scene[] {
  const { portal } = house
  const late = booked(house, { in: hours(1) })
  const past = booked(house, { in: -hours(2) })
  const [office, needing, phone, video, moved, cancelled] = [
    booked(house),
    booked(house, { said: NEEDING }),
    booked(house, { channel: 'phone', said: { ...SAID, phone: '070-174 06 05', voicemail: 'no' } }),
    booked(house, { channel: 'video' }),
    booked(house),
    booked(house),
  ]
  move(portal, moved.id, timeOf(portal, 'firstVisit', 'office', days(12)))
  cancel(portal, cancelled.id)
  const resident = signInAsResident(portal, 'jobseeker')
  const by = { holder: resident.personId, cookie: resident.cookie }
  const [own] = [booked(house, { by }), booked(house, { by, channel: 'video', in: days(20) })]
  return [
    scene('a booked time', `${office.own}?klart=1`, office),
    scene('a booked time with needs', needing.own, needing),
    scene('a booked time by phone', phone.own, phone),
    scene('a booked time by video', video.own, video),
    scene('a moved time', `${moved.own}?klart=2`, moved),
    scene('a booked time that is near', late.own, late),
    scene('a cancelled time', cancelled.own, cancelled),
    scene('a time that has been', past.own, past),
    scene('a booked time of somebody who has signed in', own.own, own),
    scene('my pages with booked times', '/mina-sidor', own),
    scene('somebody else’s time', own.own, { status: 404 }),
  ]
}

/** What whoever has a code sees, in any browser. */
function codeScenes(house: House): Scene[] {
  const { portal } = house
  const [one, late, past, cancelled] = [
    booked(house),
    booked(house, { in: hours(1) }),
    booked(house, { in: -hours(2) }),
    booked(house),
  ]
  cancel(portal, cancelled.id)
  const night = `office.${portal.clock.now() - (portal.clock.now() % hours(1)) + days(10) + minutes(5)}.kontoret`
  return [
    scene('a time by its code', one.bare),
    scene('a time by its code, moved', `${one.bare}?klart=2`),
    scene('a time by its code, near', late.bare),
    scene('a time by its code, cancelled', cancelled.bare),
    scene('a time by its code, past', past.bare),
    scene('a time to move', `${one.bare}/flytta`),
    scene('a time to move, in a calendar', `${one.bare}/flytta?vy=kalender`),
    scene('a time to move to one that was taken', `${one.bare}/flytta`, {
      form: { tid: night },
      status: 409,
    }),
    scene('a time to move to one that is none', `${one.bare}/flytta`, { form: { tid: 'x' }, status: 400 }),
    scene('a time to cancel', `${one.bare}/avboka`),
    scene('a code that leads to no time', `/t/${UNKNOWN_CODE}`, { status: 404 }),
  ]
}

/** Whoever is invited chooses a time without being told to what, or who they are. */
function invitedScenes({ portal }: House): Scene[] {
  const today = dayOf(portal.clock.now())
  const { staffId } = signInAsStaff(portal, 'familyCaseworker')
  const send = (): [InvitationRow, InvitationRow] => {
    const groupId = invite(portal, {
      kind: 'information',
      unit: 'familjeratt',
      invitedBy: staffId,
      withStaff: undefined,
      closesOn: addDays(today, 14),
      latestOn: addDays(today, 28),
      apart: true,
      invited: ['Fatima Al-Khalil', 'Daniel Ek'].map((name) => ({ name, notice: 'none', language: 'sv' })),
    })
    return listInvitationsOfGroup(portal.db, 'familjeratt', groupId) as [InvitationRow, InvitationRow]
  }
  const at = ({ id }: InvitationRow) => `/t/${invitationCodeOf(portal.keyring, id)}`
  const [one, other] = send()
  withdraw(portal, other.id)
  const [filling] = send()
  const { holder, cookie } = guest(portal)
  const kind = findKind(portal, 'information')
  const [offer] = kind
    ? findOffers(portal, kind, 'phone', [today, addDays(today, 28)], offersFor(filling))
    : []
  const row =
    kind && offer && hold(portal, { holder, language: 'sv' }, chosenFrom(portal, kind, 'phone', offer))
  if (!row) throw new Error('There is no time for whoever is invited')
  choose(portal, filling, row.id)
  keepSaid(portal, row.id, sealDetails(portal, row, NEEDING))
  const form = `/m/${kind.page}/${row.id}`
  return [
    scene('a time to choose by invitation', `${at(one)}/valj`),
    scene('a time to choose by invitation, in a calendar', `${at(one)}/valj?vy=kalender`),
    scene('a time to choose by invitation, taken', `${at(one)}/valj?svar=1`),
    scene('no time chosen by invitation', `${at(one)}/valj`, { form: { tid: 'x' }, status: 400 }),
    scene('an invitation that is over', at(other)),
    scene('what somebody needs who is invited', `${form}/010`, { cookie }),
    scene('how somebody is reached who is invited', `${form}/020`, { cookie }),
  ]
}
