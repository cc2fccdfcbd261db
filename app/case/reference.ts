import { randomInt } from 'node:crypto'

/** 29 signs, a prime, none of which are heard or read as another. */
const SIGNS = '2345679ABCDEFGHJKMNPQRSTVWXYZ'
const RANDOM_SIGNS = 7

/** Weights differ by position, so one wrong sign or two swapped ones always change the sum modulo 29. */
function checkSign(signs: string): string {
  const sum = [...signs].reduce((total, sign, i) => total + SIGNS.indexOf(sign) * (i + 2), 0)
  return SIGNS[sum % SIGNS.length] ?? ''
}

/** A case's number for the phone: `K7MN-4P2X`. Drawn at random, so it tells nothing of how many cases there are. */
export function newReference(): string {
  let signs = ''
  for (let i = 0; i < RANDOM_SIGNS; i++) signs += SIGNS.charAt(randomInt(SIGNS.length))
  const all = signs + checkSign(signs)
  return `${all.slice(0, 4)}-${all.slice(4)}`
}

/** Reads a reference as people type it; `undefined` when the check sign does not fit. */
export function parseReference(input: string): string | undefined {
  const signs = input.toUpperCase().replace(/[\s-]/g, '')
  if (signs.length !== RANDOM_SIGNS + 1 || [...signs].some((sign) => !SIGNS.includes(sign))) return undefined
  if (checkSign(signs.slice(0, RANDOM_SIGNS)) !== signs.at(-1)) return undefined
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}
