import { inTransaction } from '#db/client.ts'
import { deleteFile, findFileState, listFiles, type FileOwner } from '#db/queries/files.ts'
import { removeFiles, type FileHouse } from './store.ts'

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
