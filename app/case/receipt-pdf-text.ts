import bidiFactory from 'bidi-js'
import type PDFDocument from 'pdfkit'
import { fontsOf, RIGHT_TO_LEFT, type FontRun, type Weight } from './receipt-pdf-fonts.ts'

type Doc = InstanceType<typeof PDFDocument>
export type TextStyle = { size: number; weight: Weight; colour: string }

const bidi = bidiFactory()
/** Lines stand this many times the size apart: Arabic is taller than Latin. */
const LEADING = 1.55
const PIECES = /\S+\s*|\s+/g

export type Typesetter = {
  /** The height of a line (pt). */
  lineHeight(style: TextStyle): number
  /** Text as the lines it takes in the width of the column. */
  lines(text: string, style: TextStyle, indent?: number): Line[]
  /** Draws a line with its upper edge at `y`, from the side on which the document begins. */
  draw(line: Line, style: TextStyle, y: number, indent?: number): void
}
/** A stretch of a paragraph; where each letter stands depends on the whole paragraph. */
export type Line = { paragraph: Paragraph; start: number; end: number }
type Paragraph = {
  text: string
  embedding: ReturnType<typeof bidi.getEmbeddingLevels>
  mirrored: Map<number, string>
}

/** Sets text line by line: wraps it, orders it by the bidirectional algorithm, and shapes each run whole. */
export function createTypesetter(
  doc: Doc,
  { left, right, rightToLeft }: { left: number; right: number; rightToLeft: boolean },
): Typesetter {
  const fonts = fontsOf(doc)
  const widthOf = ({ font, text }: FontRun, size: number) =>
    doc.font(font, size).widthOfString(text, { features: [] })
  const known = new Map<string, number>()
  /** At size 1; the words of a text come again and again. */
  const measure = (text: string, { size, weight }: TextStyle) => {
    const key = `${weight}${text}`
    const width =
      known.get(key) ?? fonts.runs(text, weight).runs.reduce((sum, run) => sum + widthOf(run, 1), 0)
    known.set(key, width)
    return width * size
  }

  return {
    lineHeight: ({ size }) => size * LEADING,

    lines(given, style, indent = 0) {
      // Here lines are broken at spaces alone, and no font has a picture of what forbids it.
      const paragraph = paragraphOf(given.replaceAll('\u2060', ''))
      const { text } = paragraph
      const room = right - left - indent
      const lines: Line[] = []
      let start = 0
      let width = 0
      const close = (end: number) => {
        lines.push({ paragraph, start, end: start + text.slice(start, end).trimEnd().length })
        start = end
        width = 0
      }
      for (const match of text.matchAll(PIECES)) {
        const at = match.index
        if (width > 0 && width + measure(match[0].trimEnd(), style) > room) close(at)
        const whole = measure(match[0], style)
        if (whole <= room) {
          width += whole
          continue
        }
        // Longer than a line: broken between letters.
        let end = at
        for (const { segment } of graphemes.segment(match[0])) {
          const more = measure(segment, style)
          if (width + more > room && width > 0) close(end)
          width += more
          end += segment.length
        }
      }
      close(text.length)
      return lines
    },

    draw(line, style, y, indent = 0) {
      if (line.end <= line.start) return
      const { runs, lost } = visualRuns(line, style.weight)
      const width = runs.reduce((sum, run) => sum + widthOf(run, style.size), 0)
      let x = rightToLeft ? right - indent - width : left + indent
      const baseline = y + style.size * 1.1
      // What is read aloud and copied is the text as it was written. Readers order right-to-left letters themselves.
      const logical = line.paragraph.text.slice(line.start, line.end)
      const says = lost && !RIGHT_TO_LEFT.test(logical)
      if (says) doc.markContent('Span', { actual: logical })
      doc.fillColor(style.colour)
      for (const run of runs) {
        doc
          .font(run.font, style.size)
          .text(run.text, x, baseline, { lineBreak: false, features: [], baseline: 'alphabetic' })
        x += widthOf(run, style.size)
      }
      if (says) doc.endMarkedContent()
    },
  }

  /** The line's pieces from left to right, each shown by one font. */
  function visualRuns({ paragraph, start, end }: Line, weight: Weight): { runs: FontRun[]; lost: boolean } {
    const { text, embedding, mirrored } = paragraph
    const order = bidi.getReorderedIndices(text, embedding, start, end - 1).slice(start, end)
    const runs: FontRun[] = []
    let lost = false
    for (const { from, to, level } of stretches(order, embedding.levels)) {
      const isRight = level % 2 === 1
      const letters = Array.from(
        { length: to - from + 1 },
        (_, i) => mirrored.get(from + i) ?? text.charAt(from + i),
      ).join('')
      const split = fonts.runs(letters, weight)
      lost ||= split.lost
      if (!isRight) runs.push(...split.runs)
      // The font turns letters of right-to-left scripts itself; spaces and signs are turned here.
      else
        runs.push(
          ...split.runs
            .reverse()
            .map((run) =>
              RIGHT_TO_LEFT.test(run.text) ? run : { ...run, text: [...run.text].reverse().join('') },
            ),
        )
    }
    return { runs, lost }
  }
}

function paragraphOf(given: string): Paragraph {
  const text = cleaned(given)
  const embedding = bidi.getEmbeddingLevels(text, 'auto')
  return { text, embedding, mirrored: bidi.getMirroredCharactersMap(text, embedding.levels) }
}

const graphemes = new Intl.Segmenter('sv', { granularity: 'grapheme' })

/** One form for each letter; no control or direction characters, which would disturb the order of what is around them. */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, '')
}

/** Neighbours of the same level, in visual order, each as the span of the logical text that it covers. */
function stretches(
  order: readonly number[],
  levels: Uint8Array,
): { from: number; to: number; level: number }[] {
  const found: { from: number; to: number; level: number }[] = []
  for (const index of order) {
    const level = levels[index] ?? 0
    const last = found.at(-1)
    if (last?.level === level && index === last.to + 1) last.to = index
    else if (last?.level === level && index === last.from - 1) last.from = index
    else found.push({ from: index, to: index, level })
  }
  return found
}
