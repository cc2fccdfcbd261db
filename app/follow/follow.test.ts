import { beforeEach, expect, test } from 'vitest'
import { listEvents } from '#db/queries/cases.ts'
import { listFollowUps } from '#db/queries/follow-ups.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { forgetGuestForms } from '#app/identity/guest-drafts.server.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { getCaseForHouse } from '#app/case/access.server.ts'
import { formatReturnCode } from '#app/case/return-code.ts'
import { HELD_FOR } from '#app/case/return-code.server.ts'
import { reporterPlace, type Reporter } from '#app/case/reporter.server.ts'
import { reports, sendReport } from '#app/case/reports.testing.ts'
import { houseOf } from '#app/case/testing.tsx'
import { readThread, writeAsStaff } from '#app/case/thread.server.ts'
import { deleteDraft, getDraft, listDrafts } from '#app/journey/drafts.server.ts'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { unsealJson } from '#app/platform/crypto/seal.ts'
import { newId } from '#app/platform/ids.ts'
import { createGuessPace } from '#app/platform/http/guess-pace.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import * as follow from './routes/case.tsx'
import * as typeCode from './routes/code.tsx'

const ask = houseOf({ '/kod': typeCode, '/kod/:case': follow }, [reports])

let portal: TestPortal
let sent: ReturnType<typeof sendReport>
beforeEach(() => {
  portal = testPortal()
  sent = sendReport(portal)
})

const page = (more: Parameters<typeof ask>[2] = {}, query = '') =>
  ask(portal, `/kod/${sent.caseId}${query}`, { cookie: sent.cookie, ...more })
const post = (form: Record<string, string>) => page({ form })
const thread = () => readThread(portal, getCaseForHouse(portal, sent.caseId))
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1]

function question(text = 'När såg du det?') {
  const { cookie } = signInAsStaff(portal)
  const member = requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  const row = getCaseForHouse(portal, sent.caseId)
  writeAsStaff(portal, member, row, { text, seen: thread().length })
  return member
}

test('after sending, the code stands there twice, with the number and what happens next', async () => {
  const { status, html } = await page()
  expect(status).toBe(200)
  expect(html.split(formatReturnCode(sent.code))).toHaveLength(3)
  expect(html).toContain(getCaseForHouse(portal, sent.caseId).reference)
  for (const line of reports.textsOf(portal.languages.sv.texts).receipt.next) expect(html).toContain(line)
  // Nothing of what was sent: whoever finds the code learns as little as can be.
  expect(html).not.toContain('Lindqvist')
})

test('no page says in its title or address what it is about', async () => {
  for (const language of LANGUAGES) {
    const neutral = `${portal.languages[language].texts.follow.title} – `
    expect(titleOf((await page({ language })).html)).toContain(neutral)
    expect(titleOf((await ask(portal, '/kod', { language })).html)).toContain(neutral)
  }
})

test('a case that is not open in this browser gets the same answer as one that is nowhere', async () => {
  const closed = (await page({ cookie: '' })).html
  expect(closed).toContain('Sidan är stängd')
  for (const [id, cookie] of [
    [newId(), sent.cookie],
    ['x', ''],
    [sent.caseId, sendReport(portal).cookie],
  ] as const) {
    const got = await ask(portal, `/kod/${id}`, { cookie })
    expect([got.status, got.html]).toEqual([404, closed])
    for (const intent of ['write', 'ask-name', 'name', 'again', 'close']) {
      const posted = await ask(portal, `/kod/${id}`, { cookie, form: { intent, name: 'Eva' } })
      expect([posted.status, posted.html], intent).toEqual([404, closed])
    }
  }
  expect(thread()).toEqual([])
  expect((await page()).status).toBe(200)
})

test('a typed code opens the case in another browser, however it is written', async () => {
  const got = await ask(portal, '/kod', { form: { code: sent.code.replace(/(....)/g, '$1-') } })
  expect([got.status, got.headers.get('Location')]).toEqual([303, `/kod/${sent.caseId}`])
  const cookie = got.headers.get('Set-Cookie') ?? ''
  expect(cookie).toContain('HttpOnly')
  expect(cookie).not.toContain('Max-Age')
  expect((await page({ cookie: cookie.split(';')[0] ?? '' })).html).toContain('Tack för att du hörde av dig')
  expect((await page()).status).toBe(404)
})

