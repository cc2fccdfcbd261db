import { addDays, dayOf, startOfDay, type EpochMs } from '#app/platform/clock.ts'
import { isId } from '#app/platform/ids.ts'
import type { InboxOwner, InboxPlace } from '#db/queries/inbox.ts'

export const AGES = ['all', 'today', 'week', 'older'] as const
export type Age = (typeof AGES)[number]

/** What of the inbox is shown, as its address says it. */
export type Filters = {
  owner: InboxOwner
  /** `open`: something remains to be done · `over`: nothing does · else one status. */
  status: string
  service: string | undefined
  age: Age
  /** The last case of the page before. */
  after: (InboxPlace & { acute: boolean }) | undefined
}

export const NO_FILTERS: Filters = {
  owner: 'anyone',
  status: 'open',
  service: undefined,
  age: 'all',
  after: undefined,
}

/** The names that the address uses, in Swedish as all addresses. */
const OWNER_WORDS = { alla: 'anyone', otilldelade: 'nobody', mina: 'self' } as const satisfies Record<
  string,
  InboxOwner
>
export const AGE_WORDS = {
  alla: 'all',
  idag: 'today',
  vecka: 'week',
  aldre: 'older',
} as const satisfies Record<string, Age>

/** Reads an address; whatever it says that is not known counts as not said. */
export function readFilters(
  query: URLSearchParams,
  known: { statuses: readonly string[]; services: readonly string[] },
): Filters {
  const status = query.get('status') ?? ''
  const service = query.get('tjanst') ?? ''
  return {
    owner: wordOf(OWNER_WORDS, query.get('visa')) ?? 'anyone',
    status: status === 'over' || known.statuses.includes(status) ? status : 'open',
    service: known.services.includes(service) ? service : undefined,
    age: wordOf(AGE_WORDS, query.get('alder')) ?? 'all',
    after: readPlace(query.get('efter')),
  }
}

function wordOf<T>(words: Readonly<Record<string, T>>, said: string | null): T | undefined {
  return said !== null && Object.hasOwn(words, said) ? words[said] : undefined
}

/** `1-1763805600000-<id>`: acute or not, when it came, which it was. */
function readPlace(said: string | null): Filters['after'] {
  const [, acute, at, id] = /^([01])-(\d{1,15})-(.{22})$/.exec(said ?? '') ?? []
  return at !== undefined && isId(id) ? { acute: acute === '1', receivedAt: Number(at), id } : undefined
}

/** The address of the inbox with these filters. */
export function inboxAddress({ owner, status, service, age, after }: Filters): string {
  const query = new URLSearchParams()
  if (owner !== 'anyone') query.set('visa', keyOf(OWNER_WORDS, owner))
  if (status !== 'open') query.set('status', status)
  if (service !== undefined) query.set('tjanst', service)
  if (age !== 'all') query.set('alder', keyOf(AGE_WORDS, age))
  if (after) query.set('efter', `${after.acute ? 1 : 0}-${after.receivedAt}-${after.id}`)
  const said = query.toString()
  return said === '' ? '/handlaggning' : `/handlaggning?${said}`
}

function keyOf<T>(words: Readonly<Record<string, T>>, value: T): string {
  return Object.keys(words).find((key) => words[key] === value) ?? ''
}

const FOREVER = Number.MAX_SAFE_INTEGER

/** From when to before when cases of this age came in, by Swedish days. `olderThan` is the number of days that is long. */
export function spanOf(age: Age, now: EpochMs, olderThan: number): { from: EpochMs; before: EpochMs } {
  const today = dayOf(now)
  switch (age) {
    case 'all':
      return { from: 0, before: FOREVER }
    case 'today':
      return { from: startOfDay(today), before: FOREVER }
    case 'week':
      return { from: startOfDay(addDays(today, -6)), before: FOREVER }
    case 'older':
      return { from: 0, before: startOfDay(addDays(today, -olderThan)) }
  }
}
