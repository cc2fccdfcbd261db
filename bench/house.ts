import { makeHome, startServer, withPortal, type Home, type RunningServer } from '../e2e/server.ts'
import type { RunningPortal } from '#app/start.server.ts'

export type House = { home: Home; server: RunningServer }

/**
 * A built portal with a database of its own: `prepare` fills it before the server starts, `work` measures, and nothing
 * is left behind unless the folder is given.
 */
export async function inHouse<Prepared, T>(
  {
    folder,
    env = {},
    prepare,
  }: {
    folder?: string
    env?: Record<string, string>
    prepare: (portal: RunningPortal) => Prepared | Promise<Prepared>
  },
  work: (house: House, prepared: Prepared) => Promise<T>,
): Promise<T> {
  const home = await makeHome({ NARA_LOG_LEVEL: 'warn', ...env }, folder)
  try {
    const prepared = await withPortal(home, prepare)
    const server = await startServer(home)
    try {
      return await work({ home, server }, prepared)
    } finally {
      await server.stop()
    }
  } finally {
    if (folder === undefined) home.remove()
  }
}
