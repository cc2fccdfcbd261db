/**
 * The code with which somebody who is not signed in comes back to what they sent: sixteen digits in groups of four,
 * the last one a check digit. It can be read out on the phone and typed on any keyboard, and names nothing.
 */

/** Fifteen digits are drawn: a thousand billion codes for every thousand that are in use. */
const DRAWN_DIGITS = 15
export const POSSIBLE_CODES = 10 ** DRAWN_DIGITS

/** H. M. Damm's table: one wrong digit, or two neighbours that changed places, never leave the check digit right. */
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
]

function checkDigit(digits: string): string {
  let row = 0
  for (const digit of digits) row = Number(DAMM[row]?.charAt(Number(digit)))
  return String(row)
}

/** The code that a keyed hash stands for; with sixteen bytes or more every code is as likely as any other. */
export function codeOf(mac: Uint8Array): string {
  const drawn = BigInt(`0x${Buffer.from(mac).toString('hex')}`) % BigInt(POSSIBLE_CODES)
  const digits = drawn.toString().padStart(DRAWN_DIGITS, '0')
  return digits + checkDigit(digits)
}

/** In groups as people read it: `4071 2290 8356 1142`. */
export function formatReturnCode(code: string): string {
  return code.match(/\d{4}/g)?.join(' ') ?? code
}

/** `looks`: not sixteen digits at all · `digit`: sixteen digits of which one is wrong, or two have changed places. */
export type ReturnCodeFault = 'looks' | 'digit'

/** Spaces, hyphens and dots of every kind, and the signs that steer the direction of a line. */
const BETWEEN = /[\s\p{Pd}\p{Cf}._·/]/gu
/** Digits of Arabic and Persian keyboards, and letters that are taken for digits. */
const READ_AS: readonly (readonly [RegExp, (sign: string) => string])[] = [
  [/[\u0660-\u0669]/g, (sign) => String(sign.charCodeAt(0) - 0x660)],
  [/[\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) - 0x6f0)],
  [/[oO]/g, () => '0'],
  [/[iIlL|]/g, () => '1'],
]

/** Reads a code as people type it. What is wrong with one that cannot be a code tells nothing about those that are. */
export function parseReturnCode(input: string): { code: string } | { fault: ReturnCodeFault } {
  let digits = input.slice(0, 200).normalize('NFKC').replace(BETWEEN, '')
  for (const [signs, digit] of READ_AS) digits = digits.replace(signs, digit)
  if (!/^\d{16}$/.test(digits)) return { fault: 'looks' }
  if (checkDigit(digits.slice(0, DRAWN_DIGITS)) !== digits.at(-1)) return { fault: 'digit' }
  return { code: digits }
}
