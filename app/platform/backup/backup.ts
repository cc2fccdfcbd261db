import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import Database from 'better-sqlite3'
import { anchorPath } from '#app/platform/audit/anchor.ts'
import { days } from '#app/platform/clock.ts'
import { databasePath, filesFolder } from '#app/platform/start/folders.ts'
import { pack, type Entry } from './container.ts'
import { BackupError, encryptFor } from './envelope.ts'

/** The folders inside the data folder where a backup is put together; none takes a day. */
const WORK = '.backup-'

export type BackupResult = { bytes: number; files: number; sha256: string }

/**
 * Makes an encrypted backup of database, sealed files and audit anchors while the portal runs. It holds no key: to read
 * it takes the recipient's identity and the portal's own key folder. The finished file appears under `target` whole or
 * not at all. @throws when `target` exists or the copy of the database is not sound.
 */
export async function makeBackup(dataDir: string, recipient: string, target: string): Promise<BackupResult> {
  if (existsSync(target)) throw new BackupError(`${target} exists: a backup never overwrites another`)
  if (!existsSync(databasePath(dataDir))) throw new BackupError(`There is no database in ${dataDir}`)
  await sweepAbandoned(dataDir)
  const work = await mkdtemp(join(dataDir, WORK))
  const unfinished = `${target}.unfinished`
  try {
    const copy = join(work, basename(databasePath(dataDir)))
    await copyDatabase(databasePath(dataDir), copy)
    // The database first, then the files: what its rows speak of was on disk before they were written.
    const files = listFiles(dataDir, filesFolder(dataDir))
    const anchor = { name: basename(anchorPath(dataDir)), path: anchorPath(dataDir) }
    const entries = [{ name: basename(copy), path: copy }, ...files, anchor]
    const written = await writeDurably(unfinished, encryptFor(recipient, pack(entries)))
    await rename(unfinished, target)
    await syncFolder(dirname(target))
    return { ...written, files: files.length }
  } finally {
    await rm(unfinished, { force: true })
    await rm(work, { recursive: true, force: true })
  }
}

/** A killed backup leaves its copy of the database, which would keep what the portal has deleted since. */
async function sweepAbandoned(dataDir: string): Promise<void> {
  for (const name of readdirSync(dataDir).filter((found) => found.startsWith(WORK))) {
    const path = join(dataDir, name)
    // Another backup that ends in this moment takes its own folder away.
    const found = await stat(path).catch(() => undefined)
    if (found && Date.now() - found.mtimeMs > days(1)) await rm(path, { recursive: true, force: true })
  }
}

/**
 * One step for the whole file: a backup in small steps starts again whenever another process writes, and never ends
 * under load. Writers are not held up, since readers and writers do not meet in WAL mode.
 */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true })
  try {
    await source.backup(to, { progress: () => 0x7fffffff })
  } finally {
    source.close()
  }
  const copy = new Database(to)
  try {
    copy.pragma('journal_mode = DELETE')
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') {
      throw new BackupError('The copy of the database is damaged: run "npm run check" on the portal now')
    }
  } finally {
    copy.close()
  }
}

function listFiles(dataDir: string, folder: string): Entry[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && !found.name.endsWith('.tmp'))
    .map((found) => join(found.parentPath, found.name))
    .map((path) => ({ name: relative(dataDir, path).split(sep).join('/'), path }))
}

async function writeDurably(
  path: string,
  chunks: AsyncIterable<Buffer>,
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      await file.writeFile(chunk)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return { bytes, sha256: hash.digest('hex') }
}

export async function syncFolder(folder: string): Promise<void> {
  const dir = await open(folder, 'r')
  await dir.sync()
  await dir.close()
}
