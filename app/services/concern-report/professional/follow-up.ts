import type { Outcome } from '#app/case/report/clocks.ts'

/** How a report stands, as whoever sent it may know it. The desk's own status says more. */
export type FollowUp = { status: 'received' | 'assessing' | 'decided' | 'closed'; told?: Outcome }

/**
 * What the follow-up page may say. What was decided is told only once somebody at the desk has told it to a reporter who
 * asked (19 kap. 6 § SoL): the decision alone opens nothing. That a report was taken for spam, or went to another
 * municipality, is never said: the second would tell where a child lives.
 */
export function followUpOf(status: string, told: Outcome | 'nothing' | undefined): FollowUp {
  const shown = statusShown(status)
  const isDecided = shown === 'decided' || shown === 'closed'
  return { status: shown, ...(isDecided && told !== undefined && told !== 'nothing' ? { told } : {}) }
}

function statusShown(status: string): FollowUp['status'] {
  switch (status) {
    case 'assessing':
    case 'decided':
      return status
    case 'closed':
    case 'forwarded':
      return 'closed'
    default:
      return 'received'
  }
}
