import { westernDigits } from '#app/platform/money.ts'
import type { IdentityKind, Stripped } from '#app/journey/fields.ts'
import { spotNames } from './spot-names.ts'

/** Where in a text somebody can be known, and what stands there. */
export type Spot = { from: number; to: number; kind: IdentityKind }

const D = '[\\d٠-٩۰-۹]'
/** What nobody sees must not hide a name: soft hyphens, breaks without width, directions. Joiners belong to letters. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
/** What people, keyboards and pasted text put between the digits of a number. */
const BETWEEN = '[\\s\\u00ad\\u200b-\\u200f\\u2060.,:;/_()+*\\-‐-―−]{0,4}'
const NUMBER = new RegExp(`${D}(?:${BETWEEN}${D}){6,}`, 'gu')
/** A number that tells when, not who: a date, two years, two times of day. */
const WHEN = [
  /^(?:19|20)\d\d[-–./]\d\d?[-–./]\d\d?$/,
  /^\d\d?[-–./ ]\d\d?[-–./ ](?:19|20)\d\d$/,
  /^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/,
  /^\d\d?[.:]\d\d ?[-–] ?\d\d?[.:]\d\d$/,
]
const EMAIL = /[^\s@<>()[\]]+@[^\s@<>()[\]]+\.[\p{L}\d-]{2,}/gu
const STREET =
  '(?:gata|gatan|vägen|gränd|gränden|stig|stigen|torg|torget|allé|allén|backe|backen|platsen|kajen|street|road|avenue)'
const ADDRESSES = [
  new RegExp(`[\\p{L}-]*${STREET}\\s+${D}{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?`, 'giu'),
  new RegExp(`\\p{L}+väg\\s+${D}{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?`, 'giu'),
  new RegExp(`شارع\\s+\\p{L}+(?:\\s+\\p{L}+){0,2}?\\s+${D}{1,4}`, 'gu'),
  new RegExp(`(?<!${D})${D}{3}\\s?${D}{2}\\s+\\p{Lu}\\p{L}+`, 'gu'),
]

/**
 * Takes out of a text what tells whom it is about: personal numbers and other long numbers, e-mail and street
 * addresses, and likely names. The same name becomes the same letter, `[A]`, so that what happened can still be followed.
 */
export function stripIdentities(typed: string): Stripped {
  const text = typed.replace(UNSEEN, '')
  const letters = lettersFor(text)
  const removed: Stripped['removed'][number][] = []
  let clean = ''
  let at = 0
  for (const { from, to, kind } of spotsIn(text)) {
    const words = text.slice(from, to)
    removed.push({ kind, words })
    clean += text.slice(at, from) + (kind === 'name' ? letters(words) : '[…]')
    at = to
  }
  return { text: clean + text.slice(at), removed }
}

/** All of them in the order in which they stand; where two overlap, the one that begins first takes in the other. */
function spotsIn(text: string): Spot[] {
  const spots = [
    ...found(text, EMAIL, () => 'email'),
    ...ADDRESSES.flatMap((pattern) => found(text, pattern, () => 'address')),
    ...found(text, NUMBER, numberKind),
    ...spotNames(text),
  ].toSorted((a, b) => a.from - b.from || b.to - a.to)
  const apart: Spot[] = []
  for (const spot of spots) {
    const last = apart.at(-1)
    if (last && spot.from < last.to) {
      last.to = Math.max(last.to, spot.to)
      // "Long Street" is no name when a number follows.
      if (last.kind === 'name') last.kind = spot.kind
    } else apart.push({ ...spot })
  }
  return apart
}

function found(text: string, pattern: RegExp, kindOf: (words: string) => IdentityKind | undefined): Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const kind = kindOf(match[0])
    return kind ? [{ from: match.index, to: match.index + match[0].length, kind }] : []
  })
}

function numberKind(words: string): IdentityKind | undefined {
  const western = westernDigits(words)
  if (WHEN.some((pattern) => pattern.test(western))) return undefined
  const digits = western.replace(/\D/g, '')
  // The month of a samordningsnummer may be 00, and its day is 60 more.
  const isPersonal = /^(?:18|19|20)?\d\d(?:0\d|1[0-2])\d{6}$/.test(digits)
  const isDialled = /^[+0]/.test(western) && !/^\d{6}[-+]\d{4}$/.test(western)
  return isPersonal && !isDialled ? 'personalNumber' : 'phone'
}

/** A letter for each name; letters that stand in the text from an earlier time are not given again. */
function lettersFor(text: string): (name: string) => string {
  const known = new Map<string, string>()
  let next = Math.max(
    64,
    ...[...text.matchAll(/\[([A-Z])\]/g)].map(([, letter = '']) => letter.charCodeAt(0)),
  )
  return (name) => {
    const key = name.toLowerCase()
    const letter = known.get(key) ?? (next < 90 ? `[${String.fromCharCode(++next)}]` : '[…]')
    known.set(key, letter)
    return letter
  }
}
