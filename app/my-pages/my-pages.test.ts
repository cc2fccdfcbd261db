import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openCaseAsStaff } from '#app/case/access.server.ts'
import { assignToSelf, changeStatus } from '#app/case/change.server.ts'
import { fieldsOf, houseOf } from '#app/case/testing.tsx'
import { requireStaff } from '#app/identity/guards.ts'
import { addProtected } from '#app/identity/protected-identity.server.ts'
import { signInAsResident, signInAsStaff } from '#app/identity/testing.ts'
import { days, minutes } from '#app/platform/clock.ts'
import { receiveUpload } from '#app/platform/files/receive.server.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import { newId } from '#app/platform/ids.ts'
import { redact } from '#app/platform/redacted.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { listEvents } from '#db/queries/cases.ts'
import { auditRowsOfCase } from '#db/queries/audit.ts'
import { sendStory, startStory } from '#db/seed/demo.ts'
import { residents } from '#db/seed/personas.ts'
import { stories } from '#db/seed/stories.ts'
import * as caseRoute from './routes/case.tsx'
import * as file from './routes/file.tsx'
import * as home from './routes/home.tsx'
import * as live from './routes/live.tsx'
import * as receiptPdf from './routes/receipt-pdf.tsx'
import * as receipt from './routes/receipt.tsx'

const ask = houseOf({
  '/mina-sidor': home,
  '/mina-sidor/:case': caseRoute,
  '/mina-sidor/:case/kvitto': receipt,
  '/mina-sidor/:case/dokument-1.pdf': receiptPdf,
  '/mina-sidor/:case/fil/:file/:n?': file,
  '/mina-sidor/:case/handelser': live,
})
const ADDRESSES = ['', '/kvitto', '/dokument-1.pdf', `/fil/${newId()}`, `/fil/${newId()}/1`]

/** The case of a story, and its sender signed in. */
function sent(portal: TestPortal, name: keyof typeof stories = 'single') {
  const caseId = sendStory(portal, name)
  return { caseId, at: `/mina-sidor/${caseId}`, ...signInAsResident(portal, stories[name].persona) }
}

function staff(portal: TestPortal, who: Parameters<typeof signInAsStaff>[1] = 'caseworker') {
  const { cookie } = signInAsStaff(portal, who)
  return requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
}

test('whoever becomes protected after sending finds everything as it was', async () => {
  const portal = testPortal()
  const { at, cookie } = sent(portal)
  const all = async () => {
    const pages = ['/mina-sidor', at, `${at}/kvitto`, `${at}/dokument-1.pdf`, `${at}/handelser`]
    const answers = await Promise.all(pages.map((page) => ask(portal, page, { cookie })))
    const withdrawing = await ask(portal, at, { cookie, form: { intent: 'ask' } })
    return [...answers, withdrawing].map(({ status, html, data }) => ({ status, html, data }))
  }
  const before = await all()
  expect(before.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200])
  addProtected(portal, redact(residents.single.number))
  expect(await all()).toEqual(before)
})

test('somebody who has begun nothing and sent nothing is shown the way to the start', async () => {
  const portal = testPortal()
  const { html } = await ask(portal, '/mina-sidor', signInAsResident(portal, 'pensioner'))
  expect(html).toContain('Här är tomt än så länge')
  expect(html).toContain('href="/"')
})

test('what is begun and what is sent are listed with what to do', async () => {
  const portal = testPortal()
  const { caseId, cookie } = sent(portal)
  const { draftId } = startStory(portal, stories.single)
  const { html, data } = await ask(portal, '/mina-sidor', { cookie })
  expect(html).toContain(`href="/a/${draftId}"`)
  expect(html).toContain(`href="/a/${draftId}/ta-bort"`)
  expect(html).toContain(`href="/mina-sidor/${caseId}/kvitto"`)
  expect(html).toContain('Mottagen')
  expect(html).toContain('action="/logga-ut"')
  expect(new Set(fieldsOf(data))).toEqual(
    new Set([
      'removed',
      'more',
      ...['href', 'name', 'savedAt', 'deletesOn', 'deletesSoon'].map((name) => `drafts[].${name}`),
      ...[
        'href',
        'reference',
        'name',
        'status',
        'stage',
        'receivedOn',
        'latest.kind',
        'latest.day',
        'isNew',
      ].map((name) => `matters[].${name}`),
    ]),
  )
})

