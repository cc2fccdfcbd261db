import type { MeetingRow } from '#db/queries/meetings.ts'
import { hours } from '#app/platform/clock.ts'
import type { Portal } from '#app/platform/portal.ts'
import { findKind } from './catalogue.server.ts'

/** `changeable`: it can be moved and cancelled here. `late`: by phone alone. */
export type Changing = 'changeable' | 'late' | 'over'

/** What whoever has a meeting may do with it now. */
export function changingOf(portal: Pick<Portal, 'clock' | 'config'>, row: MeetingRow): Changing {
  const now = portal.clock.now()
  if (row.status !== 'booked' || row.startsAt <= now) return 'over'
  const kind = findKind(portal, row.kind)
  return kind && now <= row.startsAt - hours(kind.changeHours) ? 'changeable' : 'late'
}
