import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import { requireResident, type Resident } from '#app/identity/guards.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { getPortal, getVisit, type Portal } from '#app/platform/portal.ts'
import { getDraft, type Draft } from './drafts.server.ts'
import type { Service } from './service.ts'

type Args = LoaderFunctionArgs | ActionFunctionArgs
type OwnDraft = { portal: Portal; resident: Resident; draft: Draft }

/** The draft of this address. @throws to sign-in, or the same 404 for unknown, malformed and somebody else's. */
export function requireOwnDraft(service: Service, { request, params, context }: Args): OwnDraft {
  const portal = getPortal(context)
  const resident = requireResident(portal, request)
  const draft = getDraft(portal, resident.personId, service.journey, params.draft)
  // Whoever goes on in another language is written to in that one.
  return { portal, resident, draft: { ...draft, language: getVisit(context).language.code } }
}

/**
 * The draft of this address, to go on with. @throws as above, and to where the service begins for somebody who has
 * become protected since: there stands the road by phone and visit, and nothing more is asked.
 */
export function requireOpenDraft(service: Service, args: Args): OwnDraft {
  const own = requireOwnDraft(service, args)
  if (isProtected(own.portal, own.resident.number)) throw redirect(service.path, 303)
  return own
}
