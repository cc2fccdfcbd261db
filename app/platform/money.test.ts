import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatOre, kronor, ore, parseOre, westernDigits } from './money.ts'

const anyAmount = fc.integer({ min: 0, max: 99_999_999_999 }).map(ore)

test('what is shown can be typed back, for every amount', () => {
  fc.assert(fc.property(anyAmount, (amount) => parseOre(formatOre(amount)) === amount))
  fc.assert(fc.property(anyAmount, (amount) => parseOre(`${formatOre(amount)} kr`) === amount))
})

test('Eastern Arabic and Persian digits are the same amounts', () => {
  for (const zero of [0x660, 0x6f0]) {
    const eastern = (text: string) =>
      text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
    fc.assert(fc.property(anyAmount, (amount) => parseOre(eastern(formatOre(amount))) === amount))
  }
  expect(westernDigits('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹')).toBe('01234567890123456789')
})

test.each([
  ['1234', 123_400],
  ['1 234', 123_400],
  ['1\u00a0234,50', 123_450],
  ['1.234,50', 123_450],
  ['1234.5', 123_450],
  ['1234:-', 123_400],
  ['8 500 kr', 850_000],
  ['8500KR.', 850_000],
  ['8 500 kronor', 850_000],
  ['0', 0],
  ['0,05', 5],
  ['1.234.567', 123_456_700],
])('%j is %s öre', (text, amount) => {
  expect(parseOre(text)).toBe(amount)
})

test.each([
  '',
  ' ',
  '-5',
  '−5',
  '1,234',
  '1,2,3',
  '1.2.3',
  '12a',
  'kr',
  '1e3',
  '0x10',
  'Infinity',
  'NaN',
  '1234567890',
  '½',
])('%j is no amount', (text) => {
  expect(parseOre(text)).toBeUndefined()
})

test('any text at all gives an amount of whole öre or nothing, and never throws', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d .,:krKR٠-٩-]{0,15}$/)),
      (text) => {
        const amount = parseOre(text)
        return amount === undefined || (Number.isSafeInteger(amount) && amount >= 0)
      },
    ),
    { numRuns: 5000 },
  )
})

test('whole kronor are shown without decimals, with spaces that do not break', () => {
  expect(formatOre(kronor(1_234_567))).toBe('1\u00a0234\u00a0567')
  expect(formatOre(ore(123_405))).toBe('1\u00a0234,05')
  expect(formatOre(ore(-150))).toBe('−1,50')
})

test('half an öre is refused', () => {
  expect(() => ore(1.5)).toThrow(RangeError)
  expect(() => kronor(Number.MAX_SAFE_INTEGER)).toThrow(RangeError)
})
