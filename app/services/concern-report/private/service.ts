import { CHILD_REPORT_STATUSES } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import { contactOf, kindOf } from '../reporter.ts'
import { isInDanger } from './guards.ts'
import { concernPrivate } from './journey.ts'
import { subjectsOf } from './subjects.ts'

/** Concern about a child, from a private person by name or anonymously (19 kap. 4 § SoL). */
export const service: Service = {
  id: 'concern-private',
  path: '/c',
  infoPath: '/orosanmalan',
  journey: concernPrivate,
  door: 'guests',
  signed: false,
  straight: true,
  textsOf: (texts) => texts.concernPrivate,
  papersOf: () => [{ id: 'document', required: false, picture: 'letter' }],
  isAcute: (answers) => isInDanger(answers),
  noticeEmail: () => undefined,
  unitOf: (config) => config.municipality.concernUnit,
  retention: 'case-5y',
  report: { kindOf, subjectsOf: (answers) => subjectsOf(answers), contactOf },
  statuses: CHILD_REPORT_STATUSES,
}
