import { ensureBuilt } from './lib/build.mjs'
import { main } from './lib/complaint.mjs'
import { ensureDemoData } from './lib/demo-data.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { assertPortFree, serve } from './lib/serve.mjs'

/** The first persons of the demo (db/seed): enough for a first look; the sign-in page lists all of them. */
const SIGN_IN = 'choose a person on the sign-in page, a resident or somebody of the staff'

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
      else
        console.log(`\nNära is ready: http://localhost:${port} – to sign in, ${SIGN_IN}. Stop with Ctrl-C.`)
    },
  })
})
