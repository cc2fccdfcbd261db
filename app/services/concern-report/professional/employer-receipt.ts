import type { WorkReceipt, WorkReceiptGiven } from '#app/journey/service.ts'
import type { Answers } from './pages.ts'
import { sectionFor } from './professions.ts'

/**
 * The receipt for the file at work: that a report was made, by whom, to which municipality and under which section of
 * SoL. It is made of what the reporter said of themselves alone, so nothing in it can tell which child it was about.
 */
export function employerReceipt(given: WorkReceiptGiven): WorkReceipt {
  const { municipality, language, signedInName } = given
  const { employerReceipt: words } = language.texts.concernProfessional
  const { work, reporterName } = given.reporter as Pick<Answers, 'work' | 'reporterName'>
  const name = signedInName ?? reporterName?.name ?? ''
  const rows = (pairs: [question: string, value: string | undefined][]) =>
    pairs.flatMap(([question, value]) => (value === undefined ? [] : [{ question, value }]))
  return {
    heading: words.heading,
    name,
    sections: [
      {
        id: 'about',
        title: words.about,
        rows: rows([
          [words.what, whatOf(given)],
          [words.to, municipality],
        ]),
      },
      {
        id: 'by',
        title: words.by,
        rows: rows([
          [words.name, name],
          [words.title, work?.title],
          [words.workplace, work?.workplace],
        ]),
      },
    ],
    notes: { title: words.notesTitle, lines: words.notes },
  }
}

function whatOf({ reporter, isDuty, language }: WorkReceiptGiven): string {
  const { profession } = reporter as Pick<Answers, 'profession'>
  if (!isDuty || profession?.group === undefined)
    return language.texts.concernProfessional.employerReceipt.contactMade
  return language.say('concernProfessional.employerReceipt.report', { section: sectionFor(profession.group) })
}
