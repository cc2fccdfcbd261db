import { statfsSync } from 'node:fs'

/** Below this share of free disk the portal says so, before anything fails. */
const LEAST_FREE = 0.15

/** How much of the disk under `folder` the portal's user may still fill, in whole per cent; 0 when nobody can tell. */
export function freePercent(folder: string, statfs: (path: string) => Disk = statfsSync): number {
  try {
    const { bavail, blocks } = statfs(folder)
    return blocks > 0 ? Math.floor((100 * bavail) / blocks) : 0
  } catch {
    return 0
  }
}

export function isDiskLow(percent: number): boolean {
  return percent < 100 * LEAST_FREE
}

type Disk = { bavail: number; blocks: number }
