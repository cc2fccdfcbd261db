import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { Complaint } from './complaint.mjs'
import { fromRoot } from './root.mjs'

/** What React Router 8 and better-sqlite3 13 need. */
const LEAST = [22, 22]

/** The Node that the project brings as a package; elsewhere the system's, when it is new enough. */
export function findNode() {
  const platform = process.platform === 'win32' ? 'win' : process.platform
  const own = fromRoot(
    'node_modules',
    `node-${platform}-${process.arch}`,
    'bin',
    platform === 'win' ? 'node.exe' : 'node',
  )
  // A binary for glibc lies there on Alpine too, and does not run.
  if (existsSync(own) && versionOf(own)) return own
  if (isEnough(process.versions.node)) return process.execPath
  throw new Complaint(
    `Node ${LEAST.join('.')} or newer is needed on ${process.platform}-${process.arch}; this is ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org and run the command again.',
  )
}

/** The environment for the project's commands: its Node and its installed tools first on the path. */
export function nodeEnv(env = process.env) {
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(findNode()), fromRoot('node_modules', '.bin'), env[key] ?? '']
  return { ...env, [key]: path.join(delimiter) }
}

function versionOf(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

export function isEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
}
