import { ensureBuilt } from './lib/build.mjs'
import { main } from './lib/complaint.mjs'
import { ensureDemoData } from './lib/demo-data.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { assertPortFree, serve } from './lib/serve.mjs'

/** Two of the demo's people. TypeScript is not read here: scripts/readme.test.ts finds them in db/seed/personas.ts. */
const RESIDENT = 'Sara Lindqvist'
const CASEWORKER = 'Amir Rahimi'
const SIGN_IN = `sign in as ${RESIDENT} (resident) or, at /logga-in/personal, as ${CASEWORKER} (caseworker)`

await main(async () => {
  const production = process.env.NARA_MODE === 'production'
  const port = Number(process.env.NARA_PORT || 3000)
  const host = process.env.NARA_HOST || '127.0.0.1'
  // The terminal shows what a newcomer needs; the log of every request is asked for by NARA_LOG_LEVEL=info.
  const env = production ? process.env : { NARA_LOG_LEVEL: 'warn', ...process.env }

  await assertPortFree(port, host)
  await ensureInstalled()
  await ensureBuilt()
  if (!production) await ensureDemoData(env)
  await serve({
    env,
    port,
    host,
    withParent: process.env.npm_lifecycle_event === 'start',
    onReady() {
      if (production) console.log(`\nNära is ready: ${process.env.NARA_PUBLIC_URL}`)
      else console.log(`\nNära is ready: http://localhost:${port} – ${SIGN_IN}. Stop with Ctrl-C.`)
    },
  })
})
