import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { SEEN } from './inbox.ts'
import type { Sight } from './sight.ts'

export type RelatedRow = {
  id: string
  reference: string
  service: string
  status: string
  receivedOn: string
  assignedTo: string | null
}

const related = prepared((db) =>
  db.$client.prepare<[object], RelatedRow>(
    `select distinct c.id, c.reference, c.service, c.status, c.received_on as receivedOn, c.assigned_to as assignedTo
     from case_marks mine cross join case_marks theirs on theirs.mark = mine.mark and theirs.whose = mine.whose
     cross join cases c on c.id = theirs.case_id
     where mine.case_id = @caseId and mine.whose = @whose and c.id <> @caseId and c.unit = @unit and ${SEEN}
     order by c.received_at desc, c.id limit 50`,
  ),
)

/** Other reports with a mark in common, the newest first: about the same person, or by the same reporter. */
export function listRelatedCases(
  db: Db,
  sight: Sight,
  caseId: string,
  whose: 'subject' | 'reporter',
): RelatedRow[] {
  return related(db).all({ ...sight, caseId, whose })
}

/** Gives a case the marks of another. */
export function copyCaseMarks(db: Db, from: string, to: string): void {
  db.$client
    .prepare(
      'insert into case_marks (case_id, whose, mark) select ?, whose, mark from case_marks where case_id = ?',
    )
    .run(to, from)
}
