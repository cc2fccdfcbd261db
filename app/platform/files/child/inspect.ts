import type { MediaType } from './frames.ts'
import { kindOf } from './kind.ts'

/** The document as it may be kept, then a picture of each page. */
export type Inspected = { mediaType: MediaType; pages: number; outputs: Buffer[] }

/** Tells by content what a file is, checks it by the rules of its kind and makes it anew. @throws {Refusal} */
export async function inspect(bytes: Buffer): Promise<Inspected> {
  const kind = await kindOf(bytes)
  // Loaded when needed: the libraries for one kind take memory that the other kind can use.
  if (kind === 'pdf') {
    const { cleanPdf } = await import('./pdf.ts')
    return { mediaType: 'application/pdf', ...(await cleanPdf(bytes)) }
  }
  const { cleanPicture } = await import('./picture.ts')
  return { mediaType: 'image/jpeg', pages: 1, outputs: await cleanPicture(bytes, kind) }
}
