import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { sessions, type staff } from '#db/schema/tables.ts'

export type SessionRow = typeof sessions.$inferSelect
type StaffRow = typeof staff.$inferSelect

/** A session as it stands now: the role, unit and standing of a staff member are read with it, never remembered. */
export type CurrentSessionRow = SessionRow & {
  role: StaffRow['role'] | null
  unit: string | null
  active: boolean | null
  clearance: boolean | null
}

type ReadRow = Omit<CurrentSessionRow, 'active' | 'clearance'> & Record<'active' | 'clearance', 0 | 1 | null>

const ofStaff = (column: 'role' | 'unit' | 'active' | 'clearance') =>
  `(select ${column} from staff where staff.id = sessions.staff_id) ${column}`

/** Every page begins with this read. Joined, it takes four times as long also where there is nothing to join. */
const current = (column: 'token_hash' | 'id') =>
  prepared((db) =>
    db.$client.prepare<[Buffer | string], ReadRow>(
      `select token_hash tokenHash, id, kind, person_id personId, staff_id staffId, sealed,
         authenticated_at authenticatedAt, created_at createdAt, seen_at seenAt,
         ${ofStaff('role')}, ${ofStaff('unit')}, ${ofStaff('active')}, ${ofStaff('clearance')}
       from sessions where ${column} = ?`,
    ),
  )
const byTokenHash = current('token_hash')
const byId = current('id')
const touch = prepared((db) =>
  db
    .update(sessions)
    .set({ seenAt: sql`${sql.placeholder('seenAt')}` })
    .where(eq(sessions.id, sql.placeholder('id')))
    .prepare(),
)
const replace = prepared((db) =>
  db.$client.prepare<[Buffer, string]>('update sessions set sealed = ? where id = ?'),
)

export function findSessionByTokenHash(db: Db, tokenHash: Buffer): CurrentSessionRow | undefined {
  return rowOf(byTokenHash(db).get(tokenHash))
}

export function findSessionById(db: Db, id: string): CurrentSessionRow | undefined {
  return rowOf(byId(db).get(id))
}

function rowOf(row: ReadRow | undefined): CurrentSessionRow | undefined {
  return row && { ...row, active: asFlag(row.active), clearance: asFlag(row.clearance) }
}

const asFlag = (value: 0 | 1 | null) => (value === null ? null : value === 1)

export const insertSession = insertInto(sessions)

export function touchSession(db: Db, id: string, seenAt: number): void {
  touch(db).run({ id, seenAt })
}

export function updateSessionContent(db: Db, id: string, sealed: Buffer): void {
  replace(db).run(sealed, id)
}

export function deleteSession(db: Db, tokenHash: Buffer): void {
  db.delete(sessions).where(eq(sessions.tokenHash, tokenHash)).run()
}

export function deleteSessionsOf(db: Db, holder: { personId: string } | { staffId: string }): void {
  const whose =
    'personId' in holder ? eq(sessions.personId, holder.personId) : eq(sessions.staffId, holder.staffId)
  db.delete(sessions).where(whose).run()
}
