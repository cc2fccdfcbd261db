import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router'
import type { MeetingRow } from '#db/queries/meetings.ts'
import { findKind, requireKind } from '#app/case/meetings/catalogue.server.ts'
import type { Kind } from '#app/case/meetings/kinds.ts'
import { findOwnMeeting } from '#app/case/meetings/read.server.ts'
import { requireResident, type Resident } from '#app/identity/guards.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { hasBeenSignedIn } from '#app/identity/sessions.server.ts'
import { holdersOf, type Holder } from '#app/journey/own-draft.server.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'

export type Args = LoaderFunctionArgs | ActionFunctionArgs
type AtDoor = {
  portal: Portal
  kind: Kind
  /** Those who may hold a time in this browser, whoever has signed in first. */
  holders: Holder[]
  resident: Resident | undefined
  /** Led to the phone instead, without a reason. */
  isShutOut: boolean
}

/**
 * Whoever stands before this kind of meeting. @throws to sign-in where it asks for that, 404 for a kind that is not
 * there or comes by invitation.
 */
export function atDoor({ request, params, context }: Args, { evenInvited = false } = {}): AtDoor {
  const portal = getPortal(context)
  const kind = requireKind(portal, params.kind)
  if (kind.door === 'invited' && !evenInvited) throw data(null, { status: 404 })
  if (kind.door === 'signed-in') requireResident(portal, request)
  const holders = holdersOf({ door: 'either' }, portal, request)
  const resident = holders.find((holder) => holder.resident)?.resident
  const isShutOut = resident !== undefined && isProtected(portal, resident.number)
  return { portal, kind, holders, resident, isShutOut }
}

/**
 * A meeting of whoever has this browser, signed in or not. @throws to sign-in when a session has ended, to the form when
 * it is not booked yet, and the same 404 for unknown and somebody else's.
 */
export function requireMine(args: Args) {
  const portal = getPortal(args.context)
  const row = requireHeld(args, holdersOf({ door: 'either' }, portal, args.request))
  if (row.status !== 'held') return { portal, row }
  const page = findKind(portal, row.kind)?.page
  throw page === undefined ? data(null, { status: 404 }) : redirect(`/m/${page}/${row.id}/010`, 303)
}

/** As above, booked or not. */
export function requireHeld({ request, params, context }: Args, holders: readonly Holder[]): MeetingRow {
  const portal = getPortal(context)
  const row = findOwnMeeting(portal, holders, params.meeting)
  if (row) return row
  const isOut = !holders.some(({ resident }) => resident) && hasBeenSignedIn(portal, request)
  if (isOut) requireResident(portal, request)
  throw data(null, { status: 404 })
}
