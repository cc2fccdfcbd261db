import { readConfig } from '#app/platform/config.ts'
import { demoEnv } from '#app/platform/demo-env.ts'
import { createPortal, type RunningPortal } from '#app/start.server.ts'
import { seedDemo } from '#db/seed/demo.ts'
import type { DemoReports } from '#db/seed/demo-reports.ts'
import { makeHome, startServer, type Home } from './server.ts'

/** A portal with the demo's people in it, served, and its database open in this process as well. */
export type House = {
  home: Home
  url: string
  portal: RunningPortal
  /** The demo's reports, by what they show. */
  reports: DemoReports
  /** Takes away the drafts that were begun since the demo was made: a person may have only so many. */
  clearDrafts(): void
}

export async function openHouse(): Promise<House & { close(): Promise<void> }> {
  const home = await makeHome()
  const { portal, close } = await createPortal({ ...readConfig(demoEnv(home.env)), logLevel: 'silent' })
  const { reports } = seedDemo(portal)
  const seeded = portal.db.$client.prepare('select id from drafts').pluck().all()
  const clear = portal.db.$client.prepare(
    'delete from drafts where id not in (select value from json_each(?))',
  )
  const server = await startServer(home)
  return {
    home,
    url: server.url,
    portal,
    reports,
    clearDrafts: () => void clear.run(JSON.stringify(seeded)),
    async close() {
      await server.stop()
      await close()
      home.remove()
    },
  }
}
