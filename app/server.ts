import { createApp } from '#app/app.ts'
import { ConfigError, readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { seconds } from '#app/platform/clock.ts'
import { createPatientServer } from '#app/platform/http/slow-clients.ts'
import { createPortal } from '#app/start.server.ts'
import * as build from 'virtual:react-router/server-build'

/** Time for requests in flight when the process is asked to stop. */
const STOP_WITHIN = seconds(10)

try {
  await run()
} catch (error) {
  // A start that cannot go on says why, one sentence a line; a setting's value is never printed.
  const problems =
    error instanceof ConfigError ? error.problems : [error instanceof Error ? error.message : String(error)]
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

async function run() {
  const env = process.env.NARA_MODE === 'production' ? process.env : demoEnv(process.env)
  const config = readConfig(env)
  const { portal, startJobs, close } = await createPortal(config)
  const server = createPatientServer(createApp(portal, build))
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(config.port, config.host, resolve)
  })
  const address = server.address()
  portal.log.info('listening', {
    port: typeof address === 'object' && address ? address.port : config.port,
    settings: config,
  })
  startJobs()
  process.send?.('ready')

  let stopping = false
  const stop = (code: number) => {
    if (stopping) return
    stopping = true
    portal.health.stopping = true
    server.close(() => void close().then(() => process.exit(code)))
    server.closeIdleConnections()
    setTimeout(() => process.exit(code), STOP_WITHIN).unref()
  }
  process.on('SIGTERM', () => stop(0))
  process.on('SIGINT', () => stop(0))
  // After a storage fault the same handle must not write again, not even for who is half through: stop, and let the
  // service manager start anew.
  portal.health.onBroken = () => {
    portal.db.$client.pragma('query_only = ON')
    stop(1)
  }
  process.on('uncaughtException', (error) => {
    portal.log.error('uncaught', { error })
    stop(1)
  })
  process.on('unhandledRejection', (error) => {
    portal.log.error('unhandled', { error })
    stop(1)
  })
}
