import type { LoaderFunctionArgs } from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { readParticipants, readSnapshot } from '#app/case/read.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { getPortal } from '#app/platform/portal.ts'

/** Exactly what was sent, to keep or print; neither its name nor its description tells what or whose it is. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const row = getOwnCase(portal, requireResident(portal, request), params.case)
  const snapshot = readSnapshot(portal, row)
  // Fonts and typesetting are a fifth of the memory of the whole portal: read when somebody first wants a receipt.
  const { receiptPdf } = await import('#app/case/receipt-pdf.ts')
  const pdf = await receiptPdf({
    reference: row.reference,
    receivedAt: row.receivedAt,
    municipality: portal.config.municipality.name,
    senders: readParticipants(portal, row),
    snapshot,
    // In the language in which it was sent, whatever the page's language is now.
    language: portal.languages[snapshot.language],
  })
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': 'attachment; filename="dokument-1.pdf"',
      'Cache-Control': 'no-store',
    },
  })
}
