import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { fileUsage, findFile, type FileOwner } from '#db/queries/files.ts'
import { newDataKey } from '#app/platform/crypto/data-keys.ts'
import type { RetentionClass } from '#app/platform/crypto/keyring.ts'
import { newId } from '#app/platform/ids.ts'
import { inspect, placeOf, scan, type Quarantined } from './admit.ts'
import { attachFile } from './documents.ts'
import { displayName } from './file-name.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './limits.ts'
import { boundaryOf, MultipartError, multipartParts, MultipartTooLargeError, type Part } from './multipart.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { sealFile } from './sealed-file.ts'
import { quarantinePath, removeQuarantined, removeUnlessAttached, type FileHouse } from './store.ts'

/** `state` is `waiting` while the scanner has not answered: the file is taken, and closed to everybody. */
export type UploadedFile =
  | { name: string; ok: true; fileId: string; state: 'ready' | 'waiting' }
  | { name: string; ok: false; refusal: RefusalCode }

/** `refusal` is set when the form as a whole could not be taken; then no file of it was kept. */
export type Upload = { fields: ReadonlyMap<string, string>; files: UploadedFile[]; refusal?: RefusalCode }

export type UploadOptions = {
  owner: FileOwner
  /** How long what is uploaded is kept: `draft` until it is sent, then the class of the case. */
  retention: RetentionClass
  /** Which required paper the files are, from the form's other fields. It may throw a Response. */
  paperOf: (fields: ReadonlyMap<string, string>) => string
  /** The file that one new file stands in for: it stays until the new one is whole and accepted. */
  replaces?: string | undefined
  limits?: UploadLimits
}

type Arrived = { name: string } & ({ file: Quarantined } | { refusal: RefusalCode })

const MAX_HEADER_BYTES = 8192
/** Far above what is allowed, so that somebody who chose 30 files is told about the limit and not about a broken form. */
const MAX_PARTS = 300

/**
 * Takes a form with files: streams each into the sealed quarantine, then has it scanned, checked, made anew and
 * attached to its owner. Whoever calls has made sure that the owner is the person's own. A request that is cut off
 * leaves nothing behind, and its error is passed on.
 */
export async function receiveUpload(
  house: FileHouse,
  request: Request,
  options: UploadOptions,
): Promise<Upload> {
  const arrived: Arrived[] = []
  const fields = new Map<string, string>()
  try {
    await takeIn(house, request, options, arrived, fields)
    if (arrived.length === 0) return { fields, files: [], refusal: 'noFile' }
    const paper = options.paperOf(fields)
    const files: UploadedFile[] = []
    // One after the other: the order stays, and one person's twenty files leave room for others.
    for (const each of arrived) files.push(await settle(house, each, paper, options))
    return { fields, files }
  } catch (error) {
    if (error instanceof MultipartTooLargeError) return { fields, files: [], refusal: 'requestTooLarge' }
    if (error instanceof MultipartError) return { fields, files: [], refusal: 'uploadBroken' }
    throw error
  } finally {
    for (const each of arrived) if ('file' in each) await removeUnlessAttached(house, each.file.id)
  }
}

async function takeIn(
  house: FileHouse,
  request: Request,
  options: UploadOptions,
  arrived: Arrived[],
  fields: Map<string, string>,
): Promise<void> {
  const boundary = boundaryOf(request.headers.get('content-type'))
  if (!boundary || !request.body) throw new MultipartError('This is not a form with files')
  const limits = options.limits ?? UPLOAD_LIMITS
  const usage = fileUsage(house.db, options.owner)
  const { replaces } = options
  const old = replaces === undefined ? undefined : findFile(house.db, options.owner, replaces)
  const left = {
    files: limits.maxFilesPerMatter - usage.count + (old && old.bytes > 0 ? 1 : 0),
    bytes: limits.maxBytesPerMatter - usage.bytes + (old?.bytes ?? 0),
  }
  const maxFiles = replaces === undefined ? limits.maxFilesPerRequest : 1
  const source = Readable.fromWeb(request.body as ReadableStream<Uint8Array>, { signal: request.signal })
  const parts = multipartParts(source, boundary, {
    maxHeaderBytes: MAX_HEADER_BYTES,
    maxParts: MAX_PARTS,
    maxTotalBytes: limits.maxRequestBytes,
  })
  for await (const part of parts) {
    if (part.fileName === undefined) {
      if (fields.size >= limits.maxFields) throw new MultipartError('The form has too many fields')
      fields.set(part.input, await textOf(part, limits.maxFieldBytes))
    } else {
      const taken = arrived.length < maxFiles && left.files > 0
      const each = taken ? await quarantine(house, part, limits, left.bytes) : refused(part, 'tooMany')
      if (!each) continue
      arrived.push(each)
      if (!('file' in each)) continue
      left.files--
      left.bytes -= each.file.bytes
    }
  }
}

async function textOf(part: Part, maxBytes: number): Promise<string> {
  const pieces = []
  let bytes = 0
  for await (const piece of part.body) {
    bytes += piece.length
    if (bytes > maxBytes) throw new MultipartError('A field is too long')
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString()
}

const refused = (part: Part, refusal: RefusalCode): Arrived => ({ name: displayName(part.fileName), refusal })

/** Seals one part under quarantine as it comes. An input without a chosen file sends an empty part without a name. */
async function quarantine(
  house: FileHouse,
  part: Part,
  limits: UploadLimits,
  bytesLeft: number,
): Promise<Arrived | undefined> {
  const id = newId()
  const key = newDataKey()
  const path = quarantinePath(house.filesDir, id)
  try {
    const bytes = await sealFile(
      path,
      key,
      placeOf(id, key),
      limited(part.body, limits.maxFileBytes, bytesLeft),
    )
    if (bytes > 0) {
      const name = displayName(part.fileName)
      return { name, file: { id, key, name, declaredType: part.mediaType, bytes } }
    }
    await removeQuarantined(house.filesDir, id)
    return part.fileName === '' ? undefined : refused(part, 'empty')
  } catch (error) {
    if (error instanceof Refusal) return refused(part, error.code)
    throw error
  }
}

async function* limited(body: Part['body'], maxBytes: number, bytesLeft: number) {
  let bytes = 0
  for await (const piece of body) {
    bytes += piece.length
    if (bytes > maxBytes) throw new Refusal('tooLarge')
    if (bytes > bytesLeft) throw new Refusal('matterTooLarge')
    yield piece
  }
}

async function settle(
  house: FileHouse,
  arrived: Arrived,
  paper: string,
  { owner, retention, replaces, limits = UPLOAD_LIMITS }: UploadOptions,
): Promise<UploadedFile> {
  const { name } = arrived
  if ('refusal' in arrived) return { name, ok: false, refusal: arrived.refusal }
  const { file } = arrived
  try {
    const admitted = await inspect(house, file, await scan(house, file))
    attachFile(house, { owner, retention, file, admitted, paper, replaces, limits })
    return { name, ok: true, fileId: file.id, state: admitted.state === 'ready' ? 'ready' : 'waiting' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    house.log.info('file refused', {
      outcome: error.code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    })
    return { name, ok: false, refusal: error.code }
  }
}
