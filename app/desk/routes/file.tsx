import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { getCaseForStaff, staffActor } from '#app/case/access.server.ts'
import { requireStaff } from '#app/identity/guards.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { filesOfCase, findStoredFile, type StoredFile } from '#app/platform/files/documents.ts'
import { Refusal } from '#app/platform/files/refusal.ts'
import { downloadResponse, mergedPdf, previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import { getPortal } from '#app/platform/portal.ts'
import { NO_DOCUMENT } from '../case.server.ts'

/** In place of a file's id: all of them together. */
const ALL = 'alla'

/** A paper of a case: the picture of page `n`, the document, or all documents as one. Each is audited before it is read. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const member = requireStaff(portal, request)
  const row = getCaseForStaff(portal, member, params.case)
  const { file: id = '', n } = params
  const audit = (file: string) =>
    inTransaction(portal.db, () =>
      appendAudit(portal.db, portal.keyring, {
        at: portal.clock.now(),
        actor: staffActor(member),
        action: 'file-opened',
        caseId: row.id,
        detail: { file },
      }),
    )
  if (id === ALL && n === undefined) {
    const ready = filesOfCase(portal, row.id).filter(({ state }) => state === 'ready')
    // Not audited: nothing is opened.
    if (ready.length === 0) return redirect(`/handlaggning/${row.id}?${NO_DOCUMENT}=tomt#papper`, 303)
    audit('all')
    return mergedPdf(portal, byPaper(ready)).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      return redirect(`/handlaggning/${row.id}?${NO_DOCUMENT}=ej#papper`, 303)
    })
  }
  const file = isId(id) ? findStoredFile(portal, { kind: 'case', id: row.id }, id) : undefined
  if (file?.state !== 'ready' || !hasPage(file, n)) throw data(null, { status: 404 })
  audit(id)
  const answer =
    n === undefined ? await downloadResponse(portal, file) : await previewResponse(portal, file, Number(n))
  if (!answer) throw data(null, { status: 404 })
  return answer
}

function hasPage({ meta }: StoredFile, n: string | undefined): boolean {
  return n === undefined || (/^[1-9]\d*$/.test(n) && Number(n) <= meta.previews)
}

/** What belongs to one paper stands together, whenever each page of it was added. */
function byPaper(files: readonly StoredFile[]): StoredFile[] {
  return [...Map.groupBy(files, ({ meta }) => meta.paper).values()].flat()
}
