import type { PlainDay } from '#app/platform/clock.ts'
import type { CalendarDay } from '#app/ui/month-calendar.tsx'
import type { Channel } from '../kinds.ts'

export const PARTS = ['all', 'morning', 'afternoon'] as const
export type Part = (typeof PARTS)[number]

export type TimeView = { value: string; text: string; place: string | undefined; isCurrent: boolean }
export type DayView = { day: PlainDay; title: string; times: TimeView[] }
export type CalendarView = {
  caption: string
  weeks: (CalendarDay | undefined)[][]
  previous: string | undefined
  next: string | undefined
}
type Link = { href: string; current: boolean }

export type TimesView = {
  channels: readonly (Link & { channel: Channel })[]
  parts: readonly (Link & { part: Part })[]
  otherView: { view: 'list' | 'calendar'; href: string }
  days: DayView[]
  /** The very first time that can be had, when nothing is filtered away before it. */
  first: (TimeView & { day: string }) | undefined
  more: string | undefined
  back: string | undefined
  calendar: CalendarView | undefined
}

/** Where the times of the chosen day stand. */
export const DAY_ID = 'dag'
