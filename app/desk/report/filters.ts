import { addDays, dayOf, startOfDay, type EpochMs, type PlainDay } from '#app/platform/clock.ts'
import { isId } from '#app/platform/ids.ts'
import { PRELIMINARY_DAYS } from '#app/case/report/clocks.ts'
import { SOON_DAYS } from './clock-tags.ts'

/** Which reports: nobody's, one's own, all that the role sees, those with feedback to give, suspected spam. */
export const VIEWS = ['reception', 'self', 'all', 'feedback', 'suspected'] as const
export type View = (typeof VIEWS)[number]
export const TIMES = ['all', 'soon', 'late'] as const
export type Time = (typeof TIMES)[number]

/** In the order in which they are worked on; acute ones go first where nobody has assessed them yet. */
export const GROUPS = [
  { status: 'received', acute: true },
  { status: 'received', acute: false },
  { status: 'assessing', acute: undefined },
  { status: 'underReview', acute: undefined },
  { status: 'decided', acute: undefined },
] as const
export const STAGES = ['received', 'assessing', 'underReview', 'decided'] as const
export type Stage = (typeof STAGES)[number]

/** Where a page ends. In the view of feedback it is a day, otherwise a group and a moment. */
export type Place = { group: number; receivedAt: EpochMs; id: string } | { dueOn: PlainDay; id: string }
export type Filters = {
  view: View
  stage: Stage | undefined
  door: string | undefined
  time: Time
  after: Place | undefined
}

export const NO_FILTERS: Filters = {
  view: 'reception',
  stage: undefined,
  door: undefined,
  time: 'all',
  after: undefined,
}

export const VIEW_WORDS = {
  reception: 'mottagningen',
  self: 'mina',
  all: 'alla',
  feedback: 'aterkoppling',
  suspected: 'skrap',
} as const satisfies Record<View, string>
export const STAGE_WORDS = {
  received: 'ny',
  assessing: 'bedoms',
  underReview: 'handlaggs',
  decided: 'beslutad',
} as const satisfies Record<Stage, string>
export const TIME_WORDS = { all: 'alla', soon: 'snart', late: 'sent' } as const satisfies Record<Time, string>

/** Reads an address; whatever it says that is not known counts as not said. */
export function readFilters(query: URLSearchParams, doors: readonly string[]): Filters {
  const door = query.get('vag') ?? ''
  const view = keyOf(VIEW_WORDS, query.get('visa')) ?? 'reception'
  return {
    view,
    stage: keyOf(STAGE_WORDS, query.get('steg')),
    door: doors.includes(door) ? door : undefined,
    time: keyOf(TIME_WORDS, query.get('tid')) ?? 'all',
    after: view === 'feedback' ? readDay(query.get('efter')) : readGroup(query.get('efter')),
  }
}

/** The address of the queue with these filters. */
export function queueAddress({ view, stage, door, time, after }: Filters): string {
  const query = new URLSearchParams()
  if (view !== 'reception') query.set('visa', VIEW_WORDS[view])
  if (stage !== undefined) query.set('steg', STAGE_WORDS[stage])
  if (door !== undefined) query.set('vag', door)
  if (time !== 'all') query.set('tid', TIME_WORDS[time])
  if (after)
    query.set(
      'efter',
      'dueOn' in after ? `${after.dueOn}.${after.id}` : `${after.group}.${after.receivedAt}.${after.id}`,
    )
  const said = query.toString()
  return said === '' ? '/handlaggning/oro' : `/handlaggning/oro?${said}`
}

function readGroup(said: string | null): Place | undefined {
  const [, group, at, id] = /^([0-4])\.(\d{1,15})\.(.{22})$/.exec(said ?? '') ?? []
  return at !== undefined && isId(id) ? { group: Number(group), receivedAt: Number(at), id } : undefined
}

function readDay(said: string | null): Place | undefined {
  const [, dueOn, id] = /^(\d{4}-\d{2}-\d{2})\.(.{22})$/.exec(said ?? '') ?? []
  return dueOn !== undefined && isId(id) ? { dueOn, id } : undefined
}

function keyOf<K extends string>(words: Readonly<Record<K, string>>, said: string | null): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === said)
}

/** Before when reports came in whose fourteen days end soon, or have ended. */
export function cameBefore(time: Time, now: EpochMs): EpochMs {
  const today = dayOf(now)
  switch (time) {
    case 'all':
      return Number.MAX_SAFE_INTEGER
    case 'soon':
      return startOfDay(addDays(today, SOON_DAYS + 1 - PRELIMINARY_DAYS))
    case 'late':
      return startOfDay(addDays(today, -PRELIMINARY_DAYS))
  }
}
