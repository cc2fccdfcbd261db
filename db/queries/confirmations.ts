import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { confirmations } from '#db/schema/tables.ts'

export type ConfirmationRow = typeof confirmations.$inferSelect

export const insertConfirmation = insertInto(confirmations)

const ofDraft = prepared((db) =>
  db.$client.prepare<[string], ConfirmationRow>(
    `select draft_id as draftId, seq, address_index as addressIndex, code_index as codeIndex, sent_at as sentAt, attempts,
       confirmed_at as confirmedAt
     from confirmations where draft_id = ? order by seq desc`,
  ),
)

/** The letters with digits that were sent for a draft, the newest first. */
export function listConfirmations(db: Db, draftId: string): ConfirmationRow[] {
  return ofDraft(db).all(draftId)
}

type Letter = Pick<ConfirmationRow, 'draftId' | 'seq'>

const attempt = prepared((db) =>
  db.$client.prepare<Letter>(
    'update confirmations set attempts = attempts + 1 where draft_id = @draftId and seq = @seq',
  ),
)
const confirmed = prepared((db) =>
  db.$client.prepare<Letter & { at: number }>(
    'update confirmations set confirmed_at = @at where draft_id = @draftId and seq = @seq',
  ),
)

export function countAttempt(db: Db, { draftId, seq }: Letter): void {
  attempt(db).run({ draftId, seq })
}

export function markConfirmed(db: Db, { draftId, seq }: Letter, at: number): void {
  confirmed(db).run({ draftId, seq, at })
}
