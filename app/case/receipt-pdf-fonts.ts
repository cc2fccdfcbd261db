import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type PDFDocument from 'pdfkit'

type Doc = InstanceType<typeof PDFDocument>
export type Weight = 400 | 700
/** A piece of text that one font can show. */
export type FontRun = { font: string; text: string }

/**
 * The fonts come in one file per group of letters; the first that has a letter shows it. The Arabic one draws each letter
 * as one glyph: fonts that put the dots on separately (Noto) lose them when text is copied or searched.
 */
const FILES = [
  ['noto-sans', 'latin'],
  ['noto-sans', 'latin-ext'],
  ['ibm-plex-sans-arabic', 'arabic'],
  ['noto-sans', 'cyrillic'],
  ['noto-sans', 'greek'],
  ['noto-sans', 'vietnamese'],
] as const
const WEIGHTS = [400, 700] as const

export const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

const { resolve } = createRequire(import.meta.url)
const contents = new Map<string, Buffer>()

function fileOf(family: string, subset: string, weight: Weight): Buffer {
  const path = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`
  const content = contents.get(path) ?? readFileSync(resolve(path))
  contents.set(path, content)
  return content
}

/** What stands where no font has the letter; the letter itself is still in the text that is read aloud. */
const REPLACEMENT = '\ufffd'
/** Joiners and marks stay with the letter they belong to; joiners are seen only in what they do to it. */
const JOINER = /^[\u200c\u200d]$/
const MARK = /^\p{M}$/u

export type Fonts = {
  /** Splits text where the font changes. `lost` is true when a letter had to be replaced. */
  runs(text: string, weight: Weight): { runs: FontRun[]; lost: boolean }
}

/** Makes the fonts known to a document. */
export function fontsOf(doc: Doc): Fonts {
  for (const weight of WEIGHTS) {
    for (const [i, [family, subset]] of FILES.entries()) {
      // pdfkit opens a font when the first letter needs it.
      doc.registerFont(`${weight}-${i}`, fileOf(family, subset, weight))
    }
  }
  const chosen = new Map<string, number | undefined>()

  function has(font: string, codePoint: number): boolean {
    doc.font(font)
    return (doc as unknown as OpenFont)._font.font.hasGlyphForCodePoint(codePoint)
  }
  function fontFor(letter: string, weight: Weight): number | undefined {
    const key = `${weight}${letter}`
    if (!chosen.has(key)) {
      const codePoint = letter.codePointAt(0) ?? 0
      const found = FILES.findIndex((_, i) => has(`${weight}-${i}`, codePoint))
      chosen.set(key, found < 0 ? undefined : found)
    }
    return chosen.get(key)
  }

  return {
    runs(text, weight) {
      const runs: FontRun[] = []
      let lost = false
      for (const letter of text) {
        const last = runs.at(-1)
        if (
          JOINER.test(letter) ||
          (last && MARK.test(letter) && has(last.font, letter.codePointAt(0) ?? 0))
        ) {
          if (last) last.text += letter
          continue
        }
        const index = fontFor(letter, weight)
        if (index === undefined) lost = true
        const font = `${weight}-${index ?? 0}`
        const shown = index === undefined ? REPLACEMENT : letter
        if (last?.font === font) last.text += shown
        else runs.push({ font, text: shown })
      }
      return { runs, lost }
    },
  }
}

/**
 * Says what joined right-to-left glyphs stand for in the order of the page. Readers (PDFium, Poppler) turn the letters of a
 * line around, those within a glyph too. Call it when everything is written.
 */
export function turnJoinedLetters(doc: Doc): void {
  // pdfkit keeps a font under more than one name.
  for (const { unicode } of new Set(Object.values((doc as unknown as OpenFont)._fontFamilies))) {
    for (const [glyph, letters] of (unicode ?? []).entries()) {
      if (unicode && letters && letters.length > 1 && RIGHT_TO_LEFT.test(String.fromCodePoint(...letters)))
        unicode[glyph] = letters.toReversed()
    }
  }
}

/** What pdfkit's types leave out: the open font, and the letters that each glyph in use stands for. */
type OpenFont = {
  _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } }
  _fontFamilies: Record<string, { unicode?: (number[] | undefined)[] }>
}
