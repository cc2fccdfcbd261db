import { PassThrough, Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ReadableStream } from 'node:stream/web'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { placeOf } from './admit.ts'
import { inChild, MERGE_LIMITS } from './child-process.ts'
import type { StoredFile } from './documents.ts'
import { neutralName } from './file-name.ts'
import { openSealedFile } from './sealed-file.ts'
import { keptPath, previewPath, type FileHouse } from './store.ts'

type Shelf = Pick<FileHouse, 'db' | 'keyring' | 'filesDir'>

/** A file that nobody may open: the scanner has not answered, or it was refused. */
export class ClosedFileError extends Error {}

/** No page may run it or keep it. The house's own headers stay beside these; said twice, they would count for nothing. */
const SAFE_HEADERS = {
  'content-security-policy': "sandbox; default-src 'none'",
  'cache-control': 'no-store',
}

/** The stored document, always as a download. @throws {ClosedFileError}, and {UnsealError} when it was tampered with. */
export async function downloadResponse(shelf: Shelf, file: StoredFile): Promise<Response> {
  const name = neutralName(file.position + 1, file.meta.mediaType)
  return new Response(await stream(() => openContent(shelf, file)), {
    headers: {
      ...SAFE_HEADERS,
      'content-type': file.meta.mediaType,
      'content-length': String(file.bytes),
      'content-disposition': `attachment; filename="${name}"`,
    },
  })
}

/** The picture of a page, which the portal has drawn itself. `page` counts from 1; undefined when there is none. */
export async function previewResponse(
  shelf: Shelf,
  file: StoredFile,
  page: number,
): Promise<Response | undefined> {
  if (!Number.isInteger(page) || page < 1 || page > file.meta.previews) return undefined
  const key = keyOf(shelf, file)
  const path = previewPath(shelf.filesDir, file.id, page)
  const content = () => openSealedFile(path, key, placeOf(file.id, key, page))
  return new Response(await stream(content), { headers: { ...SAFE_HEADERS, 'content-type': 'image/jpeg' } })
}

/**
 * All given documents in one PDF for the desk, pictures on pages of their own, put together in a child process.
 * @throws {ClosedFileError} when one of them is closed; {Refusal} when they are too much for one document.
 */
export async function mergedPdf(shelf: Shelf, files: readonly StoredFile[]): Promise<Response> {
  for (const file of files) keyOf(shelf, file)
  async function* contents() {
    for (const file of files) yield* openContent(shelf, file)
  }
  const head = {
    task: 'merge' as const,
    sizes: files.map(({ bytes }) => bytes),
    mediaTypes: files.map(({ meta }) => meta.mediaType),
  }
  const out = new PassThrough()
  // Whoever reads it gets the error too; without a listener it would end the process.
  out.on('error', () => undefined)
  const length = await new Promise<number>((resolve, reject) => {
    inChild({ head, input: contents(), limits: MERGE_LIMITS }, async ({ sizes: [size = 0] }, body) => {
      resolve(size)
      await pipeline(body(size), out)
    }).catch((error: unknown) => {
      const reason = error instanceof Error ? error : new Error('The documents could not be merged')
      reject(reason)
      out.destroy(reason)
    })
  })
  return new Response(Readable.toWeb(out) as globalThis.ReadableStream, {
    headers: {
      ...SAFE_HEADERS,
      'content-type': 'application/pdf',
      'content-length': String(length),
      'content-disposition': 'attachment; filename="dokument.pdf"',
    },
  })
}

/** The plain content of a stored document. @throws {ClosedFileError} unless it is ready. */
export function openContent(shelf: Shelf, file: StoredFile): AsyncGenerator<Buffer> {
  const key = keyOf(shelf, file)
  return openSealedFile(keptPath(shelf.filesDir, file.id), key, placeOf(file.id, key))
}

function keyOf({ db, keyring }: Shelf, file: StoredFile) {
  if (file.state !== 'ready') throw new ClosedFileError('This file is closed')
  return getDataKey(db, keyring, file.dataKeyId)
}

/**
 * Opens the first piece before an answer is promised: a damaged file is an error page and not half a file. Then opens
 * anew when somebody reads, because an answer may be dropped unread, and what never began cannot be told to end.
 */
async function stream(open: () => AsyncGenerator<Buffer>): Promise<globalThis.ReadableStream> {
  const first = open()
  await first.next()
  await first.return(undefined)
  return ReadableStream.from(open()) as globalThis.ReadableStream
}
