import { closeSync, existsSync, mkdirSync, openSync, statSync, unlinkSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'

const DATABASE_FILE = 'nara.db'

export function databasePath(dataDir: string): string {
  return join(dataDir, DATABASE_FILE)
}

/** Where sealed files lie. */
export function filesFolder(dataDir: string): string {
  return join(dataDir, 'files')
}

/**
 * Makes the data folder (0700), its folder of files and an empty database file (0600) where they are not there yet.
 * Returns what is wrong, one sentence each. SQLite gives its WAL the mode of the database file.
 */
export function prepareFolders(dataDir: string): string[] {
  const files = filesFolder(dataDir)
  const path = databasePath(dataDir)
  try {
    for (const folder of [dataDir, files]) mkdirSync(folder, { recursive: true, mode: 0o700 })
    const probe = join(dataDir, `.probe-${process.pid}`)
    closeSync(openSync(probe, 'w', 0o600))
    unlinkSync(probe)
    closeSync(openSync(path, 'a', 0o600))
  } catch (error) {
    return [
      `The data folder ${dataDir} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`,
    ]
  }
  return [
    ...[dataDir, files]
      .filter(isOpenToOthers)
      .map((f) => `The folder ${f} can be read by others: set its mode to 0700`),
    ...[path, `${path}-wal`, `${path}-shm`]
      .filter(isOpenToOthers)
      .map((file) => `The file ${file} can be read by others: set its mode to 0600`),
  ]
}

function isOpenToOthers(path: string): boolean {
  return process.platform !== 'win32' && existsSync(path) && (statSync(path).mode & 0o077) !== 0
}

/** Whether the keys lie inside the data folder: whoever copies that folder has both. */
export function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner))
  return path === '' || (!path.startsWith(`..${sep}`) && path !== '..' && !isAbsolute(path))
}
