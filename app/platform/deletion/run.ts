import { createHash } from 'node:crypto'
import { inTransaction, type Db } from '#db/client.ts'
import { insertDeletionProof, listDue } from '#db/queries/deletion.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { dayOf, type EpochMs } from '#app/platform/clock.ts'
import type { Keyring } from '#app/platform/crypto/keyring.ts'
import { DELETION_RULES, type DeletionRule } from './rules.ts'

/** Deletes the content of files whose rows and keys are gone; what it cannot delete nobody can read any more. */
export type RemoveFiles = (fileIds: readonly string[]) => Promise<void>

const AT_ONCE = 200

/**
 * Runs every rule at `now` and returns how many things each took. Each portion goes in one transaction with its proof
 * (rule, time, count, hash of the ids) and its audit row; file contents follow after. Afterwards the write-ahead log is
 * emptied, and `secure_delete` has overwritten the freed pages.
 */
export async function runDeletion(
  db: Db,
  keyring: Keyring,
  now: EpochMs,
  removeFiles: RemoveFiles,
  rules: readonly DeletionRule[] = DELETION_RULES,
): Promise<Record<string, number>> {
  const taken: Record<string, number> = {}
  for (const rule of rules) {
    taken[rule.name] = 0
    for (;;) {
      const { count, fileIds } = inTransaction(db, () => runPortion(db, keyring, now, rule))
      taken[rule.name] = (taken[rule.name] ?? 0) + count
      await removeFiles(fileIds)
      if (count < AT_ONCE) break
    }
  }
  db.$client.pragma('wal_checkpoint(TRUNCATE)')
  return taken
}

function runPortion(
  db: Db,
  keyring: Keyring,
  now: EpochMs,
  rule: DeletionRule,
): { count: number; fileIds: string[] } {
  const ids = listDue(db, rule.due, boundValues(rule, now), AT_ONCE)
  if (ids.length === 0) return { count: 0, fileIds: [] }
  const fileIds = ids.flatMap((id) => rule.remove(db, id))
  insertDeletionProof(db, rule.name, now, ids.length, hashOfIds(ids))
  const detail = { rule: rule.name, count: ids.length }
  appendAudit(db, keyring, { at: now, actor: { kind: 'system' }, action: 'deletion-run', detail })
  return { count: ids.length, fileIds }
}

function boundValues(rule: DeletionRule, now: EpochMs): Record<string, number | string> {
  return { now, today: dayOf(now), before: rule.before(now) }
}

/** SHA-256 over the sorted ids, one a line: whoever has a list of ids can check it against the proof. */
export function hashOfIds(ids: readonly string[]): Buffer {
  return createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest()
}
