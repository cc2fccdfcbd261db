import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { returnCodes } from '#db/schema/tables.ts'

export const insertReturnCode = insertInto(returnCodes)

const byDraft = prepared((db) =>
  db.$client
    .prepare<[string, string], string>(
      `select c.id from cases c join return_codes r on r.case_id = c.id where c.draft_id = ? and r.holder = ?`,
    )
    .pluck(),
)

/** The case that a draft became, if this holder still has it. */
export function findCaseHeldByDraft(db: Db, draftId: string, holder: string): string | undefined {
  return byDraft(db).get(draftId, holder)
}

const release = prepared((db) =>
  db.$client.prepare<[string]>('update return_codes set holder = null, holder_until = null where holder = ?'),
)

/** Takes every case out of a holder's hands. */
export function letGo(db: Db, holder: string): void {
  release(db).run(holder)
}
