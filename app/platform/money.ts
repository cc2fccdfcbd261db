/** Whole öre. One krona is 100. Never a float of kronor. */
export type Ore = number & { readonly __unit: 'ore' }

export const ore = (n: number): Ore => {
  if (!Number.isSafeInteger(n)) throw new RangeError(`${n} is not a whole number of öre`)
  return n as Ore
}
export const kronor = (n: number): Ore => ore(n * 100)

const EASTERN_DIGITS = /[٠-٩۰-۹]/g
const AMOUNT = /^(\d{1,9})(?:[.,](\d{1,2}))?$/

/** Western digits for Arabic-Indic and Persian ones, which phones set to those languages type. */
export function westernDigits(text: string): string {
  return text.replace(EASTERN_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
}

/**
 * Reads an amount as people write it: `1 234`, `1234,50`, `1.234,50`, `1234:-`, `8 500 kr`. Returns `undefined` for
 * anything else, also for negative amounts.
 */
export function parseOre(input: string): Ore | undefined {
  const text = westernDigits(input)
    .toLowerCase()
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/(kr|kronor|sek|:-)\.?$/, '')
    .replace(/٫/g, ',')
    .replace(
      /^(\d{1,3})((?:[.٬]\d{3})+)(?=,|$)/,
      (_, first: string, rest: string) => first + rest.replace(/[.٬]/g, ''),
    )
  const match = AMOUNT.exec(text)
  if (!match?.[1]) return undefined
  return ore(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')))
}

/** `123450` as `1 234,50` (no unit); whole kronor without decimals. The form goes back into the field as typed. */
export function formatOre(amount: Ore): string {
  const sign = amount < 0 ? '−' : ''
  const abs = Math.abs(amount)
  const whole = Math.floor(abs / 100)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '\u00a0')
  const rest = abs % 100
  return rest === 0 ? sign + whole : `${sign}${whole},${String(rest).padStart(2, '0')}`
}
