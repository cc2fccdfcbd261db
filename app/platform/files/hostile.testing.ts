import { randomBytes } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import PDFKit from 'pdfkit'
import sharp from 'sharp'
import { EICAR } from '#app/platform/ports/virus-scan.fake.ts'
import { packed, pdfFrom, pdfOf, pngOf, zipOf } from './made.testing.ts'
import type { RefusalCode } from './refusal.ts'

/** A file that must not get in, under the name and type it pretends, and what it must be refused as. */
export type Hostile = { what: string; name: string; type: string; bytes: Buffer; refusal: RefusalCode }

const PDF = 'application/pdf'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const MB = 1024 * 1024

/** The set of security test S16; PDFs that act are in active-pdf.testing.ts. */
export async function hostileFiles(): Promise<Hostile[]> {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#9af' } })
    .jpeg()
    .toBuffer()
  const zip = zipOf({ 'readme.txt': 'hej' })
  const word = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': '<w/>',
    'word/vbaProject.bin': 'macro',
  }
  const sheet = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<w/>', 'xl/vbaProject.bin': 'macro' }
  const file = (
    what: string,
    name: string,
    type: string,
    bytes: Buffer | string,
    refusal: RefusalCode,
  ): Hostile => ({
    what,
    name,
    type,
    bytes: Buffer.from(bytes),
    refusal,
  })
  return [
    file('EICAR', 'eicar.com', 'application/octet-stream', EICAR, 'infected'),
    file('EICAR called a picture', 'bild.jpg', 'image/jpeg', EICAR, 'infected'),
    file(
      'EICAR inside a PDF',
      'lön.pdf',
      PDF,
      pdfOf([`<</Length ${EICAR.length}>>stream\n${EICAR}\nendstream`]),
      'infected',
    ),
    file(
      'EICAR after a picture',
      'bild.jpg',
      'image/jpeg',
      Buffer.concat([photo, Buffer.from(EICAR)]),
      'infected',
    ),
    file('EICAR in a zip called a PDF', 'lön.pdf', PDF, zipOf({ 'eicar.com': EICAR }), 'infected'),
    file(
      'a picture of 60 000 x 60 000',
      'bild.png',
      'image/png',
      await pngOf(60_000, 60_000),
      'pictureTooLarge',
    ),
    file('a picture of 8 000 x 8 000', 'bild.png', 'image/png', await pngOf(8000, 8000), 'pictureTooLarge'),
    file(
      'a picture that must be decoded whole',
      'bild.png',
      'image/png',
      await interlaced(),
      'pictureTooLarge',
    ),
    file('a PDF of 100 000 pages', 'lön.pdf', PDF, manyPages(100_000), 'tooManyPages'),
    file('a PDF of one page, 100 000 times', 'lön.pdf', PDF, samePage(100_000), 'tooManyPages'),
    file('a PDF of 101 pages', 'lön.pdf', PDF, manyPages(101), 'tooManyPages'),
    file('a PDF with a deflate bomb as content', 'lön.pdf', PDF, await bombPdf(''), 'tooComplex'),
    file(
      'a PDF with a deflate bomb of objects',
      'lön.pdf',
      PDF,
      await bombPdf('/Type/ObjStm/N 1/First 5'),
      'tooComplex',
    ),
    file('a PDF with a picture of 60 000 x 60 000', 'lön.pdf', PDF, hugePicturePdf(), 'pictureTooLarge'),
    file(
      'a GIF that is a PDF later',
      'lön.pdf',
      PDF,
      Buffer.concat([Buffer.from('GIF89a'), pdfOf([])]),
      'unknownType',
    ),
    file(
      'a web page that is a PDF later',
      'lön.pdf',
      PDF,
      `<html><script>1</script>${pdfOf([]).toString()}`,
      'webPage',
    ),
    file('a web page called a PDF', 'lön.pdf', PDF, '<!DOCTYPE html><title>x</title>', 'webPage'),
    file('a drawing', 'bild.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'webPage'),
    file(
      'a drawing called a picture',
      'bild.png',
      'image/png',
      '<?xml version="1.0"?><svg><script/></svg>',
      'webPage',
    ),
    file('a Word file with macros', 'a.docm', DOCX, zipOf(word), 'officeFile'),
    file('a Word file with macros called a PDF', 'lön.pdf', PDF, zipOf(word), 'officeFile'),
    file('an Excel file with macros', 'a.xlsm', 'application/vnd.ms-excel', zipOf(sheet), 'officeFile'),
    file(
      'an old Word file',
      'a.doc',
      'application/msword',
      Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex'),
      'officeFile',
    ),
    file('a rich text file', 'a.rtf', 'application/rtf', '{\\rtf1 hej}', 'officeFile'),
    file('a zip', 'a.zip', 'application/zip', zip, 'archive'),
    file('a zip called a picture', 'bild.jpg', 'image/jpeg', zip, 'archive'),
    file('a gzip', 'a.gz', 'application/gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'archive'),
    file(
      'a program',
      'a.exe',
      'application/octet-stream',
      Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]),
      'unknownType',
    ),
    file('noise', 'lön.pdf', PDF, Buffer.concat([Buffer.of(1), randomBytes(5000)]), 'unknownType'),
    file('a PDF with a password', 'lön.pdf', PDF, await lockedPdf({ userPassword: 'x' }), 'encryptedPdf'),
    file(
      'a PDF with a password, newer kind',
      'lön.pdf',
      PDF,
      await lockedPdf({ userPassword: 'x', pdfVersion: '1.7ext3' }),
      'encryptedPdf',
    ),
    file(
      'a PDF locked against changes',
      'lön.pdf',
      PDF,
      await lockedPdf({ ownerPassword: 'x' }),
      'encryptedPdf',
    ),
    file('a PDF header and nothing more', 'lön.pdf', PDF, '%PDF-1.7\n', 'brokenFile'),
    file('half a picture', 'bild.jpg', 'image/jpeg', photo.subarray(0, photo.length / 2), 'brokenFile'),
    file('no bytes', 'lön.pdf', PDF, '', 'empty'),
    file(
      '10 MB and one byte',
      'bild.jpg',
      'image/jpeg',
      Buffer.concat([photo, Buffer.alloc(10 * MB + 1 - photo.length)]),
      'tooLarge',
    ),
    file('a picture called a PDF', 'lön.pdf', PDF, photo, 'typeMismatch'),
    file('a PDF called a picture', 'bild.jpg', 'image/jpeg', pdfOf([]), 'typeMismatch'),
    file('a PDF called a program', 'lön.pdf.exe', PDF, pdfOf([]), 'typeMismatch'),
    file('a picture called a web page', 'bild.html', 'text/html', photo, 'typeMismatch'),
  ]
}

