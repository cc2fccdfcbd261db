import { beforeEach, expect, test } from 'vitest'
import { fieldsOf, houseOf } from '#app/case/testing.tsx'
import { setAside } from '#app/case/report/set-aside.server.ts'
import { reportServices, sendReport } from '#app/case/report/testing.ts'
import { signInAsResident, signInAsStaff, type ConcernStaffKey } from '#app/identity/testing.ts'
import { days } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { services } from '#app/services.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { findCase } from '#db/queries/cases.ts'
import { listActs } from '#db/queries/acts.ts'
import { sendStory } from '#db/seed/demo.ts'
import { concernStaff } from '#db/seed/personas.ts'
import * as caseRoute from '../routes/case.tsx'
import * as dataRoute from '../routes/data.tsx'
import * as inbox from '../routes/inbox.tsx'
import * as act from '../routes/report-act.tsx'
import * as statistics from '../routes/report-statistics.tsx'
import * as reports from '../routes/reports.tsx'
import type { ActView } from './act.server.ts'
import type { QueueView } from './queue-view.server.ts'

const ask = houseOf(
  {
    '/handlaggning': inbox,
    '/handlaggning/oro': reports,
    '/handlaggning/oro/statistik': statistics,
    '/handlaggning/:case': caseRoute,
    '/handlaggning/:case/oro/:act': act,
    '/handlaggning/:case/data': dataRoute,
  },
  [...services.filter(({ report }) => !report), ...Object.values(reportServices)],
)

let portal: TestPortal
const WHO = Object.keys(concernStaff) as ConcernStaffKey[]

beforeEach(() => {
  portal = testPortal()
  for (const who of WHO) as(who)
})

/** Signed in anew each time: the tests let days pass. */
const as = (who: ConcernStaffKey) => signInAsStaff(portal, who).cookie
const get = (who: ConcernStaffKey, path: string) => ask(portal, path, { cookie: as(who) })
const markOf = (id: string) => ({ nyckel: newId(), sett: String(listActs(portal.db, id).length), fran: '' })
const post = (who: ConcernStaffKey, id: string, doing: string, form: Record<string, string>) =>
  ask(portal, `/handlaggning/${id}/oro/${doing}`, {
    cookie: as(who),
    form: { ...markOf(id), ...form },
  })
const assess = (id: string, who: ConcernStaffKey = 'concernCaseworker') =>
  post(who, id, 'skyddsbedomning', { danger: 'no', reasons: 'Trygg hos mormor.' })
const look = (id: string) => post('otherConcernCaseworker', id, 'granska', { agrees: 'yes' })
const queue = async (who: ConcernStaffKey, query = '') =>
  (await get(who, `/handlaggning/oro${query}`)).data as QueueView
const referencesOf = ({ rows }: QueueView) => rows.map(({ href }) => href.split('/').at(-1))
const kindsOf = (id: string) => listActs(portal.db, id).map(({ kind }) => kind)

test('the queue begins with what nobody has assessed, acute first, and then what has waited longest', async () => {
  const old = sendReport(portal)
  portal.clock.advance(days(1))
  const assessed = sendReport(portal)
  const acute = sendReport(portal, 'private', { acute: 'yes' })
  portal.clock.advance(days(1))
  const fresh = sendReport(portal, 'adult')
  await assess(assessed)
  expect(referencesOf(await queue('concernCaseworker'))).toEqual([acute, old, fresh, assessed])
  const view = await queue('concernReception')
  expect(view.missing).toBe(2)
  expect(view.rows.map(({ tags }) => tags.map(({ text }) => text))).toEqual([
    ['Skyddsbedömning saknas sedan i går', 'Beslut: 13 dagar kvar'],
    ['Skyddsbedömning saknas sedan 2 dagar', 'Beslut: 12 dagar kvar'],
    ['Ingen tid i lagen'],
    ['En kollega ska granska skyddsbedömningen', 'Beslut: 13 dagar kvar'],
  ])
})

test('the queue names nobody: no reporter, no child, not a word of what was told', async () => {
  sendReport(portal, 'professional', { name: 'Karin Lärare', child: 'Alva Berg', what: 'Sover i skolan.' })
  for (const who of WHO) {
    const { html, data } = await get(who, '/handlaggning/oro')
    expect(html).not.toMatch(/Karin|Alva|Sover/)
    expect(JSON.stringify(data)).not.toMatch(/Karin|Alva|Sover/)
  }
  const { data } = await get('concernManager', '/handlaggning/oro')
  expect(fieldsOf(data).filter((name) => name.startsWith('rows'))).toEqual(
    expect.arrayContaining(['rows[].href', 'rows[].reference', 'rows[].door', 'rows[].tags[].text']),
  )
  expect(fieldsOf(data).filter((name) => name.startsWith('rows'))).toHaveLength(10)
})

