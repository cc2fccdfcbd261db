import { findDraft } from '#db/queries/drafts.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { AttachmentAnswers, Journey } from './define.ts'
import { listOwnFiles } from './draft-files.server.ts'
import { amendDraft, getDraft } from './drafts.server.ts'
import { steps } from './engine.ts'

/** The step of a journey at which papers are asked for, if there is one. */
export function papersStep(journey: Journey) {
  return steps(journey).find(({ id }) => journey.pages[id]?.kind === 'attachments')
}

/**
 * Takes back the answer "I send it along" of a paper that has lost its last file, so that it is asked for again. Call it
 * inside the transaction that closed the file.
 */
export function reopenPaper(portal: Portal, journey: Journey, draftId: string, paper: string): void {
  const row = findDraft(portal.db, draftId)
  const step = papersStep(journey)
  if (!row || !step) return
  const hasOther = listOwnFiles(portal, draftId).some(
    (file) => file.paper === paper && file.state !== 'refused',
  )
  if (hasOther) return
  // Brought up to date, as whoever saves it in the same moment expects.
  amendDraft(portal, getDraft(portal, row.holder, journey, draftId), ({ answers }) => {
    const given = answers[step.id] as AttachmentAnswers | undefined
    if (given?.papers?.[paper]?.state !== 'file') return
    const { [paper]: _, ...papers } = given.papers
    answers[step.id] = { ...given, papers }
  })
}
