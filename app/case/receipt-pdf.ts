import PDFDocument from 'pdfkit'
import type { Language } from '#app/locales/catalogue.ts'
import { momentInWords } from '#app/journey/display.ts'
import type { EpochMs } from '#app/platform/clock.ts'
import { RIGHT_TO_LEFT, turnJoinedLetters } from './receipt-pdf-fonts.ts'
import { createTypesetter, type TextStyle } from './receipt-pdf-text.ts'
import type { Snapshot, SnapshotRow } from './snapshot.ts'

export type Receipt = {
  reference: string
  receivedAt: EpochMs
  municipality: string
  senders: readonly { name: string }[]
  snapshot: Snapshot
  /** The language in which it was sent. */
  language: Language
}

const MARGIN = 56
const FOOT = 40
const STYLES = {
  title: { size: 22, weight: 700, colour: '#14493b' },
  section: { size: 15, weight: 700, colour: '#14493b' },
  thing: { size: 12, weight: 700, colour: '#17231d' },
  question: { size: 10, weight: 700, colour: '#17231d' },
  text: { size: 10.5, weight: 400, colour: '#17231d' },
  foot: { size: 8.5, weight: 400, colour: '#3f4c45' },
} as const satisfies Record<string, TextStyle>

/**
 * Exactly what was sent, as a PDF/A-2a to keep: tagged, in its language, with its fonts. The same receipt gives the
 * same bytes, and what describes the file says nothing about whom or what it concerns.
 */
export async function receiptPdf(receipt: Receipt): Promise<Buffer> {
  const { language, snapshot } = receipt
  const at = new Date(receipt.receivedAt)
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language.code,
    displayTitle: true,
    bufferPages: true,
    info: { Title: 'Dokument', Producer: 'Nära', Creator: 'Nära', CreationDate: at, ModDate: at },
  })
  const done = collect(doc)
  const page = createPages(doc, language)
  writeHead(page, receipt)
  for (const section of snapshot.sections) {
    page.heading('H2', section.title, STYLES.section)
    for (const { rows, things } of section.pages) {
      page.answers(rows)
      for (const thing of things ?? []) {
        page.heading('H3', thing.title, STYLES.thing)
        page.answers(thing.rows.filter(({ lines }) => lines.length > 0))
      }
    }
  }
  if (snapshot.papers.length > 0) {
    page.heading('H2', language.texts.case.review.papers, STYLES.section)
    page.list(
      snapshot.papers.map(({ name, stateText, reason }) => [
        name,
        reason === undefined ? [stateText] : [stateText, reason],
      ]),
    )
  }
  page.heading('H2', snapshot.statement.title, STYLES.section)
  for (const line of [...snapshot.statement.consequences, ...snapshot.statement.paragraphs])
    page.paragraph(line, STYLES.text)
  page.feet(`${receipt.municipality} · ${receipt.reference}`)
  turnJoinedLetters(doc)
  doc.end()
  return done
}

type Pages = ReturnType<typeof createPages>

function writeHead(
  page: Pages,
  { snapshot, reference, receivedAt, municipality, senders, language }: Receipt,
): void {
  const { receipt } = language.texts.case
  page.paragraph(municipality, STYLES.foot)
  page.heading('H1', snapshot.name, STYLES.title)
  page.list([
    [receipt.number, [reference]],
    [receipt.at, [momentInWords(receivedAt, language.code)]],
    [receipt.from, senders.map(({ name }) => name)],
  ])
}

function createPages(doc: InstanceType<typeof PDFDocument>, { code, direction, texts }: Language) {
  const { width, height } = doc.page
  const set = createTypesetter(doc, { left: MARGIN, right: width - MARGIN, rightToLeft: direction === 'rtl' })
  const root = doc.struct('Document', { lang: code })
  doc.addStructure(root)
  let y = MARGIN

  const makeRoom = (needed: number) => {
    if (y + needed <= height - MARGIN - FOOT / 2) return
    doc.addPage()
    y = MARGIN
  }
  const write = (text: string, style: TextStyle) => {
    for (const line of set.lines(text, style)) {
      makeRoom(set.lineHeight(style))
      set.draw(line, style, y)
      y += set.lineHeight(style)
    }
  }
  const gap = (points: number) => {
    y += points
  }

  return {
    heading(tag: 'H1' | 'H2' | 'H3', text: string, style: TextStyle) {
      gap(tag === 'H2' ? 18 : 8)
      // A heading never stands alone at the foot of a page.
      makeRoom(set.lineHeight(style) + 48)
      root.add(doc.struct(tag, spoken(text), () => write(text, style)))
      gap(4)
    },
    paragraph(text: string, style: TextStyle) {
      root.add(doc.struct('P', spoken(text), () => write(text, style)))
      gap(4)
    },
    answers(rows: readonly SnapshotRow[]) {
      this.list(
        rows.map(({ question, lines }) => [
          question,
          lines.length > 0 ? lines : [texts.common.form.notAnswered],
        ]),
      )
    },
    /** Terms with what is said about each. */
    list(rows: readonly (readonly [term: string, said: readonly string[]])[]) {
      if (rows.length === 0) return
      const list = doc.struct('L')
      root.add(list)
      for (const [term, said] of rows) {
        makeRoom(set.lineHeight(STYLES.question) + set.lineHeight(STYLES.text))
        const label = doc.struct('Lbl', spoken(term), () => write(term, STYLES.question))
        const body = doc.struct('LBody', spoken(...said), () => {
          for (const line of said) write(line, STYLES.text)
        })
        list.add(doc.struct('LI', {}, [label, body]))
        gap(6)
      }
      list.end()
    },
    /** The reference and the number of the page at the foot of each, kept out of what is read aloud. */
    feet(text: string) {
      root.end()
      const { start, count } = doc.bufferedPageRange()
      for (let i = 0; i < count; i++) {
        doc.switchToPage(start + i)
        doc.markContent('Artifact', { type: 'Pagination' })
        const [line] = set.lines(`${text} · ${i + 1} / ${count}`, STYLES.foot)
        if (line) set.draw(line, STYLES.foot, height - FOOT)
        doc.endMarkedContent()
      }
    },
  }
}

/** Glyphs of right-to-left text lie in the order of the page; whoever listens gets it in the order of the language. */
function spoken(...lines: string[]): { actual?: string } {
  const text = lines.join('\n')
  return RIGHT_TO_LEFT.test(text) ? { actual: text } : {}
}

function collect(doc: InstanceType<typeof PDFDocument>): Promise<Buffer> {
  const chunks: Buffer[] = []
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
}
