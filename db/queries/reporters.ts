import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import type { caseMarks } from '#db/schema/tables.ts'
import { caseReporters } from '#db/schema/tables.ts'

export type CaseReporterRow = typeof caseReporters.$inferSelect
export type CaseMarkRow = typeof caseMarks.$inferSelect

export const insertCaseReporter = insertInto(caseReporters)

const mark = prepared((db) =>
  db.$client.prepare<[string, string, Buffer]>(
    'insert into case_marks (case_id, whose, mark) values (?, ?, ?) on conflict do nothing',
  ),
)
const reporterOf = prepared((db) =>
  db.$client.prepare<[string], CaseReporterRow>(
    'select case_id as caseId, kind, data_key_id as dataKeyId, sealed from case_reporters where case_id = ?',
  ),
)

export function insertCaseMark(db: Db, row: CaseMarkRow): void {
  mark(db).run(row.caseId, row.whose, row.mark)
}

export function findCaseReporter(db: Db, caseId: string): CaseReporterRow | undefined {
  return reporterOf(db).get(caseId)
}

const amend = prepared((db) =>
  db.$client.prepare<[string, Buffer, string]>(
    'update case_reporters set kind = ?, sealed = ? where case_id = ?',
  ),
)

export function updateCaseReporter(
  db: Db,
  { caseId, kind, sealed }: Pick<CaseReporterRow, 'caseId' | 'kind' | 'sealed'>,
): void {
  amend(db).run(kind, sealed, caseId)
}
