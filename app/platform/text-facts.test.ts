import { expect, test } from 'vitest'
import { onOneLine } from './text-facts.ts'

test('a number is broken neither at its spaces nor at its hyphen', () => {
  expect(onOneLine('0123-45 67 00')).toBe('0123-\u206045\u00a067\u00a000')
  expect(onOneLine('112')).toBe('112')
})
