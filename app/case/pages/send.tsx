import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { requireResident } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { submitDraft } from '../submit.server.ts'

/**
 * Sends what has just been signed. The provider leads the browser here with GET, so this is the one address that
 * changes something on a GET: without a fresh signature in the same session, bound to exactly these answers, it does
 * nothing but lead back to the review. Loading it again gives the same receipt.
 */
export const send =
  (service: Service) =>
  ({ request, params, context }: LoaderFunctionArgs | ActionFunctionArgs) => {
    const portal = getPortal(context)
    const resident = requireResident(portal, request)
    const draftId = params.draft ?? ''
    const result = submitDraft(portal, service, resident, draftId, getVisit(context).language)
    if ('caseId' in result) return redirect(`/mina-sidor/${result.caseId}/kvitto`, 303)
    if (result.fault === 'not-available') return redirect(service.path, 303)
    return redirect(
      result.fault === 'not-complete'
        ? `${service.path}/${draftId}`
        : `${service.path}/${draftId}/granska?ej=1`,
      303,
    )
  }

/** Sending always leads on; a page stands here only when the database could not write, and then says so. */
export function SendPage() {
  return null
}
