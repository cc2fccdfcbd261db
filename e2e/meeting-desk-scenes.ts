import { insertWorkException, type MeetingRow } from '#db/queries/meetings.ts'
import { LIST } from '#app/desk/meetings/day.server.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import { signInAsStaff, type AnyStaffKey } from '#app/identity/testing.ts'
import { addDays, dayOf } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { bookMeeting } from '#db/seed/book-meeting.ts'
import type { House } from './house.ts'
import { scene, type Scene } from './scene.ts'

/** The desk's side of meetings: a day, one meeting in each of its states, hours that are published, and figures. */
export function meetingDeskScenes({ portal }: House): Scene[] {
  const as = (who: AnyStaffKey) => ({ cookie: signInAsStaff(portal, who).cookie, swedishOnly: true }) as const
  const [reception, caseworker, manager] = [as('reception'), as('caseworker'), as('unitManager')]
  const visit = (days: number, times: number): MeetingRow => {
    const row = bookMeeting(portal, newGuest(portal).guest, {
      kind: 'firstVisit',
      channel: 'office',
      skip: [days, times],
      details: {
        name: 'Robin Ask',
        interpreter: 'yes',
        language: 'Ukrainska',
        wish: 'man',
        access: ['hearing-loop', 'children'],
        notice: 'email',
        email: 'robin@exempel.se',
      },
    })
    if (!row) throw new Error('There is no time to book')
    return row
  }
  const [coming, stray] = [visit(3, 0), visit(4, 0)]
  const dayOff = dayOf(stray.startsAt)
  for (const who of ['caseworker', 'otherCaseworker'] as const) {
    const { staffId } = signInAsStaff(portal, who)
    const allDay = { from: 0, until: 1439, kind: 'off', place: '' } as const
    insertWorkException(portal.db, { id: newId(), staffId, day: dayOff, ...allDay })
  }
  const at = (rest = '') => `${LIST}/${coming.id}${rest}`
  const staffId = signInAsStaff(portal, 'caseworker').staffId
  return [
    scene('meetings of today', LIST, reception),
    scene('meetings of a day', `${LIST}?dag=${dayOf(coming.startsAt)}`, caseworker),
    scene('meetings, one’s own', `${LIST}?dag=${dayOf(coming.startsAt)}&visa=mina`, caseworker),
    scene('meetings, none that day', `${LIST}?dag=${addDays(dayOf(coming.startsAt), -700)}`, manager),
    scene('meetings, for an administrator', LIST, { ...as('administrator'), status: 404 }),
    scene('a meeting before the desk', at(), reception),
    scene('a meeting that was moved just now', `${at()}?klart=flyttad`, caseworker),
    scene('a meeting of another unit', at(), { ...as('familyCaseworker'), status: 404 }),
    scene('a meeting, to say that somebody came too early', at(), {
      ...reception,
      form: { intent: 'came', sett: '1' },
      status: 400,
    }),
    scene('a meeting that a colleague was first with', at('/avboka'), {
      ...caseworker,
      form: { sett: '0' },
      status: 409,
    }),
    scene('a meeting to move for somebody', at('/flytta'), caseworker),
    scene('a meeting to move for somebody, as a calendar', `${at('/flytta')}?vy=kalender`, caseworker),
    scene('a meeting to move to no time', at('/flytta'), {
      ...caseworker,
      form: { tid: 'x', sett: '1' },
      status: 400,
    }),
    scene('a meeting to cancel for somebody', at('/avboka'), reception),
    scene('hours, one’s own', `${LIST}/tider`, caseworker),
    // Of these two one was to take what is booked on the day on which both are away.
    scene('hours, beside one’s own meetings', `${LIST}/tider`, as('otherCaseworker')),
    scene('hours, none of them published', `${LIST}/tider`, manager),
    scene('hours of somebody else', `${LIST}/tider?person=${staffId}`, manager),
    scene('hours of the week to publish', `${LIST}/tider/ny`, caseworker),
    scene('hours of the week with faults', `${LIST}/tider/ny`, {
      ...caseworker,
      form: { weekdays: '1', from: '9.02', until: '8', place: 'kontoret' },
      status: 400,
    }),
    scene('a day that is otherwise', `${LIST}/tider/undantag`, reception),
    scene('a day that is otherwise with faults', `${LIST}/tider/undantag`, {
      ...reception,
      form: { what: 'open', day: '2020-01-01', from: '9' },
      status: 400,
    }),
    scene('which meetings somebody takes', `${LIST}/tider/grupper?person=${staffId}`, manager),
    scene('somebody to invite', `${LIST}/bjud-in`, caseworker),
    scene('somebody to invite, with nothing said', `${LIST}/bjud-in`, {
      ...as('familyCaseworker'),
      form: { second: 'apart' },
      status: 400,
    }),
    scene('invitations', `${LIST}/inbjudningar`, as('familyCaseworker')),
    scene('invitations, one sent just now', `${LIST}/inbjudningar?klart=1`, as('familyManager')),
    scene('invitations, none', `${LIST}/inbjudningar`, manager),
    scene('figures of meetings', `${LIST}/statistik`, manager),
    scene('figures of one kind of meetings', `${LIST}/statistik?typ=030`, caseworker),
  ]
}
