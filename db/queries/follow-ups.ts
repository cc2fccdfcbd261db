import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { followUps } from '#db/schema/tables.ts'

export const insertFollowUp = insertInto(followUps)

const related = prepared((db) =>
  db.$client
    .prepare<[string, string], string>(
      `select f.earlier_id from follow_ups f join cases c on c.draft_id = f.draft_id where c.id = ?
       union select c.id from follow_ups f join cases c on c.draft_id = f.draft_id where f.earlier_id = ?`,
    )
    .pluck(),
)

/** The cases that were begun from this one's page, and the one from whose page it was begun. */
export function listFollowUps(db: Db, caseId: string): string[] {
  return related(db).all(caseId, caseId)
}
