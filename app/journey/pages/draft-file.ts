import { data, redirect, type LoaderFunctionArgs } from 'react-router'
import { filesOfDraft, findStoredFile } from '#app/platform/files/documents.ts'
import { Refusal } from '#app/platform/files/refusal.ts'
import { mergedPdf, previewResponse } from '#app/platform/files/responses.ts'
import { isId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Draft } from '../drafts.server.ts'
import { papersStep } from '../lost-papers.server.ts'
import { requireOpenDraft } from '../own-draft.server.ts'
import { paperCode } from '../paper-codes.ts'
import type { Service } from '../service.ts'
import { NOT_MERGED } from './paper.server.ts'

/** The picture of one page of a file of the person's own draft, or a whole paper under its code, as staff will get it. */
export const draftFileLoader =
  (service: Service) =>
  async (args: LoaderFunctionArgs): Promise<Response> => {
    const { file: id = '', n } = args.params
    const { portal, draft } = requireOpenDraft(service, args)
    const answer = isId(id)
      ? await pictureOf(portal, draft, id, Number(n ?? 1))
      : n === undefined
        ? await wholePaper(service, portal, draft, id)
        : undefined
    if (!answer) throw data(null, { status: 404 })
    return answer
  }

async function pictureOf(portal: Portal, draft: Draft, id: string, n: number): Promise<Response | undefined> {
  const file = findStoredFile(portal, { kind: 'draft', id: draft.id }, id)
  return file?.state === 'ready' ? previewResponse(portal, file, n) : undefined
}

async function wholePaper(
  service: Service,
  portal: Portal,
  draft: Draft,
  code: string,
): Promise<Response | undefined> {
  const ready = filesOfDraft(portal, draft.id).filter(
    ({ state, meta }) => state === 'ready' && paperCode(meta.paper) === code,
  )
  if (ready.length === 0) return undefined
  const wait = await portal.limits.use('document', draft.holder)
  if (wait !== undefined) throw data(null, { status: 429, headers: { 'Retry-After': String(wait) } })
  try {
    return await mergedPdf(portal, ready)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const page = `${service.path}/${draft.id}/${papersStep(service.journey)?.page ?? ''}`
    return redirect(`${page}/${code}?${NOT_MERGED}=1`, 303)
  }
}