test('a wrong code is told nothing, and one that cannot be a code is told how one looks', async () => {
  const unknown = await ask(portal, '/kod', { form: { code: '1234 5678 9012 3450' } })
  expect(unknown.status).toBe(400)
  expect(unknown.html).toContain('Vi hittar inget med den koden')
  expect(titleOf(unknown.html)).toMatch(/^Fel: /)
  expect(unknown.headers.get('Set-Cookie')).toBeNull()
  expect((await ask(portal, '/kod', { form: { code: '1234' } })).html).toContain('En kod är sexton siffror')
  expect((await ask(portal, '/kod', { form: {} })).html).toContain('En kod är sexton siffror')
  const typo = await ask(portal, '/kod', { form: { code: '1234 5678 9012 3451' } })
  expect(typo.html).toContain('Någon siffra stämmer inte')
})

test('when the line is long the page says how long, and keeps the place', async () => {
  portal.guessPace = createGuessPace(portal.clock)
  for (let n = 0; n < 1000; n++) portal.guessPace.take(`address ${n}`)
  const told = await ask(portal, '/kod', { form: { code: sent.code } })
  expect(told.status).toBe(429)
  const turn = /name="turn" value="([^"]+)"/.exec(told.html)?.[1] ?? ''
  expect(told.html).toMatch(/Vänta \d\d sekunder/)
  portal.clock.advance(51_000)
  for (let n = 0; n < 1000; n++) portal.guessPace.take(`another ${n}`)
  const opened = await ask(portal, '/kod', { form: { code: sent.code, turn } })
  expect(opened.headers.get('Location')).toBe(`/kod/${sent.caseId}`)
})

test('a question is read, marked as new once, and answered', async () => {
  question()
  const first = (await page()).html
  expect(first).toContain('När såg du det?')
  expect(first).toContain('Nytt</span>')
  expect((await page()).html).not.toContain('Nytt</span>')
  const answered = await post({ intent: 'write', text: 'I tisdags', seen: '1' })
  expect(answered.headers.get('Location')).toBe(`/kod/${sent.caseId}?klart=1#fragor`)
  await post({ intent: 'write', text: 'I tisdags', seen: '1' })
  expect(thread().map(({ text }) => text)).toEqual(['När såg du det?', 'I tisdags'])
  expect((await page({}, '?klart=1')).html).toContain('Vi har fått det du skrev')
  // The one who asked is nobody's name.
  expect(first).not.toContain('Handläggare')
})

test('what is wrong with a text is said, and what was typed stays', async () => {
  const long = await post({ intent: 'write', text: 'a'.repeat(4001), seen: '0' })
  expect(long.status).toBe(400)
  expect(long.html).toContain('Korta texten till högst 4 000 tecken')
  expect(long.html).toContain('a'.repeat(4001))
  expect((await post({ intent: 'write', text: ' ', seen: '0' })).html).toContain(
    'Skriv något innan du skickar',
  )
  expect(thread()).toEqual([])
  await expect(post({ intent: 'delete' })).resolves.toMatchObject({ status: 400 })
})

test('where a report is over nobody reads any more: what is written comes back, and a new form is the way', async () => {
  expect((await page()).html).toContain('name="text"')
  portal.db.$client.prepare("update cases set status = 'withdrawn' where id = ?").run(sent.caseId)
  const over = await page()
  expect([over.html.includes('name="text"'), over.html.includes('läser ingen')]).toEqual([false, true])
  // From a page that was shown before, and from one that had closed since.
  const typed = { text: 'Det hände igen', seen: '0' }
  const late = await post({ intent: 'write', ...typed })
  const closed = await ask(portal, '/kod', { cookie: sent.cookie, form: { code: sent.code, ...typed } })
  for (const { status, html } of [late, closed])
    expect([status, html.includes('Det hände igen'), html.includes('läser ingen')]).toEqual([400, true, true])
  expect(thread()).toEqual([])
  expect((await post({ intent: 'again' })).status).toBe(303)
})

test('a reply that was written for too long is not lost: it goes with the code', async () => {
  portal.clock.advance(HELD_FOR)
  const late = await post({ intent: 'write', text: 'Det hände <igen>', seen: '0' })
  expect(late.status).toBe(404)
  expect(late.html).toContain('Det hände &lt;igen&gt;')
  expect(thread()).toEqual([])
  const form = { code: sent.code, text: 'Det hände <igen>', seen: '0' }
  const wrong = await ask(portal, '/kod', { form: { ...form, code: '1234' } })
  expect(wrong.html).toContain('Det hände &lt;igen&gt;')
  const got = await ask(portal, '/kod', { form })
  expect(got.headers.get('Location')).toBe(`/kod/${sent.caseId}?klart=1`)
  expect(thread().map(({ text }) => text)).toEqual(['Det hände <igen>'])
})

