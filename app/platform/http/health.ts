import type { Express } from 'express'
import type { Db } from '#db/client.ts'
import type { Config } from '#app/platform/config.ts'
import { freePercent, isDiskLow } from '#app/platform/disk.ts'

export type Health = {
  /** Set when the database gave an I/O error: nothing is written after that, and the process restarts. */
  broken: boolean
  stopping: boolean
  /** Called once when `broken` is set: the process stops and is started anew. */
  onBroken?: () => void
}

type Probed = { db: Db; config: Config }

/** `/health`: is the process well? `/ready`: may it get traffic? Neither says a version or a reason to strangers. */
export function addHealthRoutes(app: Express, portal: Probed, health: Health): void {
  app.get('/health', (_request, response) => {
    const low = isDiskLow(freePercent(portal.config.dataDir))
    const status = health.broken ? 'broken' : low ? 'degraded' : 'ok'
    response
      .set('Cache-Control', 'no-store')
      .status(health.broken ? 503 : 200)
      .json({ status })
  })
  app.get('/ready', (_request, response) => {
    const ready = !health.broken && !health.stopping && canRead(portal)
    response
      .set('Cache-Control', 'no-store')
      .status(ready ? 200 : 503)
      .json({ ready })
  })
}

function canRead({ db }: Pick<Probed, 'db'>): boolean {
  try {
    // Not `select 1`, which needs no file.
    db.$client.prepare('select name from sqlite_schema limit 1').get()
    return true
  } catch {
    return false
  }
}
