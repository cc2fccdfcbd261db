import { CHILD_REPORT_STATUSES } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import { isAcute } from './guards.ts'
import { concernChild } from './journey.ts'
import { contactOf, subjectsOf } from './subjects.ts'

/** A child's own door. Nothing that tells who it is must be said, and no guardian ever sees what is sent here. */
export const service: Service = {
  id: 'concern-child',
  path: '/d',
  infoPath: '/barn-och-unga',
  journey: concernChild,
  door: 'guests',
  signed: false,
  straight: true,
  readAloud: true,
  textsOf: (texts) => texts.concernChild,
  papersOf: () => [],
  isAcute: (answers) => isAcute(answers),
  noticeEmail: () => undefined,
  unitOf: (config) => config.municipality.concernUnit,
  retention: 'case-5y',
  report: {
    kindOf: () => 'child',
    subjectsOf: (answers) => subjectsOf(answers),
    contactOf: (answers) => contactOf(answers),
  },
  statuses: CHILD_REPORT_STATUSES,
}
