import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import PDFKit from 'pdfkit'
import sharp from 'sharp'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { pdfOf, zipOf } from '#app/platform/files/made.testing.ts'
import { EICAR } from '#app/platform/ports/virus-scan.fake.ts'
import { languages } from './applying.ts'
import { expect, test, type VisitorOptions } from './fixtures.ts'
import type { House } from './house.ts'

const sv = languages.sv
const { papers: words, refusals, list } = sv.texts.journey
const { common, case: caseTexts } = sv.texts
const paper = sv.texts.financialAssistance.papers.rentalContract.name

type Visitor = (options?: VisitorOptions) => Promise<Page>
type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** The page of one paper of a draft that is answered up to its papers. */
async function openPaper(house: House, visitor: Visitor, options: VisitorOptions = {}): Promise<Page> {
  const { draftId, cookie } = startStory(house.portal, stories.sick, stories.sick.steps.length - 1)
  const page = await visitor({ cookie, ...options })
  await page.goto(`/a/${draftId}/820`)
  await page.getByRole('button', { name: common.form.save, exact: true }).click()
  await page
    .getByRole('link', { name: sv.texts.financialAssistance.journey.sections.papers, exact: true })
    .click()
  await page.getByRole('link', { name: `${words.choose} ${paper}` }).click()
  return page
}

async function upload(page: Page, ...files: Chosen[]): Promise<void> {
  await page.getByLabel(words.upload).setInputFiles(files)
  const answered = page.waitForEvent('load')
  await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
  await answered
}

const pages = (page: Page) => page.getByRole('list', { name: words.files }).getByRole('img')

/** A photo as a phone takes it: large, and with its place and time inside. */
const photo = (colour: string) =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitude: '59/1 20/1 0/1' } })
    .jpeg()
    .toBuffer()

const chosen = (name: string, mimeType: string, buffer: Buffer): Chosen => ({ name, mimeType, buffer })

