import { inTransaction } from '#db/client.ts'
import type { Portal } from '#app/platform/portal.ts'
import { getCaseForHouse } from '../access.server.ts'
import { writeChange } from '../change.server.ts'

/**
 * Puts a report that has just come in aside as suspected spam, where somebody reads it before it is cleared or closed.
 * Call it inside the transaction that makes the case; twice is once. Nothing is dropped, and its clocks run.
 */
export function setAside(portal: Portal, caseId: string): void {
  inTransaction(portal.db, () => {
    const row = getCaseForHouse(portal, caseId)
    if (row.status !== 'received') return
    writeChange(portal, row, { status: 'suspected' }, { kind: 'system' }, 'setAside')
  })
}
