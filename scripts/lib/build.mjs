import { existsSync, readFileSync } from 'node:fs'
import { Complaint } from './complaint.mjs'
import { findNode } from './node.mjs'
import { fromRoot } from './root.mjs'
import { run } from './run.mjs'
import { hashSources } from './sources.mjs'
import { stage } from './stage.mjs'

export const STAMP = fromRoot('build', '.stamp')

/** Whether build/ was made from the sources as they are now. */
export function isBuilt() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashSources()
}

/** Builds unless the build is current. */
export async function ensureBuilt() {
  if (isBuilt()) return
  await stage('Build', async () => {
    const { code, output } = await run(findNode(), [fromRoot('scripts', 'build.mjs')])
    if (code !== 0) throw new Complaint(`The build failed:\n${output}`)
  })
}
