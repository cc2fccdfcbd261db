import { listGroupStaff, listTaken } from '#db/queries/meetings.ts'
import { addDays, dayOf, hours, minutes, type EpochMs, type PlainDay } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { letGoOfExpired, type Chosen } from './book.server.ts'
import { findPlace } from './catalogue.server.ts'
import { stepsOf } from './free-times.ts'
import type { Channel, Kind } from './kinds.ts'
import { findFreeTimes, timeOf } from './search.server.ts'

/** A time that can be had. `place` is empty where nobody goes anywhere. */
export type Offer = { at: EpochMs; until: EpochMs; place: string; staffIds: readonly string[] }

type Finds = Pick<Portal, 'db' | 'clock' | 'config'>
export type OfferOptions = {
  /** Whoever helps somebody at the desk may give times that residents can no longer book by themselves. */
  from?: EpochMs | undefined
  /** The meeting that is to have another time: its own is not in the way. */
  but?: string | undefined
  /** Nobody else's times. */
  onlyStaff?: string | undefined
  /** The days that count. */
  isOn?: ((day: PlainDay) => boolean) | undefined
}

/** The days on which a kind of meeting can be booked from now on. */
export function daysOffered({ clock }: Pick<Portal, 'clock'>, kind: Kind): readonly [PlainDay, PlainDay] {
  const now = clock.now()
  return [dayOf(now + hours(kind.noticeHours)), addDays(dayOf(now), kind.daysAhead)]
}

/** The times of a kind of meeting that can be had on these days, in order. */
export function findOffers(
  portal: Finds,
  kind: Kind,
  channel: Channel,
  [first, last]: readonly [PlainDay, PlainDay],
  { from, but, onlyStaff, isOn }: OfferOptions = {},
): Offer[] {
  const [earliest, latest] = daysOffered(portal, kind)
  const span = [
    from === undefined && first < earliest ? earliest : first,
    last > latest ? latest : last,
  ] as const
  if (span[0] > span[1]) return []
  letGoOfExpired(portal)
  const { length, every, after, staff } = kind
  const notBefore = from ?? portal.clock.now() + hours(kind.noticeHours)
  const times = findFreeTimes(
    portal,
    listGroupStaff(portal.db, kind.group).filter((one) => onlyStaff === undefined || one === onlyStaff),
    span,
    { length, every, after, staff, notBefore },
    channel === 'office' ? { places: kind.places } : 'anywhere',
    but,
  )
  const onDays = isOn ? times.filter(({ at }) => isOn(dayOf(at))) : times
  if (channel !== 'office') return onDays
  const rooms = takenRooms(portal, kind, onDays, but)
  return onDays.filter(
    ({ at, until, place }) => freeRooms(portal, rooms, place, at, until + minutes(after)).length > 0,
  )
}

/** What is needed to have an offer: staff who have least to do that day first, and a room where there is one. */
export function chosenFrom(portal: Finds, kind: Kind, channel: Channel, offer: Offer): Chosen {
  const { at, until, place, staffIds } = offer
  const { id, unit, after, staff, keptDays } = kind
  const steps = stepsOf(at, until)
  const busy = listTaken(
    portal.db,
    staffIds.map(timeOf),
    (steps[0] ?? 0) - STEPS_A_DAY,
    (steps[0] ?? 0) + STEPS_A_DAY,
  )
  const load = (staffId: string) => busy.get(timeOf(staffId))?.size ?? 0
  const people = staffIds.toSorted((a, b) => load(a) - load(b)).map(timeOf)
  const teams = staff === 1 ? people.map((one) => [one]) : pairsOf(people)
  const rooms = channel === 'office' ? roomsOf(portal, place) : undefined
  const choices = rooms ? teams.flatMap((team) => rooms.map((room) => [...team, room])) : teams
  return {
    kind: id,
    unit,
    place,
    channel,
    at,
    until,
    after,
    choices: choices.slice(0, MOST_CHOICES),
    keptDays,
  }
}

const STEPS_A_DAY = 288
const MOST_CHOICES = 200

const roomsOf = (portal: Finds, place: string) =>
  Array.from({ length: findPlace(portal, place)?.rooms ?? 0 }, (_, n) => `room:${place}:${n + 1}`)

function takenRooms(
  portal: Finds,
  kind: Kind,
  times: readonly Offer[],
  but?: string,
): Map<string, Set<number>> {
  const [first, last] = [times[0], times.at(-1)]
  if (!first || !last) return new Map()
  const from = stepsOf(first.at, first.until)[0] ?? 0
  const until = stepsOf(last.at, last.until + minutes(kind.after)).at(-1) ?? 0
  return listTaken(
    portal.db,
    kind.places.flatMap((place) => roomsOf(portal, place)),
    from,
    until + 1,
    but,
  )
}

function freeRooms(
  portal: Finds,
  taken: ReadonlyMap<string, ReadonlySet<number>>,
  place: string,
  from: EpochMs,
  until: EpochMs,
): string[] {
  const steps = stepsOf(from, until)
  return roomsOf(portal, place).filter((room) => steps.every((step) => !taken.get(room)?.has(step)))
}

function pairsOf(people: readonly string[]): string[][] {
  return people.flatMap((one, n) => people.slice(n + 1).map((other) => [one, other]))
}
