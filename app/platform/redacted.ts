import { inspect } from 'node:util'

/** A value that must never be printed: secrets and personal numbers, from the moment they are parsed. */
export type Redacted<T> = {
  readonly [inspect.custom]: () => string
  toString(): string
  toJSON(): string
  reveal(): T
}

const MASK = '<redacted>'

/** Wraps `value` so that string conversion, JSON and `util.inspect` all give `<redacted>`. */
export function redact<T>(value: T): Redacted<T> {
  return Object.freeze({
    reveal: () => value,
    toString: () => MASK,
    toJSON: () => MASK,
    [inspect.custom]: () => MASK,
  })
}