function manyPages(count: number): Buffer {
  const numbers = Array.from({ length: count }, (_, i) => i + 3)
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/MediaBox[0 0 9 9]/Kids[${numbers.map((n) => `${n} 0 R`).join(' ')}]>>`,
    ...numbers.map(() => '<</Type/Page/Parent 2 0 R>>'),
  ])
}

function samePage(count: number): Buffer {
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${count}/MediaBox[0 0 9 9]/Kids[${'3 0 R '.repeat(count)}]>>`,
    '<</Type/Page/Parent 2 0 R>>',
  ])
}

/** A gigabyte of zeros in one megabyte. */
async function bombPdf(dictionary: string): Promise<Buffer> {
  const bomb = await packed(1024, Buffer.alloc(MB))
  const head = `<<${dictionary}/Filter/FlateDecode/Length ${bomb.length}>>stream\n`
  const stream = Buffer.concat([Buffer.from(head), bomb, Buffer.from('\nendstream')])
  return pdfOf([stream], '', '/Contents 4 0 R')
}

function hugePicturePdf(): Buffer {
  const data = deflateSync(Buffer.alloc(1000))
  const head = `<</Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 1/ColorSpace/DeviceGray`
  const picture = Buffer.concat([
    Buffer.from(`${head}/Filter/FlateDecode/Length ${data.length}>>stream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
  const content = '600 0 0 800 0 0 cm /P Do'
  const draw = `<</Length ${content.length}>>stream\n${content}\nendstream`
  return pdfOf([picture, draw], '', '/Resources<</XObject<</P 4 0 R>>>>/Contents 5 0 R')
}

function interlaced(): Promise<Buffer> {
  const picture = sharp({ create: { width: 7000, height: 7000, channels: 3, background: '#9af' } })
  return picture.png({ progressive: true }).toBuffer()
}

async function lockedPdf(lock: {
  userPassword?: string
  ownerPassword?: string
  pdfVersion?: '1.7ext3'
}): Promise<Buffer> {
  const document = new PDFKit(lock)
  document.text('Kontoutdrag')
  document.end()
  const pieces = []
  for await (const piece of document as unknown as AsyncIterable<Buffer>) pieces.push(piece)
  return Buffer.concat(pieces)
}
