import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LINES, PACE_MS } from '#app/platform/http/guess-pace.ts'
import { days } from '#app/platform/clock.ts'
import { codeOf, formatReturnCode, parseReturnCode, POSSIBLE_CODES } from './return-code.ts'

const codes = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(codeOf)
/** Sixteen digits with a check digit that was worked out by hand with Damm's table. */
const KNOWN = '0000000000005724'

test('the check digit is the one of Damm', () => {
  expect(parseReturnCode(KNOWN)).toEqual({ code: KNOWN })
  expect(codeOf(new Uint8Array([0x02, 0x3c]))).toBe(KNOWN)
})

test('a code is sixteen digits and is read as it is shown', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(formatReturnCode(code)).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
      expect(parseReturnCode(formatReturnCode(code))).toEqual({ code })
    }),
  )
})

test('one wrong digit, or two neighbours that changed places, is always found', () => {
  fc.assert(
    fc.property(codes, fc.nat(15), fc.integer({ min: 1, max: 9 }), (code, at, more) => {
      const wrong = String((Number(code.charAt(at)) + more) % 10)
      expect(parseReturnCode(code.slice(0, at) + wrong + code.slice(at + 1))).toEqual({ fault: 'digit' })
      const [first = '', second = ''] = code.slice(at, at + 2)
      if (second === '' || first === second) return
      const swapped = code.slice(0, at) + second + first + code.slice(at + 2)
      expect(parseReturnCode(swapped)).toEqual({ fault: 'digit' })
    }),
  )
})

test('a code is read however it is typed', () => {
  for (const typed of [
    ' 0000 0000 0000 5724 ',
    '0000-0000-0000-5724',
    '0000–0000\u00a00000.5724',
    'OOOO oooo 0000 5724',
    '٠٠٠٠ ٠٠٠٠ ٠٠٠٠ ٥٧٢٤',
    '\u200e۰۰۰۰ ۰۰۰۰ ۰۰۰۰ ۵۷۲۴\u200f',
    '００００ ００００ ００００ ５７２４',
  ])
    expect(parseReturnCode(typed), typed).toEqual({ code: KNOWN })
  const ones = [...'0123456789'].map((last) => `111111111111111${last}`)
  const [code = ''] = ones.filter((one) => 'code' in parseReturnCode(one))
  expect(parseReturnCode(`lI|1 1111 1111 111${code.at(-1)}`)).toEqual({ code })
})

test('what is no code is told how one looks', () => {
  for (const typed of ['', '1234', '0000 0000 0000 57241', 'hej', 'K7MN-4P2X', '0'.repeat(10_000)])
    expect(parseReturnCode(typed), typed).toEqual({ fault: 'looks' })
})

test('a search at the pace of the house takes as long as decision 30 says', () => {
  const triesAYear = (days(365.25) / PACE_MS) * LINES
  /** Years until a search is as likely as not to have found one of so many. */
  const evenChance = (reports: number) => (Math.LN2 * POSSIBLE_CODES) / reports / triesAYear
  expect([1_000, 10_000, 100_000].map((reports) => Math.round(evenChance(reports)))).toEqual([1098, 110, 11])
  expect((10_000 * triesAYear) / POSSIBLE_CODES).toBeCloseTo(0.006, 3)
})
