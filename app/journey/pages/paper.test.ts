import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeEach, expect, test, vi } from 'vitest'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { houseOf } from '#app/case/testing.tsx'
import { signInAsResident } from '#app/identity/testing.ts'
import { filesOfDraft } from '#app/platform/files/documents.ts'
import { pdfFrom } from '#app/platform/files/made.testing.ts'
import { prepareFilesDir } from '#app/platform/files/store.ts'
import { photo } from '#app/platform/files/upload.testing.ts'
import { EICAR, fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { REFUSAL_CODES } from '#app/platform/files/refusal.ts'
import { service } from '#app/services/financial-assistance/service.ts'
import { getDraft, saveDraft } from '../drafts.server.ts'
import { testPortal, type TestPortal } from '#app/platform/testing.ts'
import * as file from '#app/forms/file.tsx'
import * as item from '#app/forms/item.tsx'
import * as step from '#app/forms/step.tsx'
import { paperCode } from '../paper-codes.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const house = houseOf({
  '/:form/:draft/:page': step,
  '/:form/:draft/:page/:item': item,
  '/:form/:draft/fil/:file/:n?': file,
})
const RENT = paperCode('rentalContract')

let portal: TestPortal
let scanner: ReturnType<typeof fakeScanner>
let draftId: string
let cookie: string
let picture: Buffer
beforeEach(async () => {
  scanner = fakeScanner()
  portal = testPortal({ virusScan: scanner })
  await prepareFilesDir(portal.filesDir)
  ;({ draftId, cookie } = startStory(portal, stories.sick, Infinity))
  picture = await photo()
})

const at = (path = `/910/${RENT}`) => house(portal, `/a/${draftId}${path}`, { cookie })
const ids = () => filesOfDraft(portal, draftId).map(({ id }) => id)

function send(bytes: Buffer, query = '') {
  const upload = new FormData()
  upload.append('files', new File([new Uint8Array(bytes)], 'papper'))
  return house(portal, `/a/${draftId}/910/${RENT}${query}`, { cookie, upload })
}
function press(intent: string, id: string | undefined) {
  return house(portal, `/a/${draftId}/910/${RENT}`, { cookie, form: { intent, file: id ?? '' } })
}

const threePages = () =>
  pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R]/Count 3>>',
    ...[595, 596, 597].map((width) => `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} 842]>>`),
  ])

test('the checklist and each paper show a picture of it and say what it looks like', async () => {
  const { html, data } = await at('/910')
  const { papers } = data as { papers: { id: string; code: string }[] }
  expect(papers.length).toBeGreaterThan(3)
  expect(html.match(/class="paper-picture"/g)).toHaveLength(papers.length)
  const { papers: texts } = service.textsOf(portal.languages.sv.texts)
  for (const { id, code } of papers) {
    const looksLike = texts[id]?.looksLike ?? 'missing'
    expect(html).toContain(looksLike)
    const one = (await at(`/910/${code}`)).html
    expect(one).toContain(looksLike)
    expect(one.match(/class="paper-picture"/g)).toHaveLength(1)
  }
})

test('a paper is one document whose pages are numbered through, whatever files they came in', async () => {
  await send(picture)
  await send(threePages())
  await send(picture)
  const { html } = await at()
  expect(html).toContain('Ditt dokument: 5 sidor')
  expect([...html.matchAll(/alt="([^"]*)"/g)].map(([, alt]) => alt)).toEqual(
    [1, 2, 3, 4, 5].map((n) => `Sida ${n}`),
  )
  expect(html).toContain('Sidorna 2–4 är samma fil och hör ihop.')
  // The first page does not go earlier, nor the last later.
  expect(html.match(/value="move-earlier"/g)).toHaveLength(2)
  expect(html.match(/value="move-later"/g)).toHaveLength(2)
})

test('its pages are moved and removed with buttons, and the merged document follows', async () => {
  await send(picture)
  await send(threePages())
  const [photoId, pdfId] = ids()
  expect((await press('move-earlier', pdfId)).status).toBe(303)
  expect(ids()).toEqual([pdfId, photoId])
  const { response, headers } = await at(`/fil/${RENT}`)
  expect(headers.get('content-disposition')).toBe('attachment; filename="dokument.pdf"')
  const document = await PDFDocument.load(await response!.arrayBuffer(), { updateMetadata: false })
  expect(document.getPages().map((page) => Math.round(page.getWidth()))).toEqual([595, 596, 597, 842])
  // Twice, as after a second click: it stands first already.
  await press('move-earlier', pdfId)
  expect(ids()).toEqual([pdfId, photoId])
  await press('move-later', pdfId)
  await press('remove', pdfId)
  expect(ids()).toEqual([photoId])
})

