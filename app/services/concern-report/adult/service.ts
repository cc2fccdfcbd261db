import { PLAIN_REPORT_STATUSES } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import { contactOf, kindOf } from '../reporter.ts'
import { isInDanger } from './guards.ts'
import { concernAdult } from './journey.ts'
import { subjectsOf } from './subjects.ts'

/** Concern about an adult. 19–20 kap. SoL give neither a duty nor a clock; 6 § LVM speaks of authorities and doctors. */
export const service: Service = {
  id: 'concern-adult',
  path: '/e',
  infoPath: '/oro-for-vuxen',
  journey: concernAdult,
  door: 'guests',
  signed: false,
  straight: true,
  textsOf: (texts) => texts.concernAdult,
  papersOf: () => [],
  isAcute: (answers) => isInDanger(answers),
  noticeEmail: () => undefined,
  unitOf: (config) => config.municipality.concernUnit,
  retention: 'case-5y',
  report: { kindOf, subjectsOf: (answers) => subjectsOf(answers), contactOf },
  statuses: PLAIN_REPORT_STATUSES,
}
