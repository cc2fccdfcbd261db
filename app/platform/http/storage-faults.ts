import type { Health } from './health.ts'

/** SQLite's word for why it could not write. `full` and `read-only` heal by themselves; `broken` must never be retried. */
export type StorageFault = 'full' | 'read-only' | 'busy' | 'broken'

export function storageFaultOf(error: unknown): StorageFault | undefined {
  const code = (error as { code?: unknown } | undefined)?.code
  if (typeof code !== 'string') return undefined
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'full'
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return 'read-only'
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'busy'
  if (code.startsWith('SQLITE_IOERR') || code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return 'broken'
  return undefined
}

/**
 * After an I/O error the pages in the cache may not be on disk, so the same handle must not write again: mark the
 * process as broken and let it be restarted. @returns whether the fault was of that kind.
 */
export function noteStorageFault(error: unknown, health: Health): StorageFault | undefined {
  const fault = storageFaultOf(error)
  if (fault === 'broken' && !health.broken) {
    health.broken = true
    health.onBroken?.()
  }
  return fault
}
