import { and, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import { cases, returnCodes } from '#db/schema/tables.ts'

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

const byCode = prepared((db) =>
  db.$client.prepare<[Buffer], string>('select case_id from return_codes where code_index = ?').pluck(),
)

/** The case that a code leads to. */
export function findCaseByCode(db: Db, codeIndex: Buffer): string | undefined {
  return byCode(db).get(codeIndex)
}

const codeOf = prepared((db) => db.$client.prepare<[string]>('select 1 from return_codes where case_id = ?'))

/** Whether a code leads back to this case; one that was split off has none of its own. */
export function hasReturnCode(db: Db, caseId: string): boolean {
  return codeOf(db).get(caseId) !== undefined
}

const hold = prepared((db) =>
  db.$client.prepare<[string, number, string]>(
    'update return_codes set holder = ?, holder_until = ? where case_id = ?',
  ),
)

/** Puts a case into a holder's hands, and out of those that had it before. */
export function holdCase(db: Db, caseId: string, holder: string, until: number): void {
  hold(db).run(holder, until, caseId)
}

const held = prepared((db) =>
  db
    .select({ case: cases, until: returnCodes.holderUntil })
    .from(returnCodes)
    .innerJoin(cases, eq(cases.id, returnCodes.caseId))
    .where(
      and(
        eq(returnCodes.caseId, sql.placeholder('caseId')),
        eq(returnCodes.holder, sql.placeholder('holder')),
        gt(returnCodes.holderUntil, sql.placeholder('now')),
      ),
    )
    .prepare(),
)

/** The case, if this holder has it at this moment, and until when. */
export function findHeldCase(
  db: Db,
  caseId: string,
  holder: string,
  now: number,
): { case: CaseRow; until: number } | undefined {
  const row = held(db).get({ caseId, holder, now })
  return row && { case: row.case, until: row.until ?? 0 }
}

const releaseOne = prepared((db) =>
  db.$client.prepare<[string]>(
    'update return_codes set holder = null, holder_until = null where case_id = ?',
  ),
)

/** Takes a case out of whoever's hands it is in. */
export function letGoOfCase(db: Db, caseId: string): void {
  releaseOne(db).run(caseId)
}
