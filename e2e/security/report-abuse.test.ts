import { expect, test } from '@playwright/test'
import { signInAsStaff } from '#app/identity/testing.ts'
import { getDraft } from '#app/journey/drafts.server.ts'
import { prepareSubmission } from '#app/case/submit.server.ts'
import type { Portal } from '#app/platform/portal.ts'
import { service } from '#app/services/concern-report/private/service.ts'
import { privateReports } from '#db/seed/report-stories.ts'
import { beginReport } from '#db/seed/reports.ts'
import { inTransaction } from '#db/client.ts'
import { ask, fillIn, newBrowser, sendOff } from '../report-over-http.ts'
import { makeHome, startServer, withPortal } from '../server.ts'
import { each, knock } from './knock.ts'

// A busy machine takes its time; nothing here is measured by it.
test.describe.configure({ timeout: 120_000 })

const SCHOOL = { 'x-forwarded-for': '192.0.2.10' }
const ELSEWHERE = { 'x-forwarded-for': '198.51.100.20' }
const HELD = /^\/kod\/[\w-]{22}$/

/** A server with the limits that people have, behind a proxy that says where everybody is. */
async function openToPeople() {
  const home = await makeHome({ NARA_LIMITS_FACTOR: '1', NARA_PROXY_HOPS: '1' })
  const server = await startServer(home)
  const end = async () => {
    await server.stop()
    home.remove()
  }
  return { home, url: server.url, end }
}

test('a school with one address sends thirty reports at once; who goes on and on is told to wait, and others are not', async () => {
  const { home, url, end } = await openToPeople()
  for (let n = 0; n < 30; n++) {
    const guest = newBrowser(url, SCHOOL)
    const sent = await sendOff(guest, await fillIn(guest, service, privateReports.relative))
    expect(sent.headers.location, `report ${n + 1}`).toMatch(HELD)
  }
  const guest = newBrowser(url, SCHOOL)
  let stopped = await ask(guest, '/kod', { form: { code: 'x' } })
  for (let n = 0; n < 300 && stopped.status !== 429; n++)
    stopped = await ask(guest, '/kod', { form: { code: 'x' } })
  expect(stopped.status).toBe(429)
  expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
  const other = newBrowser(url, ELSEWHERE)
  const sent = await sendOff(other, await fillIn(other, service, privateReports.relative))
  expect(sent.headers.location).toMatch(HELD)
  expect(await withPortal(home, countCases)).toBe(31)
  await end()
})

test('what a program filled in is kept apart for a human, and its sender gets what everybody gets', async () => {
  const { home, url, end } = await openToPeople()
  const statuses = []
  for (const more of [{ webbplats: 'https://kop.example' }, { webbplats: '' }]) {
    const guest = newBrowser(url, SCHOOL)
    const sent = await sendOff(guest, await fillIn(guest, service, privateReports.relative), more)
    const page = await ask(guest, sent.headers.location ?? '')
    expect([sent.status, page.status]).toEqual([303, 200])
    expect(page.body).toMatch(/\d{4} \d{4} \d{4} \d{4}/)
    const id = (sent.headers.location ?? '').slice('/kod/'.length)
    statuses.push(plain(page.body.replaceAll(id, 'id')))
  }
  expect(statuses[0]).toBe(statuses[1])
  const kept = await withPortal(home, ({ db }) =>
    db.$client.prepare('select status from cases order by received_at').pluck().all(),
  )
  expect(kept).toEqual(['suspected', 'received'])
  await end()
})

/** A page without what is its own: its code, its number and its moment. */
const plain = (body: string) =>
  body
    .replaceAll(/\d{4} \d{4} \d{4} \d{4}/g, 'code')
    .replaceAll(/[0-9A-Z]{4}-[0-9A-Z]{4}/g, 'number')
    .replaceAll(/\d\d[:.]\d\d/g, 'time')

test('from the 61st report of one address in an hour on each is taken, and read by a human before it is worked on', async () => {
  const home = await makeHome({ NARA_LIMITS_FACTOR: '1', NARA_PROXY_HOPS: '1' })
  const forms = await withPortal(home, (portal) => inTransaction(portal.db, () => finishedForms(portal, 63)))
  const server = await startServer(home)
  for (const [n, { at, cookie, hash }] of forms.entries()) {
    const headers = n === 62 ? ELSEWHERE : SCHOOL
    const { status } = await knock(server.url, `${at}/granska`, { cookie, form: { hash }, headers })
    expect(status).toBe(303)
  }
  await server.stop()
  const kept = await withPortal(home, ({ db }) =>
    db.$client.prepare('select status from cases order by received_at, id').pluck().all(),
  )
  const suspected = (one: unknown) => one === 'suspected'
  expect([kept.length, kept.filter(suspected).length]).toEqual([63, 2])
  home.remove()
})

