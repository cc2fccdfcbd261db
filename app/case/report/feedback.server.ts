import { data } from 'react-router'
import type { CaseRow } from '#db/queries/cases.ts'
import type { StaffMember } from '#app/identity/guards.ts'
import type { Service } from '#app/journey/service.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from '../access.server.ts'
import { doWith, finishTask, writeAct, type Feedback, type FormMark } from './acts.server.ts'
import { decisionOf } from './rules.ts'

/**
 * Writes down that a mandated reporter was told (19 kap. 6 § SoL): whether an investigation was opened, was not, or was
 * open already, and nothing more; or why they are not told, where that is unsuitable. @throws 409 for anything else than
 * what was decided.
 */
export function giveFeedback(
  portal: Portal,
  member: StaffMember,
  service: Service,
  row: Authorized<CaseRow>,
  mark: FormMark,
  content: Feedback,
): void {
  doWith(portal, member, service, row, { doing: 'feedback', mark }, (step) => {
    const decided = decisionOf(step.state.acts)?.kind
    if (content.told !== 'nothing' && content.told !== decided) throw data(null, { status: 409 })
    finishTask(portal, row.id, 'feedback')
    writeAct(step, { kind: 'feedback', key: mark.key, content })
  })
}
