import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { DataKey } from '#app/platform/crypto/seal.ts'
import type { MediaType } from './child/frames.ts'
import { INSPECT_LIMITS, inChild } from './child-process.ts'
import { MAX_PREVIEWS } from './limits.ts'
import { Refusal } from './refusal.ts'
import { openSealedFile, sealFile, type SealedFilePlace } from './sealed-file.ts'
import { keptPath, previewPath, quarantinePath, type FileHouse } from './store.ts'

/** A file as it came: sealed in the quarantine folder, opened by nobody. */
export type Quarantined = {
  id: string
  key: DataKey
  /** What the person's device called it, and said that it is. */
  name: string
  declaredType: string
  bytes: number
}

/** What the checks found. `waiting`: the scanner has not answered, so the bytes stay in quarantine. */
export type Admitted = {
  state: 'ready' | 'waiting-for-scan'
  mediaType: MediaType
  pages: number
  previews: number
  /** Of the content that is stored. */
  bytes: number
  sha256: string
}

/**
 * Where a sealed file belongs. Its owner is its own data key, because a draft's files become a case's without being
 * sealed anew; which draft or case they belong to is bound by the sealed description in the row.
 */
export function placeOf(id: string, key: DataKey, page?: number): SealedFilePlace {
  return { fileId: page === undefined ? id : `${id}.${page}`, owner: key.id }
}

/** The plain bytes of a file in quarantine. */
export function openQuarantined(
  filesDir: string,
  { id, key }: Pick<Quarantined, 'id' | 'key'>,
): AsyncGenerator<Buffer> {
  return openSealedFile(quarantinePath(filesDir, id), key, placeOf(id, key))
}

/** Asks the scanner about the bytes as they came. @throws {Refusal} when it finds something or will not look. */
export async function scan(
  house: Pick<FileHouse, 'filesDir' | 'virusScan'>,
  file: Pick<Quarantined, 'id' | 'key'>,
): Promise<'clean' | 'silent'> {
  const result = await house.virusScan.scan(Readable.from(openQuarantined(house.filesDir, file)))
  if (result === 'infected') throw new Refusal('infected')
  if (result === 'refused') throw new Refusal('scanRefused')
  return result
}

/**
 * Has a scanned file checked and made anew in the child process. When `scanned` is clean, the result lies on disk under
 * `kept`; when the scanner was silent nothing is kept, but the person is told now what is wrong with the file.
 * @throws {Refusal} what was written until then is the caller's to remove
 */
export function inspect(
  house: Pick<FileHouse, 'filesDir'>,
  file: Quarantined,
  scanned: 'clean' | 'silent',
): Promise<Admitted> {
  const task = {
    head: { task: 'inspect', sizes: [file.bytes] as [number] } as const,
    input: openQuarantined(house.filesDir, file),
    limits: INSPECT_LIMITS,
  }
  return inChild(task, async ({ mediaType, pages, sizes }, body) => {
    assertNameAgrees(file, mediaType)
    const found = { mediaType, pages, previews: Math.min(sizes.length - 1, MAX_PREVIEWS) }
    if (scanned === 'silent') return { ...found, state: 'waiting-for-scan', bytes: file.bytes, sha256: '' }
    return { ...found, state: 'ready', ...(await keep(house.filesDir, file, sizes, body)) }
  })
}

async function keep(
  filesDir: string,
  { id, key }: Quarantined,
  [size = 0, ...previews]: number[],
  body: (size: number) => AsyncGenerator<Buffer, void>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  async function* hashed() {
    for await (const piece of body(size)) {
      hash.update(piece)
      yield piece
    }
  }
  const bytes = await sealFile(keptPath(filesDir, id), key, placeOf(id, key), hashed())
  for (const [i, length] of previews.entries()) {
    await sealFile(previewPath(filesDir, id, i + 1), key, placeOf(id, key, i + 1), body(length))
  }
  return { bytes, sha256: hash.digest('hex') }
}

type Family = 'pdf' | 'picture' | 'other' | 'unknown'
const PICTURE_NAMES = new Set(['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'heic', 'heif', 'hif'])
const PICTURE_TYPES = /^image\/(p?jpe?g|png|x-png|webp|hei[cf](-sequence)?)$/

/**
 * A name or a type that says something else than the content is a trick or a mistake. Pictures may carry each other's
 * names, as telephones do when they share: they are decoded by content and encoded anew.
 */
function assertNameAgrees({ name, declaredType }: Quarantined, mediaType: MediaType): void {
  const is: Family = mediaType === 'application/pdf' ? 'pdf' : 'picture'
  for (const said of [familyOfName(name), familyOfType(declaredType)]) {
    if (said !== 'unknown' && said !== is) throw new Refusal('typeMismatch')
  }
}

function familyOfName(name: string): Family {
  const extension = /\.([a-z][a-z0-9]{1,5})\s*$/i.exec(name)?.[1]?.toLowerCase()
  if (!extension) return 'unknown'
  if (PICTURE_NAMES.has(extension)) return 'picture'
  return extension === 'pdf' ? 'pdf' : 'other'
}

function familyOfType(type: string): Family {
  if (type === '' || type === 'application/octet-stream') return 'unknown'
  if (PICTURE_TYPES.test(type)) return 'picture'
  return type === 'application/pdf' || type === 'application/x-pdf' ? 'pdf' : 'other'
}