test('filters narrow the queue, and its tabs count what each holds', async () => {
  const late = sendReport(portal)
  portal.clock.advance(days(12))
  const soon = sendReport(portal, 'private')
  portal.clock.advance(days(3))
  const adult = sendReport(portal, 'adult')
  const spam = sendReport(portal)
  setAside(portal, spam)
  const who = 'concernCaseworker'
  expect(referencesOf(await queue(who, '?tid=sent'))).toEqual([late])
  expect(referencesOf(await queue(who, '?tid=snart'))).toEqual([late])
  portal.clock.advance(days(8))
  expect(referencesOf(await queue(who, '?tid=snart'))).toEqual([late, soon])
  expect(referencesOf(await queue(who, '?vag=concern-adult'))).toEqual([adult])
  expect(referencesOf(await queue(who, '?steg=bedoms'))).toEqual([])
  expect(referencesOf(await queue(who, '?visa=skrap'))).toEqual([spam])
  expect(referencesOf(await queue(who, '?visa=mina'))).toEqual([])
  await ask(portal, `/handlaggning/${soon}`, { cookie: as(who), form: { intent: 'take' } })
  expect(referencesOf(await queue(who, '?visa=mina'))).toEqual([soon])
  const counts = (await queue(who)).views.map(({ view, count }) => [view, count])
  expect(counts).toEqual([
    ['reception', 2],
    ['self', 1],
    ['all', 3],
    ['feedback', 0],
    ['suspected', 1],
  ])
  expect((await queue('concernReception')).views.map(({ view }) => view)).toEqual(['reception', 'suspected'])
  expect(referencesOf(await queue('concernReception', '?visa=alla'))).toEqual([])
})

test('a report that is late says so, unless it was extended for its reasons', async () => {
  const id = sendReport(portal)
  await assess(id)
  await look(id)
  const tags = async () => (await queue('concernManager', '?visa=alla')).rows[0]?.tags.map(({ text }) => text)
  portal.clock.advance(days(14))
  expect(await tags()).toEqual(['Beslut: sista dagen är i dag'])
  portal.clock.advance(days(1))
  expect(await tags()).toEqual(['Beslut: 1 dag för sent'])
  const { status } = await post('concernCaseworker', id, 'mer-tid', {
    reasons: 'Barnet är utomlands.',
    until: '2026-12-10',
  })
  expect(status).toBe(303)
  expect(await tags()).toEqual(['Beslut: förlängt till 10 december 2026'])
  portal.clock.advance(days(4))
  expect(await tags()).toEqual(['Beslut: förlängt till 10 december 2026, som har gått'])
})

test('feedback that is owed is listed by its last day, until it is given', async () => {
  const [first, second] = [
    sendReport(portal, 'professional', { feedback: 'yes' }),
    sendReport(portal, 'professional', { feedback: 'yes' }),
  ]
  for (const id of [first, second]) await assess(id)
  await post('concernCaseworker', first, 'beslut', {
    outcome: 'opened',
    section: '14 kap. 2 § SoL',
    reasons: 'x',
  })
  portal.clock.advance(days(1))
  await post('concernCaseworker', second, 'beslut', {
    outcome: 'running',
    section: '20 kap. 2 § SoL',
    reasons: 'x',
  })
  const list = () => queue('concernCaseworker', '?visa=aterkoppling')
  // The second is due at once, the first within a week.
  expect(referencesOf(await list())).toEqual([second, first])
  expect((await list()).rows.map(({ tags }) => tags.at(-1)?.text)).toEqual([
    'Återkoppla i dag',
    'Återkoppla senast 29 november 2026',
  ])
  expect(referencesOf(await queue('otherConcernCaseworker', '?visa=aterkoppling'))).toEqual([])
  expect(referencesOf(await queue('concernManager', '?visa=aterkoppling'))).toEqual([second, first])
  const told = { told: 'running', to: 'Skolan', day: '2026-11-23' }
  const wrong = await post('concernCaseworker', second, 'aterkoppling', { ...told, told: 'opened' })
  expect([wrong.status, wrong.html.includes('Välj det som beslutet säger')]).toEqual([400, true])
  expect((await post('concernCaseworker', second, 'aterkoppling', told)).status).toBe(303)
  expect(referencesOf(await list())).toEqual([first])
  expect((await list()).views.find(({ view }) => view === 'feedback')?.count).toBe(1)
})