test('a draft that goes within a week says so', async () => {
  const portal = testPortal()
  startStory(portal, stories.single)
  portal.clock.advance(days(22))
  const { cookie } = signInAsResident(portal, 'single')
  expect((await ask(portal, '/mina-sidor', { cookie })).html).not.toContain('Tas snart bort')
  portal.clock.advance(days(1) + minutes(1))
  const again = signInAsResident(portal, 'single')
  expect((await ask(portal, '/mina-sidor', again)).html).toContain('Tas snart bort')
})

test('what staff have done within a week is marked as new', async () => {
  const portal = testPortal()
  const { caseId, cookie } = sent(portal)
  expect((await ask(portal, '/mina-sidor', { cookie })).html).not.toContain('Nytt')
  assignToSelf(portal, staff(portal), openCaseAsStaff(portal, staff(portal), caseId).row)
  expect((await ask(portal, '/mina-sidor', { cookie })).html).toContain('Nytt')
  portal.clock.advance(days(8))
  expect((await ask(portal, '/mina-sidor', signInAsResident(portal, 'single'))).html).not.toContain('Nytt')
})

test('fifty cases are shown, and more when asked for', async () => {
  const portal = testPortal()
  const { cookie, caseId } = sent(portal)
  const copy = portal.db.$client.prepare(
    `insert into cases select ?, ?, service, unit, status, acute, assigned_to, received_on, received_at - ?, updated_at, ?,
       data_key_id, sealed_snapshot, row_mac, kept_until from cases where id = ?`,
  )
  for (let i = 1; i <= 60; i++) {
    const id = newId()
    copy.run(id, id, i, id, caseId)
    for (const [table, columns] of [
      ['participants', 'person_id, role, sealed, sealed_signature, signed_at'],
      ['events', 'kind, at, actor_kind, actor_id, sealed, row_mac'],
    ] as const) {
      const key = table === 'participants' ? newId() : 1
      const names = table === 'participants' ? 'case_id, id' : 'case_id, seq'
      portal.db.$client
        .prepare(
          `insert into ${table} (${names}, ${columns}) select ?, ?, ${columns} from ${table} where case_id = ?`,
        )
        .run(id, key, caseId)
    }
  }
  const first = await ask(portal, '/mina-sidor', { cookie })
  expect((first.data as { matters: unknown[] }).matters).toHaveLength(50)
  expect(first.html).toContain('/mina-sidor?antal=100#skickat')
  const second = await ask(portal, '/mina-sidor?antal=100', { cookie })
  expect((second.data as { matters: unknown[] }).matters).toHaveLength(61)
  for (const odd of ['-1', '1e9', 'x', '0.5', '49']) {
    const { data } = await ask(portal, `/mina-sidor?antal=${odd}`, { cookie })
    expect((data as { matters: unknown[] }).matters).toHaveLength(50)
  }
})

test('somebody else’s case is nowhere to be found, exactly as one that does not exist', async () => {
  const portal = testPortal()
  const { at } = sent(portal)
  const { cookie } = signInAsResident(portal, 'parent')
  for (const rest of [...ADDRESSES, '/handelser']) {
    const theirs = await ask(portal, `${at}${rest}`, { cookie })
    const nobodys = await ask(portal, `/mina-sidor/${newId()}${rest}`, { cookie })
    const malformed = await ask(portal, `/mina-sidor/x${rest}`, { cookie })
    expect(theirs.status, rest).toBe(404)
    expect(theirs).toEqual(nobodys)
    expect(theirs).toEqual(malformed)
  }
  for (const intent of ['ask', 'withdraw']) {
    const post = await ask(portal, at, { cookie, form: { intent } })
    expect(post.status).toBe(404)
  }
})

test.each(['', ...ADDRESSES.map((rest) => `/${newId()}${rest}`)])(
  'nobody and staff are sent to sign in: %s',
  async (rest) => {
    const portal = testPortal()
    for (const cookie of ['', signInAsStaff(portal, 'unitManager').cookie]) {
      const { status, headers } = await ask(portal, `/mina-sidor${rest}`, { cookie })
      expect(status).toBe(303)
      expect(headers.get('Location')).toMatch(/^\/logga-in\?/)
    }
  },
)

