import type { PlainDay } from '#app/platform/clock.ts'
import { westernDigits } from '#app/platform/money.ts'

/**
 * A personnummer or samordningsnummer as 12 digits. `birthDay` is missing when a samordningsnummer holds no calendar
 * date: official ones have month 00, day 60 or 30 February (folkbokföringslagen 18 §; lag (2022:1697) 2 kap.).
 */
export type PersonalNumber = {
  digits: string
  kind: 'personnummer' | 'samordningsnummer'
  birthDay: PlainDay | undefined
}

export type PersonalNumberFault = 'not-twelve-digits' | 'wrong-date' | 'wrong-check-digit'

const TWELVE = /^(18|19|20)\d{10}$/

/** Reads 12 digits with or without a separator. Ten digits are refused: they are ambiguous for people of 100. */
export function parsePersonalNumber(input: string): PersonalNumber | { fault: PersonalNumberFault } {
  const digits = westernDigits(input).replace(/[\s\u00a0+-]/g, '')
  if (!TWELVE.test(digits)) return { fault: 'not-twelve-digits' }
  const month = Number(digits.slice(4, 6))
  const day = Number(digits.slice(6, 8))
  const coordination = day >= 60
  if (coordination) {
    if (day > 91 || month > 12) return { fault: 'wrong-date' }
  } else if (!calendarDay(digits.slice(0, 4), month, day)) return { fault: 'wrong-date' }
  if (!luhn(digits.slice(2))) return { fault: 'wrong-check-digit' }
  return {
    digits,
    kind: coordination ? 'samordningsnummer' : 'personnummer',
    birthDay: calendarDay(digits.slice(0, 4), month, coordination ? day - 60 : day),
  }
}

/** The birth day in a number, when it is one and holds one. */
export function birthDayIn(number: string): PlainDay | undefined {
  const parsed = parsePersonalNumber(number)
  return 'fault' in parsed ? undefined : parsed.birthDay
}

function calendarDay(year: string, month: number, day: number): PlainDay | undefined {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined
}

function luhn(ten: string): boolean {
  let sum = 0
  for (const [i, char] of [...ten].entries()) {
    const product = Number(char) * (i % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

/** `19900101-2385`, the way a number is shown back to its owner. */
export function formatPersonalNumber(digits: string): string {
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}

/** `19900101-****`: enough for a person to know their own row. */
export function maskPersonalNumber(digits: string): string {
  return `${digits.slice(0, 8)}-****`
}
