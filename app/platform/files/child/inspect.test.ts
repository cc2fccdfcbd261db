import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PDFDocument } from '@cantoo/pdf-lib'
import PDFKit from 'pdfkit'
import sharp, { type Sharp } from 'sharp'
import { expect, test, vi } from 'vitest'
import { activePdfs, harmlessPdfs } from '../active-pdf.testing.ts'
import { pdfOf, zipOf } from '../made.testing.ts'
import type { Refusal } from '../refusal.ts'
import { inspect } from './inspect.ts'

// Each file is checked in a process of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const GPS = {
  IFD0: { Make: 'Kamera', Artist: 'Tuva Testsson' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 29/1 0/1' },
}

/** Red above, blue below. */
function flag(width = 60, height = 40): Sharp {
  const half = { create: { width, height: height / 2, channels: 3 as const, background: '#00f' } }
  return sharp({ create: { width, height, channels: 3, background: '#f00' } }).composite([
    { input: half, gravity: 'south' },
  ])
}

async function colourAt(picture: Buffer, left: number, top: number): Promise<'red' | 'blue' | 'other'> {
  const [r = 0, , b = 0] = await sharp(picture).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return r > 200 && b < 60 ? 'red' : b > 200 && r < 60 ? 'blue' : 'other'
}

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s becomes a JPEG without place, camera or name',
  async (format) => {
    const bytes = await flag().withExif(GPS).toFormat(format).toBuffer()
    expect(bytes.includes('Tuva Testsson')).toBe(true)
    const { mediaType, pages, outputs } = await inspect(bytes)
    expect([mediaType, pages, outputs.length]).toEqual(['image/jpeg', 1, 2])
    for (const output of outputs) {
      const { exif, xmp, iptc, icc, format, width } = await sharp(output).metadata()
      expect({ exif, xmp, iptc, icc, format, width }).toEqual({ format: 'jpeg', width: 60 })
      expect(output.includes('Tuva')).toBe(false)
    }
  },
)

test('a picture from a telephone on its side is turned upright', async () => {
  const lying = await flag().withMetadata({ orientation: 6 }).jpeg().toBuffer()
  const [upright] = (await inspect(lying)).outputs
  const { width, height } = await sharp(upright).metadata()
  expect([width, height]).toEqual([40, 60])
  expect(await colourAt(upright!, 35, 30)).toBe('red')
  expect(await colourAt(upright!, 5, 30)).toBe('blue')
})

test('a large picture is made readable, not huge', async () => {
  const [picture, preview] = (await inspect(await flag(6000, 4000).jpeg().toBuffer())).outputs
  expect((await sharp(picture).metadata()).width).toBe(3000)
  expect((await sharp(preview).metadata()).width).toBe(1000)
})

test('what hangs on after a picture is gone', async () => {
  const bytes = Buffer.concat([
    await flag().jpeg().toBuffer(),
    zipOf({ 'secret.html': '<script>' }),
    pdfOf([]),
  ])
  const [picture] = (await inspect(bytes)).outputs
  expect(picture!.includes('<script>') || picture!.includes('%PDF')).toBe(false)
})

