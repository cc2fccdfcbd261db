/**
 * How heavy a text is to read (läsbarhetsindex, Björnsson 1968): words in a sentence, and how many of a hundred words
 * are longer than six letters. Each text is given by itself, so that a heading without a full stop is a sentence of its own.
 */
export function lix(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const long = words.filter((word) => [...word].length > 6)
  if (sentences.length === 0) return 0
  return words.length / sentences.length + (100 * long.length) / words.length
}

/** A text cut where a sentence ends: `kl. 8` and `5.30` hold together, for a capital letter or a quotation must follow. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?:][”"]?)\s+(?=[”"]?\p{Lu})/u).filter((sentence) => wordsOf(sentence).length > 0)
}

/** What a reader reads as one word; a number is one too, as are `8–12` and `kollpasoc.se`. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\d]+(?:[-–.’'][\p{L}\d]+)*/gu) ?? []
}