test('fifty to a page, in order, none twice and none lost', async () => {
  const sent = Array.from({ length: 120 }, (_, i) => {
    portal.clock.advance(60_000)
    return sendReport(portal, i % 3 === 0 ? 'private' : 'professional')
  })
  const seen: (string | undefined)[] = []
  let next: string | undefined = '/handlaggning/oro'
  while (next !== undefined) {
    const view = (await get('concernCaseworker', next)).data as QueueView
    expect(view.rows.length).toBeLessThanOrEqual(50)
    seen.push(...referencesOf(view))
    ;({ next } = view)
  }
  expect(seen).toEqual(sent)
})

test('a whole report, by its pages', async () => {
  const id = sendReport(portal, 'professional', { feedback: 'yes', name: 'Karin Lärare', child: 'Alva Berg' })
  const page = await get('concernCaseworker', `/handlaggning/${id}`)
  expect(page.html).toContain('Alva Berg')
  expect(page.html).not.toContain('Karin')
  expect(page.html).toContain('Gör skyddsbedömning')
  expect(page.html).toContain('6 december 2026. Sista arbetsdagen är 4 december 2026.')
  expect(page.html).toContain('<title>Ärende – E-tjänster</title>')
  const form = await get('concernCaseworker', `/handlaggning/${id}/oro/skyddsbedomning`)
  expect(form.html).toContain('Behöver barnet skydd nu?')
  expect((await assess(id)).headers.get('Location')).toBe(`/handlaggning/${id}`)
  await look(id)
  const end = {
    outcome: 'not-opened',
    section: '20 kap. 2 § SoL',
    reasons: 'Skolan följer upp.\nMormor hjälper.',
  }
  await post('concernCaseworker', id, 'beslut', end)
  const { html } = await get('concernCaseworker', `/handlaggning/${id}`)
  expect(html).toContain('Beslut: utredning inleds inte')
  expect(html).toContain('Anna Sundin')
  expect(html).toContain('David Kiros')
  expect(html).toContain('<bdi>Skolan följer upp.</bdi>')
  expect(html).toContain('Skyddsbedömning granskad: håller med')
  expect(kindsOf(id)).toEqual(['protection', 'agreed', 'not-opened'])
})

test('what is missing or cannot be is said beside its field, and what was typed is kept', async () => {
  const id = sendReport(portal)
  const empty = await post('concernCaseworker', id, 'skyddsbedomning', { reasons: 'Ringt skolan.' })
  expect(empty.status).toBe(400)
  expect(empty.html).toContain('Ringt skolan.')
  expect(empty.html).toContain('href="#danger"')
  await assess(id)
  const soon = await post('concernCaseworker', id, 'beslut', {
    outcome: 'not-opened',
    section: 'x',
    reasons: 'y',
  })
  expect([soon.status, soon.html.includes('En kollega måste först granska')]).toEqual([400, true])
  const past = await post('concernCaseworker', id, 'mer-tid', { reasons: 'x', until: '2026-11-22' })
  expect(past.status).toBe(400)
  const no = await post('otherConcernCaseworker', id, 'granska', { agrees: 'no' })
  expect([no.status, no.html.includes('Skriv varför.')]).toEqual([400, true])
  const unknown = await post('concernCaseworker', id, 'koppla', { number: 'K7MN-4P2X', reasons: 'x' })
  expect([unknown.status, unknown.html.includes('Ingen anmälan med det numret')]).toEqual([400, true])
  expect(kindsOf(id)).toEqual(['protection'])
})

test('a colleague who was first is told of, and what was typed is not lost', async () => {
  const id = sendReport(portal)
  const shown = (await get('concernCaseworker', `/handlaggning/${id}/oro/skyddsbedomning`)).data as ActView
  await assess(id, 'otherConcernCaseworker')
  const form = { nyckel: shown.formKey, sett: String(shown.seen), danger: 'yes', reasons: 'Mina egna ord.' }
  const late = await post('concernCaseworker', id, 'skyddsbedomning', form)
  expect(late.status).toBe(409)
  expect(late.html).toContain('Mina egna ord.')
  expect(late.html).toContain('Ärendet har ändrats')
  expect(kindsOf(id)).toEqual(['protection'])
  // What it would do is no longer there to do: the page that says so.
  await look(id)
  await post('concernManager', id, 'beslut', { outcome: 'opened', section: 'x', reasons: 'y' })
  const gone = await post('concernManager', id, 'mer-tid', { reasons: 'x', until: '2026-12-20', sett: '2' })
  expect([gone.status, gone.html.includes('Någon hann före')]).toEqual([409, true])
})

