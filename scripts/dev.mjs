import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
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
const PARENT_CHECK_MS = 500

let server

async function stop() {
  if (!server || server.exitCode !== null || server.signalCode !== null) return
  // At once, also with pages open that follow a case live: whatever was answered is on disk.
  server.kill('SIGKILL')
  await once(server, 'exit')
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
  async function renew() {
    if (working) return
    working = true
    while (stale) {
      stale = false
      try {
        await ensureBuilt()
        await ensureDemoData(env)
        await stop()
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

  let timer
  for (const folder of WATCHED) {
    watch(fromRoot(folder), { recursive: true }, (_event, name) => {
      if (/\.test\.tsx?$/.test(name ?? '')) return
      clearTimeout(timer)
      timer = setTimeout(() => {
        stale = true
        void renew()
      }, PAUSE_MS)
    })
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit())
  process.on('exit', () => server?.kill('SIGKILL'))
  // npm passes a signal to a shell that does not pass it on.
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.exit(), PARENT_CHECK_MS)
  await renew()
})
