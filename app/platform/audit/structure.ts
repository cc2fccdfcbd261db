import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type Database from 'better-sqlite3'
import type { Db } from '#db/client.ts'
import { minutes } from '#app/platform/clock.ts'
import { projectRoot } from '#app/platform/files/child-process.ts'

const CHILD = 'app/platform/audit/structure.child.ts'
const GIVE_UP_MS = minutes(30)

/** What is wrong with the database's own structure: pages, indexes, references. Reads the whole file. */
export function structureFaults(client: Database.Database): string[] {
  const faults: string[] = []
  if (client.pragma('integrity_check(1)', { simple: true }) !== 'ok')
    faults.push('The database file is damaged')
  const dangling = client.pragma('foreign_key_check') as unknown[]
  if (dangling.length > 0) faults.push(`${dangling.length} rows refer to rows that are not there`)
  return faults
}

/** The same beside a portal that runs: in a process of its own, since SQLite reads gigabytes without a pause. */
export async function structureFaultsMeanwhile(db: Db): Promise<string[]> {
  if (db.$client.memory) return structureFaults(db.$client)
  const root = projectRoot()
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, CHILD), db.$client.name], {
    cwd: root,
    env: {},
    timeout: GIVE_UP_MS,
  })
  return JSON.parse(stdout) as string[]
}
