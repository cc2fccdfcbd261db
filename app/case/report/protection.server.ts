import type { Portal } from '#app/platform/portal.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import type { CaseRow } from '#db/queries/cases.ts'
import type { Authorized } from '../access.server.ts'
import { doWith, writeAct, type FormMark } from './acts.server.ts'

/**
 * The immediate protection assessment (skyddsbedömning, 20 kap. 1 § SoL): whether the child is in danger now, dated and
 * signed. It may be made anew as long as nothing is decided, and takes the case from nobody's hands to nobody's: the
 * reception stays collective until somebody takes it.
 */
export function assessProtection(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  content: { danger: boolean; reasons: string },
): void {
  doWith(portal, member, service, row, { doing: 'assess', mark }, (step) => {
    writeAct(step, { kind: 'protection', key: mark.key, content, status: 'assessing' })
  })
}

/** The second look, by another member of staff. Disagreeing sends the report back: it must be assessed anew, at once. */
export function lookAgain(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  { agrees, reasons }: { agrees: boolean; reasons: string },
): void {
  doWith(portal, member, service, row, { doing: 'look', mark }, (step) => {
    const content = { reasons }
    if (agrees) writeAct(step, { kind: 'agreed', key: mark.key, content })
    else writeAct(step, { kind: 'disagreed', key: mark.key, content, status: 'received' })
  })
}
