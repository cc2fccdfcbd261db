import type { Service } from '#app/journey/service.ts'
import { isAcute } from './acute.ts'
import { financialAssistance } from './journey.ts'
import { noticeEmail } from './notice-email.ts'
import { papersFor } from './papers.ts'

/** Ekonomiskt bistånd (12 kap. SoL 2025:400), as the house knows it. */
export const service: Service = {
  id: 'financial-assistance',
  path: '/a',
  infoPath: '/ekonomiskt-bistand',
  journey: financialAssistance,
  door: 'residents',
  signed: true,
  textsOf: (texts) => texts.financialAssistance,
  papersOf: (answers, facts) => papersFor(answers, facts),
  isAcute: (answers) => isAcute(answers),
  noticeEmail: (answers) => noticeEmail(answers),
  unitOf: (config) => config.municipality.unit,
  retention: 'case-5y',
  statuses: {
    received: { next: ['underReview', 'withdrawn'] },
    underReview: { next: ['withdrawn'] },
    withdrawn: { next: [] },
  },
}
