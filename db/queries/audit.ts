import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { prepared } from '#db/prepared.ts'
import { auditLog } from '#db/schema/tables.ts'

export type AuditRow = typeof auditLog.$inferSelect

// Every page that staff see writes one of these: prepared on the driver, without the builder between.
const last = prepared((db) => db.$client.prepare('select seq, mac from audit_log order by seq desc limit 1'))
const insert = prepared((db) =>
  db.$client.prepare(
    `insert into audit_log (seq, at, actor_kind, actor_id, role, unit, action, case_id, detail, mac)
     values (@seq, @at, @actorKind, @actorId, @role, @unit, @action, @caseId, @detail, @mac)`,
  ),
)
const after = prepared((db) =>
  db
    .select()
    .from(auditLog)
    .where(gt(auditLog.seq, sql.placeholder('seq')))
    .orderBy(asc(auditLog.seq))
    .limit(sql.placeholder('limit'))
    .prepare(),
)
const ofCase = prepared((db) =>
  db
    .select({
      at: auditLog.at,
      actorKind: auditLog.actorKind,
      role: auditLog.role,
      unit: auditLog.unit,
      action: auditLog.action,
    })
    .from(auditLog)
    .where(eq(auditLog.caseId, sql.placeholder('caseId')))
    .orderBy(asc(auditLog.seq))
    .prepare(),
)

export function findLastAuditRow(db: Db): Pick<AuditRow, 'seq' | 'mac'> | undefined {
  return last(db).get() as Pick<AuditRow, 'seq' | 'mac'> | undefined
}

export function insertAuditRow(db: Db, row: AuditRow): void {
  insert(db).run(row)
}

/** At most `limit` rows after `seq`, in order. */
export function auditRowsAfter(db: Db, seq: number, limit: number): AuditRow[] {
  return after(db).all({ seq, limit })
}

/** What was done with a case, without who: for the resident's own view. Oldest first. */
export function auditRowsOfCase(
  db: Db,
  caseId: string,
): Pick<AuditRow, 'at' | 'actorKind' | 'role' | 'unit' | 'action'>[] {
  return ofCase(db).all({ caseId })
}
