import { and, eq, isNotNull, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { drafts, pendingPosts } from '#db/schema/tables.ts'

export type PendingPostRow = typeof pendingPosts.$inferSelect

const byToken = prepared((db) =>
  db
    .select()
    .from(pendingPosts)
    .where(
      and(
        eq(pendingPosts.tokenHash, sql.placeholder('tokenHash')),
        eq(pendingPosts.draftId, sql.placeholder('draftId')),
      ),
    )
    .prepare(),
)

export function findPendingPost(db: Db, tokenHash: Buffer, draftId: string): PendingPostRow | undefined {
  return byToken(db).get({ tokenHash, draftId })
}

export function insertPendingPost(db: Db, row: PendingPostRow): void {
  db.insert(pendingPosts).values(row).run()
}

export function deletePendingPost(db: Db, tokenHash: Buffer): void {
  db.delete(pendingPosts).where(eq(pendingPosts.tokenHash, tokenHash)).run()
}

/** The key of somebody's draft, without its owner: only to seal what was posted to it. A guest's waits for nobody. */
export function findDraftKeyId(db: Db, draftId: string, service: string): string | undefined {
  return db
    .select({ dataKeyId: drafts.dataKeyId })
    .from(drafts)
    .where(and(eq(drafts.id, draftId), eq(drafts.service, service), isNotNull(drafts.personId)))
    .get()?.dataKeyId
}
