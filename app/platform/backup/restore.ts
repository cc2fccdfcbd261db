import { createReadStream, existsSync, readdirSync, rmdirSync } from 'node:fs'
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { databasePath } from '#app/platform/start/folders.ts'
import { syncFolder } from './backup.ts'
import { unpack } from './container.ts'
import { BackupError, decryptWith } from './envelope.ts'

/**
 * Restores a backup into `dataDir`, which must not hold anything. Everything is read, checked and on disk beside it
 * before the folder gets its name, so a restore that fails leaves nothing that looks like a portal's data.
 */
export async function restoreBackup(
  source: string,
  identity: string,
  dataDir: string,
): Promise<{ files: number }> {
  const target = resolve(dataDir)
  if (existsSync(target) && readdirSync(target).length > 0) {
    throw new BackupError(`${dataDir} is not empty: a restore never overwrites data`)
  }
  if (!existsSync(source)) throw new BackupError(`There is no backup at ${source}`)
  const work = await mkdtemp(join(dirname(target), `.${basename(target)}-restore-`))
  try {
    const names = await unpack(decryptWith(identity, createReadStream(source) as AsyncIterable<Buffer>), work)
    assertSound(databasePath(work))
    await chmod(work, 0o700)
    await syncFolder(work)
    if (existsSync(target)) rmdirSync(target)
    await rename(work, target)
    await syncFolder(dirname(target))
    return { files: names.filter((name) => name.startsWith('files/')).length }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

function assertSound(path: string): void {
  if (!existsSync(path)) throw new BackupError('The backup holds no database')
  const db = new Database(path, { readonly: true })
  try {
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok')
      throw new BackupError('The backup holds a damaged database')
  } finally {
    db.close()
  }
}
