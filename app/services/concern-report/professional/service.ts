import { CHILD_REPORT_STATUSES } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import { mayBeInDanger } from './guards.ts'
import { concernProfessional } from './journey.ts'
import type { Answers } from './pages.ts'
import { papers } from './papers.ts'
import { report } from './report.ts'

/** A report from somebody who must report (19 kap. 1 § SoL 2025:400), as the house knows it. */
export const service: Service = {
  id: 'concern-professional',
  path: '/b',
  infoPath: '/orosanmalan',
  journey: concernProfessional,
  door: 'either',
  signed: false,
  textsOf: (texts) => texts.concernProfessional,
  papersOf: () => papers,
  isAcute: (answers: Answers) => mayBeInDanger(answers),
  // A report sends no letters: the code is the way back.
  noticeEmail: () => undefined,
  emailToConfirm: (answers: Answers) => answers.work?.email,
  unitOf: (config) => config.municipality.concernUnit,
  retention: 'case-5y',
  report,
  statuses: CHILD_REPORT_STATUSES,
}
