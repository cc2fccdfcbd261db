import { createHash } from 'node:crypto'
import type { Language, LanguageCode } from '#app/locales/catalogue.ts'
import type { AnyAnswers, AttachmentAnswers, ListItem } from '#app/journey/define.ts'
import { displayOf, optionsInWords } from '#app/journey/display.ts'
import { live, pageOf, progress, type Course } from '#app/journey/engine.ts'
import type { AnyValues, Fields } from '#app/journey/fields.ts'
import { isShown } from '#app/journey/schema.ts'
import type { Service } from '#app/journey/service.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import type { PlainDay } from '#app/platform/clock.ts'

/** One question with its answer, word for word as the person saw it. */
export type SnapshotRow = {
  field: string
  question: string
  hint?: string
  /** Every option that was offered. */
  options?: string[]
  value: AnyValues[string]
  /** The answer in words, one string a line; empty when it was skipped. */
  lines: string[]
}
export type SnapshotPage = {
  id: string
  page: string
  title: string
  lead?: string
  why?: string
  rows: SnapshotRow[]
  /** The things of a list, each with its own rows. */
  things?: { id: string; title: string; rows: SnapshotRow[] }[]
}
export type SnapshotPaper = {
  id: string
  name: string
  state: string
  stateText: string
  reason?: string
  files: string[]
}

/**
 * What was sent, verbatim: every text, option, language and version as shown. It is what the person signs, what staff
 * read, and what the receipt is printed from; later changes to texts or questions never change it.
 */
export type Snapshot = {
  format: 1
  service: string
  journeyVersion: number
  language: LanguageCode
  name: string
  sections: { id: string; title: string; pages: SnapshotPage[] }[]
  papers: SnapshotPaper[]
  statement: { title: string; paragraphs: readonly string[]; consequences: readonly string[] }
  /** The answers that counted, as data. */
  answers: AnyAnswers
}

/** Takes the snapshot of a finished course. `filesOf` gives the ids of the files under each paper. */
export function takeSnapshot(
  service: Service,
  course: Course,
  language: Language,
  filesOf: (paper: string) => string[],
): Snapshot {
  const answers = live(course)
  const { today } = course.facts
  const texts = service.textsOf(language.texts)
  const sections = progress(course).map(({ section, steps }) => ({
    id: section.id,
    title: texts.journey.sections[section.id] ?? '',
    pages: steps.flatMap((step): SnapshotPage[] => {
      const page = pageOf(service.journey, step.id)
      const words = texts.journey.pages[step.id] ?? { title: '' }
      const head = {
        id: step.id,
        page: step.page,
        title: words.title,
        ...(words.lead === undefined ? {} : { lead: words.lead }),
        ...(words.why === undefined ? {} : { why: words.why }),
      }
      if (page.kind === 'questions') {
        return [
          {
            ...head,
            rows: rowsOf(page.fields, answers[step.id] as AnyValues | undefined, words, language, today),
          },
        ]
      }
      if (page.kind !== 'list') return []
      const items = (answers[step.id] as { items?: ListItem<Fields>[] } | undefined)?.items ?? []
      const things = items.map((item, i) => ({
        id: item.id,
        title: `${words.item ?? ''} ${i + 1}`,
        rows: rowsOf(page.fields, item as unknown as AnyValues, words, language, today),
      }))
      return [{ ...head, rows: [], things }]
    }),
  }))
  return {
    format: 1,
    service: service.id,
    journeyVersion: service.journey.version,
    language: language.code,
    name: texts.journey.name,
    sections: sections.filter(({ pages }) => pages.length > 0),
    papers: papersOf(course, texts.papers, answers, language, filesOf),
    statement: texts.statement,
    answers,
  }
}

function rowsOf(
  fields: Fields,
  values: AnyValues | undefined,
  words: AnyPageTexts,
  language: Language,
  today: PlainDay,
): SnapshotRow[] {
  return Object.entries(fields)
    .filter(([, field]) => isShown(field, values ?? {}))
    .map(([name, field]) => {
      const text = words.fields?.[name]
      const options = optionsInWords(field, text, language, today)
      return {
        field: name,
        question: text?.label ?? name,
        ...(text?.hint === undefined ? {} : { hint: text.hint }),
        ...(options ? { options } : {}),
        value: values?.[name],
        lines: displayOf(field, values?.[name], text, language),
      }
    })
}

function papersOf(
  course: Course,
  names: Record<string, { name: string }>,
  answers: AnyAnswers,
  language: Language,
  filesOf: (paper: string) => string[],
): SnapshotPaper[] {
  const given = Object.values(answers).find(
    (answer): answer is AttachmentAnswers => answer !== undefined && 'papers' in answer,
  )
  return (course.papers ?? []).map(({ id }) => {
    const answer = given?.papers?.[id]
    const state = answer?.state ?? 'none'
    return {
      id,
      name: names[id]?.name ?? id,
      state,
      stateText: paperStateText(state, language),
      ...(answer?.reason === undefined ? {} : { reason: answer.reason }),
      files: filesOf(id),
    }
  })
}

/** What the person said about a paper, in words; an optional one may have been left without an answer. */
export function paperStateText(state: string, { texts }: Language): string {
  const { papers: words } = texts.journey
  const known: Record<string, string> = {
    file: words.file,
    'sent-before': words.sentBefore,
    missing: words.missing,
    later: words.later,
  }
  return known[state] ?? texts.common.form.notAnswered
}

/** SHA-256 in hex of what is signed. The same answers in the same words give the same hash. */
export function hashOfSnapshot(snapshot: Snapshot): string {
  return createHash('sha256').update(JSON.stringify(snapshot)).digest('hex')
}
