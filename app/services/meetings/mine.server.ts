import { data, type RouterContextProvider } from 'react-router'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { changingOf, type Changing } from '#app/case/meetings/change.server.ts'
import { findByCode, meetingCodeOf } from '#app/case/meetings/read.server.ts'
import { timeInWords, weekdayInWords } from '#app/journey/display.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import type { Args } from './door.server.ts'

/** In the address, when something was done just now: `1` was booked, `2` was moved. */
export const DONE = 'klart'
const DONES: ReadonlyMap<string | null, 'booked' | 'moved'> = new Map([
  ['1', 'booked'],
  ['2', 'moved'],
])

/** What may be said of a meeting to whoever has its code: the day and the time, and what can be done. */
export type BareView = {
  code: string
  day: string
  from: string
  until: string
  state: 'booked' | 'moved' | 'cancelled' | 'past'
  changing: Changing
}

export function bareView(
  context: Readonly<RouterContextProvider>,
  row: MeetingRow,
  query: URLSearchParams,
): BareView {
  const portal = getPortal(context)
  const { code } = getVisit(context).language
  const changing = changingOf(portal, row)
  return {
    code: meetingCodeOf(portal.keyring, row.id),
    day: weekdayInWords(row.startsAt, code),
    from: timeInWords(row.startsAt, code),
    until: timeInWords(row.endsAt, code),
    state:
      row.status === 'cancelled'
        ? 'cancelled'
        : changing === 'over'
          ? 'past'
          : (DONES.get(query.get(DONE)) ?? 'booked'),
    changing,
  }
}

/** The meeting of the code in the address. @throws as {@link findOrRefuse} does. */
export function requireByCode(args: Args): Promise<MeetingRow> {
  return findOrRefuse(args, () => findByCode(getPortal(args.context), args.params.code))
}

/**
 * What the code in the address leads to. @throws 404 for a code that leads nowhere, and 429 for whoever has tried one
 * after another: then a code that is right is not told from one that is not.
 */
export async function findOrRefuse<T>({ context }: Args, find: () => T | undefined): Promise<T> {
  const { limits } = getPortal(context)
  const { addressKey = '' } = getVisit(context)
  const wait = await limits.waitFor('meetingCode', addressKey)
  if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  const found = find()
  if (found !== undefined) return found
  await limits.use('meetingCode', addressKey)
  throw data(null, { status: 404 })
}
