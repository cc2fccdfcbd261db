import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { cases, dataKeys, drafts, files } from '#db/schema/tables.ts'

export type FileRow = typeof files.$inferSelect
export type FileState = FileRow['state']
/** The draft or the case that a file hangs on. */
export type FileOwner = { kind: 'draft' | 'case'; id: string }

const ownerColumn = (kind: FileOwner['kind']) => (kind === 'draft' ? files.draftId : files.caseId)
const ofOwner = (kind: FileOwner['kind']) => eq(ownerColumn(kind), sql.placeholder('owner'))

const list = (kind: FileOwner['kind']) =>
  prepared((db) => db.select().from(files).where(ofOwner(kind)).orderBy(asc(files.position)).prepare())
const one = (kind: FileOwner['kind']) =>
  prepared((db) =>
    db
      .select()
      .from(files)
      .where(and(eq(files.id, sql.placeholder('id')), ofOwner(kind)))
      .prepare(),
  )
const usage = (kind: FileOwner['kind']) =>
  prepared((db) =>
    db
      .select({
        // What was refused late has no content left, and takes nobody's place.
        count: sql<number>`count(*) filter (where ${files.bytes} > 0)`,
        bytes: sql<number>`ifnull(sum(${files.bytes}), 0)`,
        next: sql<number>`ifnull(max(${files.position}) + 1, 0)`,
      })
      .from(files)
      .where(ofOwner(kind))
      .prepare(),
  )

const lists = { draft: list('draft'), case: list('case') }
const ones = { draft: one('draft'), case: one('case') }
const usages = { draft: usage('draft'), case: usage('case') }

const move = prepared((db) =>
  db.$client.prepare<[string, Buffer, string, string]>(
    'update files set draft_id = null, case_id = ?, sealed_meta = ? where id = ? and draft_id = ?',
  ),
)
const stateById = prepared((db) =>
  db
    .select({ state: files.state, bytes: files.bytes })
    .from(files)
    .where(eq(files.id, sql.placeholder('id')))
    .prepare(),
)
const statesAfter = prepared((db) =>
  db
    .select({ id: files.id, state: files.state, bytes: files.bytes })
    .from(files)
    .where(gt(files.id, sql.placeholder('after')))
    .orderBy(asc(files.id))
    .limit(sql.placeholder('limit'))
    .prepare(),
)

/** The owner's files in the order in which they were added. */
export function listFiles(db: Db, owner: FileOwner): FileRow[] {
  return lists[owner.kind](db).all({ owner: owner.id })
}

export function findFile(db: Db, owner: FileOwner, id: string): FileRow | undefined {
  return ones[owner.kind](db).get({ owner: owner.id, id })
}

/** How many files and bytes the owner has, and the position of the next one. */
export function fileUsage(db: Db, owner: FileOwner): { count: number; bytes: number; next: number } {
  return usages[owner.kind](db).get({ owner: owner.id }) ?? { count: 0, bytes: 0, next: 0 }
}

/** Whether the draft or the case is still there. */
export function hasOwner(db: Db, { kind, id }: FileOwner): boolean {
  const table = kind === 'draft' ? drafts : cases
  return db.select({ id: table.id }).from(table).where(eq(table.id, id)).get() !== undefined
}

export const insertFile = insertInto(files)

/** Changes what a check has found out. Returns false when the file has gone meanwhile. */
export function updateFile(
  db: Db,
  owner: FileOwner,
  id: string,
  change: Pick<FileRow, 'state' | 'sealedMeta' | 'bytes' | 'position'>,
): boolean {
  const where = and(eq(files.id, id), eq(ownerColumn(owner.kind), owner.id))
  return db.update(files).set(change).where(where).run().changes === 1
}

export function setFilePosition(db: Db, owner: FileOwner, id: string, position: number): void {
  const where = and(eq(files.id, id), eq(ownerColumn(owner.kind), owner.id))
  db.update(files).set({ position }).where(where).run()
}

/** Gives one file of a draft to a case. */
export function moveFileRow(db: Db, id: string, draftId: string, caseId: string, sealedMeta: Buffer): void {
  move(db).run(caseId, sealedMeta, id, draftId)
}

/** Deletes the row and its data key. Returns false when the owner has no such file. */
export function deleteFile(db: Db, owner: FileOwner, id: string): boolean {
  const row = findFile(db, owner, id)
  if (!row) return false
  db.delete(files).where(eq(files.id, id)).run()
  db.delete(dataKeys).where(eq(dataKeys.id, row.dataKeyId)).run()
  return true
}

/** Files that no scanner has answered for yet; what was refused later has no bytes left. */
export function listWaitingFiles(db: Db, limit: number): FileRow[] {
  const where = and(eq(files.state, 'waiting-for-scan'), gt(files.bytes, 0))
  return db.select().from(files).where(where).orderBy(asc(files.createdAt)).limit(limit).all()
}

export function findFileState(db: Db, id: string): Pick<FileRow, 'state' | 'bytes'> | undefined {
  return stateById(db).get({ id })
}

/** Every file's state in the order of ids, `limit` at a time, beginning after the id `after`. */
export function listFileStates(
  db: Db,
  after: string,
  limit: number,
): Pick<FileRow, 'id' | 'state' | 'bytes'>[] {
  return statesAfter(db).all({ after, limit })
}
