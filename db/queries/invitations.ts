import { and, asc, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { invitations } from '#db/schema/tables.ts'

export type InvitationRow = typeof invitations.$inferSelect

export const insertInvitation = insertInto(invitations)

const byCode = prepared((db) =>
  db
    .select()
    .from(invitations)
    .where(eq(invitations.codeIndex, sql.placeholder('codeIndex')))
    .prepare(),
)

export function findInvitationByCode(db: Db, codeIndex: Buffer): InvitationRow | undefined {
  return byCode(db).get({ codeIndex })
}

const byMeeting = prepared((db) =>
  db
    .select()
    .from(invitations)
    .where(eq(invitations.meetingId, sql.placeholder('meetingId')))
    .prepare(),
)

/** The invitation that a time was chosen by. */
export function findInvitationOfMeeting(db: Db, meetingId: string): InvitationRow | undefined {
  return byMeeting(db).get({ meetingId })
}

export function findInvitation(db: Db, id: string): InvitationRow | undefined {
  return db.select().from(invitations).where(eq(invitations.id, id)).get()
}

/** Those that belong together, in the order in which they were made. */
export function listInvitationsOfGroup(db: Db, unit: string, groupId: string): InvitationRow[] {
  return db
    .select()
    .from(invitations)
    .where(and(eq(invitations.unit, unit), eq(invitations.groupId, groupId)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id))
    .all()
}

/** The newest of a unit, those that belong together beside each other. */
export function listInvitationsOfUnit(db: Db, unit: string, limit: number): InvitationRow[] {
  return db
    .select()
    .from(invitations)
    .where(eq(invitations.unit, unit))
    .orderBy(desc(invitations.createdAt), asc(invitations.groupId), asc(invitations.id))
    .limit(limit)
    .all()
}

/** Writes what may change of an invitation. */
export function updateInvitation(db: Db, { id, ...row }: InvitationRow): void {
  db.update(invitations).set(row).where(eq(invitations.id, id)).run()
}
