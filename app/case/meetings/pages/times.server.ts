import { type RouterContextProvider } from 'react-router'
import { monthInWords, timeInWords, weekdayInWords } from '#app/journey/display.ts'
import {
  addDays,
  dayOf,
  momentOn,
  monthOf,
  startOfDay,
  weekdayOf,
  type EpochMs,
  type PlainDay,
  type PlainMonth,
} from '#app/platform/clock.ts'
import { getPortal, getVisit, type Portal } from '#app/platform/portal.ts'
import type { CalendarDay } from '#app/ui/month-calendar.tsx'
import { chosenFrom, daysOffered, findOffers, type Offer, type OfferOptions } from '../offers.server.ts'
import { findPlace } from '../catalogue.server.ts'
import type { MeetingRow } from '#db/queries/meetings.ts'
import type { Chosen } from '../book.server.ts'
import type { Channel, Kind } from '../kinds.ts'
import { DAY_ID, PARTS, type DayView, type Part, type TimesView, type TimeView } from './times.ts'

/** In the address of a list of times. */
const QUERY = { channel: 'satt', part: 'del', from: 'fran', view: 'vy', month: 'manad', day: 'dag' } as const
const CALENDAR = 'kalender'
const IN_QUERY: ReadonlyMap<string, Part> = new Map([
  ['fm', 'morning'],
  ['em', 'afternoon'],
])

/** Days with times on one page of the list, and how many days are looked through at a time to find them. */
const DAYS_ON_PAGE = 5
const LOOK_AT_ONCE = 21

export type Asked = {
  kind: Kind
  /** The address of the list, without its query. */
  base: string
  query: URLSearchParams
  /** The time that is to be moved, or is held already. */
  current?: Pick<MeetingRow, 'id' | 'startsAt' | 'channel'> | undefined
  /** Whoever moves a meeting keeps to the way in which they meet. */
  onlyChannel?: Channel | undefined
  /** What else stands in the address. */
  kept?: Readonly<Record<string, string>>
  /** Which times are offered at all. */
  offers?: OfferOptions
}

/** The times of a kind of meeting as a list of days, or as a month with one day's times. */
export function timesView(context: Readonly<RouterContextProvider>, asked: Asked): TimesView {
  const portal = getPortal(context)
  const { code, say, texts } = getVisit(context).language
  const { kind, base, query, current, kept = {} } = asked
  const channels = asked.onlyChannel ? [asked.onlyChannel] : kind.channels
  const channel = channels.find((one) => one === query.get(QUERY.channel)) ?? channels[0] ?? 'office'
  const part = IN_QUERY.get(query.get(QUERY.part) ?? '') ?? 'all'
  const isCalendar = query.get(QUERY.view) === CALENDAR
  const [earliest, last] = daysOffered(portal, kind)
  const first = asked.offers?.from === undefined ? earliest : dayOf(asked.offers.from)
  const href = (more: Readonly<Record<string, string>>) =>
    `${base}?${new URLSearchParams({ ...kept, ...shown(channel, part, isCalendar), ...more }).toString()}`
  const offers = (days: readonly [PlainDay, PlainDay]) =>
    byDay(findOffers(portal, kind, channel, days, { ...asked.offers, but: current?.id }), part)
  const isMany = kind.places.length > 1 && channel === 'office'
  const timeView = ({ at, place }: Offer): TimeView => ({
    value: valueOf(channel, at, place),
    text: timeInWords(at, code),
    place: isMany ? findPlace(portal, place)?.name[code] : undefined,
    isCurrent: current?.startsAt === at && current.channel === channel,
  })
  const dayView = ([day, times]: [PlainDay, Offer[]]): DayView => ({
    day,
    title: weekdayInWords(times[0]?.at ?? startOfDay(day), code),
    times: times.map(timeView),
  })
  const to = (way: Channel, when: Part, calendar: boolean) =>
    `${base}?${new URLSearchParams({ ...kept, ...shown(way, when, calendar) }).toString()}`
  const common = {
    channels: channels.map((one) => ({
      channel: one,
      href: to(one, part, isCalendar),
      current: one === channel,
    })),
    parts: PARTS.map((one) => ({ part: one, href: to(channel, one, isCalendar), current: one === part })),
    otherView: { view: isCalendar ? 'list' : 'calendar', href: to(channel, part, !isCalendar) },
  } as const
  if (isCalendar) {
    const month = monthBetween(query.get(QUERY.month), monthOf(first), monthOf(last))
    const days = offers([`${month}-01`, lastDayOf(month)])
    const wanted = query.get(QUERY.day) ?? ''
    const chosen = days.has(wanted) ? wanted : days.keys().next().value
    const dayOfMonth = (day: PlainDay): CalendarDay => {
      const count = days.get(day)?.length ?? 0
      const number = String(Number(day.slice(8)))
      if (count === 0) return { number, hiddenText: texts.meetings.times.noTimes }
      const times = say('meetings.times.count', { count })
      const isChosen = day === chosen
      return {
        number,
        href: `${href({ [QUERY.month]: month, [QUERY.day]: day })}#${DAY_ID}`,
        hiddenText: isChosen ? say('meetings.times.dayChosen', { times }) : times,
        current: isChosen,
      }
    }
    return {
      ...common,
      days: chosen === undefined ? [] : [...days].filter(([day]) => day === chosen).map(dayView),
      first: undefined,
      more: undefined,
      back: undefined,
      calendar: {
        caption: monthInWords(month, code),
        weeks: weeksOf(month).map((week) =>
          week.map((day) => (day === undefined ? undefined : dayOfMonth(day))),
        ),
        previous: month > monthOf(first) ? href({ [QUERY.month]: monthOf(`${month}-01`, -1) }) : undefined,
        next: month < monthOf(last) ? href({ [QUERY.month]: monthOf(`${month}-01`, 1) }) : undefined,
      },
    }
  }
  const from = dayBetween(query.get(QUERY.from), first, last)
  const { found, next } = firstDays(offers, from, last)
  const [firstDay] = found
  const firstTime = from === first ? firstDay?.[1][0] : undefined
  return {
    ...common,
    days: found.map(dayView),
    first:
      firstTime && firstDay ? { ...timeView(firstTime), day: weekdayInWords(firstTime.at, code) } : undefined,
    more: next === undefined ? undefined : href({ [QUERY.from]: next }),
    back: from > first ? href({}) : undefined,
    calendar: undefined,
  }
}

