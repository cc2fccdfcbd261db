import { inTransaction } from '#db/client.ts'
import { listWaitingFiles, updateFile, type FileOwner, type FileRow } from '#db/queries/files.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { inspect, scan, type Quarantined } from './admit.ts'
import { findStoredFile, sealMeta, type FileMeta } from './documents.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { removeQuarantined, type FileHouse } from './store.ts'

const FILES_AT_A_TIME = 50

/** A file that was taken while the scanner was silent and has to be refused now: somebody must be told. */
export type LateRefusal = { owner: FileOwner; fileId: string; refusal: RefusalCode }

/**
 * Asks the scanner again about files that wait for it. What is clean becomes ready; what is refused loses its content
 * and keeps its row, so that its owner sees what happened. A file that is still unanswered waits on.
 */
export async function rescan(
  house: FileHouse,
): Promise<{ ready: number; refused: LateRefusal[]; waiting: number }> {
  const outcome = { ready: 0, refused: [] as LateRefusal[], waiting: 0 }
  for (const row of listWaitingFiles(house.db, FILES_AT_A_TIME)) {
    const owner: FileOwner = row.draftId
      ? { kind: 'draft', id: row.draftId }
      : { kind: 'case', id: row.caseId ?? '' }
    try {
      const settled = await settle(house, owner, row)
      if (settled === 'ready') outcome.ready++
      else if (settled === 'waiting') outcome.waiting++
      else outcome.refused.push({ owner, fileId: row.id, refusal: settled.code })
    } catch (error) {
      // One file that cannot be read must not keep the others waiting.
      house.log.error('a waiting file could not be checked', { job: 'rescan', error })
      outcome.waiting++
    }
  }
  return outcome
}

async function settle(
  house: FileHouse,
  owner: FileOwner,
  row: FileRow,
): Promise<'ready' | 'waiting' | Refusal> {
  const meta = findStoredFile(house, owner, row.id)?.meta
  if (!meta) return 'waiting'
  const key = getDataKey(house.db, house.keyring, row.dataKeyId)
  const file: Quarantined = {
    id: row.id,
    key,
    name: meta.name,
    declaredType: meta.declaredType,
    bytes: row.bytes,
  }
  try {
    if ((await scan(house, file)) === 'silent') return 'waiting'
    const { mediaType, pages, previews, sha256, bytes } = await inspect(house, file, 'clean')
    const kept = write(
      house,
      owner,
      row,
      { state: 'ready', bytes },
      { ...meta, mediaType, pages, previews, sha256 },
    )
    if (!kept) return 'waiting'
    await removeQuarantined(house.filesDir, row.id)
    return 'ready'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const closed = { ...meta, refusal: error.code }
    if (!write(house, owner, row, { state: 'waiting-for-scan', bytes: 0 }, closed)) return 'waiting'
    await removeQuarantined(house.filesDir, row.id)
    return error
  }
}

/** False when the file went away, or from draft to case, while it was checked: the next round finds it there. */
function write(
  house: FileHouse,
  owner: FileOwner,
  row: FileRow,
  change: Pick<FileRow, 'state' | 'bytes'>,
  meta: FileMeta,
): boolean {
  return inTransaction(house.db, () => {
    if (!findStoredFile(house, owner, row.id)) return false
    const sealedMeta = sealMeta(house, owner, row.id, row.dataKeyId, meta)
    return updateFile(house.db, owner, row.id, { ...change, sealedMeta })
  })
}
