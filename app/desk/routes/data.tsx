import type { LoaderFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { getCaseForStaff, staffActor } from '#app/case/access.server.ts'
import { readSnapshot } from '#app/case/read.server.ts'
import { getService } from '#app/case/registry.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { jsonSchemaOf } from '#app/journey/json-schema.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { getPortal } from '#app/platform/portal.ts'

/** A case's answers as data, with the schema that describes them, for whoever moves them into another system. */
export function loader({ request, params, context }: LoaderFunctionArgs): Response {
  const portal = getPortal(context)
  const { db, keyring, clock } = portal
  const member = requireStaff(portal, request)
  const row = getCaseForStaff(portal, member, params.case)
  const exported = {
    at: clock.now(),
    actor: staffActor(member),
    action: 'export',
    caseId: row.id,
    detail: { kind: 'case-data' },
  } as const
  inTransaction(db, () => appendAudit(db, keyring, exported))
  const { service, journeyVersion, language, answers, papers } = readSnapshot(portal, row)
  const { journey } = getService(context, service)
  const body = {
    format: 'nara-case-1',
    reference: row.reference,
    receivedOn: row.receivedOn,
    service,
    journeyVersion,
    language,
    answers,
    papers: papers.map(({ id, state, files }) => ({ id, state, files: files.length })),
    // An older case keeps the answers of its own version; only the newest version's schema is known here.
    ...(journey.version === journeyVersion ? { schema: jsonSchemaOf(journey) } : {}),
  }
  return new Response(JSON.stringify(body, undefined, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="dokument-1.json"',
      'Cache-Control': 'no-store',
    },
  })
}
