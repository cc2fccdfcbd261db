import { insertWorkGroup, insertWorkHours } from '#db/queries/meetings.ts'
import type { Details } from '#app/case/meetings/details.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { signInAsResident, signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { dayOf } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { bookMeeting, type WantedMeeting } from './book-meeting.ts'
import { residents } from './personas.ts'

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
  concernCaseworker: {
    groups: ['oro'],
    place: 'kontoret',
    week: [[MORNING], [MORNING], [MORNING], [AFTERNOON], [MORNING]],
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

const NO_NEEDS = { interpreter: 'no', access: ['nothing'] } satisfies Details
const NO_NOTICE = { ...NO_NEEDS, notice: 'none' } satisfies Details

/** What guests have booked: a day that is full of needs, and those after it. */
const BOOKED: readonly WantedMeeting[] = [
  {
    kind: 'reception',
    channel: 'office',
    skip: [0, 0],
    details: {
      interpreter: 'yes',
      language: 'Somaliska',
      wish: 'woman',
      access: ['children'],
      notice: 'none',
    },
  },
  { kind: 'reception', channel: 'office', skip: [0, 2], details: NO_NOTICE },
  {
    kind: 'reception',
    channel: 'phone',
    skip: [0, 4],
    details: { ...NO_NOTICE, name: 'Ellen', phone: '070-174 06 05', voicemail: 'no' },
  },
  {
    kind: 'firstVisit',
    channel: 'office',
    skip: [0, 1],
    details: {
      name: 'Yusuf Abdi',
      interpreter: 'yes',
      language: 'Arabiska',
      dialect: 'syrisk',
      wish: 'by-phone',
      access: ['wheelchair', 'support'],
      notice: 'sms',
      mobile: '070-174 06 35',
      hours: 'day',
    },
  },
  { kind: 'advice', channel: 'video', skip: [1, 0], details: { ...NO_NOTICE, name: 'Kim' } },
  {
    kind: 'budget',
    channel: 'office',
    skip: [1, 1],
    details: { ...NO_NOTICE, name: 'Gunnel Ek', access: ['hearing-loop'] },
  },
  {
    kind: 'familyCounselling',
    channel: 'office',
    skip: [0, 0],
    details: { ...NO_NOTICE, name: 'Sara och Nils' },
  },
  {
    kind: 'parenthood',
    channel: 'office',
    skip: [0, 2],
    details: { ...NO_NOTICE, name: 'Linnea Falk', access: ['children'] },
  },
]

/**
 * Publishes the hours in which the demo's staff can be met, and books some of them: today, so that the list of the day
 * is alive, and on the days after.
 */
export function seedMeetings(portal: Portal): void {
  publishHours(portal)
  for (const one of BOOKED) bookMeeting(portal, newGuest(portal).guest, one)
  // Whoever is protected afterwards: the meeting is there for those who have clearance.
  const { protectedPerson } = residents
  bookMeeting(portal, signInAsResident(portal, 'protectedPerson').personId, {
    kind: 'advice',
    channel: 'phone',
    skip: [0, 0],
    details: {
      ...NO_NOTICE,
      name: `${protectedPerson.givenName} ${protectedPerson.familyName}`,
      number: protectedPerson.number,
      phone: '070-174 06 60',
      voicemail: 'no',
    },
  })
}

/** Publishes the hours alone. */
export function publishHours(portal: Portal): void {
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
