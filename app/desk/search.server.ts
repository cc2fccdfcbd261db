import { data, type RouterContextProvider } from 'react-router'
import { inTransaction } from '#db/client.ts'
import { findInboxRowByReference, findInboxRowsOfPerson, type InboxRow } from '#db/queries/inbox.ts'
import { mayOpen, sightOf, staffActor } from '#app/case/access.server.ts'
import { parseReference } from '#app/case/reference.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import { findPersonId } from '#app/identity/people.server.ts'
import { parsePersonalNumber } from '#app/identity/personal-number.ts'
import { isProtected } from '#app/identity/protected-identity.server.ts'
import { appendAudit } from '#app/platform/audit/audit.ts'
import { getPortal, type Portal } from '#app/platform/portal.ts'
import { redact } from '#app/platform/redacted.ts'

type By = 'reference' | 'personal-number' | 'unreadable'
export type SearchResult = { by: By; rows: InboxRow[] }

/**
 * Finds cases that this member may open, by reference or personal number. What is searched for is posted, never part of
 * an address, and every search is audited before its answer is shown. @throws 429 when there are too many.
 */
export async function searchCases(
  context: Readonly<RouterContextProvider>,
  member: StaffMember,
  typed: string,
): Promise<SearchResult> {
  const portal = getPortal(context)
  const wait = await portal.limits.use('search', member.staffId)
  if (wait !== undefined) throw data({ wait }, { status: 429, headers: { 'Retry-After': String(wait) } })
  return inTransaction(portal.db, () => {
    const { by, rows } = find(portal, member, typed)
    const open = rows.filter(({ assignedTo }) => mayOpen(member, { unit: member.unit, assignedTo }))
    appendAudit(portal.db, portal.keyring, {
      at: portal.clock.now(),
      actor: staffActor(member),
      action: 'search',
      detail: { by, hits: open.length },
    })
    return { by, rows: open }
  })
}

function find(portal: Portal, member: StaffMember, typed: string): SearchResult {
  const sight = sightOf(portal, member)
  const reference = parseReference(typed)
  if (reference !== undefined) {
    const row = findInboxRowByReference(portal.db, sight, reference)
    return { by: 'reference', rows: row ? [row] : [] }
  }
  const parsed = parsePersonalNumber(typed)
  if ('fault' in parsed) return { by: 'unreadable', rows: [] }
  const number = redact(parsed.digits)
  // Everything is asked for anybody: somebody protected is not found in the same time as somebody without a case.
  const isKept = isProtected(portal, number) && !member.clearance
  const rows = findInboxRowsOfPerson(portal.db, sight, findPersonId(portal, number) ?? '')
  return { by: 'personal-number', rows: isKept ? [] : rows }
}