test('a HEIC from a real encoder becomes a JPEG, and its place is gone', async () => {
  const encoder = ['/usr/bin/heif-enc', '/usr/local/bin/heif-enc', '/opt/homebrew/bin/heif-enc'].find(
    existsSync,
  )
  if (!encoder)
    throw new Error(
      'heif-enc is not installed, and HEIC is tested with it: apt-get install -y libheif-examples',
    )
  const folder = await mkdtemp(join(tmpdir(), 'nara-heic-'))
  try {
    await writeFile(join(folder, 'a.jpg'), await flag(640, 480).withExif(GPS).jpeg().toBuffer())
    await promisify(execFile)(encoder, ['-o', join(folder, 'a.heic'), join(folder, 'a.jpg')])
    const heic = await readFile(join(folder, 'a.heic'))
    expect(heic.includes('Tuva Testsson')).toBe(true)
    const [picture, preview] = (await inspect(heic)).outputs
    for (const output of [picture!, preview!]) {
      const { format, width, height, exif } = await sharp(output).metadata()
      expect({ format, width, height, exif }).toEqual({
        format: 'jpeg',
        width: 640,
        height: 480,
        exif: undefined,
      })
      expect([await colourAt(output, 300, 50), await colourAt(output, 300, 430)]).toEqual(['red', 'blue'])
    }
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a PDF that acts or carries a file is refused, however it is hidden', async () => {
  const outcomes = []
  for (const [what, bytes] of await activePdfs()) {
    outcomes.push([
      what,
      await inspect(Buffer.from(bytes)).then(
        () => 'kept',
        (error: unknown) => (error as Refusal).code,
      ),
    ])
  }
  expect(outcomes.filter(([, outcome]) => outcome !== 'activePdf')).toEqual([])
  expect(outcomes.length).toBe(18)
})

test('a PDF with links, pages to open at or a plain form is kept', async () => {
  for (const [what, bytes] of await harmlessPdfs()) {
    const { pages, outputs } = await inspect(Buffer.from(bytes))
    expect([what, pages, outputs.length]).toEqual([what, 1, 2])
  }
})

async function statement(
  options: PDFKit.PDFDocumentOptions,
  pages: number,
  picture?: Buffer,
): Promise<Buffer> {
  const document = new PDFKit(options)
  for (let page = 1; page <= pages; page++) {
    if (page > 1) document.addPage()
    document.text(`Kontoutdrag sida ${page}`)
    if (picture) document.image(picture, 100, 100, { width: 200 })
  }
  document.end()
  const pieces = []
  for await (const piece of document as unknown as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces)
}

test('a PDF keeps its pages and loses author, program, earlier versions and what hangs on', async () => {
  const photo = await flag(400, 300).withExif(GPS).jpeg().toBuffer()
  const bytes = await statement(
    { info: { Author: 'Tuva Testsson', Title: 'Hemligt' }, compress: false },
    3,
    photo,
  )
  expect(bytes.includes('Tuva Testsson')).toBe(true)
  const { pages, outputs } = await inspect(Buffer.concat([bytes, zipOf({ 'a.html': '<script>' })]))
  const [clean, ...previews] = outputs
  expect([pages, previews.length]).toEqual([3, 3])
  for (const word of ['Tuva', 'Hemligt', 'PDFKit', '<script>', 'Kamera'])
    expect(clean!.includes(word)).toBe(false)
  const read = await PDFDocument.load(clean!, { updateMetadata: false })
  expect([read.getPageCount(), read.getAuthor(), read.getTitle(), read.getProducer()]).toEqual([
    3,
    undefined,
    undefined,
    undefined,
  ])
  const { format, width } = await sharp(previews[0]).metadata()
  expect([format, width]).toEqual(['jpeg', 1000])
  // The picture is drawn where it lies: its upper half is red, its lower half blue.
  expect([await colourAt(previews[0]!, 330, 200), await colourAt(previews[0]!, 330, 390)]).toEqual([
    'red',
    'blue',
  ])
})

test('an XMP packet is gone, also when no page leads to it', async () => {
  const packet = '<x:xmpmeta>Tuva Testsson</x:xmpmeta>'
  const bytes = pdfOf(
    [`<</Type/Metadata/Subtype/XML/Length ${packet.length}>>stream\n${packet}\nendstream`],
    '/Metadata 4 0 R',
  )
  const [clean] = (await inspect(bytes)).outputs
  expect(clean!.includes('Tuva')).toBe(false)
})

test('a document of 100 pages is kept, with pictures of the first 20', async () => {
  const { pages, outputs } = await inspect(await statement({}, 100))
  expect([pages, outputs.length]).toEqual([100, 21])
})

test('damaged PDFs are refused or read, and never break the check', async () => {
  const whole = await statement({}, 2)
  for (let i = 0; i < 60; i++) {
    const bytes = Buffer.from(whole)
    if (i % 2) bytes[Math.floor((i / 60) * whole.length)]! ^= 0xff
    const cut = i % 2 ? bytes : bytes.subarray(0, Math.max(5, Math.floor((i / 60) * whole.length)))
    const outcome = await inspect(cut).then(
      ({ mediaType }) => mediaType,
      (error: unknown) => (error as Refusal).code,
    )
    expect(['application/pdf', 'brokenFile', 'encryptedPdf', 'unknownType']).toContain(outcome)
  }
})
