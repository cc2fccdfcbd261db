import { paperStateText, type Snapshot, type SnapshotPage, type SnapshotRow } from '#app/case/snapshot.ts'
import { displayOf } from '#app/journey/display.ts'
import type { Fields } from '#app/journey/fields.ts'
import type { Service } from '#app/journey/service.ts'
import type { AnyPageTexts } from '#app/journey/texts.ts'
import type { Language } from '#app/locales/catalogue.ts'

/**
 * What was sent, with its questions and options in another language; what the person wrote themselves stays as it is. The
 * signed snapshot is not changed, and one of an older journey, whose questions may have meant something else, comes back
 * as it was.
 */
export function reworded(snapshot: Snapshot, service: Service, language: Language): Snapshot {
  const isSame = snapshot.language === language.code || snapshot.journeyVersion !== service.journey.version
  if (isSame) return snapshot
  const texts = service.textsOf(language.texts)
  return {
    ...snapshot,
    language: language.code,
    name: texts.journey.name,
    sections: snapshot.sections.map((section) => ({
      ...section,
      title: texts.journey.sections[section.id] ?? section.title,
      pages: section.pages.map((page) => rewordedPage(page, service, texts.journey.pages[page.id], language)),
    })),
    papers: snapshot.papers.map((paper) => ({
      ...paper,
      name: texts.papers[paper.id]?.name ?? paper.name,
      stateText: paperStateText(paper.state, language),
    })),
    statement: texts.statement,
  }
}

function rewordedPage(
  page: SnapshotPage,
  service: Service,
  words: AnyPageTexts | undefined,
  language: Language,
): SnapshotPage {
  const asked = service.journey.pages[page.id]
  if (!words || !asked || !('fields' in asked)) return page
  const reword = (row: SnapshotRow) => rewordedRow(row, asked.fields, words, language)
  return {
    ...page,
    title: words.title,
    rows: page.rows.map(reword),
    ...(page.things
      ? {
          things: page.things.map((thing, i) => ({
            ...thing,
            title: `${words.item ?? ''} ${i + 1}`,
            rows: thing.rows.map(reword),
          })),
        }
      : {}),
  }
}

function rewordedRow(row: SnapshotRow, fields: Fields, words: AnyPageTexts, language: Language): SnapshotRow {
  const field = fields[row.field]
  const text = words.fields?.[row.field]
  if (!field || !text) return row
  return { ...row, question: text.label, lines: displayOf(field, row.value, text, language) }
}
