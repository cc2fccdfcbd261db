import { inTransaction } from '#db/client.ts'
import { insertDataKey } from '#db/queries/data-keys.ts'
import {
  fileUsage,
  findFile,
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
import { removeDraftFile } from './remove.ts'
import type { FileHouse } from './store.ts'

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
  /** The file whose place it takes once the scanner has let it in. */
  replaces?: string
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
  /** The draft's file of the same paper that it stands in for. One that has gone meanwhile is not missed. */
  replaces?: string | undefined
  limits?: UploadLimits
}

/**
 * Writes the row of a file whose content is on disk already, with a data key of its own. @throws {Refusal} `tooMany` or
 * `matterTooLarge` when another upload of the same owner was faster, `uploadBroken` when the owner has gone.
 */
export function attachFile(house: Omit<FileHouse, 'virusScan'>, it: Attachment): void {
  const { db, keyring, clock } = house
  const { owner, file, admitted, limits = UPLOAD_LIMITS } = it
  const { id, key, name, declaredType } = file
  const { mediaType, pages, previews, sha256, bytes, state } = admitted
  const now = clock.now()
  const wrappingKeyId = keyring.wrappingKeyId(it.retention, dayOf(now))
  const { paper } = it
  const meta: FileMeta = { name, declaredType, paper, mediaType, pages, previews, sha256 }
  inTransaction(db, () => {
    // Removed or sent while the file was on its way.
    if (!hasOwner(db, owner)) throw new Refusal('uploadBroken')
    const old = it.replaces === undefined ? undefined : findReplaced(house, owner, it.replaces, paper)
    const usage = fileUsage(db, owner)
    const others = usage.count - (old && old.bytes > 0 ? 1 : 0)
    if (others >= limits.maxFilesPerMatter) throw new Refusal('tooMany')
    if (usage.bytes - (old?.bytes ?? 0) + file.bytes > limits.maxBytesPerMatter)
      throw new Refusal('matterTooLarge')
    const takesPlace = old !== undefined && state === 'ready'
    if (takesPlace) removeDraftFile(house, owner.id, old.id)
    else if (old) meta.replaces = old.id
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
      position: takesPlace ? old.position : usage.next,
      createdAt: now,
    })
  })
}

/** The file of a draft, of the same paper, whose place another takes. What a case holds has been signed and stays. */
export function findReplaced(
  books: Books,
  owner: FileOwner,
  id: string,
  paper: string,
): StoredFile | undefined {
  const old = owner.kind === 'draft' ? findStoredFile(books, owner, id) : undefined
  return old?.meta.paper === paper ? old : undefined
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
  for (const { id, dataKeyId, meta: whole } of filesOfDraft(books, move.draftId)) {
    const { replaces: _, ...meta } = whole
    moveFileRow(books.db, id, move.draftId, move.caseId, sealMeta(books, owner, id, dataKeyId, meta))
    rewrapDataKey(books.db, books.keyring, dataKeyId, move.retention, move.now)
  }
}
