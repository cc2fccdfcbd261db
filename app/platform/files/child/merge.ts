import { PDFDocument } from '@cantoo/pdf-lib'
import type { MediaType } from './frames.ts'

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89, margin: 28.35 }

/** Puts checked documents one after the other into one PDF; a picture gets an A4 page of its own. */
export async function merge(
  documents: { mediaType: MediaType; bytes: Buffer }[],
): Promise<{ pages: number; pdf: Buffer }> {
  const whole = await PDFDocument.create({ updateMetadata: false })
  for (const { mediaType, bytes } of documents) {
    if (mediaType === 'image/jpeg') await addPicture(whole, bytes)
    else await addPages(whole, bytes)
  }
  const pdf = await whole.save({ useObjectStreams: true, addDefaultPage: false })
  return { pages: whole.getPageCount(), pdf: Buffer.from(pdf) }
}

async function addPages(whole: PDFDocument, bytes: Buffer): Promise<void> {
  const part = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
  for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
}

async function addPicture(whole: PDFDocument, bytes: Buffer): Promise<void> {
  const picture = await whole.embedJpg(bytes)
  const lying = picture.width > picture.height
  const [width, height] = lying ? [PAGE.height, PAGE.width] : [PAGE.width, PAGE.height]
  const { width: w, height: h } = picture.scaleToFit(width - 2 * PAGE.margin, height - 2 * PAGE.margin)
  whole
    .addPage([width, height])
    .drawImage(picture, { x: (width - w) / 2, y: (height - h) / 2, width: w, height: h })
}
