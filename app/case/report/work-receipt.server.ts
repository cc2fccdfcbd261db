import type { CaseRow } from '#db/queries/cases.ts'
import { findCaseReporter } from '#db/queries/reporters.ts'
import type { Service } from '#app/journey/service.ts'
import type { Portal } from '#app/platform/portal.ts'
import type { Authorized } from '../access.server.ts'
import { readSnapshot } from '../read.server.ts'
import type { Receipt } from '../receipt-pdf.ts'
import { unsealReporter } from './reporter-card.server.ts'

/**
 * The receipt that a report made at work leaves in the file there; undefined for reports that have none. In Swedish,
 * whatever language it was sent in: it is for the workplace.
 */
export function workReceiptOf(
  portal: Portal,
  service: Service,
  row: Authorized<CaseRow>,
): Receipt | undefined {
  const { workReceipt } = service.report ?? {}
  const sealed = workReceipt && findCaseReporter(portal.db, row.id)
  if (!workReceipt || !sealed) return undefined
  const reporter = unsealReporter(portal, sealed)
  const language = portal.languages.sv
  const municipality = portal.config.municipality.name
  const { heading, name, sections, notes } = workReceipt.of({
    reporter: reporter.answers,
    signedInName: reporter.signedIn?.name,
    isDuty: workReceipt.isDuty(readSnapshot(portal, row).answers),
    municipality,
    language,
  })
  return {
    reference: row.reference,
    receivedAt: row.receivedAt,
    municipality,
    senders: [{ name }],
    language,
    snapshot: {
      format: 1,
      service: service.id,
      journeyVersion: service.journey.version,
      language: language.code,
      name: heading,
      sections: sections.map(({ id, title, rows }) => ({
        id,
        title,
        pages: [
          {
            id,
            page: '',
            title,
            rows: rows.map(({ question, value }) => ({ field: question, question, value, lines: [value] })),
          },
        ],
      })),
      papers: [],
      statement: { title: notes.title, paragraphs: [...notes.lines], consequences: [] },
      answers: {},
    },
  }
}
