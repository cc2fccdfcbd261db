import { existsSync } from 'node:fs'
import { openDatabase, type Db } from '#db/client.ts'
import { headsIn, readAnchor } from '#app/platform/audit/anchor.ts'
import { verifyAudit } from '#app/platform/audit/audit.ts'
import { structureFaults } from '#app/platform/audit/structure.ts'
import { sweepIntegrity } from '#app/platform/audit/sweep.ts'
import type { Config } from '#app/platform/config.ts'
import { getDataKey } from '#app/platform/crypto/data-keys.ts'
import { openKeyring, type Keyring } from '#app/platform/crypto/keyring.ts'
import { openSealedFile } from '#app/platform/files/sealed-file.ts'
import { contentPath } from '#app/platform/files/store.ts'
import { databasePath, filesFolder } from '#app/platform/start/folders.ts'
import { keyProblems } from '#app/platform/start/key-checks.ts'

export type CheckResult = { checked: number; files: number; faults: string[] }

/**
 * Checks data and keys against each other without changing anything: the database's own structure, the keys, every
 * sealed value, every row code, the audit chain against its anchor and against the heads in `outside`, a text that was
 * kept on another machine, and every byte of every file.
 */
export async function checkData(
  { dataDir, keysDir }: Pick<Config, 'dataDir' | 'keysDir'>,
  outside?: string,
): Promise<CheckResult> {
  if (!existsSync(databasePath(dataDir))) throw new Error(`There is no database in ${dataDir}`)
  const keyring = openKeyring(keysDir)
  const db = openDatabase(databasePath(dataDir))
  try {
    const faults = [...structureFaults(db.$client), ...keyProblems(db, keyring)]
    const { checked, faults: found } = await sweepIntegrity(db, keyring)
    faults.push(...found.map(({ kind, table, row }) => `${table} ${row}: ${kind}`))
    const heads = outside === undefined ? [] : headsIn(keyring, outside)
    const verdict = await verifyAudit(db, keyring, [...readAnchor(keyring, dataDir), ...heads])
    if (!verdict.ok) faults.push(`audit_log ${verdict.seq}: ${verdict.fault}`)
    const { files, faults: inFiles } = await checkFiles(db, keyring, filesFolder(dataDir))
    return { checked, files, faults: [...faults, ...inFiles] }
  } finally {
    db.$client.close()
  }
}

type FileRow = { id: string; keyId: string; state: 'waiting-for-scan' | 'ready' }

async function checkFiles(
  db: Db,
  keyring: Keyring,
  filesDir: string,
): Promise<{ files: number; faults: string[] }> {
  // A refused file keeps its row and has no content: its size is 0.
  const rows = db.$client
    .prepare('select id, data_key_id as keyId, state from files where bytes > 0')
    .all() as FileRow[]
  const faults: string[] = []
  for (const { id, keyId, state } of rows) {
    const fault = await openWholly(db, keyring, contentPath(filesDir, id, state), id, keyId)
    if (fault) faults.push(`files ${id}: ${fault}`)
  }
  return { files: rows.length, faults }
}

async function openWholly(
  db: Db,
  keyring: Keyring,
  path: string,
  id: string,
  keyId: string,
): Promise<string | undefined> {
  if (!existsSync(path)) return 'content-missing'
  try {
    const key = getDataKey(db, keyring, keyId)
    for await (const _ of openSealedFile(path, key, { fileId: id, owner: key.id }));
    return undefined
  } catch {
    return 'content-altered'
  }
}
