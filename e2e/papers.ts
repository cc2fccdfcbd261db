import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import PDFKit from 'pdfkit'
import sharp from 'sharp'
import { startStory } from '#db/seed/demo.ts'
import { stories } from '#db/seed/stories.ts'
import { languages, type Chosen } from './applying.ts'
import type { VisitorOptions } from './fixtures.ts'
import type { House } from './house.ts'

const sv = languages.sv
const { common, journey, financialAssistance } = sv.texts
const { papers: words } = journey
/** The paper that the tests add to. */
export const paper = financialAssistance.papers.rentalContract.name

type Visitor = (options?: VisitorOptions) => Promise<Page>

/** The page of one paper of a draft that is answered up to its papers. */
export async function openPaper(house: House, visitor: Visitor, options: VisitorOptions = {}): Promise<Page> {
  const { draftId, cookie } = startStory(house.portal, stories.sick, stories.sick.steps.length - 1)
  const page = await visitor({ cookie, ...options })
  await page.goto(`/a/${draftId}/820`)
  await page.getByRole('button', { name: common.form.save, exact: true }).click()
  await page.getByRole('link', { name: financialAssistance.journey.sections.papers, exact: true }).click()
  await page.getByRole('link', { name: `${words.choose} ${paper}` }).click()
  return page
}

export async function upload(page: Page, ...files: Chosen[]): Promise<void> {
  await page.getByLabel(words.upload).setInputFiles(files)
  const answered = page.waitForEvent('load')
  await page.getByRole('button', { name: words.uploadButton, exact: true }).click()
  await answered
}

export const pages = (page: Page) => page.getByRole('list', { name: words.files }).getByRole('img')

/** A photo as a phone takes it: large, and with its place and time inside. */
export const photo = (colour: string) =>
  sharp({ create: { width: 2400, height: 1800, channels: 3, background: colour } })
    .withExif({ IFD0: { Make: 'Telefon' }, IFD3: { GPSLatitude: '59/1 20/1 0/1' } })
    .jpeg()
    .toBuffer()

export const chosen = (name: string, mimeType: string, buffer: Buffer): Chosen => ({ name, mimeType, buffer })

/** The same picture as an iPhone saves it, made with a real encoder. */
export function heic(jpeg: Buffer): Buffer {
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

export async function lockedPdf(): Promise<Buffer> {
  const document = new PDFKit({ userPassword: 'hemligt' })
  document.end()
  const pieces: Buffer[] = []
  for await (const piece of document as unknown as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces)
}
