import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import type { Sight } from '#db/queries/sight.ts'
import { caseMarks, cases, events, looks, participants } from '#db/schema/tables.ts'

export type CaseRow = typeof cases.$inferSelect
export type ParticipantRow = typeof participants.$inferSelect
export type EventRow = typeof events.$inferSelect

const byId = prepared((db) =>
  db
    .select()
    .from(cases)
    .where(eq(cases.id, sql.placeholder('id')))
    .prepare(),
)
const atDesk = prepared((db) =>
  db
    .select()
    .from(cases)
    .where(
      and(
        eq(cases.id, sql.placeholder('id')),
        sql`(${sql.placeholder('clearance')} = 1 or not (
          exists (select 1 from ${participants}
            where ${participants.caseId} = ${cases.id} and is_protected(${participants.personId}))
          or exists (select 1 from ${caseMarks} where ${caseMarks.caseId} = ${cases.id}
            and ${caseMarks.whose} = 'subject' and is_protected(hex(${caseMarks.mark})))))`,
      ),
    )
    .prepare(),
)
const ofPerson = prepared((db) =>
  db
    .select({ case: cases })
    .from(participants)
    .innerJoin(cases, eq(cases.id, participants.caseId))
    .where(and(eq(participants.personId, sql.placeholder('personId')), eq(cases.id, sql.placeholder('id'))))
    .prepare(),
)
const byDraft = prepared((db) =>
  db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(participants, eq(participants.caseId, cases.id))
    .where(
      and(
        eq(cases.draftId, sql.placeholder('draftId')),
        eq(participants.personId, sql.placeholder('personId')),
      ),
    )
    .prepare(),
)
const eventsOf = prepared((db) =>
  db
    .select()
    .from(events)
    .where(eq(events.caseId, sql.placeholder('caseId')))
    .orderBy(asc(events.seq))
    .prepare(),
)

export function findCase(db: Db, id: string): CaseRow | undefined {
  return byId(db).get({ id })
}

/** The case, if whoever looks with this `sight` may know of it at all. */
export function findCaseAtDesk(db: Db, sight: Sight, id: string): CaseRow | undefined {
  return atDesk(db).get({ id, clearance: sight.clearance })
}

/** The case, if this person takes part in it. */
export function findCaseOfPerson(db: Db, id: string, personId: string): CaseRow | undefined {
  return ofPerson(db).get({ id, personId })?.case
}

/** The case that this person's draft became. */
export function findCaseOfDraft(db: Db, draftId: string, personId: string): string | undefined {
  return byDraft(db).get({ draftId, personId })?.id
}

export function listCasesOfPerson(db: Db, personId: string): CaseRow[] {
  return db
    .select({ case: cases })
    .from(participants)
    .innerJoin(cases, eq(cases.id, participants.caseId))
    .where(eq(participants.personId, personId))
    .orderBy(sql`${cases.receivedAt} desc`)
    .all()
    .map((row) => row.case)
}

const byReference = prepared((db) => db.$client.prepare<[string]>('select 1 from cases where reference = ?'))

/** Whether a case has this number already. */
export function hasReference(db: Db, reference: string): boolean {
  return byReference(db).get(reference) !== undefined
}

export const insertCase = insertInto(cases)

/** Writes what may change on a case; its code is always written with it. */
export function updateCase(
  db: Db,
  row: Pick<CaseRow, 'id' | 'status' | 'assignedTo' | 'updatedAt' | 'rowMac'>,
): void {
  const { id, ...columns } = row
  db.update(cases).set(columns).where(eq(cases.id, id)).run()
}

export const insertParticipant = insertInto(participants)

export function listParticipants(db: Db, caseId: string): ParticipantRow[] {
  return db.select().from(participants).where(eq(participants.caseId, caseId)).all()
}

export function listEvents(db: Db, caseId: string): EventRow[] {
  return eventsOf(db).all({ caseId })
}

export const insertEvent = insertInto(events)

export function findLook(db: Db, staffId: string, caseId: string): number | undefined {
  return db
    .select({ lookedAt: looks.lookedAt })
    .from(looks)
    .where(and(eq(looks.staffId, staffId), eq(looks.caseId, caseId)))
    .get()?.lookedAt
}

export function noteLook(db: Db, staffId: string, caseId: string, lookedAt: number): void {
  db.insert(looks)
    .values({ staffId, caseId, lookedAt })
    .onConflictDoUpdate({ target: [looks.staffId, looks.caseId], set: { lookedAt } })
    .run()
}