test('a name is given after the words about what it means, lies sealed with the reporter, and only once', async () => {
  const before = await post({ intent: 'ask-name' })
  expect(before.html).toContain('Det går inte att ta tillbaka')
  expect(before.html).toContain('Vi kan inte lova att du får vara anonym')
  const missing = await post({ intent: 'name', name: ' ', phone: '070-123 45 67' })
  expect([missing.status, missing.html.includes('070-123 45 67')]).toEqual([400, true])
  expect(findCaseReporter(portal.db, sent.caseId)?.kind).toBe('anonymous')

  const given = { intent: 'name', name: 'Eva  Grannsson', phone: '070-123 45 67', email: 'eva@exempel.se' }
  expect((await post(given)).headers.get('Location')).toBe(`/kod/${sent.caseId}?klart=2`)
  const kept = findCaseReporter(portal.db, sent.caseId)
  const key = getDataKey(portal.db, portal.keyring, kept?.dataKeyId ?? '')
  const reporter = unsealJson<Reporter>(key, reporterPlace(sent.caseId), kept?.sealed ?? Buffer.alloc(0))
  expect(kept?.kind).toBe('named')
  expect(reporter.later).toEqual({ name: 'Eva Grannsson', phone: '070-123 45 67', email: 'eva@exempel.se' })
  expect(portal.db.$client.serialize().includes('Grannsson')).toBe(false)
  expect(listEvents(portal.db, sent.caseId).at(-1)).toMatchObject({ kind: 'senderNamed', actorId: null })

  await post({ ...given, name: 'Någon Annan' })
  expect(findCaseReporter(portal.db, sent.caseId)?.sealed).toEqual(kept?.sealed)
  const { html } = await page({}, '?klart=2')
  expect(html).toContain('Vi har fått ditt namn')
  expect(html).not.toContain('Vill du berätta vem du är?')
})

test('whoever has given a name is not asked for it', async () => {
  sent = sendReport(portal, 'professional')
  expect((await page()).html).not.toContain('Vill du berätta vem du är?')
  await post({ intent: 'name', name: 'Eva' })
  expect(findCaseReporter(portal.db, sent.caseId)?.kind).toBe('professional')
})

test('a new form from here belongs with this one for staff, and leaves nothing when it is thrown away', async () => {
  const begun = async () => {
    const to = (await post({ intent: 'again' })).headers.get('Location') ?? ''
    return getDraft(portal, sent.guest, reports.journey, to.split('/').at(-1))
  }
  const first = await begun()
  const rows = () => portal.db.$client.prepare('select draft_id from follow_ups').pluck().all()
  expect(rows()).toEqual([first.id])
  expect(listFollowUps(portal.db, sent.caseId)).toEqual([])
  deleteDraft(portal, first)
  expect(rows()).toEqual([])

  const second = await begun()
  const later = sendReport(portal)
  portal.db.$client.prepare('update cases set draft_id = ? where id = ?').run(second.id, later.caseId)
  deleteDraft(portal, second)
  expect(listFollowUps(portal.db, sent.caseId)).toEqual([later.caseId])
  expect(listFollowUps(portal.db, later.caseId)).toEqual([sent.caseId])

  for (let n = 0; n < 7; n++) await post({ intent: 'again' })
  expect(listDrafts(portal, sent.guest)).toHaveLength(5)
  forgetGuestForms(portal, new Request(portal.config.publicUrl, { headers: { cookie: sent.cookie } }))
  expect(rows()).toEqual([second.id])
  portal.db.$client.prepare('delete from cases where id = ?').run(later.caseId)
  expect(rows()).toEqual([])
})

test('closed is closed: only the code opens it again', async () => {
  expect((await post({ intent: 'close' })).headers.get('Location')).toBe('/')
  expect((await page()).status).toBe(404)
  const got = await ask(portal, '/kod', { form: { code: sent.code }, cookie: sent.cookie })
  expect(got.headers.get('Location')).toBe(`/kod/${sent.caseId}`)
  expect((await page()).status).toBe(200)
})
