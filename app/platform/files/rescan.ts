import { inTransaction } from '#db/client.ts'
import { listWaitingFiles, updateFile, type FileOwner, type FileRow } from '#db/queries/files.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { inspect, scan, type Quarantined } from './admit.ts'
import { findReplaced, findStoredFile, sealMeta, type FileMeta } from './documents.ts'
import { Refusal, type RefusalCode } from './refusal.ts'
import { removeDraftFile } from './remove.ts'
import { removeQuarantined, type FileHouse } from './store.ts'

const FILES_AT_A_TIME = 50

/** A file that was taken while the scanner was silent and has to be refused now: somebody must be told. */
export type LateRefusal = { owner: FileOwner; fileId: string; paper: string; refusal: RefusalCode }
/** Tells of a late refusal, in the transaction that closes the file: neither happens without the other. */
export type OnRefused = (late: LateRefusal) => void

/**
 * Asks the scanner again about files that wait for it. What is clean becomes ready; what is refused loses its content
 * and keeps its row, so that its owner sees what happened. A file that is still unanswered waits on.
 */
export async function rescan(
  house: FileHouse,
  onRefused: OnRefused = () => undefined,
): Promise<{ ready: number; refused: number; waiting: number }> {
  const outcome = { ready: 0, refused: 0, waiting: 0 }
  for (const row of listWaitingFiles(house.db, FILES_AT_A_TIME)) {
    const owner: FileOwner = row.draftId
      ? { kind: 'draft', id: row.draftId }
      : { kind: 'case', id: row.caseId ?? '' }
    try {
      const settled = await settle(house, owner, row, onRefused)
      outcome[settled]++
    } catch (error) {
      // One file that cannot be read must not keep the others waiting.
      house.log.error('a waiting file could not be checked', { job: 'rescan', error })
      outcome.waiting++
    }
  }
  return outcome
}

/** `waiting` also when the file went away, or from draft to case, while it was checked: the next round finds it there. */
async function settle(
  house: FileHouse,
  owner: FileOwner,
  row: FileRow,
  onRefused: OnRefused,
): Promise<'ready' | 'waiting' | 'refused'> {
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
    const { state: _, bytes, ...found } = await inspect(house, file, 'clean')
    if (!open(house, owner, row, bytes, { ...meta, ...found })) return 'waiting'
    await removeQuarantined(house.filesDir, row.id)
    return 'ready'
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const late = { owner, fileId: row.id, paper: meta.paper, refusal: error.code }
    if (!close(house, late, row, meta, onRefused)) return 'waiting'
    await removeQuarantined(house.filesDir, row.id)
    return 'refused'
  }
}

/** What was let in takes its place, or that of the file it was to replace. */
function open(
  house: FileHouse,
  owner: FileOwner,
  row: FileRow,
  bytes: number,
  { replaces, ...meta }: FileMeta,
): boolean {
  return inTransaction(house.db, () => {
    const now = findStoredFile(house, owner, row.id)
    if (!now) return false
    const old = replaces === undefined ? undefined : findReplaced(house, owner, replaces, meta.paper)
    if (old) removeDraftFile(house, owner.id, old.id)
    const sealedMeta = sealMeta(house, owner, row.id, row.dataKeyId, meta)
    const { position } = old ?? now
    return updateFile(house.db, owner, row.id, { state: 'ready', bytes, position, sealedMeta })
  })
}

/** What was refused loses its content; its row stays to tell why. */
function close(
  house: FileHouse,
  late: LateRefusal,
  row: FileRow,
  { replaces: _, ...meta }: FileMeta,
  onRefused: OnRefused,
): boolean {
  const { owner, refusal } = late
  return inTransaction(house.db, () => {
    const now = findStoredFile(house, owner, row.id)
    if (!now) return false
    const sealedMeta = sealMeta(house, owner, row.id, row.dataKeyId, { ...meta, refusal })
    const { position } = now
    updateFile(house.db, owner, row.id, { state: 'waiting-for-scan', bytes: 0, position, sealedMeta })
    onRefused(late)
    return true
  })
}
