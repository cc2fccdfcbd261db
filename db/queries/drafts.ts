import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { drafts } from '#db/schema/tables.ts'

export type DraftRow = typeof drafts.$inferSelect

const owned = prepared((db) =>
  db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, sql.placeholder('id')), eq(drafts.personId, sql.placeholder('personId'))))
    .prepare(),
)
const ofPerson = prepared((db) =>
  db
    .select()
    .from(drafts)
    .where(eq(drafts.personId, sql.placeholder('personId')))
    .orderBy(sql`${drafts.savedAt} desc`)
    .prepare(),
)

/** Drizzle's typed builder costs several times the statement itself, and every answered page comes through here. */
const save = prepared((db) =>
  db.$client.prepare<[string, Buffer, number, string, string, string, number]>(
    `update drafts set language = ?, sealed = ?, version = version + 1, saved_at = ?, deletes_on = ?,
       warned_week_at = null, warned_day_at = null
     where id = ? and person_id = ? and version = ?`,
  ),
)

const amend = prepared((db) =>
  db.$client.prepare<[Buffer, string, number]>(
    'update drafts set sealed = ?, version = version + 1 where id = ? and version = ?',
  ),
)

const remove = prepared((db) =>
  db.$client.prepare<[string, string]>('delete from drafts where id = ? and person_id = ?'),
)

/** A draft whoever owns it, for what the house itself does with it. */
export function findDraft(db: Db, id: string): DraftRow | undefined {
  return db.select().from(drafts).where(eq(drafts.id, id)).get()
}

/** The draft, if it is this person's; somebody else's is as good as none. */
export function findOwnDraft(db: Db, id: string, personId: string): DraftRow | undefined {
  return owned(db).get({ id, personId })
}

export function listOwnDrafts(db: Db, personId: string): DraftRow[] {
  return ofPerson(db).all({ personId })
}

export const insertDraft = insertInto(drafts)

/** Writes the new content if nobody else has since `version`; @returns whether it did. */
export function updateDraft(
  db: Db,
  row: Pick<DraftRow, 'id' | 'personId' | 'language' | 'version' | 'sealed' | 'savedAt' | 'deletesOn'>,
): boolean {
  const { language, sealed, savedAt, deletesOn, id, personId, version } = row
  return save(db).run(language, sealed, savedAt, deletesOn, id, personId, version).changes === 1
}

/** Writes new content that its owner has not typed: the days of saving and removal stay. @returns as above. */
export function amendDraftRow(db: Db, row: { id: string; version: number; sealed: Buffer }): boolean {
  return amend(db).run(row.sealed, row.id, row.version).changes === 1
}

export function deleteDraftRow(db: Db, id: string, personId: string): boolean {
  return remove(db).run(id, personId).changes === 1
}
