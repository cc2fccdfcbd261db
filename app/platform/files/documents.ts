import { inTransaction } from '#db/client.ts'
import { insertDataKey } from '#db/queries/data-keys.ts'
import {
  deleteFile,
  fileUsage,
  findFile,
  findFileState,
  hasOwner,
  insertFile,
  listFiles,
  moveFileRow,
  type FileOwner,
  type FileRow,
} from '#db/queries/files.ts'
import { dayOf, type EpochMs } from '#app/platform/clock.ts'
import { getDataKey, rewrapDataKey } from '#app/platform/crypto/data-keys.ts'
import type { RetentionClass } from '#app/platform/crypto/keyring.ts'
import { sealJson, unsealJson, type SealedPlace } from '#app/platform/crypto/seal.ts'
import type { Admitted, Quarantined } from './admit.ts'
import type { MediaType } from './child/frames.ts'
import { UPLOAD_LIMITS, type UploadLimits } from './limits.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { removeFiles, type FileHouse } from './store.ts'

/** What is known of a file; sealed in its row, for its owner. */
export type FileMeta = {
  /** As the person's device called it; for the person's eyes only. */
  name: string
  declaredType: string
  /** The required paper it was uploaded as. */
  paper: string
  mediaType: MediaType
  pages: number
  previews: number
  /** Of the stored content, hex; empty while the scanner has not answered. */
  sha256: string
  /** Why it was taken away after all, when the scanner answered later. */
  refusal?: RefusalCode
}

/** `ready` can be opened; `waiting` has no scanner's answer yet; `refused` has lost its content. */
export type StoredFile = {
  id: string
  owner: FileOwner
  state: 'ready' | 'waiting' | 'refused'
  dataKeyId: string
  bytes: number
  position: number
  createdAt: EpochMs
  meta: FileMeta
}

type Books = Pick<FileHouse, 'db' | 'keyring'>

const metaPlace = (owner: FileOwner, id: string): SealedPlace => ({
  table: 'files',
  column: 'sealed_meta',
  row: id,
  owner: owner.id,
})

/** The draft's files in the order they were added. @throws {UnsealError} when a row was moved here from elsewhere. */
export function filesOfDraft(books: Books, draftId: string): StoredFile[] {
  return filesOf(books, { kind: 'draft', id: draftId })
}

/** The case's files in the order they were added. @throws {UnsealError} when a row was moved here from elsewhere. */
export function filesOfCase(books: Books, caseId: string): StoredFile[] {
  return filesOf(books, { kind: 'case', id: caseId })
}

function filesOf(books: Books, owner: FileOwner): StoredFile[] {
  return listFiles(books.db, owner).map((row) => opened(books, owner, row))
}

/** One file, if this owner has it. Whoever calls has made sure that the reader may see the owner's files. */
export function findStoredFile(books: Books, owner: FileOwner, id: string): StoredFile | undefined {
  const row = findFile(books.db, owner, id)
  return row && opened(books, owner, row)
}

function opened({ db, keyring }: Books, owner: FileOwner, row: FileRow): StoredFile {
  const key = getDataKey(db, keyring, row.dataKeyId)
  const meta = unsealJson<FileMeta>(key, metaPlace(owner, row.id), row.sealedMeta)
  const { id, dataKeyId, bytes, position, createdAt } = row
  const state = row.state === 'ready' ? 'ready' : meta.refusal ? 'refused' : 'waiting'
  return { id, owner, state, dataKeyId, bytes, position, createdAt, meta }
}

export type Attachment = {
  owner: FileOwner
  retention: RetentionClass
  file: Quarantined
  admitted: Admitted
  paper: string
  limits?: UploadLimits
}

/**
 * Writes the row of a file whose content is on disk already, with a data key of its own. @throws {Refusal} `tooMany` or
 * `matterTooLarge` when another upload of the same owner was faster, `uploadBroken` when the owner has gone.
 */