/** The query of the list from the day of a time that was just taken. */
export function fromDayOf(at: EpochMs, channel: Channel): Record<string, string> {
  return { [QUERY.from]: dayOf(at), [QUERY.channel]: channel }
}

function shown(channel: Channel, part: Part, isCalendar: boolean): Record<string, string> {
  const inQuery = [...IN_QUERY].find(([, one]) => one === part)?.[0]
  return {
    [QUERY.channel]: channel,
    ...(inQuery === undefined ? {} : { [QUERY.part]: inQuery }),
    ...(isCalendar ? { [QUERY.view]: CALENDAR } : {}),
  }
}

function byDay(offers: readonly Offer[], part: Part): Map<PlainDay, Offer[]> {
  const days = new Map<PlainDay, Offer[]>()
  let day = ''
  let [noon, end] = [0, 0]
  for (const offer of offers) {
    if (offer.at >= end) {
      day = dayOf(offer.at)
      noon = momentOn(day, 12 * 60)
      end = startOfDay(addDays(day, 1))
    }
    if (part === 'morning' ? offer.at >= noon : part === 'afternoon' && offer.at < noon) continue
    const times = days.get(day)
    if (times) times.push(offer)
    else days.set(day, [offer])
  }
  return days
}

/** The first days with times from a day on, and the day that the next page begins with, if there are more. */
function firstDays(
  offers: (days: readonly [PlainDay, PlainDay]) => Map<PlainDay, Offer[]>,
  from: PlainDay,
  last: PlainDay,
): { found: [PlainDay, Offer[]][]; next: PlainDay | undefined } {
  const found: [PlainDay, Offer[]][] = []
  for (let day = from; day <= last && found.length <= DAYS_ON_PAGE; day = addDays(day, LOOK_AT_ONCE)) {
    const until = addDays(day, LOOK_AT_ONCE - 1)
    found.push(...offers([day, until < last ? until : last]))
  }
  return { found: found.slice(0, DAYS_ON_PAGE), next: found[DAYS_ON_PAGE]?.[0] }
}

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/

function dayBetween(wanted: string | null, first: PlainDay, last: PlainDay): PlainDay {
  if (wanted === null || !DAY.test(wanted) || wanted < first) return first
  // The 31st of a month that has 30 days is no day to count from.
  return wanted > last || wanted > lastDayOf(wanted.slice(0, 7)) ? first : wanted
}

function monthBetween(wanted: string | null, first: PlainMonth, last: PlainMonth): PlainMonth {
  return wanted !== null && MONTH.test(wanted) && wanted >= first && wanted <= last ? wanted : first
}

const lastDayOf = (month: PlainMonth) => addDays(`${monthOf(`${month}-01`, 1)}-01`, -1)

/** The weeks that a month has days in, from Monday to Sunday. */
export function weeksOf(month: PlainMonth): (PlainDay | undefined)[][] {
  const days: (PlainDay | undefined)[] = Array.from({ length: weekdayOf(`${month}-01`) - 1 }, () => undefined)
  for (let day = `${month}-01`; day <= lastDayOf(month); day = addDays(day, 1)) days.push(day)
  while (days.length % 7 !== 0) days.push(undefined)
  return Array.from({ length: days.length / 7 }, (_, n) => days.slice(n * 7, n * 7 + 7))
}

const valueOf = (channel: Channel, at: EpochMs, place: string) => `${channel}.${at}.${place}`
const VALUE = /^(office|phone|video)\.(\d{12,13})\.([a-z0-9-]{0,40})$/

/** The time that a button of the list stood for: where it was, and what is needed to have it if it can be had still. */
export function readTime(
  portal: Portal,
  kind: Kind,
  value: string | undefined,
  { onlyChannel, ...options }: OfferOptions & { onlyChannel?: Channel | undefined } = {},
): { at: EpochMs; channel: Channel; chosen: Chosen | undefined } | undefined {
  const [, way, time, place] = VALUE.exec(value ?? '') ?? []
  const channels = onlyChannel ? [onlyChannel] : kind.channels
  const channel = channels.find((one) => one === way)
  const at = Number(time)
  // Nobody was ever shown a time beyond what a calendar has.
  if (channel === undefined || Number.isNaN(at) || at > LAST_TIME) return undefined
  const day = dayOf(at)
  const offer = findOffers(portal, kind, channel, [day, day], options).find(
    (one) => one.at === at && one.place === place,
  )
  return { at, channel, chosen: offer && chosenFrom(portal, kind, channel, offer) }
}

const LAST_TIME = Date.UTC(2200, 0)

/** What is needed to have the time of a meeting again, if it can be had. */
export function offerAt(
  portal: Portal,
  kind: Kind,
  { id, channel, startsAt, place }: Pick<MeetingRow, 'id' | 'channel' | 'startsAt' | 'place'>,
): Chosen | undefined {
  return readTime(portal, kind, valueOf(channel, startsAt, place), { but: id })?.chosen
}
