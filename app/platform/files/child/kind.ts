import { fileTypeFromBuffer } from 'file-type'
import { Refusal } from '../refusal.ts'

/** What the portal takes, told by the content alone. */
export type Kind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic'

const KINDS: Record<string, Kind> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/apng': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'image/heif': 'heic',
}
const OFFICE = /^application\/(vnd\.openxmlformats|vnd\.ms-|vnd\.oasis|vnd\.visio|msword|rtf|x-cfb)/
const ARCHIVE =
  /^application\/(zip|gzip|java-archive|vnd\.rar|x-(rar|7z|tar|gtar|bzip|xz|lzip|lz4|lzh|compress|cpio|unix-archive|arj|zstd|ace|rpm|deb|iso).*|zstd|vnd\.(ms-cab|android).*)/
const WEB = /<(svg|html|head|body|script|iframe|!doctype|\?xml|\?php)/i

/** Tells the kind by the first bytes. @throws {Refusal} that says which sort of file it is instead. */
export async function kindOf(bytes: Buffer): Promise<Kind> {
  if (bytes.length === 0) throw new Refusal('empty')
  // Some readers find a PDF header anywhere in the first kilobyte; here it is a PDF from its first byte or none.
  if (bytes.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdf'
  const found = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.mime
  const kind = found && KINDS[found]
  if (kind && kind !== 'pdf') return kind
  const start = bytes.toString('latin1', 0, 2048)
  if ((found && OFFICE.test(found)) || start.startsWith('{\\rtf')) throw new Refusal('officeFile')
  if (found && ARCHIVE.test(found)) {
    throw new Refusal(bytes.includes('[Content_Types].xml') ? 'officeFile' : 'archive')
  }
  if (WEB.test(start.replaceAll('\0', ''))) throw new Refusal('webPage')
  throw new Refusal('unknownType')
}
