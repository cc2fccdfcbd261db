import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { findCaseHeldByDraft } from '#db/queries/return-codes.ts'
import { requireResident } from '#app/identity/guards.ts'
import { holdersOf, requireOwnDraft, type Holder } from '#app/journey/own-draft.server.ts'
import type { Service } from '#app/journey/service.ts'
import { textField } from '#app/platform/http/read-form.ts'
import { getPortal, getVisit } from '#app/platform/portal.ts'
import { heldBy } from '../return-code.server.ts'
import { submitDraft } from '../submit.server.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs

/**
 * Sends what has just been signed. The provider leads the browser here with GET, so this is the one address that
 * changes something on a GET: without a fresh signature in the same session, bound to exactly these answers, it does
 * nothing but lead back to the review. Loading it again gives the same receipt.
 */
export const send =
  (service: Service) =>
  (args: Args): Response => {
    const portal = getPortal(args.context)
    // Unsigned forms are sent from their review: a link must not send anything.
    if (!service.signed) return redirect(`${service.path}/${args.params.draft ?? ''}/granska`, 303)
    const resident = requireResident(portal, args.request)
    return sendAs(service, args, { id: resident.personId, resident })
  }

/** What only a program fills in. */
export const TRAP = 'webbplats'

/** Sends a form that needs no signature, for whoever holds it. */
export async function sendDraft(
  service: Service,
  args: ActionFunctionArgs,
  form: FormData,
): Promise<Response> {
  const isTrapped = (textField(form, TRAP) ?? '') !== ''
  const looksLikeSpam = isTrapped || (await isOneOfMany(service, args))
  return sendAs(service, args, requireOwnDraft(service, args).holder, { looksLikeSpam })
}

/** Whether so many came from this address in the last hour that somebody should look whether they are written by people. */
async function isOneOfMany({ report }: Service, { context }: ActionFunctionArgs): Promise<boolean> {
  const { addressKey = '' } = getVisit(context)
  return report !== undefined && (await getPortal(context).limits.use('report', addressKey)) !== undefined
}

/** The way to what this form became already: sent twice is sent once, also when the answer was lost. */
export function findSentHere(service: Service, { request, params, context }: Args): Response | undefined {
  const portal = getPortal(context)
  const draftId = params.draft ?? ''
  for (const { id } of holdersOf(service, portal, request)) {
    const caseId = findCaseHeldByDraft(portal.db, draftId, heldBy(portal.keyring, id))
    if (caseId !== undefined) return redirect(receiptOf(service, caseId), 303)
  }
  return undefined
}

function sendAs(
  service: Service,
  { params, context }: Args,
  holder: Holder,
  how: { looksLikeSpam?: boolean } = {},
): Response {
  const portal = getPortal(context)
  const draftId = params.draft ?? ''
  const result = submitDraft(portal, service, holder, draftId, getVisit(context).language, how)
  if ('caseId' in result) return redirect(receiptOf(service, result.caseId), 303)
  if (result.fault === 'not-available') return redirect(service.path, 303)
  const form = `${service.path}/${draftId}`
  if (result.fault === 'not-confirmed') return redirect(`${form}/bekrafta`, 303)
  return redirect(result.fault === 'not-complete' ? form : `${form}/granska?ej=1`, 303)
}

function receiptOf({ report }: Service, caseId: string): string {
  return report ? `/kod/${caseId}` : `/mina-sidor/${caseId}/kvitto`
}

/** Sending always leads on; a page stands here only when the database could not write, and then says so. */
export function SendPage() {
  return null
}
