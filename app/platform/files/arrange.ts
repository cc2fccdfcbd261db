import { inTransaction } from '#db/client.ts'
import { setFilePosition } from '#db/queries/files.ts'
import { filesOfDraft } from './documents.ts'
import type { FileHouse } from './store.ts'

/**
 * Lets a file of a draft change places with its neighbour of the same paper: together they are one document, in this
 * order. The first does not go earlier, nor the last later. Returns whether anything moved.
 */
export function moveDraftFile(
  books: Pick<FileHouse, 'db' | 'keyring'>,
  draftId: string,
  id: string,
  direction: 'earlier' | 'later',
): boolean {
  const owner = { kind: 'draft', id: draftId } as const
  return inTransaction(books.db, () => {
    const files = filesOfDraft(books, draftId).filter(({ state }) => state !== 'refused')
    const paper = files.find((file) => file.id === id)?.meta.paper
    const document = files.filter(({ meta }) => meta.paper === paper)
    const at = document.findIndex((file) => file.id === id)
    const [file, other] = [document[at], document[direction === 'earlier' ? at - 1 : at + 1]]
    if (!file || !other) return false
    setFilePosition(books.db, owner, file.id, other.position)
    setFilePosition(books.db, owner, other.id, file.position)
    return true
  })
}
