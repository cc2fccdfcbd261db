import { data, type LoaderFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findFile, listFiles } from '#db/queries/files.ts'
import { getCaseForStaff, staffActor } from '#app/case/access.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { filesOfCase, findStoredFile } from '#app/platform/files/documents.ts'
import { downloadResponse, mergedPdf, previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import { getPortal } from '#app/platform/portal.ts'

/** In place of a file's id: all of them together. */
const ALL = 'alla'

/** A paper of a case: the picture of page `n`, the document, or all documents as one. Each is audited before it is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const member = requireStaff(portal, request)
  const row = getCaseForStaff(portal, member, params.case)
  const owner = { kind: 'case', id: row.id } as const
  const { file: id, n } = params
  const isThere =
    id === ALL
      ? n === undefined && listFiles(portal.db, owner).length > 0
      : isId(id) && findFile(portal.db, owner, id)
  if (id === undefined || !isThere) throw data(null, { status: 404 })
  inTransaction(portal.db, () =>
    appendAudit(portal.db, portal.keyring, {
      at: portal.clock.now(),
      actor: staffActor(member),
      action: 'file-opened',
      caseId: row.id,
      detail: { file: id === ALL ? 'all' : id },
    }),
  )
  if (id === ALL)
    return mergedPdf(
      portal,
      filesOfCase(portal, row.id).filter(({ state }) => state === 'ready'),
    )
  const file = findStoredFile(portal, owner, id)
  if (file?.state !== 'ready') throw data(null, { status: 404 })
  const answer =
    n === undefined ? await downloadResponse(portal, file) : await previewResponse(portal, file, Number(n))
  if (!answer) throw data(null, { status: 404 })
  return answer
}
