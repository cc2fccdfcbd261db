import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { drafts } from '#db/schema/tables.ts'

export type DraftRow = typeof drafts.$inferSelect

const owned = prepared((db) =>
  db
    .select()
    .from(drafts)
    .where(and(eq(drafts.id, sql.placeholder('id')), eq(drafts.holder, sql.placeholder('holder'))))
    .prepare(),
)
const ofHolder = prepared((db) =>
  db
    .select()
    .from(drafts)
    .where(eq(drafts.holder, sql.placeholder('holder')))
    .orderBy(sql`${drafts.savedAt} desc`)
    .prepare(),
)

/** Drizzle's typed builder costs several times the statement itself, and every answered page comes through here. */
const save = prepared((db) =>
  db.$client.prepare<[string, Buffer, number, string, number | null, string, string, number]>(
    `update drafts set language = ?, sealed = ?, version = version + 1, saved_at = ?, deletes_on = ?, ends_at = ?,
       warned_week_at = null, warned_day_at = null
     where id = ? and holder = ? and version = ?`,
  ),
)

const amend = prepared((db) =>
  db.$client.prepare<[Buffer, string, number]>(
    'update drafts set sealed = ?, version = version + 1 where id = ? and version = ?',
  ),
)

const remove = prepared((db) =>
  db.$client.prepare<[string, string]>('delete from drafts where id = ? and holder = ?'),
)

/** A draft whoever owns it, for what the house itself does with it. */
export function findDraft(db: Db, id: string): DraftRow | undefined {
  return db.select().from(drafts).where(eq(drafts.id, id)).get()
}

/** The draft, if it is this holder's; somebody else's is as good as none. */
export function findOwnDraft(db: Db, id: string, holder: string): DraftRow | undefined {
  return owned(db).get({ id, holder })
}

const hasOwn = prepared((db) =>
  db.$client.prepare<[string, string]>('select 1 from drafts where id = ? and holder = ?'),
)

export function hasOwnDraft(db: Db, id: string, holder: string): boolean {
  return hasOwn(db).get(id, holder) !== undefined
}

export function listOwnDrafts(db: Db, holder: string): DraftRow[] {
  return ofHolder(db).all({ holder })
}

export const insertDraft = insertInto(drafts)

/** Writes the new content if nobody else has since `version`; @returns whether it did. */
export function updateDraft(
  db: Db,
  row: Pick<
    DraftRow,
    'id' | 'holder' | 'language' | 'version' | 'sealed' | 'savedAt' | 'deletesOn' | 'endsAt'
  >,
): boolean {
  const { language, sealed, savedAt, deletesOn, endsAt, id, holder, version } = row
  return save(db).run(language, sealed, savedAt, deletesOn, endsAt, id, holder, version).changes === 1
}

/** Writes new content that its owner has not typed: the days of saving and removal stay. @returns as above. */
export function amendDraftRow(db: Db, row: { id: string; version: number; sealed: Buffer }): boolean {
  return amend(db).run(row.sealed, row.id, row.version).changes === 1
}

export function deleteDraftRow(db: Db, id: string, holder: string): boolean {
  return remove(db).run(id, holder).changes === 1
}
