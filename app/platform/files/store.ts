import { mkdir, readdir, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { findFileState, listFileStates, type FileState } from '#db/queries/files.ts'
import { hours } from '#app/platform/clock.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { MAX_PREVIEWS } from './limits.ts'
import { syncFolder } from './sealed-file.ts'

/** What the file chain needs of the portal; a test can give just this. */
export type FileHouse = Pick<Portal, 'db' | 'keyring' | 'clock' | 'log' | 'filesDir' | 'virusScan'>

const QUARANTINE = 'quarantine'
const KEPT = 'kept'
/** Longer than any upload or check may take, so that the sweep never takes what is being worked on. */
const ORPHAN_AGE_MS = hours(1)
const ROWS_AT_A_TIME = 1000

/** Makes the folders; called once at start. */
export async function prepareFilesDir(filesDir: string): Promise<void> {
  for (const folder of [QUARANTINE, KEPT])
    await mkdir(join(filesDir, folder), { recursive: true, mode: 0o700 })
  await syncFolder(filesDir)
}

/** Where the bytes lie as they came, until every check has passed. */
export function quarantinePath(filesDir: string, id: string): string {
  return join(filesDir, QUARANTINE, checked(id))
}

/** Where the checked and rewritten file lies. */
export function keptPath(filesDir: string, id: string): string {
  return join(filesDir, KEPT, checked(id))
}

/** The picture of page `page` (1…) of a kept file. */
export function previewPath(filesDir: string, id: string, page: number): string {
  return `${keptPath(filesDir, id)}.${page}`
}

function checked(id: string): string {
  if (!isId(id)) throw new Error('This is not the id of a file')
  return id
}

/** Where a file's content lies in each state. */
export function contentPath(filesDir: string, id: string, state: FileState): string {
  return state === 'ready' ? keptPath(filesDir, id) : quarantinePath(filesDir, id)
}

/** Deletes the content and the pictures of files whose rows are gone. What fails here is taken by the sweep. */
export async function removeFiles(filesDir: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await unlinkIfThere(quarantinePath(filesDir, id))
    await unlinkIfThere(keptPath(filesDir, id))
    for (let page = 1; page <= MAX_PREVIEWS; page++) {
      if (!(await unlinkIfThere(previewPath(filesDir, id, page)))) break
    }
  }
}

/** Deletes the bytes as they came, once they are kept in a checked form or refused. */
export async function removeQuarantined(filesDir: string, id: string): Promise<void> {
  await unlinkIfThere(quarantinePath(filesDir, id))
}

/** Tidies after an upload: what no row speaks of goes wholly, of a file that is ready the bytes as they came go. */
export async function removeUnlessAttached(
  { db, log, filesDir }: Pick<FileHouse, 'db' | 'log' | 'filesDir'>,
  id: string,
) {
  const state = findFileState(db, id)?.state
  if (state === 'waiting-for-scan') return
  try {
    await (state === 'ready' ? removeQuarantined(filesDir, id) : removeFiles(filesDir, [id]))
  } catch (error) {
    log.warn('a file was left to the sweep', { error })
  }
}

async function unlinkIfThere(path: string): Promise<boolean> {
  try {
    await unlink(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/**
 * Removes what no row speaks of and is older than an hour: unfinished uploads of a killed process, files of deleted
 * drafts. Returns how many files went, and the ids of rows whose content is missing, which is logged as an error.
 */
export async function sweep(house: Pick<FileHouse, 'db' | 'clock' | 'log' | 'filesDir'>): Promise<{
  removed: number
  missing: string[]
}> {
  const removed = (await sweepFolder(house, QUARANTINE)) + (await sweepFolder(house, KEPT))
  const missing = await findMissing(house)
  if (missing.length > 0) house.log.error('files are missing', { job: 'sweep-files', count: missing.length })
  return { removed, missing }
}

async function sweepFolder(
  { db, clock, filesDir }: Pick<FileHouse, 'db' | 'clock' | 'filesDir'>,
  folder: typeof QUARANTINE | typeof KEPT,
): Promise<number> {
  const wanted: FileState = folder === KEPT ? 'ready' : 'waiting-for-scan'
  let removed = 0
  for (const name of await readdir(join(filesDir, folder))) {
    const path = join(filesDir, folder, name)
    const [id, ...suffix] = name.split('.')
    const unfinished = suffix.at(-1) === 'tmp'
    const row = isId(id) ? findFileState(db, id) : undefined
    if (!unfinished && row?.state === wanted && row.bytes > 0) continue
    const age = await stat(path).then(
      (found) => clock.now() - found.mtimeMs,
      () => 0,
    )
    if (age > ORPHAN_AGE_MS && (await unlinkIfThere(path))) removed++
  }
  return removed
}

async function findMissing({ db, filesDir }: Pick<FileHouse, 'db' | 'filesDir'>): Promise<string[]> {
  const missing = []
  let after = ''
  for (;;) {
    const rows = listFileStates(db, after, ROWS_AT_A_TIME)
    for (const row of rows) {
      if (row.bytes === 0 || (await isThere(contentPath(filesDir, row.id, row.state)))) continue
      // The row may have moved on or gone while the folder was read.
      const now = findFileState(db, row.id)
      if (now && now.bytes > 0 && !(await isThere(contentPath(filesDir, row.id, now.state))))
        missing.push(row.id)
    }
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_AT_A_TIME) return missing
    after = last.id
  }
}

function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
