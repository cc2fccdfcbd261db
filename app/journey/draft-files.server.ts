import { filesOfDraft, type StoredFile } from '#app/platform/files/documents.ts'
import type { Portal } from '#app/platform/portal.ts'

export type DraftFile = {
  id: string
  /** The paper it is a picture of. */
  paper: string
  state: StoredFile['state']
  /** Pages that have a picture. */
  pages: number
  /** Why it was taken away after all: the scanner answered late. */
  refusal: { code: string; name: string } | undefined
}

/** The files of a draft in the order they were added. The caller has checked whose draft it is. */
export function listOwnFiles(portal: Portal, draftId: string): DraftFile[] {
  return filesOfDraft(portal, draftId).map(({ id, state, meta }) => ({
    id,
    paper: meta.paper,
    state,
    pages: meta.previews,
    refusal: meta.refusal && { code: meta.refusal, name: meta.name },
  }))
}
