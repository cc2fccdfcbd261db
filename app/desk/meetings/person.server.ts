import { data } from 'react-router'
import type { StaffMember } from '#app/identity/guards.ts'
import { listColleagues, type StaffAccount } from '#app/identity/staff.server.ts'
import type { Portal } from '#app/platform/portal.ts'
import { MEETS } from './access.server.ts'

/** In the address, when a manager looks after the hours of somebody else. */
export const PERSON = 'person'

/** Whose hours a page is about: one's own, or, for a manager, anybody's in the unit. @throws 404 for everybody else's. */
export function requirePerson(
  portal: Portal,
  member: StaffMember,
  query: URLSearchParams,
): { id: string; name: string } {
  const wanted = query.get(PERSON)
  if (wanted === null || wanted === member.staffId) return { id: member.staffId, name: member.name }
  const person = peopleOf(portal, member).find(({ id }) => id === wanted)
  if (!person) throw data(null, { status: 404 })
  return person
}

/** Whose hours a member looks after beside their own. */
export function peopleOf(portal: Portal, { role, unit }: StaffMember): StaffAccount[] {
  if (role !== 'unit-manager') return []
  return listColleagues(portal, unit, MEETS).toSorted((a, b) => a.name.localeCompare(b.name, 'sv'))
}

/** An address about this person's hours. */
export function hoursAddress(member: StaffMember, id: string, rest = ''): string {
  const at = `/handlaggning/moten/tider${rest}`
  return id === member.staffId ? at : `${at}?${PERSON}=${id}`
}
