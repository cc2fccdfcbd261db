import type { Request } from 'express'
import type { Config } from '#app/platform/config.ts'
import { UPLOAD_LIMITS } from '#app/platform/files/limits.ts'

/** Why a request is turned away before any page sees it. */
export type Refusal = { status: 400 | 403 | 405 | 411 | 413; reason: string }

const FORM_LIMIT = 1_000_000
const METHODS = new Set(['GET', 'HEAD', 'POST'])

/** Checks what must hold for every request: method, host, origin of a change, declared length. */
export function refusalOf(request: Request, config: Config): Refusal | undefined {
  if (!METHODS.has(request.method)) return { status: 405, reason: 'method' }
  if (request.headers.host !== config.publicUrl.host && !isProbe(request))
    return { status: 400, reason: 'host' }
  if (request.method !== 'POST') return undefined
  if (!isSameOrigin(request, config)) return { status: 403, reason: 'origin' }
  return lengthRefusal(request)
}

/** Health probes come from the machine itself and need not know the public name. */
function isProbe(request: Request): boolean {
  return request.path === '/health' || request.path === '/ready'
}

/**
 * A change must come from our own pages. `Origin` decides when the browser sends it; else `Sec-Fetch-Site`; a request
 * with neither is refused. Holds for every route, with a page or without: the router checks nothing of the kind (docs/decisions/0028).
 */
export function isSameOrigin(request: Pick<Request, 'headers'>, config: Config): boolean {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined) return origin === config.publicUrl.origin
  return site === 'same-origin'
}

function lengthRefusal(request: Request): Refusal | undefined {
  const type = request.headers['content-type'] ?? ''
  const upload = type.startsWith('multipart/form-data')
  const form = type.startsWith('application/x-www-form-urlencoded') || type === ''
  if (!upload && !form && request.path !== '/csp') return { status: 400, reason: 'type' }
  const declared = request.headers['content-length']
  if (declared === undefined) {
    // A body without a declared length could grow for ever; browsers always declare it.
    return request.headers['transfer-encoding'] === undefined ? undefined : { status: 411, reason: 'length' }
  }
  if (Number(declared) > (upload ? UPLOAD_LIMITS.maxRequestBytes : FORM_LIMIT))
    return { status: 413, reason: 'size' }
  return undefined
}
