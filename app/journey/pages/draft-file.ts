import { data, type LoaderFunctionArgs } from 'react-router'
import { findStoredFile } from '#app/platform/files/documents.ts'
import { previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import type { Service } from '../service.ts'

/** The picture of one page of a file of the person's own draft. */
export const draftFileLoader =
  (service: Service) =>
  async (args: LoaderFunctionArgs): Promise<Response> => {
    const { params } = args
    const { portal, draft } = requireOpenDraft(service, args)
    const file = isId(params.file)
      ? findStoredFile(portal, { kind: 'draft', id: draft.id }, params.file)
      : undefined
    const preview =
      file?.state === 'ready' ? await previewResponse(portal, file, Number(params.n ?? 1)) : undefined
    if (!preview) throw data(null, { status: 404 })
    return preview
  }
