import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { Complaint, main } from './lib/complaint.mjs'
import { ensureDemoData } from './lib/demo-data.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { findNode, nodeEnv } from './lib/node.mjs'
import { fromRoot, root } from './lib/root.mjs'
import { assertPortFree } from './lib/serve.mjs'

const WATCHED = ['app', 'db', 'public']
/** Editors write a file in several strokes, and a checkout writes many files. */
const PAUSE_MS = 200

let server
let watchers = []

/** Watches every folder by itself: a recursive watch on Linux loses sight of a file that was replaced by another. */
function watchAll(changed) {
  for (const watcher of watchers) watcher.close()
  const found = WATCHED.flatMap((name) =>
    readdirSync(fromRoot(name), { recursive: true, withFileTypes: true }),
  )
  const folders = found.filter((one) => one.isDirectory()).map((one) => join(one.parentPath, one.name))
  watchers = [...WATCHED.map((name) => fromRoot(name)), ...folders].map((folder) => watch(folder, changed))
}

/** `npm run dev`: serves the demo, and builds and serves it anew when a source has changed. The browser reloads by hand. */
await main(async () => {
  if (process.env.NARA_MODE === 'production') throw new Complaint('"npm run dev" serves the demo only')
  const port = Number(process.env.NARA_PORT || 3000)
  const env = { NARA_LOG_LEVEL: 'warn', ...process.env, NARA_MODE: 'demo' }
  await assertPortFree(port, process.env.NARA_HOST || '127.0.0.1')
  await ensureInstalled()

  let stale = true
  let working = false
  let timer
  function changed(_event, name) {
    if (/\.test\.tsx?$/.test(name ?? '')) return
    stale = true
    clearTimeout(timer)
    timer = setTimeout(renew, PAUSE_MS)
  }
  async function renew() {
    if (working) return
    working = true
    while (stale) {
      stale = false
      try {
        watchAll(changed)
        await ensureBuilt()
        await ensureDemoData(env)
        // At once, also with pages open that follow a case live: whatever was answered is on disk.
        if (server?.kill('SIGKILL')) await once(server, 'exit')
        server = spawn(findNode(), [fromRoot('build', 'server', 'index.js')], {
          cwd: root,
          env: { ...nodeEnv(env), NODE_ENV: 'production' },
          stdio: ['ignore', 'inherit', 'inherit'],
        })
        console.log(`  http://localhost:${port}, watching ${WATCHED.join(', ')}`)
      } catch (error) {
        // A source that does not build leaves the last good server where it is.
        console.error(error instanceof Complaint ? `✗ ${error.message}` : error)
      }
    }
    working = false
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit())
  process.on('exit', () => server?.kill('SIGKILL'))
  // npm passes a signal to a shell that does not pass it on.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.exit(), 500)
  await renew()
})
