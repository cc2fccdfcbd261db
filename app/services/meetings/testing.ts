import { listMeetingEvents, type MeetingRow } from '#db/queries/meetings.ts'
import { publishHours } from '#db/seed/demo-meetings.ts'
import { meetingCodeOf, readDetails } from '#app/case/meetings/read.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { GUEST_COOKIE } from '#app/identity/guest-pass.ts'
import * as home from '#app/my-pages/routes/home.tsx'
import { cookieName } from '#app/platform/http/cookies.ts'
import { testPortal } from '#app/platform/testing.ts'
import * as calendar from './routes/calendar.tsx'
import * as codeChoose from './routes/code-choose.tsx'
import * as codeCancel from './routes/code-cancel.tsx'
import * as codeMove from './routes/code-move.tsx'
import * as code from './routes/code.tsx'
import * as details from './routes/details.tsx'
import * as info from './routes/info.tsx'
import * as map from './routes/map.tsx'
import * as mine from './routes/mine.tsx'
import * as times from './routes/times.tsx'

const askHouse = houseOf({
  '/boka-tid': info,
  '/boka-tid/karta/:place': map,
  '/m/:kind': times,
  '/m/:kind/:meeting/:page': details,
  '/tid/:meeting': mine,
  '/t/:code': code,
  '/t/:code/valj': codeChoose,
  '/t/:code/flytta': codeMove,
  '/t/:code/avboka': codeCancel,
  '/t/:code/kalender.ics': calendar,
  '/mina-sidor': home,
})

/** A meeting that needs nothing. */
export const NEEDS = { interpreter: 'no', access: 'nothing' }
/** A contact without a notice. */
export const CONTACT = { name: 'Kim', notice: 'none' }

type Sent = { cookie?: string; form?: Record<string, string> }

/** The rooms where meetings are booked, with the demo's staff and hours; a Sunday morning in November. */
export function meetingHouse(parts: Parameters<typeof testPortal>[0] = {}) {
  const portal = testPortal(parts)
  publishHours(portal)
  const ask = (path: string, sent: Sent = {}) => askHouse(portal, path, sent)
  const post = async (path: string, form: Record<string, string>, cookie = '') => {
    const { status, headers, html } = await ask(path, { form, cookie })
    return { status, to: headers.get('location') ?? '', cookie: headers.get('set-cookie'), html }
  }
  const timesOf = async (kind: string, query = '', cookie = '') =>
    valuesIn((await ask(`/m/${kind}${query}`, { cookie })).html)
  const rows = () => portal.db.$client.prepare('select * from meetings order by id').all() as { id: string }[]
  /** Takes the nth time of a list. */
  const choose = async (kind: string, n = 0, cookie = '', form: Record<string, string> = {}) => {
    const [tid = ''] = (await timesOf(kind, '', cookie)).slice(n)
    const answer = await post(`/m/${kind}`, { tid, ...form }, cookie)
    const id = /\/m\/\d{3}\/([\w-]{22})\/010/.exec(answer.to)?.[1] ?? ''
    return { ...answer, tid, id, cookie: answer.cookie?.split(';')[0] ?? cookie }
  }
  const bookTime = async (kind = '010', cookie = '', contact: Record<string, string> = CONTACT, n = 0) => {
    const held = await choose(kind, n, cookie)
    await post(`/m/${kind}/${held.id}/010`, NEEDS, held.cookie)
    const booked = await post(`/m/${kind}/${held.id}/020`, contact, held.cookie)
    return { ...held, to: booked.to, status: booked.status, code: meetingCodeOf(portal.keyring, held.id) }
  }
  const rowOf = (id: string) =>
    portal.db.$client
      .prepare(
        'select id, kind, status, starts_at as startsAt, holder, sequence, data_key_id as dataKeyId, sealed from meetings where id = ?',
      )
      .get(id) as MeetingRow | undefined
  const saidIn = (id: string) => {
    const row = rowOf(id)
    return row && readDetails(portal, row)
  }
  const eventsOf = (id: string) => listMeetingEvents(portal.db, id).map(({ kind }) => kind)
  return { portal, ask, post, timesOf, choose, bookTime, rows, rowOf, saidIn, eventsOf }
}

/** The times that a page offers, in order. */
export const valuesIn = (html: string) => [
  ...new Set(
    [...html.matchAll(/<button(?=[^>]*\sname="tid")[^>]*\svalue="([^"]+)"/g)].map(([, value = '']) => value),
  ),
]

/** A browser of its own that nobody has signed in with. */
export const guestCookie = (portal: { config: Parameters<typeof cookieName>[0] }, token: string) =>
  `${cookieName(portal.config, GUEST_COOKIE)}=${token.padEnd(43, 'x')}`
