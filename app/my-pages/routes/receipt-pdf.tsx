import type { LoaderFunctionArgs } from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { readParticipants, readSnapshot } from '#app/case/read.server.ts'
import { downloadReceipt } from '#app/case/receipt-download.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { getPortal } from '#app/platform/portal.ts'

/** Exactly what was sent. */
export function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const row = getOwnCase(portal, requireResident(portal, request), params.case)
  const snapshot = readSnapshot(portal, row)
  return downloadReceipt({
    reference: row.reference,
    receivedAt: row.receivedAt,
    municipality: portal.config.municipality.name,
    senders: readParticipants(portal, row),
    snapshot,
    // In the language in which it was sent, whatever the page's language is now.
    language: portal.languages[snapshot.language],
  })
}
