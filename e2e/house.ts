import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createPortal, type RunningPortal } from '#app/start.server.ts'
import { seedDemo } from '#db/seed/demo.ts'
import { makeHome, startServer, type Home } from './server.ts'

/** A portal with the demo's people in it, served, and its database open in this process as well. */
export type House = { home: Home; url: string; portal: RunningPortal }

export async function openHouse(): Promise<House & { close(): Promise<void> }> {
  const home = await makeHome()
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' })
  seedDemo(portal)
  const server = await startServer(home)
  return {
    home,
    url: server.url,
    portal,
    async close() {
      await server.stop()
      await close()
      home.remove()
    },
  }
}