export function attachFile(
  { db, keyring, clock }: Pick<FileHouse, 'db' | 'keyring' | 'clock'>,
  it: Attachment,
): void {
  const { owner, file, admitted, limits = UPLOAD_LIMITS } = it
  const { id, key, name, declaredType } = file
  const { mediaType, pages, previews, sha256, bytes, state } = admitted
  const now = clock.now()
  const wrappingKeyId = keyring.wrappingKeyId(it.retention, dayOf(now))
  const meta: FileMeta = { name, declaredType, paper: it.paper, mediaType, pages, previews, sha256 }
  inTransaction(db, () => {
    // Removed or sent while the file was on its way.
    if (!hasOwner(db, owner)) throw new Refusal('uploadBroken')
    const usage = fileUsage(db, owner)
    if (usage.count >= limits.maxFilesPerMatter) throw new Refusal('tooMany')
    if (usage.bytes + file.bytes > limits.maxBytesPerMatter) throw new Refusal('matterTooLarge')
    insertDataKey(db, {
      id: key.id,
      wrappingKeyId,
      wrapped: keyring.wrap(wrappingKeyId, key.secret),
      createdAt: now,
    })
    insertFile(db, {
      id,
      draftId: owner.kind === 'draft' ? owner.id : null,
      caseId: owner.kind === 'case' ? owner.id : null,
      dataKeyId: key.id,
      state,
      sealedMeta: sealMeta({ db, keyring }, owner, id, key.id, meta),
      bytes,
      position: usage.next,
      createdAt: now,
    })
  })
}

/** Seals a file's description for its owner, under the file's own data key. */
export function sealMeta(
  { db, keyring }: Books,
  owner: FileOwner,
  id: string,
  dataKeyId: string,
  meta: FileMeta,
): Buffer {
  return sealJson(getDataKey(db, keyring, dataKeyId), metaPlace(owner, id), meta)
}

/**
 * Gives a draft's files to the case it became; call it inside the transaction that writes the case. The content stays
 * as it is on disk; each file's key goes under the case's retention class, and its description is sealed for the case.
 */
export function moveFilesToCase(
  books: Books,
  move: { draftId: string; caseId: string; retention: RetentionClass; now: EpochMs },
): void {
  const owner = { kind: 'case', id: move.caseId } as const
  for (const { id, dataKeyId, meta } of filesOfDraft(books, move.draftId)) {
    moveFileRow(books.db, id, move.draftId, move.caseId, sealMeta(books, owner, id, dataKeyId, meta))
    rewrapDataKey(books.db, books.keyring, dataKeyId, move.retention, move.now)
  }
}

type Remover = Pick<FileHouse, 'db' | 'log' | 'filesDir'>

/** Takes away one file of a draft. Returns false when the draft has no such file, as after a second click. */
export function removeDraftFile(house: Remover, draftId: string, id: string): boolean {
  return removeRows(house, { kind: 'draft', id: draftId }, [id]) > 0
}

/**
 * Takes away all files of a draft: rows, keys and content. Call it before the draft itself is deleted, because the
 * database removes the rows with the draft and then nothing tells which keys to destroy.
 */
export function removeDraftFiles(house: Remover, draftId: string): void {
  const owner: FileOwner = { kind: 'draft', id: draftId }
  const ids = listFiles(house.db, owner).map(({ id }) => id)
  removeRows(house, owner, ids)
}

function removeRows({ db, log, filesDir }: Remover, owner: FileOwner, ids: readonly string[]): number {
  const gone = inTransaction(db, () => ids.filter((id) => deleteFile(db, owner, id)))
  // After the caller's transaction, which may still be rolled back: content goes only when its row is really gone.
  setImmediate(() => {
    if (!db.$client.open) return
    const unspoken = gone.filter((id) => !findFileState(db, id))
    removeFiles(filesDir, unspoken).catch((error: unknown) =>
      log.warn('files were left to the sweep', { error }),
    )
  })
  return gone.length
}
