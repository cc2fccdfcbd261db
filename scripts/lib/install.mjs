import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Complaint } from './complaint.mjs'
import { npm } from './npm.mjs'
import { fromRoot } from './root.mjs'
import { stage } from './stage.mjs'

const STAMP = fromRoot('node_modules', '.nara-stamp')

/** Installs what package-lock.json says, unless it is installed already. */
export async function ensureInstalled() {
  const wanted = stampOf(readFileSync(fromRoot('package-lock.json')))
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  if (!isInstalled()) {
    if (process.platform === 'win32' && process.execPath.startsWith(fromRoot('node_modules'))) {
      throw new Complaint('package-lock.json has changed. Run "npm ci", then this command again.')
    }
    await stage('Install packages (npm ci)', async () => {
      const { code, output } = await npm(['ci', '--include=dev', '--include=optional'])
      if (code !== 0) throw new Complaint(`npm ci failed:\n${output}`)
    })
  }
  writeFileSync(STAMP, wanted)
}

function stampOf(lock) {
  return createHash('sha256').update(`${process.platform} ${process.arch} `).update(lock).digest('hex')
}

/** Whether somebody ran `npm ci` by hand: npm notes what lies in node_modules in a lock file of its own. */
function isInstalled() {
  const note = fromRoot('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const { packages: wanted } = JSON.parse(readFileSync(fromRoot('package-lock.json'), 'utf8'))
  const { packages: found } = JSON.parse(readFileSync(note, 'utf8'))
  return (
    Object.entries(wanted).every(
      ([path, { version, optional }]) =>
        path === '' || (found[path] ? found[path].version === version : optional),
    ) && Object.keys(found).every((path) => path in wanted)
  )
}
