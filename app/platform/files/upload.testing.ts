import sharp from 'sharp'
import type { FileOwner } from '#db/queries/files.ts'
import { filesOfDraft, type StoredFile } from './documents.ts'
import type { UploadLimits } from './limits.ts'
import { receiveUpload, type Upload } from './receive.server.ts'
import type { FileHouse } from './store.ts'

export type Given = { name: string; type?: string; bytes: Uint8Array }

/** A form with a paper and files, written as a browser writes it. */
export function formRequest(
  files: readonly Given[],
  fields: Record<string, string> = { paper: 'lön' },
): Request {
  const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW'
  const quoted = (text: string) => text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  const part = (parameters: string, content: Uint8Array, type?: string) => [
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${parameters}\r\n`),
    Buffer.from(type === undefined ? '\r\n' : `Content-Type: ${type || 'application/octet-stream'}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]
  const body = Buffer.concat([
    ...Object.entries(fields).flatMap(([name, value]) => part(`name="${name}"`, Buffer.from(value))),
    ...files.flatMap(({ name, type = '', bytes }) =>
      part(`name="files"; filename="${quoted(name)}"`, bytes, type),
    ),
    Buffer.from(`--${boundary}--\r\n`),
  ])
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return new Request('http://nara.test/', { method: 'POST', headers, body })
}

/** Uploads to a draft or a case and returns the answer. */
export function upload(
  house: FileHouse,
  owner: FileOwner,
  request: Request | readonly Given[],
  limits?: UploadLimits,
  replaces?: string,
): Promise<Upload> {
  return receiveUpload(house, request instanceof Request ? request : formRequest(request), {
    owner,
    retention: owner.kind === 'draft' ? 'draft' : 'case-5y',
    paperOf: (fields) => fields.get('paper') ?? '',
    replaces,
    ...(limits && { limits }),
  })
}

/** A small photo of one colour. */
export function photo(colour = '#9af'): Promise<Buffer> {
  return sharp({ create: { width: 80, height: 60, channels: 3, background: colour } })
    .jpeg()
    .toBuffer()
}

/** Uploads to a draft under names that must never be seen, and returns all that the draft then has. */
export async function uploadTo(
  house: FileHouse,
  draft: string,
  files: readonly Uint8Array[],
): Promise<StoredFile[]> {
  const given = files.map((bytes, i) => ({ name: `hemlig ${i}`, bytes }))
  await upload(house, { kind: 'draft', id: draft }, given)
  return filesOfDraft(house, draft)
}
