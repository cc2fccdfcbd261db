import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Complaint } from './complaint.mjs'
import { findNode, nodeEnv } from './node.mjs'
import { fromRoot, root } from './root.mjs'
import { run } from './run.mjs'
import { stage } from './stage.mjs'

/** Lies in the data folder while the demo is being made, so that a half-made one is begun again. */
const UNFINISHED = '.unfinished-demo'

/** Makes keys, database and the demo's people in an empty data folder; one with anything in it is left alone. */
export async function ensureDemoData(env) {
  const folder = resolve(root, env.NARA_DATA_DIR ?? 'data')
  if (existsSync(join(folder, UNFINISHED))) rmSync(folder, { recursive: true })
  if (existsSync(folder) && readdirSync(folder).length > 0) return
  await stage('Create the demo', () => seedDemo(folder, env))
}

async function seedDemo(folder, env) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, UNFINISHED), '')
  const { code, output } = await run(findNode(), [fromRoot('db', 'seed', 'seed.command.ts')], {
    env: nodeEnv(env),
  })
  if (code !== 0) throw new Complaint(`The demo could not be created:\n${output}`)
  rmSync(join(folder, UNFINISHED))
}
