import { randomBytes } from 'node:crypto'
import type { Field } from '#app/journey/fields.ts'

/** Something that stands nowhere else in the world, so that wherever it is found, it has leaked. */
export type Canary = { what: string; forms: readonly string[] }

/** Numbers of the official test series; each is looked for in all the ways people and programs write them. */
const NUMBERS = {
  applicant: '199001012385',
  firstChild: '201501012395',
  secondChild: '202101022388',
  searchedFor: '197901012398',
  mistyped: '200512312380',
}

export type Aviary = {
  all: Canary[]
  numbers: typeof NUMBERS
  /** A new canary in the shape of a field. */
  for(what: string, field?: Field): string
  /** A new canary that could stand in any address as it is. */
  word(what: string): string
  add(what: string, ...forms: string[]): void
}

export function aviary(): Aviary {
  const all: Canary[] = []
  const add = (what: string, ...forms: string[]) => void all.push({ what, forms })
  for (const [what, number] of Object.entries(NUMBERS)) {
    const [day, last] = [number.slice(0, 8), number.slice(8)]
    add(`number of ${what}`, number, `${day}-${last}`, `${day.slice(2)}-${last}`, number.slice(2))
  }
  return {
    all,
    numbers: NUMBERS,
    add,
    word(what) {
      const word = `kanarie-${newSign()}`
      add(what, word)
      return word
    },
    for(what, field) {
      const sign = newSign()
      const digits = String(100_000 + (randomBytes(4).readUInt32BE() % 900_000))
      const word = shaped(field, sign, digits)
      // A phone number is its digits, however they are grouped.
      add(what, word, ...(word.includes(' ') && /^\d/.test(word) ? [word.replaceAll(/\D/g, '')] : []))
      return word
    },
  }
}

const newSign = () => [...randomBytes(8)].map((byte) => 'bcdfghjklmnpqrst'[byte % 16]).join('')

function shaped(field: Field | undefined, sign: string, digits: string): string {
  if (field?.kind !== 'text' || !field.shape) return `Kanarie ${sign} å ${sign.toUpperCase()}`
  switch (field.shape) {
    case 'email':
      return `kanarie.${sign}@exempel.se`
    case 'phone':
    case 'mobile':
      return `0701 74 ${digits.slice(0, 2)} ${digits.slice(2, 4)}`
    case 'account-number':
      return `9001 ${digits} 1`
    case 'registration-number':
      return 'KAN 417'
    case 'postal-code':
      return '987 65'
    case 'clearing-number':
      return '6789'
  }
}

/** The ways in which text can lie in a file: plain, in two bytes a letter, in hex, in base64 at any offset, escaped. */
export function traces(text: string): Buffer[] {
  const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  const escaped = [
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    encodeURIComponent(text).replaceAll('%20', '+'),
    text.replaceAll('å', '&aring;'),
  ]
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    Buffer.from(text, 'latin1'),
    Buffer.from(utf8.toString('hex')),
    Buffer.from(utf8.toString('hex').toUpperCase()),
    ...escaped.map((one) => Buffer.from(one)),
    ...[utf8, utf16].flatMap((bytes) => [0, 1, 2].map((offset) => inBase64(bytes, offset))),
  ]
}

/** The signs of base64 that are the same whatever stands before and after. */
function inBase64(bytes: Buffer, offset: number): Buffer {
  const signs = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return Buffer.from(signs.slice(offset === 0 ? 0 : offset + 1, Math.floor((offset + bytes.length) / 3) * 4))
}

/** Which canaries are in the hay, by what they are. */
export function found(hay: Buffer, canaries: readonly Canary[]): string[] {
  return canaries
    .filter(({ forms }) =>
      forms.some((form) => traces(form).some((trace) => trace.length > 5 && hay.includes(trace))),
    )
    .map(({ what }) => what)
}
