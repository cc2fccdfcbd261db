import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newReference, parseReference } from './reference.ts'

test('a reference is read back however it is typed', () => {
  for (let n = 0; n < 1000; n++) {
    const reference = newReference()
    expect(reference).toMatch(/^[2-79A-HJKMNP-TV-Z]{4}-[2-79A-HJKMNP-TV-Z]{4}$/)
    expect(parseReference(reference)).toBe(reference)
    expect(parseReference(` ${reference.toLowerCase().replace('-', ' ')} `)).toBe(reference)
  }
})

test('one wrong sign, or two that changed places, is found', () => {
  const signs = '2345679ABCDEFGHJKMNPQRSTVWXYZ'
  fc.assert(
    fc.property(fc.nat(7), fc.nat(28), fc.constant(null).map(newReference), (at, sign, reference) => {
      const plain = [...reference.replace('-', '')]
      const wrong = plain.with(at, signs[sign] ?? '')
      if (wrong.join('') !== plain.join('')) expect(parseReference(wrong.join(''))).toBeUndefined()
      const [a, b] = [plain[at], plain[at + 1]]
      if (a !== undefined && b !== undefined && a !== b) {
        expect(
          parseReference(
            plain
              .with(at, b)
              .with(at + 1, a)
              .join(''),
          ),
        ).toBeUndefined()
      }
    }),
  )
})

test('anything else is no reference', () => {
  for (const input of [
    '',
    'K7MN',
    'K7MN-4P2X-9',
    '????-????',
    'ÅÄÖÅ-ÄÖÅÄ',
    '0000-0000',
    'x'.repeat(10_000),
  ]) {
    expect(parseReference(input)).toBeUndefined()
  }
})
