import type { PlainDay } from '#app/platform/clock.ts'
import { redact } from '#app/platform/redacted.ts'
import type { PersonProfile } from './people.server.ts'
import { parsePersonalNumber } from './personal-number.ts'

/** What a provider says about somebody, already checked to come from that provider. */
export type Claims = Readonly<Record<string, unknown>>

export type ClaimFault = 'no-number' | 'two-numbers' | 'bad-number'

const MAX_NAME = 200

/** Whether any of the claims that may hold a personal number is there. */
export function hasNumber(claims: Claims, numberClaims: readonly string[]): boolean {
  return numberClaims.some((name) => claims[name] !== undefined)
}

/**
 * The person whom the claims describe. Personnummer and samordningsnummer exclude each other (Swedish OIDC claims
 * 1.0), so two different numbers are refused, and so is anything but 12 digits that hold together.
 */
export function personOf(
  claims: Claims,
  numberClaims: readonly string[],
): PersonProfile | { fault: ClaimFault } {
  const numbers = new Set(numberClaims.map((name) => claims[name]).filter((value) => value !== undefined))
  if (numbers.size > 1) return { fault: 'two-numbers' }
  const [value] = numbers
  if (value === undefined) return { fault: 'no-number' }
  const number = typeof value === 'string' ? parsePersonalNumber(value) : { fault: 'not-text' }
  if ('fault' in number) return { fault: 'bad-number' }
  const givenName = text(claims['given_name'])
  return {
    number: redact(number.digits),
    name: redact(text(claims['name']) || `${givenName} ${text(claims['family_name'])}`.trim()),
    givenName: redact(givenName),
    birthDay: number.birthDay ?? day(claims['birthdate']),
  }
}

function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME)
}

function day(value: unknown): PlainDay | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return undefined
  const date = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : undefined
}