function heic(jpeg: Buffer): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'nara-heic-'))
  try {
    writeFileSync(join(folder, 'a.jpg'), jpeg)
    execFileSync('heif-enc', ['-q', '50', '-o', join(folder, 'a.heic'), join(folder, 'a.jpg')], {
      stdio: 'ignore',
    })
    return readFileSync(join(folder, 'a.heic'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

for (const javaScriptEnabled of [true, false]) {
  test(`photos of every kind and a PDF become pages of one paper, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const page = await openPaper(house, visitor, { javaScriptEnabled })
    const jpeg = await photo('#9af')
    await upload(page, chosen('IMG_0001.jpg', 'image/jpeg', jpeg))
    await upload(
      page,
      chosen('IMG_0002.heic', 'image/heic', heic(jpeg)),
      chosen('skärmbild.png', 'image/png', await sharp(jpeg).resize(800).png().toBuffer()),
      chosen('bild.webp', 'image/webp', await sharp(jpeg).resize(800).webp().toBuffer()),
      chosen('kontrakt.pdf', 'application/pdf', pdfOf([])),
    )
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expect(pages(page)).toHaveCount(5)
    for (const picture of await pages(page).all()) {
      // What is shown is our own picture of the page, whatever was sent.
      const shown = await page.request.get((await picture.getAttribute('src')) ?? '')
      expect(shown.headers()['content-type']).toBe('image/jpeg')
      const { width, exif } = await sharp(await shown.body()).metadata()
      expect(width).toBeGreaterThan(500)
      expect(exif).toBeUndefined()
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(width)
    }
    await page.getByRole('link', { name: list.continue, exact: true }).click()
    const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: paper }) })
    await expect(row).toContainText(sv.say('journey.papers.count', { count: 5 }))
    await expect(row).toContainText(words.file)
  })
}

test('a page is taken away and another put in its place', async ({ house, visitor }) => {
  test.setTimeout(60_000)
  const page = await openPaper(house, visitor)
  await upload(page, chosen('suddig.jpg', 'image/jpeg', await photo('#999')))
  const before = await pages(page).getAttribute('src')
  await page.getByRole('button', { name: new RegExp(`^${words.removeFile}`) }).click()
  await expect(page.getByRole('list', { name: words.files })).toHaveCount(0)
  expect((await page.request.get(before ?? '')).status()).toBe(404)
  await upload(page, chosen('skarp.jpg', 'image/jpeg', await photo('#9af')))
  await expect(pages(page)).toHaveCount(1)
})

/** Files that are refused, and the word for why. The whole hostile set is tested where the files are checked. */
async function refused() {
  const large = Buffer.concat([await photo('#9af'), Buffer.alloc(10 * 1024 * 1024)])
  return [
    [
      'officeFile',
      chosen(
        'brev.docx',
        'application/msword',
        zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }),
      ),
    ],
    ['archive', chosen('papper.zip', 'application/zip', zipOf({ 'a.txt': 'hej' }))],
    ['encryptedPdf', chosen('lön.pdf', 'application/pdf', await lockedPdf())],
    ['infected', chosen('bild.jpg', 'image/jpeg', Buffer.from(EICAR))],
    ['empty', chosen('tom.pdf', 'application/pdf', Buffer.alloc(0))],
    ['tooLarge', chosen('stor.jpg', 'image/jpeg', large)],
  ] as const
}

async function lockedPdf(): Promise<Buffer> {
  const document = new PDFKit({ userPassword: 'hemligt' })
  document.end()
  const pieces: Buffer[] = []
  for await (const piece of document as unknown as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces)
}

for (const javaScriptEnabled of [true, false]) {
  test(`what cannot be taken is refused with what to do instead, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    house,
    visitor,
  }) => {
    test.setTimeout(90_000)
    const page = await openPaper(house, visitor, { javaScriptEnabled })
    for (const [refusal, file] of await refused()) {
      await upload(page, file)
      const text = sv.say(`journey.refusals.${refusal}`, { name: file.name })
      await expect(page.getByRole('alert')).toContainText(text)
      await expect(page).toHaveTitle(new RegExp(`^${common.form.errorTitlePrefix}`))
      await expect(page.getByLabel(words.upload)).toHaveAccessibleDescription(new RegExp(text.slice(-30)))
      await expect(page.getByRole('list', { name: words.files })).toHaveCount(0)
    }
    await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
    await expect(page.getByRole('alert')).toContainText(refusals.noFile)
  })
}

test('of several files the good ones are taken and the others named', async ({ house, visitor }) => {
  test.setTimeout(60_000)
  const page = await openPaper(house, visitor)
  await upload(
    page,
    chosen('sida 1.jpg', 'image/jpeg', await photo('#9af')),
    chosen('brev.txt', 'text/plain', Buffer.from('hej')),
  )
  await expect(page.getByRole('alert')).toContainText('brev.txt')
  await expect(pages(page)).toHaveCount(1)
})

test('an upload shows how far it has come, and says when the connection broke', async ({
  house,
  visitor,
  faults,
}) => {
  const page = await openPaper(house, visitor)
  const bar = page.getByRole('progressbar', { name: words.uploading })
  await expect(bar).toBeHidden()
  let seen = false
  await page.route(
    (url) => url.href === page.url(),
    async (route) => {
      await expect(bar).toBeVisible()
      seen = true
      await route.abort('connectionreset')
    },
    { times: 1 },
  )
  await page.getByLabel(words.upload).setInputFiles(chosen('a.jpg', 'image/jpeg', await photo('#9af')))
  await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(refusals.uploadBroken)
  expect(seen).toBe(true)
  await expect(bar).toBeHidden()
  // The browser complains of the broken connection too, as it should.
  expect(faults.splice(0)).toEqual([expect.stringContaining('ERR_CONNECTION_RESET')])
})

test('a paper can have been sent before, be lacking for a reason, or come later', async ({
  house,
  visitor,
}) => {
  const page = await openPaper(house, visitor, { javaScriptEnabled: false })
  const save = page.getByRole('button', { name: common.form.save, exact: true })
  await save.click()
  await expect(page.getByRole('alert')).toContainText(words.stateRequired)
  await page.getByRole('radio', { name: words.stateMissing }).check()
  await save.click()
  await expect(page.getByRole('alert')).toContainText(words.reasonMissing)
  await page.getByRole('textbox', { name: words.reason }).fill('Hyresvärden svarar inte.')
  await save.click()
  const states = [words.stateSentBefore, words.stateLater]
  const todo = page.getByRole('link', { name: new RegExp(`^${words.choose} `) })
  for (let left = await todo.count(); left > 0; left--) {
    await todo.first().click()
    await page.getByRole('radio', { name: states[left % 2] ?? '' }).check()
    await save.click()
  }
  await save.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(caseTexts.review.title)
  await expect(page.getByRole('heading', { name: caseTexts.review.missingTitle })).toBeVisible()
  const warned = page.getByRole('listitem').filter({ hasText: paper })
  await expect(warned).toContainText(words.missing)
  await expect(page.getByText('Hyresvärden svarar inte.')).toBeVisible()
})
