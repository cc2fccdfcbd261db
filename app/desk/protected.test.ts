import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { openCaseAsStaff } from '#app/case/access.server.ts'
import { assignToSelf } from '#app/case/change.server.ts'
import { houseOf, type Answer } from '#app/case/testing.tsx'
import { requireStaff } from '#app/identity/guards.ts'
import { findPersonId } from '#app/identity/people.server.ts'
import { addProtected, removeProtected } from '#app/identity/protected-identity.server.ts'
import { setClearance } from '#app/identity/staff.server.ts'
import { signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { auditHead } from '#app/platform/audit/audit.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { newReference } from '#app/case/reference.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { findCase } from '#db/queries/cases.ts'
import { sendStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import type { InboxView } from './inbox.server.ts'
import * as caseRoute from './routes/case.tsx'
import * as dataRoute from './routes/data.tsx'
import * as file from './routes/file.tsx'
import * as inbox from './routes/inbox.tsx'

const ask = houseOf({
  '/handlaggning': inbox,
  '/handlaggning/:case': caseRoute,
  '/handlaggning/:case/data': dataRoute,
  '/handlaggning/:case/fil/:file/:n?': file,
})

let portal: TestPortal
let cookies: Record<StaffKey, string>
/** Leo's case is nobody's, Sara's is Amir's; Fatima is protected in no test. */
let cases: Record<'leos' | 'saras' | 'fatimas', string>

const leo = redact<string>(residents.homeless.number)
const sara = redact<string>(residents.single.number)
const WITHOUT = ['reception', 'caseworker', 'otherCaseworker', 'unitManager', 'administrator'] as const

function memberOf(cookie: string) {
  return requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
}
function take(cookie: string, caseId: string) {
  assignToSelf(portal, memberOf(cookie), openCaseAsStaff(portal, memberOf(cookie), caseId).row)
}
const get = (who: StaffKey, path: string) => ask(portal, path, { cookie: cookies[who] })
const post = (who: StaffKey, path: string, form: Record<string, string>) =>
  ask(portal, path, { cookie: cookies[who], form })
const search = async (who: StaffKey, sok: string) => {
  const { status, headers, html } = await post(who, '/handlaggning', { sok })
  return [status, headers.get('Location'), html.replaceAll(sok, '')]
}
const referenceOf = (caseId: string) => findCase(portal.db, caseId)?.reference ?? ''
const viewOf = async (who: StaffKey) => (await get(who, '/handlaggning')).data as InboxView

beforeEach(() => {
  portal = testPortal()
  const who = [...WITHOUT, 'clearedManager'] as const
  cookies = Object.fromEntries(who.map((one) => [one, signInAsStaff(portal, one).cookie])) as typeof cookies
  cases = {
    leos: sendStory(portal, 'homeless'),
    saras: sendStory(portal, 'single'),
    fatimas: sendStory(portal, 'parent'),
  }
  take(cookies.caseworker, cases.saras)
})

/** Everything at the desk that can be asked of a case. */
async function answers(who: StaffKey, id: string): Promise<Answer[]> {
  return [
    await get(who, `/handlaggning/${id}`),
    await get(who, `/handlaggning/${id}?original=1`),
    await get(who, `/handlaggning/${id}/data`),
    await get(who, `/handlaggning/${id}/fil/alla`),
    await post(who, `/handlaggning/${id}`, { intent: 'take' }),
    await post(who, `/handlaggning/${id}`, { intent: 'begin' }),
  ]
}

test.each(WITHOUT)('to %s a case is as if it had never been, once its sender is protected', async (who) => {
  for (const id of [cases.leos, cases.saras]) await get(who, `/handlaggning/${id}`)
  addProtected(portal, leo)
  addProtected(portal, sara)
  const before = portal.db.$client.prepare("select count(*) from audit_log where action <> 'search'").pluck()
  const rows = before.get()
  for (const id of [cases.leos, cases.saras]) {
    expect(await answers(who, id)).toEqual(await answers(who, newId()))
    expect(await search(who, referenceOf(id))).toEqual(await search(who, newReference()))
  }
  for (const number of [leo, sara]) {
    expect(await search(who, number.reveal())).toEqual(await search(who, residents.pensioner.number))
  }
  expect(before.get()).toBe(rows)
  if (who === 'administrator') return
  const { html } = await get(who, '/handlaggning')
  expect(html).not.toContain(cases.leos)
  expect(html).not.toContain(cases.saras)
  expect(html).toContain('Inga akuta ärenden')
  // Fatima's is left, which nobody has taken.
  const { views, acuteCount } = await viewOf(who)
  expect(views.map(({ owner, count }) => [owner, count])).toEqual(
    views.map(({ owner }) => [owner, owner === 'self' ? 0 : 1]),
  )
  expect(acuteCount).toBe(0)
})

test('staff with clearance see the case as they saw it before: nothing on its page, in its data or in a list tells', async () => {
  const pages = ['', `/${cases.leos}`, `/${cases.leos}`, `/${cases.saras}`, `/${cases.saras}/data`]
  const all = async () => {
    const seen = []
    for (const page of pages) {
      const { status, html, data, response } = await get('clearedManager', `/handlaggning${page}`)
      seen.push([status, html, data, response && (await response.text())])
    }
    seen.push(await search('clearedManager', referenceOf(cases.leos)))
    seen.push(await search('clearedManager', leo.reveal()))
    return seen
  }
  const written = async () => {
    const { seq } = auditHead(portal.db)
    const seen = await all()
    const log = auditRowsAfter(portal.db, seq, 100).map(({ seq: _, mac: __, ...row }) => row)
    return { seen, log }
  }
  await all()
  const before = await written()
  addProtected(portal, leo)
  addProtected(portal, sara)
  expect(await written()).toEqual(before)
  expect(before.log.length).toBeGreaterThan(5)
  expect(portal.lines).toEqual([])
})

test('clearance opens no other unit and no other role’s cases', async () => {
  addProtected(portal, leo)
  addProtected(portal, sara)
  for (const who of WITHOUT) setClearance(portal, memberOf(cookies[who]).staffId, true)
  const status = async (who: StaffKey, id: string) => (await get(who, `/handlaggning/${id}`)).status
  expect(await status('caseworker', cases.saras)).toBe(200)
  expect(await status('otherCaseworker', cases.saras)).toBe(404)
  expect(await status('otherCaseworker', cases.leos)).toBe(200)
  expect(await status('reception', cases.leos)).toBe(200)
  expect(await status('administrator', cases.leos)).toBe(404)
  cookies.clearedManager = signInAsStaff(portal, 'clearedManager', 'vuxen').cookie
  expect(await status('clearedManager', cases.leos)).toBe(404)
})

test('whoever loses clearance loses the case at the next request, and gets it back with it', async () => {
  addProtected(portal, leo)
  const { staffId } = memberOf(cookies.clearedManager)
  const status = async () => (await get('clearedManager', `/handlaggning/${cases.leos}`)).status
  expect(await status()).toBe(200)
  setClearance(portal, staffId, false)
  expect(await status()).toBe(404)
  setClearance(portal, staffId, true)
  expect(await status()).toBe(200)
})

test('whoever had the case open is not told that a colleague was first', async () => {
  await get('otherCaseworker', `/handlaggning/${cases.leos}`)
  take(cookies.clearedManager, cases.leos)
  const late = () => post('otherCaseworker', `/handlaggning/${cases.leos}`, { intent: 'take' })
  expect((await late()).status).toBe(409)
  addProtected(portal, leo)
  expect(await late()).toEqual(await post('otherCaseworker', `/handlaggning/${newId()}`, { intent: 'take' }))
})

test('a change that was let in just before the protection came changes nothing and says that nothing is there', () => {
  const member = memberOf(cookies.otherCaseworker)
  const { row } = openCaseAsStaff(portal, member, cases.leos)
  addProtected(portal, leo)
  expect(() => assignToSelf(portal, member, row)).toThrow(expect.objectContaining({ init: { status: 404 } }))
  expect(findCase(portal.db, cases.leos)?.assignedTo).toBeNull()
})

test('staff with clearance work with the case, and every code in the database still holds', async () => {
  addProtected(portal, sara)
  const begun = await post('clearedManager', `/handlaggning/${cases.saras}`, { intent: 'begin' })
  expect(begun.status).toBe(303)
  expect(findCase(portal.db, cases.saras)).toMatchObject({
    status: 'underReview',
    assignedTo: memberOf(cookies.clearedManager).staffId,
  })
  expect((await sweepIntegrity(portal.db, portal.keyring)).faults).toEqual([])
})

test('a case of several people is kept as long as one of them is protected', async () => {
  const leos = findPersonId(portal, leo)
  portal.db.$client
    .prepare(
      `insert into participants select 'another-participant-id', case_id, ?, role, sealed, sealed_signature, signed_at
       from participants where case_id = ?`,
    )
    .run(leos, cases.fatimas)
  const status = async () => (await search('unitManager', referenceOf(cases.fatimas)))[0]
  const count = async () => (await viewOf('unitManager')).views[0]?.count
  expect([await status(), await count()]).toEqual([303, 3])
  addProtected(portal, leo)
  expect([await status(), await count()]).toEqual([200, 1])
  addProtected(portal, redact(residents.parent.number))
  removeProtected(portal, leo)
  expect([await status(), await count()]).toEqual([200, 2])
  removeProtected(portal, redact(residents.parent.number))
  expect([await status(), await count()]).toEqual([303, 3])
})

test('when protection ends everybody sees the case as before, and whoever had it has it still', async () => {
  const all = async () =>
    Promise.all(WITHOUT.map(async (who) => [(await get(who, '/handlaggning')).html, await statuses(who)]))
  const statuses = async (who: StaffKey) =>
    Promise.all(Object.values(cases).map(async (id) => (await get(who, `/handlaggning/${id}`)).status))
  await all()
  const before = await all()
  addProtected(portal, leo)
  addProtected(portal, sara)
  expect(await all()).not.toEqual(before)
  removeProtected(portal, sara)
  removeProtected(portal, leo)
  expect(await all()).toEqual(before)
})

test('the counters are those of the list, whoever is protected', async () => {
  for (const story of ['jobseeker', 'sick', 'homeless'] as const) sendStory(portal, story)
  const listed = async (who: StaffKey) => {
    const { rows, views, acuteCount } = await viewOf(who)
    expect(rows.length).toBe(views.find(({ current }) => current)?.count)
    expect(rows.filter(({ acute }) => acute)).toHaveLength(acuteCount)
    return rows.length
  }
  expect([await listed('unitManager'), await listed('clearedManager')]).toEqual([6, 6])
  addProtected(portal, leo)
  expect([await listed('unitManager'), await listed('clearedManager')]).toEqual([4, 6])
  addProtected(portal, sara)
  addProtected(portal, redact(residents.sick.number))
  expect([await listed('unitManager'), await listed('clearedManager')]).toEqual([2, 6])
  expect([await listed('caseworker'), await listed('reception')]).toEqual([2, 2])
})

test('the database is asked the same for a case that must not be seen as for one that is not there', async () => {
  addProtected(portal, leo)
  const reference = referenceOf(cases.leos)
  const asked = listening()
  const during = async (work: () => Promise<unknown>) => {
    await work()
    asked.length = 0
    await work()
    return [...asked]
  }
  const kept = await during(() => answers('unitManager', cases.leos))
  expect(kept.length).toBeGreaterThan(10)
  expect(kept).toEqual(await during(() => answers('unitManager', newId())))
  const byNumber = (sok: string) => during(() => search('unitManager', sok))
  expect(await byNumber(leo.reveal())).toEqual(await byNumber(residents.pensioner.number))
  expect(await byNumber(reference)).toEqual(await byNumber(newReference()))
})

type Statement = { source: string }
type Ask = (this: Statement, ...values: unknown[]) => unknown

/** The statements that are run from now on, in order. */
function listening(): string[] {
  const asked: string[] = []
  const statement = Object.getPrototypeOf(portal.db.$client.prepare('select 1')) as { get: Ask }
  for (const way of ['get', 'all', 'run', 'iterate'] as 'get'[]) {
    const real = statement[way]
    const spy = vi.spyOn(statement, way).mockImplementation(function (this: Statement, ...values) {
      asked.push(this.source)
      return real.apply(this, values)
    })
    onTestFinished(() => spy.mockRestore())
  }
  return asked
}
