import { data, type LoaderFunctionArgs } from 'react-router'
import { requireResident } from '#app/identity/guards.ts'
import { findStoredFile } from '#app/platform/files/documents.ts'
import { previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import { getPortal } from '#app/platform/portal.ts'
import { getDraft } from '../drafts.server.ts'
import type { Service } from '../service.ts'

/** The picture of one page of a file of the person's own draft. */
export const draftFileLoader =
  (service: Service) =>
  async ({ request, params, context }: LoaderFunctionArgs): Promise<Response> => {
    const portal = getPortal(context)
    const draft = getDraft(portal, requireResident(portal, request).personId, service.id, params.draft)
    const file = isId(params.file)
      ? findStoredFile(portal, { kind: 'draft', id: draft.id }, params.file)
      : undefined
    const preview =
      file?.state === 'ready' ? await previewResponse(portal, file, Number(params.n ?? 1)) : undefined
    if (!preview) throw data(null, { status: 404 })
    return preview
  }
