import { beforeEach, expect, test } from 'vitest'
import { openCaseAsStaff } from '#app/case/access.server.ts'
import { assignToSelf } from '#app/case/change.server.ts'
import { fieldsOf, houseOf } from '#app/case/testing.tsx'
import { requireStaff } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff, type StaffKey } from '#app/identity/testing.ts'
import { hours } from '#app/platform/clock.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { findCase, listEvents } from '#db/queries/cases.ts'
import { sendStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import * as caseRoute from './routes/case.tsx'
import * as file from './routes/file.tsx'
import * as inbox from './routes/inbox.tsx'

const ask = houseOf({
  '/handlaggning': inbox,
  '/handlaggning/:case': caseRoute,
  '/handlaggning/:case/fil/:file/:n?': file,
})

const audit = (portal: TestPortal, action: string) =>
  auditRowsAfter(portal.db, 0, 10_000).filter((row) => row.action === action)

let portal: TestPortal
let cookies: Record<StaffKey, string>
let cases: Record<'nobodys' | 'own' | 'colleagues', string>

function memberOf(cookie: string) {
  return requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
}
function take(cookie: string, caseId: string) {
  assignToSelf(portal, memberOf(cookie), openCaseAsStaff(portal, memberOf(cookie), caseId).row)
}

beforeEach(() => {
  portal = testPortal()
  const of = (who: StaffKey) => signInAsStaff(portal, who).cookie
  cookies = {
    reception: of('reception'),
    caseworker: of('caseworker'),
    otherCaseworker: of('otherCaseworker'),
    unitManager: of('unitManager'),
    clearedManager: of('clearedManager'),
    administrator: of('administrator'),
  }
  cases = {
    nobodys: sendStory(portal, 'homeless'),
    own: sendStory(portal, 'single'),
    colleagues: sendStory(portal, 'parent'),
  }
  take(cookies.caseworker, cases.own)
  take(cookies.otherCaseworker, cases.colleagues)
})

/** The same persona in another unit; their account moves there. */
function moveToOtherUnit(who: StaffKey) {
  return signInAsStaff(portal, who, 'vuxen').cookie
}

test.each([
  ['reception', { nobodys: 200, own: 404, colleagues: 404 }],
  ['caseworker', { nobodys: 200, own: 200, colleagues: 404 }],
  ['otherCaseworker', { nobodys: 200, own: 404, colleagues: 200 }],
  ['unitManager', { nobodys: 200, own: 200, colleagues: 200 }],
  ['administrator', { nobodys: 404, own: 404, colleagues: 404 }],
] as const)('%s opens what the role may, and the rest is not there', async (who, expected) => {
  const cookie = cookies[who]
  const nobodys = await ask(portal, `/handlaggning/${newId()}`, { cookie })
  for (const [which, status] of Object.entries(expected) as ['own', 200 | 404][]) {
    const before = audit(portal, 'case-opened').length
    const answer = await ask(portal, `/handlaggning/${cases[which]}`, { cookie })
    expect(answer.status, which).toBe(status)
    if (status === 404) expect(answer).toEqual(nobodys)
    // One row for each reading, none for what was not shown.
    expect(audit(portal, 'case-opened').length - before).toBe(status === 200 ? 1 : 0)
    const all = await ask(portal, `/handlaggning/${cases[which]}/fil/alla`, { cookie })
    expect(all.status).toBe(status === 200 ? 303 : 404)
  }
  const { html } = await ask(portal, '/handlaggning', { cookie })
  for (const [which, status] of Object.entries(expected) as ['own', 200 | 404][]) {
    expect(html.includes(cases[which]), which).toBe(status === 200)
  }
})

test.each(['caseworker', 'unitManager', 'reception'] as const)(
  '%s of another unit sees and opens nothing',
  async (who) => {
    const cookie = moveToOtherUnit(who)
    for (const id of Object.values(cases)) {
      expect((await ask(portal, `/handlaggning/${id}`, { cookie })).status).toBe(404)
      expect((await ask(portal, `/handlaggning/${id}`, { cookie, form: { intent: 'take' } })).status).toBe(
        404,
      )
    }
    const { html } = await ask(portal, '/handlaggning', { cookie })
    expect(html).toContain('Inga ärenden väntar här')
    for (const id of Object.values(cases)) {
      const { reference } = findCase(portal.db, id)!
      expect((await ask(portal, '/handlaggning', { cookie, form: { sok: reference } })).html).toContain(
        'Inget ärende hittades',
      )
    }
    expect(audit(portal, 'search').map(({ detail }) => JSON.parse(detail) as unknown)).toEqual(
      Object.values(cases).map(() => ({ by: 'reference', hits: 0 })),
    )
  },
)

test.each(['/handlaggning', '/handlaggning/x', `/handlaggning/x/fil/${'A'.repeat(22)}`])(
  'nobody and residents are sent to the staff’s sign-in: %s',
  async (path) => {
    for (const cookie of ['', signInAsResident(portal, 'single').cookie]) {
      const { status, headers } = await ask(portal, path, { cookie })
      expect(status).toBe(303)
      expect(headers.get('Location')).toMatch(/^\/logga-in\/personal/)
    }
  },
)

test('an administrator is told that cases are for others', async () => {
  const { html, data } = await ask(portal, '/handlaggning', { cookie: cookies.administrator })
  expect(html).toContain('ser inga ärenden')
  expect(data).toEqual({ administrator: true })
  const search = await ask(portal, '/handlaggning', {
    cookie: cookies.administrator,
    form: { sok: residents.single.number },
  })
  expect(search.status).toBe(404)
})

test('the inbox holds no name and no number of a resident, only what a queue needs', async () => {
  const { html, data } = await ask(portal, '/handlaggning', { cookie: cookies.unitManager })
  for (const { number, familyName } of [residents.homeless, residents.single, residents.parent]) {
    expect(html).not.toContain(familyName)
    expect(html).not.toContain(number.slice(0, 8))
  }
  expect(html).toContain('Amir Rahimi')
  expect(new Set(fieldsOf(data))).toEqual(
    new Set([
      ...[
        'member.name',
        'member.role',
        'member.unit',
        'acuteCount',
        'isFiltered',
        'olderThan',
        'first',
        'next',
        'meetings',
      ],
      ...['owner', 'href', 'current', 'count'].map((name) => `views[].${name}`),
      ...['status', 'service', 'age', 'owner'].map((name) => `filters.${name}`),
      ...['services', 'statuses'].flatMap((list) => [`${list}[].value`, `${list}[].label`]),
      ...[
        'href',
        'reference',
        'service',
        'status',
        'stage',
        'received',
        'age',
        'acute',
        'assigned',
        'isNew',
      ].map((name) => `rows[].${name}`),
    ]),
  )
})

test('the counters follow what happens', async () => {
  const counts = async () => {
    const { data } = await ask(portal, '/handlaggning', { cookie: cookies.caseworker })
    const { views, acuteCount } = data as { views: { count: number }[]; acuteCount: number }
    return [...views.map(({ count }) => count), acuteCount]
  }
  expect(await counts()).toEqual([2, 1, 1, 1])
  await ask(portal, `/handlaggning/${cases.nobodys}`, {
    cookie: cookies.caseworker,
    form: { intent: 'begin' },
  })
  expect(await counts()).toEqual([2, 0, 2, 1])
  // It is being read, so it no longer waits; but nobody should think that there is nothing acute.
  const { html } = await ask(portal, '/handlaggning', { cookie: cookies.caseworker })
  expect(html).toContain('1 akut ärende är öppet.')
})

test('the page of a case shows who, what and when, and nothing beyond', async () => {
  const { html, data } = await ask(portal, `/handlaggning/${cases.nobodys}`, { cookie: cookies.caseworker })
  expect(html).toContain('Leo Dahlgren')
  expect(html).toContain('20030101-2399')
  expect(html).toContain('Akut: läs i dag')
  expect(html).toContain('Maten är slut sedan i går.')
  expect(html).toContain('<title>Ärende – E-tjänster</title>')
  const fields = fieldsOf(data).filter((name) => !name.startsWith('snapshot.'))
  expect(new Set(fields)).toEqual(
    new Set([
      ...[
        'id',
        'reference',
        'service',
        'status.name',
        'status.stage',
        'thread',
        'acute',
        'received',
        'age',
        'unit',
        'assigned',
      ],
      ...['sentIn', 'isOriginal', 'hasFiles', 'noDocument', 'mayTake', 'mayBegin'],
      ...['id', 'name', 'number', 'language', 'signedAt'].map((name) => `people[].${name}`),
      ...['seq', 'kind', 'at', 'by', 'when', 'isNew'].map((name) => `events[].${name}`),
      ...['id', 'name', 'state', 'reason'].map((name) => `papers[].${name}`),
    ]),
  )
})

test('what came after the last look is marked, in the inbox and on the page', async () => {
  const cookie = cookies.caseworker
  const isNew = async () => {
    const { data } = await ask(portal, '/handlaggning?visa=otilldelade', { cookie })
    return (data as { rows: { isNew: boolean }[] }).rows[0]?.isNew
  }
  expect(await isNew()).toBe(true)
  await ask(portal, `/handlaggning/${cases.nobodys}`, { cookie })
  expect(await isNew()).toBe(false)
  portal.clock.advance(1000)
  portal.db.$client
    .prepare('update cases set updated_at = ? where id = ?')
    .run(portal.clock.now(), cases.nobodys)
  expect(await isNew()).toBe(true)
  portal.db.$client
    .prepare('update events set at = ? where case_id = ?')
    .run(portal.clock.now(), cases.nobodys)
  expect((await ask(portal, `/handlaggning/${cases.nobodys}`, { cookie })).html).toContain(
    'Nytt sedan du tittade',
  )
  expect((await ask(portal, `/handlaggning/${cases.nobodys}`, { cookie })).html).not.toContain(
    'Nytt sedan du tittade',
  )
})

test('a case is found by its number as people type it, and opened', async () => {
  const { reference } = findCase(portal.db, cases.nobodys)!
  for (const typed of [reference, reference.toLowerCase(), ` ${reference.replace('-', ' ')} `]) {
    const { status, headers } = await ask(portal, '/handlaggning', {
      cookie: cookies.caseworker,
      form: { sok: typed },
    })
    expect(status).toBe(303)
    expect(headers.get('Location')).toBe(`/handlaggning/${cases.nobodys}`)
  }
})

test('cases are found by personal number, and the log says that somebody searched but not for whom', async () => {
  const { number } = residents.homeless
  const search = (cookie: string) => ask(portal, '/handlaggning', { cookie, form: { sok: number } })
  expect((await search(cookies.caseworker)).status).toBe(303)
  sendStory(portal, 'homeless')
  const { html, status } = await search(cookies.caseworker)
  expect(status).toBe(200)
  expect(html.match(/href="\/handlaggning\/[\w-]{22}"/g)).toHaveLength(2)
  const rows = audit(portal, 'search')
  expect(rows.map(({ detail }) => detail)).toEqual([
    '{"by":"personal-number","hits":1}',
    '{"by":"personal-number","hits":2}',
  ])
  expect(rows.every(({ actorId, caseId }) => actorId !== null && caseId === null)).toBe(true)
})

test('a search finds nothing that the searcher could not open', async () => {
  for (const [who, name, found] of [
    ['caseworker', 'parent', false],
    ['reception', 'single', false],
    ['otherCaseworker', 'parent', true],
    ['unitManager', 'parent', true],
  ] as const) {
    const { status, html } = await ask(portal, '/handlaggning', {
      cookie: cookies[who],
      form: { sok: residents[name].number },
    })
    expect(status, who).toBe(found ? 303 : 200)
    if (!found) expect(html).toContain('Inget ärende hittades')
  }
})

test('somebody with protected identity is searched for in vain, exactly as somebody without a case', async () => {
  const search = (number: string) =>
    ask(portal, '/handlaggning', { cookie: cookies.unitManager, form: { sok: number } })
  const stranger = await search(residents.pensioner.number)
  addProtected(portal, redact(residents.homeless.number))
  const protectedOne = await search(residents.homeless.number)
  const typedAway = (html: string) => html.replace(/value="\d{12}"/, '')
  expect(protectedOne.status).toBe(stranger.status)
  expect(typedAway(protectedOne.html)).toBe(typedAway(stranger.html))
})

test.each(['', 'x', '19900101-2386', 'K7MN-4P2Y', '9001012385'])(
  'a search for “%s” says how to write it',
  async (sok) => {
    const { status, html } = await ask(portal, '/handlaggning', { cookie: cookies.caseworker, form: { sok } })
    expect(status).toBe(400)
    expect(html).toContain('Skriv ett ärendenummer')
    expect(audit(portal, 'search')).toHaveLength(1)
  },
)

test('two who take the same case: the first gets it, the second is told so and nothing is changed', async () => {
  const at = `/handlaggning/${cases.nobodys}`
  await ask(portal, at, { cookie: cookies.caseworker })
  await ask(portal, at, { cookie: cookies.otherCaseworker })
  expect((await ask(portal, at, { cookie: cookies.caseworker, form: { intent: 'take' } })).status).toBe(303)
  const opened = audit(portal, 'case-opened').length
  const late = await ask(portal, at, { cookie: cookies.otherCaseworker, form: { intent: 'begin' } })
  expect(late.status).toBe(409)
  expect(late.html).toContain('Någon hann före')
  expect(late.html).not.toContain('Dahlgren')
  expect(audit(portal, 'case-opened')).toHaveLength(opened)
  expect(findCase(portal.db, cases.nobodys)).toMatchObject({
    status: 'received',
    assignedTo: memberOf(cookies.caseworker).staffId,
  })
})

test('somebody who never had the case open learns nothing from trying to change it', async () => {
  const { status } = await ask(portal, `/handlaggning/${cases.own}`, {
    cookie: cookies.otherCaseworker,
    form: { intent: 'take' },
  })
  expect(status).toBe(404)
})

test('beginning takes the case and starts the review, and doing it twice is doing it once', async () => {
  const at = `/handlaggning/${cases.nobodys}`
  for (let i = 0; i < 2; i++) {
    const { status, headers } = await ask(portal, at, {
      cookie: cookies.caseworker,
      form: { intent: 'begin' },
    })
    expect(status).toBe(303)
    expect(headers.get('Location')).toBe(at)
  }
  expect(listEvents(portal.db, cases.nobodys).map(({ kind }) => kind)).toEqual([
    'received',
    'assigned',
    'reviewStarted',
  ])
  const { html } = await ask(portal, at, { cookie: cookies.caseworker })
  expect(html).not.toContain('value="begin"')
  expect(html).toContain('Det finns inget att göra')
})

test('a case that its sender has taken back cannot be begun', async () => {
  portal.db.$client.prepare("update cases set status = 'withdrawn' where id = ?").run(cases.nobodys)
  const at = `/handlaggning/${cases.nobodys}`
  expect((await ask(portal, at, { cookie: cookies.caseworker })).html).not.toContain('value="begin"')
  expect((await ask(portal, at, { cookie: cookies.caseworker, form: { intent: 'begin' } })).status).toBe(409)
  expect(findCase(portal.db, cases.nobodys)).toMatchObject({ status: 'withdrawn', assignedTo: null })
})

test('a unit manager may take over a colleague’s case; reception takes none', async () => {
  const at = `/handlaggning/${cases.own}`
  expect((await ask(portal, at, { cookie: cookies.unitManager })).html).toContain('Ta över ärendet')
  expect((await ask(portal, at, { cookie: cookies.unitManager, form: { intent: 'take' } })).status).toBe(303)
  expect(findCase(portal.db, cases.own)?.assignedTo).toBe(memberOf(cookies.unitManager).staffId)
  const free = `/handlaggning/${cases.nobodys}`
  expect((await ask(portal, free, { cookie: cookies.reception })).html).not.toContain('value="take"')
  expect((await ask(portal, free, { cookie: cookies.reception, form: { intent: 'take' } })).status).toBe(404)
})

test('a page that was left open longer than its session asks to sign in again', async () => {
  portal.clock.advance(hours(1))
  const { status } = await ask(portal, `/handlaggning/${cases.own}`, {
    cookie: cookies.caseworker,
    form: { intent: 'take' },
  })
  expect(status).toBe(303)
  expect(listEvents(portal.db, cases.own)).toHaveLength(2)
})
