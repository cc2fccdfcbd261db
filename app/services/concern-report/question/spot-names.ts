import { ARABIC_GIVEN_NAMES, GIVEN_NAMES, NAMES_THAT_ARE_WORDS } from './given-names.ts'
import type { Spot } from './spot.ts'

type Word = { at: number; text: string; startsSentence: boolean }

const WORD = /\p{L}[\p{L}\p{M}'’\u0640]*/gu
const isCapitalised = (word: string) => /^\p{Lu}/u.test(word)
const looksLikeName = (word: string) => /^\p{Lu}\p{M}*\p{Ll}/u.test(word)

/** Words after which a name follows, however it is written. */
const CALLED = new Set([
  'heter',
  'hette',
  'kallas',
  'named',
  'called',
  'اسمه',
  'اسمها',
  'اسمهما',
  'يدعى',
  'تدعى',
  'اسمي',
])
/** Words after which a capitalised word is a name. */
const WHO = new Set(
  (
    'son sonen dotter dottern pojken flickan barnet eleven elev patienten mamma mamman pappa pappan syster bror ' +
    'brodern systern fru man make maka sambo granne grannen kollega kompis vän daughter boy girl child pupil student ' +
    'mother father sister brother wife husband neighbour mum dad'
  ).split(' '),
)
const NO_NAME = new Set(
  (
    'inte något nåt nog det den vad egentligen också som jag han hon de du vi så and or by a an the it not for to in at ' +
    'och eller i på att likadant samma'
  ).split(' '),
)

/** Likely names: given names that are frequent, what follows them, and what follows "heter", "named" or اسمه. */
export function spotNames(text: string): Spot[] {
  const words = wordsOf(text)
  const spots: Spot[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word
    if (!isName(words, i, text)) continue
    let last = word
    // A name's other parts: Anna-Karin, Anna Berg.
    for (let next = words[i + 1]; next && areOneName(text, last, next); next = words[i + 1]) {
      last = next
      i++
    }
    spots.push({ from: word.at, to: last.at + last.text.length, kind: 'name' })
  }
  return spots
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ index, 0: word }) => ({
    at: index,
    text: word,
    startsSentence: /(?:^|[.!?:\n؟])[\s"”“'’(–-]*$/u.test(text.slice(Math.max(0, index - 20), index)),
  }))
}

function isName(words: readonly Word[], i: number, text: string): boolean {
  const word = words[i] as Word
  if (isInBrackets(text, word)) return false
  const before = words[i - 1]
  const after = words[i + 1]
  if (isKnown(word)) return true
  if (/^\p{Lu}\p{Ll}+sson$/u.test(word.text)) return true
  if (before && follows(text, before, word)) {
    const cue = before.text.toLowerCase()
    if (CALLED.has(before.text) || CALLED.has(cue)) return !NO_NAME.has(word.text.toLowerCase())
    if (WHO.has(cue) && looksLikeName(word.text)) return true
  }
  // Two capitalised words inside a sentence are somebody's, or a place's.
  return (
    !word.startsSentence && looksLikeName(word.text) && after !== undefined && areOneName(text, word, after)
  )
}

function isKnown({ text, startsSentence }: Word): boolean {
  if (/^\p{Script=Arabic}/u.test(text)) return isKnownInArabic(text)
  const lower = text.toLowerCase().replace(/['’]s?$/, '')
  const bases = lower.endsWith('s') ? [lower, lower.slice(0, -1)] : [lower]
  if (bases.some((base) => GIVEN_NAMES.has(base))) return true
  return isCapitalised(text) && !startsSentence && bases.some((base) => NAMES_THAT_ARE_WORDS.has(base))
}

function isKnownInArabic(text: string): boolean {
  const plain = text.replace(/[\p{M}\u0640]/gu, '').replace(/[أإآ]/g, 'ا')
  // "And", "to", "with", "then" are written together with the name.
  return [plain, plain.replace(/^[ولبف]/, '')].some((base) => ARABIC_GIVEN_NAMES.has(base))
}

/** Whether only spaces, and perhaps a colon, stand between two words. */
const follows = (text: string, one: Word, other: Word) =>
  /^[ \t\u00a0]*:?[ \t\u00a0"”“']*$/.test(text.slice(one.at + one.text.length, other.at))

const areOneName = (text: string, one: Word, other: Word) =>
  looksLikeName(other.text) && /^(?:[ \t\u00a0]{1,2}|-)$/.test(text.slice(one.at + one.text.length, other.at))

/** A letter that stands for a name already. */
const isInBrackets = (text: string, { at, text: word }: Word) =>
  text[at - 1] === '[' && text[at + word.length] === ']'
