/**
 * Finds pages by the words people use. Forgiving on purpose: capitals, accents, endings and one wrong letter do not
 * matter, for the words come from somebody in a hurry, on a phone, perhaps in a second language.
 */

export type Findable<Id extends string> = { id: Id; title: string; summary: string; words: string }

type Weighted = { id: string; words: Map<string, number> }
export type SearchIndex<Id extends string> = { ids: readonly Id[]; entries: readonly Weighted[] }

/** Characters that are searched; nobody needs more, and what is longer is cut. */
export const MOST_CHARACTERS = 100
const MOST_WORDS = 12
/** A word this long may hold one wrong letter, but what is left of it without its ending must say something. */
const TYPO_FROM = 5
const TYPO_ROOT_FROM = 4
const PREFIX_FROM = 3
/** A known word this long may be the beginning of what was written: `självmord` of `självmordsförsök`. */
const COMPOUND_FROM = 5

const WEIGHT = { title: 5, words: 4, summary: 1 } as const
const EXACT = 1
const PREFIX = 0.6
const TYPO = 0.5
/** By how much of the word is known. */
const COMPOUND = 0.6
/** What scores below this share of the best hit is noise. */
const KEEP_FROM = 0.35

export function createSearchIndex<Id extends string>(entries: readonly Findable<Id>[]): SearchIndex<Id> {
  return {
    ids: entries.map(({ id }) => id),
    entries: entries.map((entry) => {
      const words = new Map<string, number>()
      for (const part of ['summary', 'words', 'title'] as const) {
        // A heading in the first person says "I" and "is" by chance; among the words they stand on purpose.
        const known = part === 'words' ? wordsOf(entry[part]) : meaningful(wordsOf(entry[part]))
        for (const word of known) words.set(stem(word), WEIGHT[part])
      }
      return { id: entry.id, words }
    }),
  }
}

/** The best first; nothing when no word is known. */
export function findPlaces<Id extends string>(index: SearchIndex<Id>, query: string): Id[] {
  const asked = wordsOf(cutQuery(query)).slice(0, MOST_WORDS)
  const telling = meaningful(asked)
  const words = telling.length > 0 ? telling : asked
  const scored = index.ids.map((id, at) => ({ id, score: total(words, index.entries[at]) }))
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * KEEP_FROM)
    .toSorted((one, other) => other.score - one.score)
    .map(({ id }) => id)
}

/** What is searched of what was written: whole characters, single spaces. */
export function cutQuery(query: string): string {
  const clean = query
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return [...clean].slice(0, MOST_CHARACTERS).join('').trim()
}

function total(words: readonly string[], entry: Weighted | undefined): number {
  return words.reduce((sum, word) => sum + scoreOf(word, entry?.words ?? new Map<string, number>()), 0)
}

function scoreOf(word: string, known: ReadonlyMap<string, number>): number {
  const root = stem(word)
  let best = (known.get(root) ?? 0) * EXACT
  // "ska" is no beginning of "skadar".
  if (SMALL_WORDS.has(word)) return best
  for (const [candidate, weight] of known) {
    if (weight * PREFIX <= best) continue
    if (word.length >= PREFIX_FROM && candidate.startsWith(root)) best = weight * PREFIX
    else best = Math.max(best, weight * likeness(word, root, candidate))
  }
  return best
}

function likeness(word: string, root: string, candidate: string): number {
  if (candidate.length >= COMPOUND_FROM && root.startsWith(candidate))
    return COMPOUND * (candidate.length / root.length)
  const mayHoldASlip = word.length >= TYPO_FROM && Math.min(root.length, candidate.length) >= TYPO_ROOT_FROM
  return mayHoldASlip && isOneSlipAway(root, candidate) ? TYPO : 0
}

const ARABIC = /\p{Script=Arabic}/u

/** Small letters without accents; Arabic letters that are written in several ways become one. */
function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    // Without its dots `dö` is the English `do`, and without its ending `döda` is `död`.
    .replace(/(?<!\p{L})dö(?:d|den)?(?!\p{L})/gu, 'dör')
    .normalize('NFKD')
    // Also takes away Arabic vowel signs and the hamza that NFKD sets apart; the tatweel only stretches a word.
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/[آأإٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
  return plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
}

const SMALL_WORDS = new Set(
  wordsOf(`jag du vi ni man mig min mitt mina dig din har hade inte ingen inga är var att och eller en ett den det de som för
    till från på i om av med kan ska vill får behöver hur vad vart vem när också lite mer mycket hjälp ta tänker göra
    i you we my me have has not no is are the a an and or to of for on in with can how what where need want get help do your thinking
    انا لا ليس لدي عندي في من على الى عن هل كيف ماذا اين اريد احتاج و او مساعدة`),
)

function meaningful(words: readonly string[]): string[] {
  return words.filter((word) => !SMALL_WORDS.has(word))
}

const ENDINGS = [
  'orna',
  'arna',
  'erna',
  'ningar',
  'ings',
  'ing',
  'ade',
  'or',
  'ar',
  'er',
  'en',
  'et',
  'na',
  'es',
  'a',
  'e',
  's',
  't',
  'n',
]
const SHORTEST_ROOT = 3

/** Cuts what bends a word, in Swedish and English by its end, in Arabic by the article. Roots are never shown. */
function stem(word: string): string {
  if (ARABIC.test(word))
    return word.replace(/^(?:وال|بال|لل|ال)(?=.{3})/u, '').replace(/(?:ات|ون|ين)$(?<=.{5})/u, '')
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_ROOT)
  return ending ? word.slice(0, -ending.length) : word
}

/** Damerau-Levenshtein distance 1: one letter wrong, missing, too many, or two that changed places. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || one === other) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at += 1
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  if (short.slice(at + 1) === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  )
}
