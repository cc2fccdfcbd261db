import type { Service } from '#app/journey/service.ts'

type Statuses = Service['statuses']

/**
 * The way of a report about a child: received, then its protection assessment is made (20 kap. 1 § SoL), then it is
 * decided whether to open an investigation (20 kap. 2 §), then it is closed. What looks like spam waits aside until
 * somebody has read it.
 */
export const CHILD_REPORT_STATUSES: Statuses = {
  received: { next: ['assessing', 'suspected'] },
  assessing: { next: ['received', 'decided', 'forwarded'] },
  decided: { next: ['closed'] },
  forwarded: { next: [] },
  closed: { next: [] },
  suspected: { next: ['received', 'closed'] },
}

/** The way of a question, or of a report about an adult: 20 kap. SoL gives neither of them a clock. */
export const PLAIN_REPORT_STATUSES: Statuses = {
  received: { next: ['underReview', 'forwarded', 'closed', 'suspected'] },
  underReview: { next: ['forwarded', 'closed'] },
  forwarded: { next: [] },
  closed: { next: [] },
  suspected: { next: ['received', 'closed'] },
}

/** Whether the clocks of 20 kap. SoL run for what this service sends. */
export function hasClocks({ statuses }: Pick<Service, 'statuses'>): boolean {
  return 'assessing' in statuses
}
