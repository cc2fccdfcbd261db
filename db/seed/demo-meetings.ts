import { insertWorkGroup, insertWorkHours } from '#db/queries/meetings.ts'
import { signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'

type Work = {
  groups: readonly string[]
  place: string
  /** Hours of each weekday, Monday first, in minutes of the day. */
  week: readonly (readonly (readonly [from: number, until: number])[])[]
}
const at = (hour: number, minute = 0) => hour * 60 + minute
const MORNING = [at(9), at(12)] as const
const AFTERNOON = [at(13), at(16)] as const
const ALL_DAY = [MORNING, AFTERNOON]

/** When the demo's staff can be met. */
const WORK: Partial<Record<AnyStaffKey, Work>> = {
  reception: {
    groups: ['mottagning'],
    place: 'kontoret',
    week: [ALL_DAY, ALL_DAY, ALL_DAY, [AFTERNOON], ALL_DAY],
  },
  caseworker: {
    groups: ['nybesok', 'radgivning', 'handlaggare'],
    place: 'kontoret',
    week: [[MORNING], [AFTERNOON], [MORNING], ALL_DAY, []],
  },
  otherCaseworker: {
    groups: ['nybesok', 'budget', 'radgivning', 'handlaggare'],
    place: 'kontoret',
    week: [[AFTERNOON], ALL_DAY, [[at(15), at(19)]], [MORNING], []],
  },
  familyCaseworker: {
    groups: ['familjeratt', 'samtal'],
    place: 'lugnet',
    week: [ALL_DAY, ALL_DAY, [AFTERNOON], [[at(13), at(19)]], []],
  },
  otherFamilyCaseworker: {
    groups: ['familjeratt', 'samtal'],
    place: 'lugnet',
    week: [ALL_DAY, [MORNING], ALL_DAY, [AFTERNOON], [MORNING]],
  },
}

/** Publishes the hours in which the demo's staff can be met. */
export function seedMeetings(portal: Portal): void {
  const firstDay = dayOf(portal.clock.now())
  for (const [who, { groups, place, week }] of Object.entries(WORK)) {
    const { staffId } = signInAsStaff(portal, who as AnyStaffKey)
    for (const groupId of groups) insertWorkGroup(portal.db, { staffId, groupId })
    for (const [n, spans] of week.entries()) {
      for (const [from, until] of spans) {
        const hours = { id: newId(), staffId, weekday: n + 1, from, until, firstDay, lastDay: null, place }
        insertWorkHours(portal.db, hours)
      }
    }
  }
}
