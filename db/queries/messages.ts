import { and, asc, eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { insertInto, prepared } from '#db/prepared.ts'
import { messages } from '#db/schema/tables.ts'

export type MessageRow = typeof messages.$inferSelect

const ofCase = prepared((db) =>
  db
    .select()
    .from(messages)
    .where(eq(messages.caseId, sql.placeholder('caseId')))
    .orderBy(asc(messages.seq))
    .prepare(),
)

/** Everything that was written in a case, the oldest first. */
export function listMessages(db: Db, caseId: string): MessageRow[] {
  return ofCase(db).all({ caseId })
}

export const insertMessage = insertInto(messages)

/** Writes that a message has been read; its code is always written with it. */
export function updateMessageRead(
  db: Db,
  { caseId, seq, readAt, rowMac }: Pick<MessageRow, 'caseId' | 'seq' | 'readAt' | 'rowMac'>,
): void {
  db.update(messages)
    .set({ readAt, rowMac })
    .where(and(eq(messages.caseId, caseId), eq(messages.seq, seq)))
    .run()
}
