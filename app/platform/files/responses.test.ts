import { readdirSync, readlinkSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeScanner } from '#app/platform/ports/virus-scan.fake.ts'
import { testDraft, testHouse, type TestHouse } from './house.testing.ts'
import { pdfOf } from './made.testing.ts'
import { ClosedFileError, downloadResponse, mergedPdf, previewResponse } from './responses.ts'
import { CHUNK_BYTES } from './sealed-file.ts'
import { photo, uploadTo } from './upload.testing.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

let house: TestHouse
let scanner: ReturnType<typeof fakeScanner>
let draft: string
beforeEach(async () => {
  scanner = fakeScanner()
  house = await testHouse(scanner)
  draft = testDraft(house)
})
afterEach(() => house.remove())

const uploaded = (...files: Uint8Array[]) => uploadTo(house, draft, files)

test('a download is an attachment with a name that tells nothing', async () => {
  const [first, second] = await uploaded(await photo(), pdfOf([]))
  const picture = await downloadResponse(house, first!)
  expect(Object.fromEntries(picture.headers)).toEqual({
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="dokument-1.jpg"',
    'content-length': String(first!.bytes),
    'content-security-policy': "sandbox; default-src 'none'",
    'content-type': 'image/jpeg',
  })
  expect((await picture.arrayBuffer()).byteLength).toBe(first!.bytes)
  const pdf = await downloadResponse(house, second!)
  expect(pdf.headers.get('content-disposition')).toBe('attachment; filename="dokument-2.pdf"')
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-')
})

test('a page has a picture, and a page that is not there has none', async () => {
  const [file] = await uploaded(pdfOf([]))
  const preview = await previewResponse(house, file!, 1)
  expect(preview?.headers.get('content-type')).toBe('image/jpeg')
  expect(preview?.headers.get('content-security-policy')).toContain('sandbox')
  expect(Buffer.from(await preview!.arrayBuffer()).toString('hex', 0, 3)).toBe('ffd8ff')
  for (const page of [0, 2, -1, 1.5, NaN]) expect(await previewResponse(house, file!, page)).toBeUndefined()
})

test('several documents become one PDF, with a page for each picture', async () => {
  const lying = await photo()
  const files = await uploaded(lying, pdfOf([]), lying)
  const merged = await mergedPdf(house, files)
  expect(merged.headers.get('content-disposition')).toBe('attachment; filename="dokument.pdf"')
  const bytes = await merged.arrayBuffer()
  expect(merged.headers.get('content-length')).toBe(String(bytes.byteLength))
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  expect(document.getPages().map((page) => Math.round(page.getWidth()))).toEqual([842, 595, 842])
  expect(document.getProducer()).toBeUndefined()
})

test('nobody opens a file that waits, and a merged PDF does not hold it', async () => {
  scanner.silent = true
  const [file] = await uploaded(await photo())
  await expect(downloadResponse(house, file!)).rejects.toBeInstanceOf(ClosedFileError)
  await expect(previewResponse(house, file!, 1)).rejects.toBeInstanceOf(ClosedFileError)
  await expect(mergedPdf(house, [file!])).rejects.toBeInstanceOf(ClosedFileError)
})

/** Files of the house that this process holds open. */
function heldOpen(): string[] {
  return readdirSync('/proc/self/fd')
    .map((fd) => {
      try {
        return readlinkSync(`/proc/self/fd/${fd}`)
      } catch {
        return ''
      }
    })
    .filter((path) => path.startsWith(house.filesDir))
}

test('an answer that nobody reads, or reads half, holds no file open', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const
  const grainy = sharp({ create: { width: 900, height: 900, channels: 3, background: '#fff', noise } })
  const [file] = await uploaded(await grainy.jpeg().toBuffer())
  expect(file!.bytes).toBeGreaterThan(2 * CHUNK_BYTES)
  const answers = async () => [
    await downloadResponse(house, file!),
    (await previewResponse(house, file!, 1))!,
  ]
  const unread = await answers()
  expect(heldOpen()).toEqual([])
  for (const { body } of unread) await body!.cancel()
  expect(heldOpen()).toEqual([])
  for (const { body } of await answers()) {
    const reader = body!.getReader()
    await reader.read()
    await reader.cancel()
  }
  await expect.poll(heldOpen).toEqual([])
})
