import { filesOfDraft, type StoredFile } from '#app/platform/files/documents.ts'
import type { Portal } from '#app/platform/portal.ts'

export type DraftFile = {
  id: string
  /** The paper it is a picture of. */
  paper: string
  state: StoredFile['state']
  pages: number
  /** Pages, from the first on, that have a picture. */
  previews: number
  /** It takes another file's place once the scanner has let it in. */
  isReplacement: boolean
  /** Why it was taken away after all: the scanner answered late. */
  refusal: { code: string; name: string } | undefined
}

/** The files of a draft in their order. The caller has checked whose draft it is. */
export function listOwnFiles(portal: Portal, draftId: string): DraftFile[] {
  return filesOfDraft(portal, draftId).map(({ id, state, meta }) => ({
    id,
    paper: meta.paper,
    state,
    pages: meta.pages,
    previews: meta.previews,
    isReplacement: meta.replaces !== undefined,
    refusal: meta.refusal && { code: meta.refusal, name: meta.name },
  }))
}