test('who tries codes is told when to come back, whatever they type; a right code from elsewhere gets in meanwhile', async () => {
  const { url, end } = await openToPeople()
  const sender = newBrowser(url, ELSEWHERE)
  const sent = await sendOff(sender, await fillIn(sender, service, privateReports.relative))
  const page = await ask(sender, sent.headers.location ?? '')
  const code = /\d{4} \d{4} \d{4} \d{4}/.exec(page.body)?.[0] ?? ''

  const attack = new AbortController()
  const answers: { status: number; body: string }[] = []
  for (let n = 0; n < 60; n++) {
    void fetch(`${url}/kod`, {
      method: 'POST',
      headers: { ...SCHOOL, origin: url, 'sec-fetch-site': 'same-origin' },
      body: new URLSearchParams({ code: n === 59 ? code : '1234 5678 9012 3450' }),
      redirect: 'manual',
      signal: attack.signal,
    })
      .then(async (answer) => answers.push({ status: answer.status, body: await answer.text() }))
      .catch(() => undefined)
  }
  await expect
    .poll(() => answers.filter(({ status }) => status === 429).length, { timeout: 30_000 })
    .toBeGreaterThan(5)
  const told = answers.find(({ status }) => status === 429)
  expect(told?.body).toContain('name="turn"')
  // The right one of the same address stands in the same line as the wrong ones.
  expect(answers.filter(({ status }) => status === 303)).toEqual([])

  const elsewhere = newBrowser(url, { 'x-forwarded-for': '203.0.113.5' })
  const opened = await ask(elsewhere, '/kod', { form: { code } })
  expect(opened.headers.location).toMatch(HELD)
  attack.abort()
  await end()
})

/** How many reports come at once. */
const BURST = process.env.LONG_TESTS ? 10_000 : 300

test(`${BURST} reports in a burst: none is lost, each has its own code, and the desk’s queue is in order`, async () => {
  test.setTimeout(process.env.LONG_TESTS ? 1_800_000 : 120_000)
  const home = await makeHome()
  const forms = await withPortal(home, (portal) =>
    inTransaction(portal.db, () => finishedForms(portal, BURST)),
  )
  const server = await startServer(home)
  const codes: string[] = []
  await each(forms, async ({ at, cookie, hash }) => {
    const { status, headers } = await knock(server.url, `${at}/granska`, { cookie, form: { hash } })
    expect(status).toBe(303)
    codes.push(headers.location ?? '')
  })
  expect(new Set(codes).size).toBe(BURST)
  const { cookie, reports } = await withPortal(home, (portal) => ({
    cookie: signInAsStaff(portal, 'concernCaseworker').cookie,
    reports: portal.db.$client
      .prepare('select reference from cases order by acute desc, received_at, id')
      .pluck()
      .all() as string[],
  }))
  expect(reports).toHaveLength(BURST)
  const listed: string[] = []
  let next = '/handlaggning/oro'
  while (next !== '') {
    const { body } = await knock(server.url, next, { cookie })
    listed.push(...[...body.matchAll(/>([0-9A-Z]{4}-[0-9A-Z]{4})</g)].map(([, reference = '']) => reference))
    next = (/href="(\/handlaggning\/oro\?[^"]*efter=[^"]*)"/.exec(body)?.[1] ?? '').replaceAll('&amp;', '&')
  }
  expect(listed).toEqual(reports)
  await server.stop()
  home.remove()
})

/** Forms that only wait to be sent, each of a guest of their own. */
function finishedForms(portal: Portal, count: number) {
  return Array.from({ length: count }, (_, n) => {
    const story = n % 10 === 0 ? privateReports.neighbour : privateReports.relative
    const { draftId, cookie, guest } = beginReport(portal, service, story)
    const draft = getDraft(portal, guest, service.journey, draftId)
    const hash = prepareSubmission(portal, service, undefined, draft, portal.languages.sv)?.hash ?? ''
    return { at: `${service.path}/${draftId}`, cookie, hash }
  })
}

const countCases = ({ db }: Portal) => db.$client.prepare('select count(*) from cases').pluck().get()
