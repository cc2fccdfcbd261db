import { PLAIN_REPORT_STATUSES } from '#app/case/report/statuses.ts'
import type { Service } from '#app/journey/service.ts'
import { concernQuestion } from './journey.ts'

/** A question to the reception without names, before somebody reports. It is about nobody, and from nobody. */
export const service: Service = {
  id: 'concern-question',
  path: '/f',
  infoPath: '/orosanmalan',
  journey: concernQuestion,
  door: 'guests',
  signed: false,
  straight: true,
  textsOf: (texts) => texts.concernQuestion,
  papersOf: () => [],
  isAcute: () => false,
  noticeEmail: () => undefined,
  unitOf: (config) => config.municipality.concernUnit,
  retention: 'case-5y',
  report: { kindOf: () => 'anonymous', subjectsOf: () => [], contactOf: () => undefined },
  statuses: PLAIN_REPORT_STATUSES,
}
