import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './lib/build.mjs'
import { main } from './lib/complaint.mjs'
import { ensureDemoData } from './lib/demo-data.mjs'
import { serve } from './lib/serve.mjs'

/** The demo on a port and in a data folder of its own, for one run of the browser tests. */
await main(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nara-test-'))
  const port = Number(process.env.NARA_PORT || 3210)
  const env = {
    NARA_LOG_LEVEL: 'warn',
    ...process.env,
    NARA_MODE: 'demo',
    NARA_PORT: String(port),
    NARA_DATA_DIR: join(folder, 'data'),
    NARA_KEYS_DIR: join(folder, 'keys'),
  }
  try {
    await ensureBuilt()
    await ensureDemoData(env)
    await serve({ env, port, host: '127.0.0.1', withParent: true })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