test('the case shows how it goes and who has opened it, by role and day and never by name', async () => {
  const portal = testPortal()
  const { caseId, cookie, at } = sent(portal, 'parent')
  const member = staff(portal)
  const { row } = openCaseAsStaff(portal, member, caseId)
  openCaseAsStaff(portal, member, caseId)
  assignToSelf(portal, member, row)
  changeStatus(portal, member, service, row, 'underReview')
  const { html, data } = await ask(portal, at, { cookie })
  expect(html).toContain('Vi läser')
  expect(html).toContain('En handläggare började läsa')
  expect(html).not.toContain('Amir')
  expect((data as { openings: unknown[] }).openings).toEqual([
    { day: '22 november 2026', role: 'caseworker', unit: 'ekonomi', what: 'changed' },
    { day: '22 november 2026', role: 'caseworker', unit: 'ekonomi', what: 'case' },
  ])
  const fields = fieldsOf(data).filter((name) => !name.startsWith('snapshot.'))
  expect(new Set(fields)).toEqual(
    new Set([
      ...[
        'id',
        'reference',
        'name',
        'receivedAt',
        'next[]',
        'contact',
        'canWithdraw',
        'justWithdrawn',
        'live',
        'hasMoreOpenings',
      ],
      ...['name', 'explanation', 'stage'].map((name) => `status.${name}`),
      ...['seq', 'kind', 'at', 'when'].map((name) => `events[].${name}`),
      ...['day', 'role', 'unit', 'what'].map((name) => `openings[].${name}`),
    ]),
  )
})

test('a list of openings that is cut says so, and one that is not does not', async () => {
  const portal = testPortal()
  const { caseId, at } = sent(portal)
  const member = staff(portal)
  const shown = async () => (await ask(portal, at, signInAsResident(portal, 'single'))).html
  for (let i = 0; i < 100; i++) {
    openCaseAsStaff(portal, member, caseId)
    portal.clock.advance(days(1))
  }
  expect(await shown()).not.toContain('Listan visar de senaste')
  openCaseAsStaff(portal, member, caseId)
  const html = await shown()
  expect(html).toContain('Listan visar de senaste 100.')
  expect(html.match(/>Öppnade ärendet</g)).toHaveLength(100)
})

test('the page on privacy says no less than Mina sidor shows of who has opened a case', () => {
  const { languages } = testPortal()
  for (const { texts } of Object.values(languages))
    expect(texts.pages.about.privacy.sections.receivers.paragraphs[0]).toContain(texts.myPages.home.title)
})

test('what was sent is shown in the language of the answers, whatever the page speaks', async () => {
  const portal = testPortal()
  const { cookie, at } = sent(portal)
  const { html } = await ask(portal, at, { cookie, language: 'ar' })
  expect(html).toContain('<div lang="sv" dir="ltr" class="flow">')
})

test('taking a matter back asks first and says what follows', async () => {
  const portal = testPortal()
  const { caseId, cookie, at } = sent(portal)
  const { html } = await ask(portal, at, { cookie, form: { intent: 'ask' } })
  expect(html).toContain('Vill du ta tillbaka det du har skickat?')
  expect(html).toContain('Det går inte att ångra')
  expect(html).not.toContain('data-live')
  expect(listEvents(portal.db, caseId)).toHaveLength(1)
})

test('a matter that is taken back twice is taken back once', async () => {
  const portal = testPortal()
  const { caseId, cookie, at } = sent(portal)
  for (let i = 0; i < 2; i++) {
    const { status, headers } = await ask(portal, at, { cookie, form: { intent: 'withdraw' } })
    expect(status).toBe(303)
    expect(headers.get('Location')).toBe(`${at}?klart=1`)
  }
  expect(listEvents(portal.db, caseId).map(({ kind }) => kind)).toEqual(['received', 'withdrawn'])
  expect(
    auditRowsOfCase(portal.db, caseId).filter(({ action }) => action === 'case-status-changed'),
  ).toHaveLength(1)
  const { html } = await ask(portal, `${at}?klart=1`, { cookie })
  expect(html).toContain('Du har tagit tillbaka det du skickade')
  expect(html).not.toContain('value="ask"')
  expect((await ask(portal, at, { cookie, form: { intent: 'ask' } })).html).not.toContain('value="withdraw"')
})

