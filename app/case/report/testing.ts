import { createDraft, saveDraft } from '#app/journey/drafts.server.ts'
import { defineJourney, questions, type AnyAnswers } from '#app/journey/define.ts'
import type { Report, Service } from '#app/journey/service.ts'
import { newGuest } from '#app/identity/guest-pass.ts'
import type { Portal } from '#app/platform/portal.ts'
import { submitDraft } from '../submit.server.ts'
import { CHILD_REPORT_STATUSES, PLAIN_REPORT_STATUSES } from './statuses.ts'

const pages = {
  concern: questions({
    what: { kind: 'long-text', max: 500 },
    child: { kind: 'text', max: 100, optional: true },
    number: { kind: 'text', max: 12, optional: true },
    acute: { kind: 'choice', options: ['yes', 'no'] },
  }),
  reporter: questions({
    name: { kind: 'text', max: 100, optional: true },
    email: { kind: 'text', max: 100, optional: true },
    feedback: { kind: 'choice', options: ['yes', 'no'] },
  }),
}

type Told = {
  what?: string
  child?: string
  number?: string
  acute?: 'yes' | 'no'
  name?: string
  email?: string
  feedback?: 'yes' | 'no'
}

function reportService(
  id: string,
  kind: ReturnType<Report['kindOf']>,
  statuses: Service['statuses'],
): Service {
  const valuesOf = (answers: AnyAnswers, page: string) =>
    (answers[page] ?? {}) as Record<string, string | undefined>
  return {
    id,
    path: `/test-${id}`,
    infoPath: `/test-${id}`,
    journey: defineJourney({
      id,
      version: 1,
      pages,
      sections: [
        { id: 'concern', steps: [{ id: 'concern', page: '110' }] },
        { id: 'reporter', apart: true, steps: [{ id: 'reporter', page: '210' }] },
      ],
    }),
    door: 'guests',
    signed: false,
    textsOf: () => ({
      journey: {
        name: 'Anmälan',
        sections: { concern: 'Oron', reporter: 'Den som anmäler' },
        pages: { concern: { title: 'Oron' }, reporter: { title: 'Du' } },
        rules: {},
      },
      papers: {},
      statement: { title: '', paragraphs: [], consequences: [] },
      receipt: { next: [], add: '', withdraw: '', contact: '' },
      statuses: {},
    }),
    papersOf: () => [],
    isAcute: (answers) => valuesOf(answers, 'concern').acute === 'yes',
    noticeEmail: () => undefined,
    unitOf: (config) => config.municipality.concernUnit,
    retention: 'case-5y',
    report: {
      kindOf: () => kind,
      subjectsOf: (answers) => {
        const { child, number } = valuesOf(answers, 'concern')
        return [{ role: 'child', name: child, number }]
      },
      contactOf: (answers) => {
        const { name, email } = valuesOf(answers, 'reporter')
        return { name, email }
      },
      wantsFeedback: (answers) => valuesOf(answers, 'reporter').feedback === 'yes',
    },
    statuses,
  }
}

/** Reports as they come, from small services of their own: what is tested is the desk, whatever the forms ask. */
export const reportServices = {
  professional: reportService('concern-professional', 'professional', CHILD_REPORT_STATUSES),
  private: reportService('concern-private', 'named', CHILD_REPORT_STATUSES),
  anonymous: reportService('concern-anonymous', 'anonymous', CHILD_REPORT_STATUSES),
  adult: reportService('concern-adult', 'named', PLAIN_REPORT_STATUSES),
} as const

/** Sends a report through the same code as a form does. @returns the id of the case. */
export function sendReport(
  portal: Portal,
  through: keyof typeof reportServices = 'professional',
  { name, email, feedback = 'no', ...concern }: Told = {},
): string {
  const service = reportServices[through]
  const { guest } = newGuest(portal)
  const draft = createDraft(portal, guest, service.journey, 'sv')
  saveDraft(portal, draft, {
    key: 'told',
    seenVersion: draft.version,
    apply: (content) => {
      content.answers = {
        concern: { what: 'Hon kommer hungrig till skolan.', acute: 'no', ...concern },
        reporter: { name, email, feedback },
      }
    },
  })
  const result = submitDraft(
    portal,
    service,
    { id: guest, resident: undefined },
    draft.id,
    portal.languages.sv,
  )
  if ('fault' in result) throw new Error(`The report was not sent: ${result.fault}`)
  return result.caseId
}
