import { createHash } from 'node:crypto'
import type { Request } from 'express'
import type { Limits } from './limits.ts'

/**
 * Counts a request against what its address and its session may do. `address` is today's key of it (see
 * `createAddressKeys`): no address comes as far as the counters. @returns the seconds to wait when it was one too many.
 */
export async function waitOf(
  request: Pick<Request, 'method' | 'path'>,
  address: string,
  limits: Pick<Limits, 'use'>,
  sessionCookie: string | undefined,
): Promise<number | undefined> {
  const wait = await limits.use('address', address)
  if (wait !== undefined) return wait
  const path = asRouted(request.path)
  if (request.method === 'POST') return waitToChange(path, address, limits, sessionCookie)
  return path === '/sok' ? limits.use('search', address) : undefined
}

/** The address as the router reads it: `/Logga%2Din/` is the same page as `/logga-in`. */
function asRouted(path: string): string {
  try {
    return decodeURIComponent(path).toLowerCase().replace(/\/+$/, '')
  } catch {
    return path
  }
}

async function waitToChange(
  path: string,
  address: string,
  limits: Pick<Limits, 'use'>,
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