test('the notice that a matter was taken back cannot be shown by an address alone', async () => {
  const portal = testPortal()
  const { cookie, at } = sent(portal)
  expect((await ask(portal, `${at}?klart=1`, { cookie })).html).not.toContain('Du har tagit tillbaka')
})

test('a form that asks for something else is refused', async () => {
  const portal = testPortal()
  const { cookie, at } = sent(portal)
  expect((await ask(portal, at, { cookie, form: { intent: 'delete' } })).status).toBe(400)
})

test('the receipt has the number, the moment, what happens next and no promise that cannot be kept', async () => {
  const portal = testPortal()
  const { cookie, at } = sent(portal)
  const { html, data } = await ask(portal, `${at}/kvitto`, { cookie })
  const { reference } = data as { reference: string }
  expect(html).toContain(reference)
  expect(html).toContain('22 november 2026 kl. 11:00')
  expect(html).toContain(`${at}/dokument-1.pdf`)
  expect(html).toContain('<title>Kvitto – E-tjänster</title>')
  expect(html).not.toMatch(/lägg till papper|skriv till oss|samma sak på Mina sidor/)
  expect(new Set(fieldsOf(data))).toEqual(
    new Set(['id', 'reference', 'name', 'receivedAt', 'from', 'next[]', 'add', 'withdraw', 'contact']),
  )
  await ask(portal, at, { cookie, form: { intent: 'withdraw' } })
  expect((await ask(portal, `${at}/kvitto`, { cookie })).html).not.toContain('#ta-tillbaka')
})

test('the receipt as a file has a name that says nothing and is kept by no cache', async () => {
  const portal = testPortal()
  const { cookie, at } = sent(portal)
  const { response } = await ask(portal, `${at}/dokument-1.pdf`, { cookie })
  expect(response?.headers.get('Content-Disposition')).toBe('attachment; filename="dokument-1.pdf"')
  expect(response?.headers.get('Cache-Control')).toBe('no-store')
  const document = await PDFDocument.load(await response!.arrayBuffer())
  expect(document.getTitle()).toBe('Dokument')
})

test('one’s own paper can be looked at and fetched, page by page', async () => {
  const portal = testPortal()
  await prepareFilesDir(portal.filesDir)
  const { caseId, cookie, at } = sent(portal)
  const photo = await sharp({ create: { width: 90, height: 120, channels: 3, background: '#14493b' } })
    .jpeg()
    .toBuffer()
  const body = new FormData()
  body.append('files', new File([new Uint8Array(photo)], 'hyresavi Sara.jpg', { type: 'image/jpeg' }))
  const upload = await receiveUpload(portal, new Request(portal.config.publicUrl, { method: 'POST', body }), {
    owner: { kind: 'case', id: caseId },
    retention: 'case-5y',
    paperOf: () => 'rentBill',
  })
  const [stored] = upload.files
  if (!stored?.ok) throw new Error('The photo was refused')
  const files = (await ask(portal, at, { cookie })).data as {
    files: { id: string; name: string; pages: number }[]
  }
  expect(files.files).toMatchObject([{ state: 'ready', pages: 1 }])
  const address = `${at}/fil/${files.files[0]!.id}`
  const picture = await ask(portal, `${address}/1`, { cookie })
  expect(picture.headers.get('content-type')).toBe('image/jpeg')
  expect(picture.headers.get('cache-control')).toBe('no-store')
  const download = await ask(portal, address, { cookie })
  expect(download.headers.get('content-disposition')).toBe('attachment; filename="dokument-1.jpg"')
  for (const page of ['0', '2', 'x', '-1', '1.5'])
    expect((await ask(portal, `${address}/${page}`, { cookie })).status).toBe(404)
  const other = signInAsResident(portal, 'parent')
  expect((await ask(portal, address, other)).status).toBe(404)
  for (const { response } of [picture, download]) await response?.body?.cancel()
})
