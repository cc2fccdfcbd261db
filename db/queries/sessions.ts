import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { sessions, staff } from '#db/schema/tables.ts'

export type SessionRow = typeof sessions.$inferSelect

/** A session as it stands now: the role, unit and standing of a staff member are read with it, never remembered. */
const current = {
  tokenHash: sessions.tokenHash,
  id: sessions.id,
  kind: sessions.kind,
  personId: sessions.personId,
  staffId: sessions.staffId,
  sealed: sessions.sealed,
  authenticatedAt: sessions.authenticatedAt,
  createdAt: sessions.createdAt,
  seenAt: sessions.seenAt,
  role: staff.role,
  unit: staff.unit,
  active: staff.active,
  clearance: staff.clearance,
}

const byTokenHash = prepared((db) =>
  db
    .select(current)
    .from(sessions)
    .leftJoin(staff, eq(staff.id, sessions.staffId))
    .where(eq(sessions.tokenHash, sql.placeholder('tokenHash')))
    .prepare(),
)
const byId = prepared((db) =>
  db
    .select(current)
    .from(sessions)
    .leftJoin(staff, eq(staff.id, sessions.staffId))
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
)
const touch = prepared((db) =>
  db
    .update(sessions)
    .set({ seenAt: sql`${sql.placeholder('seenAt')}` })
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
)

export type CurrentSessionRow = NonNullable<ReturnType<typeof findSessionByTokenHash>>

export function findSessionByTokenHash(db: Db, tokenHash: Buffer) {
  return byTokenHash(db).get({ tokenHash })
}

export function findSessionById(db: Db, id: string): CurrentSessionRow | undefined {
  return byId(db).get({ id })
}

export function insertSession(db: Db, row: SessionRow): void {
  db.insert(sessions).values(row).run()
}

export function touchSession(db: Db, id: string, seenAt: number): void {
  touch(db).run({ id, seenAt })
}

export function updateSessionContent(db: Db, id: string, sealed: Buffer): void {
  db.update(sessions).set({ sealed }).where(eq(sessions.id, id)).run()
}

export function deleteSession(db: Db, tokenHash: Buffer): void {
  db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run()
}

export function deleteSessionsOf(db: Db, holder: { personId: string } | { staffId: string }): void {
  const whose =
    'personId' in holder ? eq(sessions.personId, holder.personId) : eq(sessions.staffId, holder.staffId)
  db.delete(sessions).where(whose).run()
}