test('a form that was posted twice leads to the same place and is done once', async () => {
  const id = sendReport(portal)
  const form = { ...markOf(id), danger: 'no', reasons: 'x' }
  for (const _ of [1, 2])
    expect((await post('concernCaseworker', id, 'skyddsbedomning', form)).status).toBe(303)
  expect(kindsOf(id)).toEqual(['protection'])
})

test.each(['nyckel', 'sett'])('a form without its %s was never shown by us', async (name) => {
  const id = sendReport(portal)
  for (const value of ['', 'x']) {
    const { status } = await post('concernCaseworker', id, 'skyddsbedomning', {
      danger: 'no',
      reasons: 'x',
      [name]: value,
    })
    expect(status).toBe(400)
  }
})

const DOINGS = [
  'skyddsbedomning',
  'granska',
  'mer-tid',
  'beslut',
  'aterkoppling',
  'anmalare',
  'fordela',
  'dela',
  'koppla',
  'lamna-over',
  'avsluta',
  'slapp-fram',
  'skrap',
]

test.each(DOINGS)('%s is for nobody who may not: other units, roles, residents, no one', async (doing) => {
  const id = sendReport(portal)
  const path = `/handlaggning/${id}/oro/${doing}`
  const elsewhere = signInAsStaff(portal, 'unitManager').cookie
  const administrator = signInAsStaff(portal, 'administrator', portal.config.municipality.concernUnit).cookie
  for (const cookie of [elsewhere, administrator]) {
    for (const form of [undefined, markOf(id)])
      expect((await ask(portal, path, { cookie, ...(form ? { form } : {}) })).status).toBe(404)
  }
  for (const cookie of ['', signInAsResident(portal, 'single').cookie])
    expect((await ask(portal, path, { cookie })).headers.get('Location')).toMatch(/^\/logga-in\/personal/)
  const allowed = ['fordela', 'slapp-fram'].includes(doing)
  const asReception = await ask(portal, path, { cookie: as('concernReception'), form: markOf(id) })
  expect(asReception.status).toBe(allowed ? (doing === 'fordela' ? 400 : 409) : 404)
  // A colleague's: not there.
  await ask(portal, `/handlaggning/${id}`, {
    cookie: as('otherConcernCaseworker'),
    form: { intent: 'take' },
  })
  const theirs = await get('concernCaseworker', path)
  expect(theirs.status).toBe(404)
  expect(kindsOf(id)).toEqual([])
})

test('an act that is none, and a case that is no report, have no such page', async () => {
  const id = sendReport(portal)
  expect((await get('concernCaseworker', `/handlaggning/${id}/oro/toString`)).status).toBe(404)
  const application = sendStory(portal, 'single')
  const { cookie } = signInAsStaff(portal, 'caseworker')
  const path = `/handlaggning/${application}/oro/skyddsbedomning`
  for (const form of [undefined, markOf(application)])
    expect((await ask(portal, path, { cookie, ...(form ? { form } : {}) })).status).toBe(404)
})

test('the queue and its statistics are there for the unit alone', async () => {
  const other = signInAsStaff(portal, 'unitManager').cookie
  const administrator = signInAsStaff(portal, 'administrator', portal.config.municipality.concernUnit).cookie
  for (const path of ['/handlaggning/oro', '/handlaggning/oro/statistik']) {
    for (const cookie of [other, administrator])
      expect((await ask(portal, path, { cookie })).status).toBe(404)
    expect((await ask(portal, path)).headers.get('Location')).toMatch(/^\/logga-in\/personal/)
  }
  expect((await get('concernReception', '/handlaggning/oro/statistik')).status).toBe(404)
  expect((await get('concernReception', '/handlaggning/oro')).status).toBe(200)
  expect((await get('concernReception', '/handlaggning')).html).toContain('href="/handlaggning/oro"')
  expect((await ask(portal, '/handlaggning', { cookie: other })).html).not.toContain('/handlaggning/oro')
})

