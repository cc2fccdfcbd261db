import { Readable } from 'node:stream'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeEach, expect, test, vi } from 'vitest'
import { auditRowsAfter } from '#db/queries/audit.ts'
import { sendStory } from '#db/seed/demo.ts'
import { assignToSelf } from '#app/case/change.server.ts'
import { getCaseForStaff } from '#app/case/access.server.ts'
import { houseOf } from '#app/case/testing.tsx'
import { requireStaff } from '#app/identity/guards.ts'
import { signInAsStaff } from '#app/identity/testing.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { placeOf } from '#app/platform/files/admit.ts'
import { filesOfCase } from '#app/platform/files/documents.ts'
import { pdfOf } from '#app/platform/files/made.testing.ts'
import { sealFile } from '#app/platform/files/sealed-file.ts'
import { keptPath, prepareFilesDir } from '#app/platform/files/store.ts'
import { formRequest, photo, upload, type Given } from '#app/platform/files/upload.testing.ts'
import { newId } from '#app/platform/ids.ts'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import * as caseRoute from './routes/case.tsx'
import * as file from './routes/file.tsx'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const house = houseOf({ '/handlaggning/:case': caseRoute, '/handlaggning/:case/fil/:file/:n?': file })

let portal: TestPortal
let scanner: ReturnType<typeof fakeScanner>
let caseId: string
let cookie: string
beforeEach(async () => {
  scanner = fakeScanner()
  portal = testPortal({ virusScan: scanner })
  await prepareFilesDir(portal.filesDir)
  caseId = sendStory(portal, 'sick')
  cookie = signInAsStaff(portal).cookie
})

const ask = (path: string, as = cookie) => house(portal, `/handlaggning/${caseId}${path}`, { cookie: as })
const idOf = (n: number) => filesOfCase(portal, caseId)[n]?.id ?? ''
/** What the log says was opened in the case, in order. */
const opened = () =>
  auditRowsAfter(portal.db, 0, 10_000)
    .filter((row) => row.action === 'file-opened' && row.caseId === caseId)
    .map(({ detail }) => (JSON.parse(detail) as { file: string }).file)

const add = (paper: string, ...files: Given[]) =>
  upload(portal, { kind: 'case', id: caseId }, formRequest(files, { paper }))
const picture = async (): Promise<Given> => ({ name: 'a.jpg', bytes: await photo() })

test('every opening is one row in the log, written before the first byte is sent', async () => {
  await add('rentalContract', await picture(), await picture())
  const expected: string[] = []
  for (const [path, audited] of [
    [`/fil/${idOf(0)}/1`, idOf(0)],
    [`/fil/${idOf(0)}/1`, idOf(0)],
    [`/fil/${idOf(1)}`, idOf(1)],
    ['/fil/alla', 'all'],
  ] as const) {
    const { status, response } = await ask(path)
    expected.push(audited)
    // The answer has not been read yet, and its row is there.
    expect([status, response?.bodyUsed, opened()]).toEqual([200, false, expected])
    expect((await response!.arrayBuffer()).byteLength).toBeGreaterThan(0)
    expect(opened()).toEqual(expected)
  }
})

test('what cannot be written in the log is not shown', async () => {
  await add('rentalContract', await picture())
  portal.db.$client.exec(
    "create trigger full before insert on audit_log begin select raise(abort, 'the disk is full'); end",
  )
  for (const path of [`/fil/${idOf(0)}/1`, `/fil/${idOf(0)}`, '/fil/alla'])
    await expect(ask(path)).rejects.toThrow('the disk is full')
})

test('what is not opened is not in the log: pages and files that are not there, closed ones, another’s case', async () => {
  await add('rentalContract', await picture())
  scanner.silent = true
  await add('rentalContract', await picture())
  const paths = [
    ...['0', '2', '-1', 'x', '1.5', '1e0'].map((n) => `/fil/${idOf(0)}/${n}`),
    `/fil/${newId()}`,
    `/fil/${newId()}/1`,
    `/fil/${idOf(1)}`,
    `/fil/${idOf(1)}/1`,
    '/fil/alla/1',
    '/fil/x',
  ]
  for (const path of paths) expect((await ask(path)).status, path).toBe(404)
  const colleague = signInAsStaff(portal, 'otherCaseworker').cookie
  const member = requireStaff(portal, new Request(portal.config.publicUrl, { headers: { cookie } }))
  assignToSelf(portal, member, getCaseForStaff(portal, member, caseId))
  for (const path of [`/fil/${idOf(0)}`, '/fil/alla']) expect((await ask(path, colleague)).status).toBe(404)
  expect(opened()).toEqual([])
})

test('all files together, while none of them can be opened, is a sentence on the page of the case', async () => {
  const answers = async () => {
    const { status, headers } = await ask('/fil/alla')
    return [status, headers.get('Location')]
  }
  const page = `/handlaggning/${caseId}?dokument=tomt#papper`
  expect(await answers()).toEqual([303, page])
  scanner.silent = true
  await add('rentalContract', await picture())
  expect(await answers()).toEqual([303, page])
  expect(opened()).toEqual([])
  const { html } = await ask('?dokument=tomt')
  expect(html).toContain('Inga filer går att öppna än.')
  expect(html).not.toContain('/fil/alla')
  expect((await ask('')).html).not.toContain('Inga filer går att öppna än.')
})

test('one PDF of all files leaves out those that wait, and keeps the pages of a paper together', async () => {
  await add('rentalContract', await picture())
  await add('salary', { name: 'a.pdf', bytes: pdfOf([]) })
  await add('rentalContract', await picture())
  scanner.silent = true
  await add('salary', await picture())
  const { response } = await ask('/fil/alla')
  const document = await PDFDocument.load(await response!.arrayBuffer(), { updateMetadata: false })
  // The photos lie, the PDF stands.
  expect(document.getPages().map((page) => Math.round(page.getWidth()))).toEqual([842, 842, 595])
  expect((await ask('')).html).toContain(`href="/handlaggning/${caseId}/fil/alla"`)
})

test('files that do not go together into one PDF are to be opened one by one', async () => {
  await add('rentalContract', { name: 'a.pdf', bytes: pdfOf([]) })
  const [broken] = filesOfCase(portal, caseId)
  const key = getDataKey(portal.db, portal.keyring, broken!.dataKeyId)
  const path = keptPath(portal.filesDir, broken!.id)
  await sealFile(path, key, placeOf(broken!.id, key), Readable.from([Buffer.alloc(broken!.bytes)]))
  const { status, headers } = await ask('/fil/alla')
  expect([status, headers.get('Location')]).toEqual([303, `/handlaggning/${caseId}?dokument=ej#papper`])
  const { html } = await ask('?dokument=ej')
  expect(html).toContain('Öppna dem en och en.')
})
