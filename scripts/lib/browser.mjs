import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { isExecutable, onPath } from './on-path.mjs'
import { fromRoot } from './root.mjs'

const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The first Chromium on this machine that starts: CHROMIUM_PATH, the system's, Playwright's own. */
export function findBrowser() {
  const candidates = [process.env.CHROMIUM_PATH, ...NAMES.map(onPath), MAC, playwrightsOwn()]
  return candidates.find((path) => path && isExecutable(path) && starts(path))
}

function playwrightsOwn() {
  const require = createRequire(fromRoot('package.json'))
  const path = require('@playwright/test').chromium.executablePath()
  return existsSync(path) ? path : undefined
}

/** A browser whose shared libraries are missing is there and does not run. Windows opens a window when asked. */
function starts(path) {
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}
