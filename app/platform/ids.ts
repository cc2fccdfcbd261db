import { randomBytes } from 'node:crypto'

/** A random 128-bit identifier as 22 base64url characters; safe in an address, never guessable. */
export function newId(): string {
  return randomBytes(16).toString('base64url')
}

/** A random 256-bit token as 43 base64url characters, for sessions and one-time links. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

const ID = /^[A-Za-z0-9_-]{22}$/

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}