test('who sent a report is on no page, in no data and in no search, until a reason is given', async () => {
  const id = sendReport(portal, 'private', { name: 'Karin Granne', email: 'karin@granne.example' })
  const exported = await get('concernCaseworker', `/handlaggning/${id}/data`)
  expect(await exported.response?.text()).not.toMatch(/karin/i)
  const { reference } = findCase(portal.db, id)!
  for (const sok of ['Karin Granne', 'karin@granne.example', reference]) {
    const { html, data } = await ask(portal, '/handlaggning', {
      cookie: as('concernCaseworker'),
      form: { sok },
    })
    expect(`${html.replaceAll(sok, '')}${JSON.stringify(data ?? '')}`).not.toMatch(/granne\.example/i)
  }
  const form = await get('concernCaseworker', `/handlaggning/${id}/oro/anmalare`)
  expect(form.html).not.toMatch(/karin/i)
  const opened = () =>
    auditRowsAfter(portal.db, 0, 10_000).filter(({ action }) => action === 'reporter-opened')
  const without = await post('concernCaseworker', id, 'anmalare', { reason: 'curious' })
  expect([without.status, without.html.includes('Karin'), opened().length]).toEqual([400, false, 0])
  const { status, html, headers } = await post('concernCaseworker', id, 'anmalare', { reason: 'ask' })
  expect([status, headers.get('Location')]).toEqual([200, null])
  expect(html).toContain('Karin Granne')
  expect(opened().map(({ detail, caseId }) => [caseId, detail])).toEqual([[id, '{"reason":"ask"}']])
  // Loaded again, the page asks again.
  expect((await get('concernCaseworker', `/handlaggning/${id}/oro/anmalare`)).html).not.toContain('Karin')
})

test('of an anonymous reporter there is nothing to open, and the page says why', async () => {
  const id = sendReport(portal, 'anonymous')
  const { html } = await get('concernCaseworker', `/handlaggning/${id}`)
  expect(html).toContain('Anmälaren är anonym')
  expect(html).not.toContain('/oro/anmalare')
})

test('the reception hands a report out and comes back to the queue, where it is no more', async () => {
  const id = sendReport(portal)
  await get('concernReception', `/handlaggning/${id}`)
  const form = await get('concernReception', `/handlaggning/${id}/oro/fordela`)
  expect(form.html).toContain('Anna Sundin')
  expect(form.html).not.toContain('Amir Rahimi')
  const { assignees } = form.data as ActView
  const to = assignees.find(({ name }) => name === 'Anna Sundin')?.id ?? ''
  const { status, headers } = await post('concernReception', id, 'fordela', { to })
  expect([status, headers.get('Location')]).toEqual([303, '/handlaggning/oro'])
  expect((await get('concernReception', `/handlaggning/${id}`)).status).toBe(404)
  expect((await get('concernCaseworker', `/handlaggning/${id}`)).status).toBe(200)
  expect((await post('concernReception', id, 'fordela', { to })).status).toBe(409)
})

test('a report about the same child is named with its day, and only what may be opened is a link', async () => {
  const id = sendReport(portal, 'professional', { child: 'Alva Berg' })
  const other = sendReport(portal, 'private', { child: 'alva berg' })
  await ask(portal, `/handlaggning/${other}`, {
    cookie: as('otherConcernCaseworker'),
    form: { intent: 'take' },
  })
  const { reference } = findCase(portal.db, other)!
  const { html } = await get('concernCaseworker', `/handlaggning/${id}`)
  expect(html).toContain(`${reference}, Anmälan från privatperson, 22 november 2026, Ny, hos David Kiros`)
  expect(html).not.toContain(`href="/handlaggning/${other}"`)
  expect((await get('concernManager', `/handlaggning/${id}`)).html).toContain(`href="/handlaggning/${other}"`)
  expect((await get('concernReception', `/handlaggning/${id}`)).html).not.toContain(reference)
})

test('the statistics show no count that could be somebody', async () => {
  const send = (n: number, through: keyof typeof reportServices) =>
    Array.from({ length: n }, () => sendReport(portal, through))
  const sent = [...send(6, 'professional'), ...send(7, 'private')]
  send(3, 'adult')
  for (const id of sent) await assess(id)
  for (const id of sent.slice(0, 6))
    await post('concernCaseworker', id, 'beslut', { outcome: 'opened', section: 'x', reasons: 'y' })
  const rowOf = async (month: string) => {
    const { html } = await get('concernManager', '/handlaggning/oro/statistik')
    return [...html.matchAll(/<tr>(.*?)<\/tr>/g)]
      .map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([^<]*)</g)].map(([, cell]) => cell))
      .filter(([first]) => first === month)
  }
  expect(await rowOf('november 2026')).toEqual([
    ['november 2026', '13', '6', '7', '0', '13', '6', '6', '0', '0'],
    ['november 2026', 'färre än 5'],
  ])
  // One more that was not assessed the same day: it could be seen from the whole, so both are left out.
  const late = sendReport(portal)
  portal.clock.advance(days(1))
  await assess(late)
  await post('concernCaseworker', late, 'beslut', { outcome: 'running', section: 'x', reasons: 'y' })
  const [row] = await rowOf('november 2026')
  expect(row).toEqual([
    ...['november 2026', '14', '7', '7', '0', 'visas inte', '7'],
    ...['visas inte', '0', 'visas inte'],
  ])
})
