import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFInvalidObject,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { Refusal } from '../refusal.ts'
import { withoutMetadata } from './jpeg.ts'

/** Keys that make a document do something, or carry a file inside it (ISO 32000-2, 7.11 and 12.6). */
const ACTIVE_KEYS = new Set([
  'JavaScript',
  'JS',
  'AA',
  'XFA',
  'EF',
  'EmbeddedFiles',
  'RichMediaSettings',
  'RichMediaContent',
])
/** The same, as the kind of an action, an annotation or an object. A link to a page or an address is harmless. */
const ACTIVE_KINDS = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Rendition',
  'Movie',
  'Sound',
  'RichMedia',
  'RichMediaExecute',
  'GoTo3DView',
  '3D',
  'FileAttachment',
  'EmbeddedFile',
])
/** What tells about the author, the device or the program rather than about the content. */
const METADATA_KEYS = ['Metadata', 'PieceInfo', 'LastModified']
const MAX_PIXELS = 50_000_000
const MAX_DEPTH = 200

const name = (text: string) => PDFName.of(text)
const [TYPE, SUBTYPE, S, FILTER] = [name('Type'), name('Subtype'), name('S'), name('Filter')]

/**
 * Walks every object of the document, also those that no page leads to, and takes out metadata on the way.
 * @throws {Refusal} `activePdf` at the first thing that acts or carries a file; `brokenFile` at what cannot be read.
 */
export function cleanObjects(document: PDFDocument): void {
  const { context } = document
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFInvalidObject) throw new Refusal('brokenFile')
    if (isLeftover(object)) context.delete(ref)
    else walk(object, 0)
    if (object instanceof PDFRawStream) cleanJpeg(document, ref, object)
  }
  assertHarmlessOpening(document)
  // The trailer's Info: author, program, times.
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info)
  delete context.trailerInfo.Info
}

/** Object streams have been read into objects, and what they held must not come along a second time unseen. */
function isLeftover(object: PDFObject): boolean {
  if (!(object instanceof PDFStream)) return false
  const type = object.dict.get(TYPE)
  return type === name('ObjStm') || type === name('XRef') || type === name('Metadata')
}

function walk(object: PDFObject, depth: number): void {
  if (depth > MAX_DEPTH) throw new Refusal('tooComplex')
  if (object instanceof PDFStream) {
    assertPictureSize(object.dict)
    walk(object.dict, depth + 1)
  } else if (object instanceof PDFArray) {
    for (const item of object.asArray()) walk(item, depth + 1)
  } else if (object instanceof PDFDict) {
    for (const key of METADATA_KEYS) object.delete(name(key))
    for (const [key, value] of object.entries()) {
      if (ACTIVE_KEYS.has(key.decodeText())) throw new Refusal('activePdf')
      if (key === TYPE || key === SUBTYPE || key === S) assertHarmlessKind(value, object)
      walk(value, depth + 1)
    }
  }
}

function assertHarmlessKind(value: PDFObject, holder: PDFDict): void {
  // A kind may be written as a reference to a name.
  const kind = value instanceof PDFName ? value : holder.context.lookup(value)
  if (kind instanceof PDFName && ACTIVE_KINDS.has(kind.decodeText())) throw new Refusal('activePdf')
}

function assertPictureSize(dict: PDFDict): void {
  const [width, height] = [dict.lookup(name('Width')), dict.lookup(name('Height'))]
  if (!(width instanceof PDFNumber) || !(height instanceof PDFNumber)) return
  if (width.asNumber() * height.asNumber() > MAX_PIXELS) throw new Refusal('pictureTooLarge')
}

function assertHarmlessOpening(document: PDFDocument): void {
  const opening = document.catalog.lookup(name('OpenAction'))
  if (!(opening instanceof PDFDict)) return
  if (opening.lookup(S) !== name('GoTo')) throw new Refusal('activePdf')
}

/** A phone that makes a PDF of a photo leaves the photo's place and time in it. */
function cleanJpeg(document: PDFDocument, ref: PDFRef, stream: PDFRawStream): void {
  const filter = stream.dict.lookup(FILTER)
  const only = filter instanceof PDFArray && filter.size() === 1 ? filter.lookup(0) : filter
  if (only !== name('DCTDecode')) return
  document.context.assign(ref, PDFRawStream.of(stream.dict, withoutMetadata(stream.contents)))
}
