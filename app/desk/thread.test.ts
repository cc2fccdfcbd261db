import { beforeEach, expect, test } from 'vitest'
import { listMessages } from '#db/queries/messages.ts'
import { sendStory } from '#db/seed/demo.ts'
import { getCaseForHouse } from '#app/case/access.server.ts'
import { reports, sendReport } from '#app/case/reports.testing.ts'
import { houseOf } from '#app/case/testing.tsx'
import { readThread, writeAsSender } from '#app/case/thread.server.ts'
import { signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { auditOfCase } from '#app/platform/audit/audit.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import * as deskCase from './routes/case.tsx'
import * as inbox from './routes/inbox.tsx'

const routes = { '/handlaggning': inbox, '/handlaggning/:case': deskCase }
const ask = houseOf(routes, [reports])
const applications = houseOf(routes, [service])

let portal: TestPortal
let caseId: string
beforeEach(() => {
  portal = testPortal()
  ;({ caseId } = sendReport(portal))
})

const as = (who: StaffKey, unit?: string) => signInAsStaff(portal, who, unit).cookie
const page = (cookie: string, query = '') => ask(portal, `/handlaggning/${caseId}${query}`, { cookie })
const write = (cookie: string, text: string, seen = '0') =>
  ask(portal, `/handlaggning/${caseId}`, { cookie, form: { intent: 'write', text, seen } })
const row = () => getCaseForHouse(portal, caseId)
const texts = () => readThread(portal, row()).map(({ text }) => text)
const actions = () => auditOfCase(portal.db, caseId).map(({ action }) => action)

test('staff write, once for a post that comes twice, and see whether it was read', async () => {
  const cookie = as('caseworker')
  const written = await write(cookie, 'När såg du det?')
  expect(written.headers.get('Location')).toBe(`/handlaggning/${caseId}?klart=1#fragor`)
  await write(cookie, 'När såg du det?')
  expect(texts()).toEqual(['När såg du det?'])
  const { html } = await page(cookie, '?klart=1')
  for (const words of ['När såg du det?', 'Inte läst än', 'Skickat', 'Vi skrev till den som skickade'])
    expect(html).toContain(words)
})

test('reception may ask while nobody has the case', async () => {
  await write(as('reception'), 'Vilken skola?')
  expect(texts()).toEqual(['Vilken skola?'])
})

test('an answer is new in the inbox and on the page, and its reading is in the audit log, once', async () => {
  const cookie = as('caseworker')
  await page(cookie)
  portal.clock.advance(60_000)
  writeAsSender(portal, row(), { text: 'I tisdags', seen: 0 })
  const inboxRow = (await ask(portal, '/handlaggning', { cookie })).data as { rows: { isNew: boolean }[] }
  expect(inboxRow.rows[0]?.isNew).toBe(true)
  const before = actions()
  const first = (await page(cookie)).html
  expect(first).toContain('I tisdags')
  expect(first.split('Nytt</span>')).toHaveLength(2)
  expect(actions().slice(before.length)).toEqual(['case-opened', 'messages-read'])
  expect((await page(cookie)).html).not.toContain('Nytt</span>')
  expect(actions().slice(before.length + 2)).toEqual(['case-opened'])
})

test('what is wrong with a text is said, and what was typed stays', async () => {
  const { status, html } = await write(as('caseworker'), 'a'.repeat(4001))
  expect(status).toBe(400)
  expect(html).toContain('Korta texten')
  expect(html).toContain('a'.repeat(4001))
  expect(texts()).toEqual([])
})

test('who may not open the case writes nothing and reads nothing', async () => {
  writeAsSender(portal, row(), { text: 'I tisdags', seen: 0 })
  for (const cookie of [as('administrator'), as('caseworker', 'another')]) {
    expect((await write(cookie, 'Fråga')).status).toBe(404)
    expect((await page(cookie)).status).toBe(404)
  }
  const nobody = await write('', 'Fråga')
  expect([nobody.status, nobody.headers.get('Location')?.startsWith('/logga-in/personal')]).toEqual([
    303,
    true,
  ])
  expect(listMessages(portal.db, caseId)).toMatchObject([{ writtenBy: 'sender', readAt: null }])
})

test('whoever comes after a colleague took the case is told so, and nothing is written', async () => {
  const late = as('caseworker')
  await page(late)
  await ask(portal, `/handlaggning/${caseId}`, { cookie: as('unitManager'), form: { intent: 'take' } })
  expect((await write(late, 'Fråga')).status).toBe(409)
  expect(texts()).toEqual([])
})

test('where no code leads, such as a report that was split off, nothing can be written to nobody', async () => {
  portal.db.$client.prepare('delete from return_codes where case_id = ?').run(caseId)
  const cookie = as('caseworker')
  const { html } = await page(cookie)
  expect(html).toContain('Frågor till avsändaren ställs i den')
  expect(html).not.toContain('Skriv till avsändaren')
  expect((await write(cookie, 'Fråga')).status).toBe(400)
  expect(texts()).toEqual([])
})

test('a service whose senders have Mina sidor has no thread', async () => {
  const application = sendStory(portal, 'sick')
  const cookie = as('caseworker')
  const { html } = await applications(portal, `/handlaggning/${application}`, { cookie })
  expect(html).not.toContain('Skriv till avsändaren')
  const form = { intent: 'write', text: 'Fråga', seen: '0' }
  expect((await applications(portal, `/handlaggning/${application}`, { cookie, form })).status).toBe(400)
  expect(listMessages(portal.db, application)).toEqual([])
})
