import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { findResident, requireResident, type Resident } from '#app/identity/guards.ts'
import { hasBeenSignedIn } from '#app/identity/sessions.server.ts'
import { findGuest } from '#app/identity/guest-pass.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { getPortal, getVisit, type Portal } from '#app/platform/portal.ts'
import { findHeldDraft, type Draft } from './drafts.server.ts'
import type { Service } from './service.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
/** Whoever fills in a form: somebody signed in, or a guest. `id` is what their drafts belong to. */
export type Holder = { id: string; resident: Resident | undefined }
type OwnDraft = { portal: Portal; holder: Holder; draft: Draft }

/** In the address, when a guest's form is not there any more. */
export const FORM_ENDED = 'slut'

/**
 * Those who may hold a form of this service in this browser. Where the door is for guests alone, nobody looks who is
 * signed in.
 */
export function holdersOf(service: Pick<Service, 'door'>, portal: Portal, request: Request): Holder[] {
  const resident = service.door === 'guests' ? undefined : findResident(portal, request)
  const guest = service.door === 'residents' ? undefined : findGuest(portal, request)
  return [
    ...(resident ? [{ id: resident.personId, resident }] : []),
    ...(guest === undefined ? [] : [{ id: guest, resident: undefined }]),
  ]
}

/**
 * The draft of this address. @throws to sign-in, or the same 404 for unknown, malformed and somebody else's; a guest is
 * led to where the form begins, for both, and whoever had signed in to do so again.
 */
export function requireOwnDraft(service: Service, { request, params, context }: Args): OwnDraft {
  const portal = getPortal(context)
  if (service.door === 'residents') requireResident(portal, request)
  const holders = holdersOf(service, portal, request)
  for (const holder of holders) {
    const draft = findHeldDraft(portal, holder.id, service.journey, params.draft)
    // Whoever goes on in another language is written to in that one.
    if (draft) return { portal, holder, draft: { ...draft, language: getVisit(context).language.code } }
  }
  if (holders.some(({ resident }) => resident)) throw data(null, { status: 404 })
  if (service.door === 'either' && hasBeenSignedIn(portal, request)) requireResident(portal, request)
  throw redirect(`${service.path}?${FORM_ENDED}=1`, 303)
}

/**
 * The draft of this address, to go on with. @throws as above, and to where the service begins for somebody who has
 * become protected since: there stands the road by phone and visit, and nothing more is asked.
 */
export function requireOpenDraft(service: Service, args: Args): OwnDraft {
  const own = requireOwnDraft(service, args)
  const { resident } = own.holder
  // A report may come from anybody: who sends it stands in no register that it would lead to.
  if (resident && !service.report && isProtected(own.portal, resident.number))
    throw redirect(service.path, 303)
  return own
}
