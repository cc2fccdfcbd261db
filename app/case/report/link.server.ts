import { data } from 'react-router'
import { insertLink, listLinks } from '#db/queries/acts.ts'
import { findInboxRowByReference } from '#db/queries/inbox.ts'
import { findCase, type CaseRow } from '#db/queries/cases.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import { deskRowMac } from '#app/platform/crypto/row-mac.ts'
import { newId } from '#app/platform/ids.ts'
import type { Portal } from '#app/platform/portal.ts'
import { mayOpen, sightOf, type Authorized } from '../access.server.ts'
import { parseReference } from '../reference.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import { doWith, writeAct, type FormMark, type Step } from './acts.server.ts'

/** The report with this number, if this member may open it; anything else is as if it were not there. */
export function findToLink(
  portal: Portal,
  member: StaffMember,
  row: Authorized<CaseRow>,
  typed: string,
): string | undefined {
  const reference = parseReference(typed)
  const found =
    reference === undefined
      ? undefined
      : findInboxRowByReference(portal.db, sightOf(portal, member), reference)
  if (!found || found.id === row.id || !findCaseReporter(portal.db, found.id)) return undefined
  return mayOpen(member, { unit: member.unit, assignedTo: found.assignedTo }) ? found.id : undefined
}

/** Ties two reports together that are about the same child. It is written down in both. @throws 409 when they are tied. */
export function linkReports(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  { otherId, reasons }: { otherId: string; reasons: string },
): void {
  doWith(portal, member, service, row, { doing: 'link', mark }, (step) => {
    const other = findCase(portal.db, otherId)
    if (!other || isLinked(portal, row.id, otherId)) throw data(null, { status: 409 })
    const content = { reasons, reference: other.reference }
    writeAct(step, { kind: 'linked', key: mark.key, content, other: otherId })
    const back = { reasons, reference: row.reference }
    writeAct({ ...step, row: other }, { kind: 'linked', key: newId(), content: back, other: row.id })
    writeLink(step, otherId, 'same-child')
  })
}

export function writeLink(
  { portal: { db, keyring, clock }, member, row }: Pick<Step, 'portal' | 'member' | 'row'>,
  otherId: string,
  kind: 'same-child' | 'split',
): void {
  const link = { caseId: row.id, otherId, kind, at: clock.now(), staffId: member.staffId }
  insertLink(db, { ...link, rowMac: deskRowMac(keyring, 'case_links', link) })
}

function isLinked({ db }: Portal, one: string, other: string): boolean {
  return listLinks(db, one).some(({ caseId, otherId }) => caseId === other || otherId === other)
}
