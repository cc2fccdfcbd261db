import type { Receipt } from '#app/case/receipt-pdf.ts'
import type { Reporter } from '#app/case/reporter.server.ts'
import type { SnapshotRow } from '#app/case/snapshot.ts'
import type { Language } from '#app/locales/catalogue.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import type { Answers } from './pages.ts'
import { sectionFor } from './professions.ts'

export type EmployerReceipt = {
  reference: string
  receivedAt: EpochMs
  municipality: string
  /** What is sealed apart from the report. What the report says is never given to this function. */
  reporter: Pick<Reporter, 'answers' | 'signedIn'>
  /** Whether it is about a child who is born: for no other is a duty claimed. */
  isAboutChildren: boolean
  language: Language
}

/**
 * The receipt for the file at work: that a report was made, when, by whom, to which municipality and under which section
 * of SoL. It is made of what the reporter said of themselves alone, so nothing in it can tell which child it was about.
 */
export function employerReceipt(given: EmployerReceipt): Receipt {
  const { reporter, municipality, language } = given
  const { employerReceipt: words } = language.texts.concernProfessional
  const { work, reporterName } = reporter.answers as Pick<Answers, 'work' | 'reporterName'>
  const name = reporter.signedIn?.name ?? reporterName?.name ?? ''
  const page = (id: string, title: string, rows: SnapshotRow[]) => ({
    id,
    title,
    pages: [{ id, page: '', title, rows }],
  })
  return {
    reference: given.reference,
    receivedAt: given.receivedAt,
    municipality,
    senders: [{ name }],
    language,
    snapshot: {
      format: 1,
      service: 'concern-professional',
      journeyVersion: 1,
      language: language.code,
      name: words.heading,
      sections: [
        page('about', words.about, [
          row('what', words.what, whatOf(given)),
          row('to', words.to, municipality),
        ]),
        page('by', words.by, [
          row('name', words.name, name),
          row('title', words.title, work?.title),
          row('workplace', words.workplace, work?.workplace),
        ]),
      ],
      papers: [],
      statement: { title: words.notesTitle, paragraphs: words.notes, consequences: [] },
      answers: {},
    },
  }
}

function whatOf({ reporter, isAboutChildren, language }: EmployerReceipt): string {
  const { profession } = reporter.answers as Pick<Answers, 'profession'>
  if (!isAboutChildren || profession?.group === undefined)
    return language.texts.concernProfessional.employerReceipt.contactMade
  return language.say('concernProfessional.employerReceipt.report', { section: sectionFor(profession.group) })
}

function row(field: string, question: string, value: string | undefined): SnapshotRow {
  return { field, question, value, lines: value === undefined ? [] : [value] }
}
