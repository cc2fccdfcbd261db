import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatPersonalNumber,
  maskPersonalNumber,
  parsePersonalNumber,
  type PersonalNumberFault,
} from './personal-number.ts'

// Skatteverket's published test numbers, never issued to anybody.
const PERSONNUMMER = [
  ['199001012385', '1990-01-01'],
  ['197901012398', '1979-01-01'],
  ['197501149285', '1975-01-14'],
  ['198701012380', '1987-01-01'],
  ['198701012398', '1987-01-01'],
  ['198402292380', '1984-02-29'],
  ['199601012397', '1996-01-01'],
  ['200101012391', '2001-01-01'],
  ['199401012381', '1994-01-01'],
  ['199001032391', '1990-01-03'],
  ['198901012388', '1989-01-01'],
  ['198901012396', '1989-01-01'],
  ['198101012386', '1981-01-01'],
  ['198401012391', '1984-01-01'],
  ['199101012384', '1991-01-01'],
  ['196801249290', '1968-01-24'],
  ['195501142284', '1955-01-14'],
  ['194301027472', '1943-01-02'],
  ['192601239243', '1926-01-23'],
  ['200512312380', '2005-12-31'],
  ['200811302389', '2008-11-30'],
  ['200901012385', '2009-01-01'],
  ['201101012381', '2011-01-01'],
  ['201111302384', '2011-11-30'],
  ['201301012397', '2013-01-01'],
  ['201501012395', '2015-01-01'],
  ['201701022384', '2017-01-02'],
  ['201901022382', '2019-01-02'],
  ['202101022388', '2021-01-02'],
  ['202301022386', '2023-01-02'],
  ['197901012380', '1979-01-01'],
  ['199801012387', '1998-01-01'],
  ['200301012381', '2003-01-01'],
  ['200301012399', '2003-01-01'],
  ['200501012389', '2005-01-01'],
  ['200701012395', '2007-01-01'],
  ['200801012386', '2008-01-01'],
  ['200801012394', '2008-01-01'],
  ['201001012382', '2010-01-01'],
  ['201001012390', '2010-01-01'],
  ['201801012392', '2018-01-01'],
  ['202001012398', '2020-01-01'],
  ['202201012396', '2022-01-01'],
  ['202301012395', '2023-01-01'],
  ['200512312398', '2005-12-31'],
  ['200811302397', '2008-11-30'],
  ['200812312387', '2008-12-31'],
] as const

const SAMORDNINGSNUMMER = [
  ['198502862397', '1985-02-26'],
  ['198504782395', '1985-04-18'],
  ['198506842395', '1985-06-24'],
  ['198507912387', '1985-07-31'],
  ['198509632389', '1985-09-03'],
  ['198502902391', undefined],
  ['201900772383', undefined],
  ['201812602397', undefined],
  ['198508682393', '1985-08-08'],
  ['198512622393', '1985-12-02'],
  ['198508712380', '1985-08-11'],
] as const

const REFUSED: readonly [input: string, fault: PersonalNumberFault, why: string][] = [
  ['199001012386', 'wrong-check-digit', 'the check digit is 5'],
  ['199013012385', 'wrong-date', 'month 13'],
  ['199002302385', 'wrong-date', '30 February in a personnummer'],
  ['19900101238', 'not-twelve-digits', '11 digits'],
  ['1990010123855', 'not-twelve-digits', '13 digits'],
  ['198502002397', 'wrong-date', 'day 00 without the 60'],
  ['198502922397', 'wrong-date', 'day 92'],
  ['198513602397', 'wrong-date', 'month 13 in a samordningsnummer'],
  ['9001012385', 'not-twelve-digits', 'ten digits'],
  ['260123-9243', 'not-twelve-digits', 'a child of 2026 or a person of 100'],
  ['260123+9243', 'not-twelve-digits', 'ten digits, though the plus would tell'],
  ['880209-T050', 'not-twelve-digits', 'an interim number'],
  ['19900101T385', 'not-twelve-digits', 'a letter'],
  ['219001012385', 'not-twelve-digits', 'the 22nd century'],
  ['', 'not-twelve-digits', 'nothing'],
  ['199001012385\u0000', 'not-twelve-digits', 'a control character'],
]

test.each(PERSONNUMMER)('the official test personnummer %s was born %s', (digits, birthDay) => {
  expect(parsePersonalNumber(digits)).toEqual({ digits, kind: 'personnummer', birthDay })
})

test.each(SAMORDNINGSNUMMER)('the official test samordningsnummer %s was born %s', (digits, birthDay) => {
  expect(parsePersonalNumber(digits)).toEqual({ digits, kind: 'samordningsnummer', birthDay })
})

test.each(REFUSED)('%j is refused: %s, %s', (input, fault) => {
  expect(parsePersonalNumber(input)).toEqual({ fault })
})

test.each([
  '19900101-2385',
  '19900101 2385',
  ' 199001012385 ',
  '1990 01 01-23 85',
  '١٩٩٠٠١٠١٢٣٨٥',
  '۱۹۹۰۰۱۰۱-۲۳۸۵',
])('%j is read as people write it', (input) => {
  expect(parsePersonalNumber(input)).toMatchObject({ digits: '199001012385' })
})

test('a number with one digit changed is refused', () => {
  const one = fc.record({
    digits: fc.constantFrom(...PERSONNUMMER.map(([digits]) => digits)),
    at: fc.integer({ min: 2, max: 11 }),
    by: fc.integer({ min: 1, max: 9 }),
  })
  fc.assert(
    fc.property(one, ({ digits, at, by }) => {
      const changed = digits.slice(0, at) + String((Number(digits[at]) + by) % 10) + digits.slice(at + 1)
      expect(parsePersonalNumber(changed)).toHaveProperty('fault')
    }),
  )
})

test('whatever is typed, the answer is twelve digits or a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (input) => {
      const number = parsePersonalNumber(input)
      expect('fault' in number || /^\d{12}$/.test(number.digits)).toBe(true)
    }),
  )
})

test('a number is shown back with a hyphen, and to others without its last four digits', () => {
  expect(formatPersonalNumber('199001012385')).toBe('19900101-2385')
  expect(maskPersonalNumber('199001012385')).toBe('19900101-****')
})
