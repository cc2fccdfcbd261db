import { data, type LoaderFunctionArgs } from 'react-router'
import { getOwnCase } from '#app/case/access.server.ts'
import { requireResident } from '#app/identity/guards.ts'
import { findStoredFile } from '#app/platform/files/documents.ts'
import { downloadResponse, previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import { getPortal } from '#app/platform/portal.ts'

/** One's own paper: the picture of page `n`, or the document as a download with a name that says nothing. */
export async function loader({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const portal = getPortal(context)
  const row = getOwnCase(portal, requireResident(portal, request), params.case)
  const { file: id, n } = params
  const file = isId(id) ? findStoredFile(portal, { kind: 'case', id: row.id }, id) : undefined
  if (file?.state !== 'ready') throw data(null, { status: 404 })
  if (n === undefined) return downloadResponse(portal, file)
  const preview = await previewResponse(portal, file, Number(n))
  if (!preview) throw data(null, { status: 404 })
  return preview
}
