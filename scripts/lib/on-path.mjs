import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Daemons lie where a plain user's PATH does not look. */
const SYSTEM_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/sbin']

/** Where a program lies, or undefined. */
export function onPath(name) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  if (process.platform !== 'win32') folders.push(...SYSTEM_FOLDERS)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
