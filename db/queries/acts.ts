import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { acts, caseLinks, tasks } from '#db/schema/tables.ts'

export type ActRow = typeof acts.$inferSelect
export type TaskRow = typeof tasks.$inferSelect
export type LinkRow = typeof caseLinks.$inferSelect

const ofCase = prepared((db) =>
  db
    .select()
    .from(acts)
    .where(eq(acts.caseId, sql.placeholder('caseId')))
    .orderBy(asc(acts.seq))
    .prepare(),
)
const byKey = prepared((db) =>
  db
    .select()
    .from(acts)
    .where(eq(acts.formKey, sql.placeholder('key')))
    .prepare(),
)

export const insertAct = insertInto(acts)

/** What was done with a report, the oldest first. */
export function listActs(db: Db, caseId: string): ActRow[] {
  return ofCase(db).all({ caseId })
}

/** The act that a form with this key became. */
export function findActByKey(db: Db, key: string): ActRow | undefined {
  return byKey(db).get({ key })
}

export type ActNote = Pick<ActRow, 'caseId' | 'kind' | 'staffId' | 'onDay' | 'untilDay'>

const notes = prepared((db) =>
  db.$client.prepare<[string], ActNote>(
    `select a.case_id as caseId, a.kind, a.staff_id as staffId, a.on_day as onDay, a.until_day as untilDay
     from json_each(?) wanted cross join acts a on a.case_id = wanted.value order by a.case_id, a.seq`,
  ),
)

/** What was done with each of these reports, without what was written. */
export function listActNotes(db: Db, caseIds: readonly string[]): ActNote[] {
  return notes(db).all(JSON.stringify(caseIds))
}

export const insertTask = insertInto(tasks)

export function findTask(db: Db, caseId: string, kind: TaskRow['kind']): TaskRow | undefined {
  return db
    .select()
    .from(tasks)
    .where(and(eq(tasks.caseId, caseId), eq(tasks.kind, kind)))
    .get()
}

const openTasks = prepared((db) =>
  db.$client.prepare<[string], Pick<TaskRow, 'caseId' | 'dueOn'>>(
    `select t.case_id as caseId, t.due_on as dueOn
     from json_each(?) wanted cross join tasks t on t.case_id = wanted.value
     where t.kind = 'feedback' and t.done_on is null`,
  ),
)

/** The last day of feedback that is owed, for those of these reports where it is. */
export function listFeedbackOwed(db: Db, caseIds: readonly string[]): Pick<TaskRow, 'caseId' | 'dueOn'>[] {
  return openTasks(db).all(JSON.stringify(caseIds))
}

export function updateTask(db: Db, { caseId, kind, doneOn, rowMac }: TaskRow): void {
  db.update(tasks)
    .set({ doneOn, rowMac })
    .where(and(eq(tasks.caseId, caseId), eq(tasks.kind, kind)))
    .run()
}

export const insertLink = insertInto(caseLinks)

/** The links of a case, from whichever end they were made. */
export function listLinks(db: Db, caseId: string): LinkRow[] {
  return db
    .select()
    .from(caseLinks)
    .where(or(eq(caseLinks.caseId, caseId), eq(caseLinks.otherId, caseId)))
    .all()
}
