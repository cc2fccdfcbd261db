import { format, inspect } from 'node:util'
import { expect, test } from 'vitest'
import { redact } from './redacted.ts'

const secret = redact('19900101-2385')

test('a redacted value comes out only when it is asked for', () => {
  expect(secret.reveal()).toBe('19900101-2385')
})

test.each([
  ['a string', String(secret)],
  ['JSON', JSON.stringify({ number: secret })],
  ['inspect', inspect({ deep: { number: secret } }, { depth: 9, showHidden: true })],
  ['format', format('%s %o %j', secret, secret, secret)],
  ['an error', String(new Error(`for ${secret.toString()}`))],
  ['its keys', JSON.stringify(Object.entries(secret))],
])('%s shows the mask', (_how, shown) => {
  expect(shown).not.toContain('2385')
})
