import { EncryptedPDFError, PDFDocument } from '@cantoo/pdf-lib'
import { PDFiumLibrary, type PDFiumDocument } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { MAX_PDF_PAGES, MAX_PREVIEWS, PREVIEW_QUALITY, PREVIEW_WIDTH } from '../limits.ts'
import { Refusal } from '../refusal.ts'
import { assertNoBomb } from './bombs.ts'
import { cleanObjects } from './pdf-rules.ts'

type Library = Awaited<ReturnType<typeof PDFiumLibrary.init>>

const MAX_PREVIEW_HEIGHT = 3 * PREVIEW_WIDTH

/**
 * Checks a PDF and writes it anew from the objects that were checked, without metadata, earlier versions or anything
 * hung on before or after it: two readers cannot see two different documents. @throws {Refusal}
 */
export async function cleanPdf(bytes: Buffer): Promise<{ pages: number; outputs: Buffer[] }> {
  await assertNoBomb(bytes)
  const pdfium = await PDFiumLibrary.init()
  // PDFium counts pages without building them, so a document of 100 000 pages costs nothing.
  const asSent = await openPdf(pdfium, bytes)
  assertPageCount(asSent.getPageCount())
  asSent.destroy()
  const clean = await rewritten(bytes)
  const document = await openPdf(pdfium, clean)
  const pages = assertPageCount(document.getPageCount())
  const previews = []
  for (let page = 0; page < Math.min(pages, MAX_PREVIEWS); page++)
    previews.push(await preview(document, page))
  return { pages, outputs: [clean, ...previews] }
}

async function openPdf(pdfium: Library, bytes: Buffer): Promise<PDFiumDocument> {
  try {
    return await pdfium.loadDocument(bytes)
  } catch (error) {
    throw new Refusal(/password|security/i.test(String(error)) ? 'encryptedPdf' : 'brokenFile')
  }
}

function assertPageCount(pages: number): number {
  if (pages < 1) throw new Refusal('brokenFile')
  if (pages > MAX_PDF_PAGES) throw new Refusal('tooManyPages')
  return pages
}

async function rewritten(bytes: Buffer): Promise<Buffer> {
  try {
    const document = await PDFDocument.load(bytes, {
      updateMetadata: false,
      preserveXFA: true,
      parseSpeed: Infinity,
    })
    cleanObjects(document)
    assertPageCount(document.getPageCount())
    return Buffer.from(
      await document.save({ rewrite: true, addDefaultPage: false, updateFieldAppearances: false }),
    )
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal(error instanceof EncryptedPDFError ? 'encryptedPdf' : 'brokenFile')
  }
}

async function preview(document: PDFiumDocument, index: number): Promise<Buffer> {
  const page = document.getPage(index)
  const { originalWidth, originalHeight } = page.getOriginalSize()
  if (!(originalWidth > 0 && originalHeight > 0)) throw new Refusal('brokenFile')
  const scale = Math.min(PREVIEW_WIDTH / originalWidth, MAX_PREVIEW_HEIGHT / originalHeight)
  const width = Math.max(1, Math.round(originalWidth * scale))
  const height = Math.max(1, Math.round(originalHeight * scale))
  const { data } = await page.render({
    scale: 1,
    width,
    height,
    renderFormFields: true,
    render: ({ data, width, height }) =>
      sharp(data, { raw: { width, height, channels: 4 } })
        .removeAlpha()
        .jpeg({ quality: PREVIEW_QUALITY })
        .toBuffer(),
  })
  return Buffer.from(data)
}
