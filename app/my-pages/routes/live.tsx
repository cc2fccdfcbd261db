import type { LoaderFunctionArgs } from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { findResident } from '#app/identity/guards.ts'
import { getPortal } from '#app/platform/portal.ts'
import { followCase } from '../live.server.ts'

/**
 * Tells the case's page when something has happened. It does not prolong the session, and an answer that is no event
 * stream makes the browser stop asking.
 */
export function loader({ request, params, context }: LoaderFunctionArgs): Response {
  const portal = getPortal(context)
  const resident = findResident(portal, request, { quiet: true })
  if (!resident) return new Response(null, { status: 204, headers: NO_STORE })
  const row = getOwnCase(portal, resident, params.case)
  // Nothing would ever close a stream whose content nobody asked for.
  if (request.method === 'HEAD') return new Response(null, { headers: STREAM })
  const since = Number(new URL(request.url).searchParams.get('sedan') ?? row.updatedAt)
  const stream = followCase(portal, {
    caseId: row.id,
    sessionId: resident.sessionId,
    seen: Number.isSafeInteger(since) ? since : row.updatedAt,
    signal: request.signal,
  })
  if (!stream) return new Response(null, { status: 204, headers: NO_STORE })
  return new Response(stream, {
    headers: STREAM,
  })
}

const NO_STORE = { 'Cache-Control': 'no-store' }
const STREAM = { ...NO_STORE, 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' }
