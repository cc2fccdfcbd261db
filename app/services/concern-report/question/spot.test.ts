import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { longText } from '#app/journey/fields.ts'
import { rawInputs } from '#app/journey/inputs.ts'
import { westernDigits } from '#app/platform/money.ts'
import { stripIdentities } from './spot.ts'

const strip = (text: string) => stripIdentities(text).text
const kindsIn = (text: string) => stripIdentities(text).removed.map(({ kind }) => kind)
const eastern = (digits: string, zero: number) =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

describe('numbers', () => {
  test.each([
    ['19900101-2385', 'personalNumber'],
    ['900101-2385', 'personalNumber'],
    ['900101+2385', 'personalNumber'],
    ['199001012385', 'personalNumber'],
    ['19900161-2387', 'personalNumber'],
    ['1990 01 01 – 2385', 'personalNumber'],
    ['١٩٩٠٠١٠١-٢٣٨٥', 'personalNumber'],
    ['۱۹۹۰۰۱۰۱۲۳۸۵', 'personalNumber'],
    ['070-174 06 05', 'phone'],
    ['+46 70 174 06 05', 'phone'],
  ])('%s is taken out', (number, kind) => {
    const { text, removed } = stripIdentities(`Det gäller ${number}, sedan i våras`)
    expect(text.replace('+', '')).toBe('Det gäller […], sedan i våras')
    expect(removed.map((one) => one.kind)).toEqual([kind])
  })

  test.each(['8 år', '2024-09-01', '1/9 2024', '2019-2021', 'kl. 22.00-23.30', 'åk 3', '25 000 kr'])(
    '%s tells when or how much, and stays',
    (words) => expect(strip(`Så var det: ${words} ungefär`)).toBe(`Så var det: ${words} ungefär`),
  )

  test('a date with four more digits after it is a personal number', () => {
    expect(strip('2015-03-04 1234')).toBe('[…]')
    expect(strip('2015-03-04, 1234')).toBe('[…]')
  })

  const digits = fc
    .tuple(
      fc.constantFrom('', '18', '19', '20'),
      fc.integer({ min: 0, max: 99 }),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 1, max: 91 }),
      fc.integer({ min: 0, max: 9999 }),
    )
    .map(
      ([century, year, month, day, last]) =>
        century +
        [year, month, day].map((n) => String(n).padStart(2, '0')).join('') +
        String(last).padStart(4, '0'),
    )
  const between = fc.constantFrom(
    '',
    '',
    '',
    '-',
    ' ',
    '–',
    '+',
    '.',
    '/',
    '\u00a0',
    '\u200b',
    '\u200f',
    ' - ',
  )
  const number = fc
    .tuple(digits, fc.array(between, { minLength: 12, maxLength: 12 }), fc.constantFrom(0x30, 0x660, 0x6f0))
    .map(([given, separators, zero]) => ({
      given,
      typed: [...given]
        .map((digit, i) => (i === 0 ? '' : (separators[i - 1] ?? '')) + eastern(digit, zero))
        .join(''),
    }))

  test('a personal number never survives, however it is written and whatever stands around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        number,
        fc.string({ unit: 'grapheme' }),
        (a, { given, typed }, b) => {
          expect(westernDigits(strip(a + typed + b)).replace(/\D/g, '')).not.toContain(given)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

describe('where somebody lives or can be written to', () => {
  test.each([
    ['bor på Björkgatan 14 B i stan', 'address'],
    ['bor på stora vägen 3', 'address'],
    ['adressen är 123 45 Norrvik', 'address'],
    ['يسكن في شارع النخيل ١٢', 'address'],
    ['lives at 5, Long Street 12', 'address'],
    ['mejla mig@skolan.exempel.se', 'email'],
  ])('%s', (text, kind) => {
    expect(kindsIn(text)).toContain(kind)
    expect(strip(text)).not.toMatch(/14 B|vägen 3|Norrvik|النخيل|Street|skolan/)
  })
})

describe('names', () => {
  test.each([
    ['Jag är orolig för Kevin i min klass', 'Kevin'],
    ['jag är orolig för fatima', 'fatima'],
    ['Fatimas bror sa det', 'Fatimas'],
    ['Det gäller Anna-Karin Ek', 'Anna-Karin Ek'],
    ['mamman, Svensson, ringde', 'Svensson'],
    ['Han heter xenon', 'xenon'],
    ['hennes dotter Tuvali gråter', 'Tuvali'],
    ['a girl called Brixie', 'Brixie'],
    ['my son Zed said', 'Zed'],
    ['Det var Hans som slog', 'Hans'],
    ['Jag såg Xena Zorn i går', 'Xena Zorn'],
    ['اسمه زياد', 'زياد'],
    ['اسمها جوري', 'جوري'],
    ['رأيت أحمد أمس', 'أحمد'],
    ['قالت لمحمد', 'لمحمد'],
  ])('in "%s", %s is taken out', (text, name) => {
    const { text: clean, removed } = stripIdentities(text)
    expect(clean).not.toContain(name)
    expect(removed).toEqual([{ kind: 'name', words: name }])
  })

  test.each([
    'Hans mamma ropar på honom.',
    'Min mamma är sjuk. Per telefon fick jag inget svar.',
    'Barnet heter inte så. Eleven säger nej.',
    'Bo kvar hemma kan hon inte.',
    'I work at a school. My pupil is afraid.',
    'الطفل يجلس على الأرض وعمره ثماني سنوات',
  ])('"%s" has none', (text) => expect(stripIdentities(text)).toEqual({ text, removed: [] }))

  test('the same name is the same letter, so that one can follow what happened', () => {
    expect(strip('Anna slog Kevin. Sedan grät Kevin.')).toBe('[A] slog [B]. Sedan grät [B].')
  })

  test('a name that is added later does not get a letter that is taken', () => {
    expect(strip('[A] slog [B]. Elsa såg det.')).toBe('[A] slog [B]. [C] såg det.')
  })
})

test('the person is told each thing that was removed', () => {
  expect(stripIdentities('Kevin, 150304-1234, Björkgatan 14, ring 070-174 06 05').removed).toEqual([
    { kind: 'name', words: 'Kevin' },
    { kind: 'personalNumber', words: '150304-1234' },
    { kind: 'address', words: 'Björkgatan 14' },
    { kind: 'phone', words: '070-174 06 05' },
  ])
})

test('a text that has been gone through has nothing more to remove', () => {
  const words = fc.constantFrom(
    ...[
      'Anna',
      'Karlsson',
      'heter',
      'son',
      'Xena',
      'är',
      '.',
      '070-174 06 05',
      '19900101-2385',
      'Björkgatan 3',
      'اسمه',
    ],
    ...['محمد', '[A]', 'hans', 'Hans', ',', '7', '-'],
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.boolean(), (parts, tight) => {
      const once = strip(parts.join(tight ? '' : ' '))
      expect(strip(once)).toBe(once)
    }),
    { numRuns: 2_000 },
  )
})

test('what nobody sees hides neither a name nor a number, also in a page left half done', () => {
  for (const unseen of ['\u00ad', '\u200b', '\u202d', '\u2066', '\u2060', '\ufeff']) {
    expect(strip(`Hon heter Kev${unseen}in`)).not.toContain('in')
    const form = new FormData()
    form.set('text', `1990${unseen}0101${unseen}2385`)
    const fields = { text: longText({ max: 100, strips: stripIdentities }) }
    expect(rawInputs(fields, form).text).not.toMatch(/\d/)
  }
})
