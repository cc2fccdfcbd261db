import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { Limits } from './limits.ts'

/**
 * Counts a request against what its address and its session may do. Addresses and sessions live in the counters'
 * memory only. @returns the seconds to wait when it was one too many.
 */
export async function waitOf(
  request: Request,
  limits: Limits,
  sessionCookie: string | undefined,
): Promise<number | undefined> {
  const address = request.ip ?? 'unknown'
  const wait = await limits.use('address', address)
  if (wait !== undefined) return wait
  if (request.method === 'POST') return waitToChange(request.path, address, limits, sessionCookie)
  return request.path === '/sok' ? limits.use('search', address) : undefined
}

async function waitToChange(
  path: string,
  address: string,
  limits: Limits,
  sessionCookie: string | undefined,
): Promise<number | undefined> {
  return (
    (await limits.use('change', address)) ??
    (sessionCookie === undefined
      ? undefined
      : await limits.use('identity', createHash('sha256').update(sessionCookie).digest('base64url'))) ??
    (path.startsWith('/logga-in') ? await limits.use('signIn', address) : undefined)
  )
}
