import type { CaseRow } from '#db/queries/cases.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from '../access.server.ts'
import { readActs } from './acts.server.ts'
import type { Outcome } from './clocks.ts'

/**
 * What a mandated reporter who asked has been told of the decision (19 kap. 6 § SoL). The decision alone tells them
 * nothing: somebody at the desk must have found that it is suitable, and written it down.
 */
export function toldOf(portal: Portal, row: Authorized<CaseRow>): Outcome | undefined {
  const feedback = readActs(portal, row).findLast(({ kind }) => kind === 'feedback')
  if (feedback?.kind !== 'feedback' || feedback.content.told === 'nothing') return undefined
  return feedback.content.told
}