test('a file is replaced in one act, and keeps its place', async () => {
  await send(picture)
  await send(picture)
  const [first, second] = ids()
  const page = await at(`/910/${RENT}?byt=${first}`)
  expect(page.html).toContain('Byt ut: Sida 1')
  expect(page.html).not.toContain(second)
  const { headers } = await send(threePages(), `?byt=${first}`)
  expect(headers.get('Location')).toBe(`/a/${draftId}/910/${RENT}`)
  expect(ids()).toHaveLength(2)
  expect(ids()[1]).toBe(second)
  expect((await at()).html).toContain('Ditt dokument: 4 sidor')
})

test('a file that is refused as a replacement leaves the old one, and says so where it was chosen', async () => {
  await send(picture)
  const [old] = ids()
  const { headers } = await send(Buffer.concat([picture, Buffer.from(EICAR)]), `?byt=${old}`)
  const back = headers.get('Location') ?? ''
  expect(back).toBe(`/a/${draftId}/910/${RENT}?byt=${old}`)
  const { html } = await house(portal, back, { cookie })
  expect(html).toContain('Filen stoppades i kontrollen')
  expect(html).toContain('Posta papperet eller lämna det hos oss')
  expect(ids()).toEqual([old])
})

test('while the scanner is silent both are there, and the new one says that it waits', async () => {
  await send(picture)
  const [old] = ids()
  scanner.silent = true
  await send(picture, `?byt=${old}`)
  const { html } = await at()
  expect(html).toContain('Sedan tar den den gamla filens plats.')
  expect(ids()[0]).toBe(old)
})

test('on the way from the review a change stays on that way', async () => {
  await send(picture, '?r=1')
  const { html } = await at(`/910/${RENT}?r=1`)
  const [id] = ids()
  expect(html).toContain(`href="/a/${draftId}/910/${RENT}?r=1&amp;byt=${id}"`)
  expect(html).toContain(`action="/a/${draftId}/910/${RENT}?r=1"`)
})

test('a whole document is given to its owner only, and only when something of it can be opened', async () => {
  expect((await at(`/fil/${RENT}`)).status).toBe(404)
  scanner.silent = true
  await send(picture)
  expect((await at(`/fil/${RENT}`)).status).toBe(404)
  scanner.silent = false
  await send(picture)
  const others = signInAsResident(portal, 'parent')
  expect((await house(portal, `/a/${draftId}/fil/${RENT}`, others)).status).toBe(404)
  for (const path of [`/fil/${RENT}/1`, `/fil/${paperCode('salary')}`, '/fil/x'])
    expect((await at(path)).status).toBe(404)
  const { status, response } = await at(`/fil/${RENT}`)
  expect(status).toBe(200)
  await response?.body?.cancel()
})

test.each(LANGUAGES)(
  'every refusal says in %s what to do instead, by post or at the desk too',
  async (language) => {
    const { texts, say } = portal.languages[language]
    const { papers: words, refusals } = texts.journey
    const { personId } = signInAsResident(portal, stories.sick.persona)
    const key = 'papers/rentalContract'
    for (const code of REFUSAL_CODES) {
      saveDraft(portal, getDraft(portal, personId, service.journey, draftId), {
        key,
        seenVersion: Number.MAX_SAFE_INTEGER,
        apply: ({ unfinished }) => void (unfinished[key] = { refusals: [`${code} a.jpg`] }),
      })
      const { html } = await house(portal, `/a/${draftId}/910/${RENT}`, { cookie, language })
      expect(html).toContain(say(`journey.refusals.${code}`, { name: 'a.jpg' }))
      // Who has only not chosen a file yet needs no other way.
      expect(html.includes(words.otherWay), code).toBe(code !== 'noFile')
    }
    for (const code of ['officeFile', 'archive', 'encryptedPdf', 'activePdf'] as const)
      expect(refusals[code]).toContain('PDF')
  },
)
