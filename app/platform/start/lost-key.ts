import { inTransaction, type Db } from '#db/client.ts'
import {
  deleteDataKeysOf,
  hasCases,
  insertDeletionProof,
  listDraftsOfPerson,
  listSealedBy,
  sealsCaseFiles,
} from '#db/queries/deletion.ts'
import { insertKeyCheck, markKeyDestroyed } from '#db/queries/key-checks.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Config } from '#app/platform/config.ts'
import { removePerson, withKeys } from '#app/platform/deletion/rules.ts'
import { hashOfIds } from '#app/platform/deletion/run.ts'
import { prepareFilesDir, removeFiles } from '#app/platform/files/store.ts'
import { missingKeys } from './key-checks.ts'
import { prepareDespiteMissingKeys, StartError } from './prepare.ts'

const RULE = 'lost-key'

export type GivenUp = { drafts: number; cases: number; files: number; persons: number }

/**
 * Takes out what nobody can read any more because its wrapping key is gone, as after restoring a backup from before the
 * key was destroyed, and writes the key off: in one transaction with its proof and its audit rows. Matters only go when
 * `cases` says so; people who have matters, and staff, never. The portal must not be running: it may hold the key still.
 * @throws {StartError} with one sentence when the key is there, unknown, or seals more than may go; nothing is changed.
 */
export async function giveUpLostKey(
  config: Pick<Config, 'demo' | 'dataDir' | 'keysDir'>,
  keyId: string,
  { now, cases = false }: { now: EpochMs; cases?: boolean },
): Promise<GivenUp> {
  const { db, keyring, filesDir } = prepareDespiteMissingKeys(config, now)
  try {
    assertLost(
      keyId,
      keyring.checks().map((check) => check.keyId),
      missingKeys(db, keyring),
    )
    const gone = inTransaction(db, () => {
      const taken = takeOut(db, keyId, cases)
      const ids = Object.values(taken).flat()
      insertDeletionProof(db, RULE, now, ids.length, hashOfIds(ids))
      // A key that was made after the last start is not written down yet; what it was nobody can check any more.
      insertKeyCheck(db, keyId, Buffer.alloc(0), now)
      markKeyDestroyed(db, keyId, now)
      const row = { at: now, actor: { kind: 'system' } } as const
      appendAudit(db, keyring, { ...row, action: 'deletion-run', detail: { rule: RULE, count: ids.length } })
      appendAudit(db, keyring, { ...row, action: 'key-destroyed', detail: { key: keyId } })
      return taken
    })
    await prepareFilesDir(filesDir)
    await removeFiles(filesDir, gone.files)
    db.$client.pragma('wal_checkpoint(TRUNCATE)')
    const { drafts, cases: matters, files, persons } = gone
    return { drafts: drafts.length, cases: matters.length, files: files.length, persons: persons.length }
  } finally {
    db.$client.close()
  }
}

function assertLost(keyId: string, present: readonly string[], missing: readonly string[]): void {
  if (missing.includes(keyId)) return
  const isThere = present.includes(keyId) && !keyId.startsWith('purpose-')
  throw new StartError([
    isThere
      ? `The key ${keyId} is in the key folder: nothing is lost`
      : `The key ${keyId} seals nothing here: is it misspelled?`,
  ])
}

function takeOut(db: Db, keyId: string, mayTakeCases: boolean) {
  const cases = listSealedBy(db, 'cases', keyId)
  if (cases.length > 0 && !mayTakeCases) {
    throw new StartError([`The key ${keyId} seals ${cases.length} matters: say --cases to give them up`])
  }
  const files = cases.flatMap((id) => withKeys('cases')(db, id))
  const persons = listSealedBy(db, 'persons', keyId)
  if (listSealedBy(db, 'staff', keyId).length > 0 || persons.some((id) => hasCases(db, id))) {
    throw new StartError([`The key ${keyId} seals people who have matters, or staff: put it back`])
  }
  const drafts = new Set([
    ...listSealedBy(db, 'drafts', keyId),
    ...persons.flatMap((id) => listDraftsOfPerson(db, id)),
  ])
  files.push(...[...drafts].flatMap((id) => withKeys('drafts')(db, id)))
  if (sealsCaseFiles(db, keyId) && !mayTakeCases) {
    throw new StartError([`The key ${keyId} seals papers of matters: say --cases to give them up`])
  }
  files.push(...listSealedBy(db, 'files', keyId))
  for (const id of persons) removePerson(db, id)
  deleteDataKeysOf(db, keyId)
  return { drafts: [...drafts], cases, files, persons }
}
