import { expect, test } from 'vitest'
import { partsOf, unbroken } from './linked-text.tsx'

const known = ['112', '0123-45 67 00', 'hej@norrvik.example', 'imy.se']

test.each([
  ['Ring 112.', ['Ring ', '112', '.']],
  ['0123-45 67 00, vardagar', ['0123-45 67 00', ', vardagar']],
  ['Ring 0123-45 67 00 eller 112', ['Ring ', '0123-45 67 00', ' eller ', '112']],
  ['Skriv till hej@norrvik.example.', ['Skriv till ', 'hej@norrvik.example', '.']],
  ['Lag (2112:5) och 1129 kr', ['Lag (2112:5) och 1129 kr']],
  ['info@imy.se och www.imy.se', ['info@imy.se och www.imy.se']],
  ['', []],
])('in "%s" the known words stand alone', (text, parts) => {
  expect(partsOf(text, known)).toEqual(parts)
})

test('a paragraph of law and a number stay on one line, other words break where they like', () => {
  expect(unbroken('13 kap. 2 § socialtjänstlagen')).toBe('13\u00a0kap.\u00a02\u00a0§ socialtjänstlagen')
  expect(unbroken('1 kap. 4 a § föräldrabalken')).toBe('1\u00a0kap.\u00a04\u00a0a § föräldrabalken')
  expect(unbroken('0123-45 67 00')).toBe('0123-45\u00a067\u00a000')
  expect(unbroken('15 år och 20 dagar')).toBe('15 år och 20 dagar')
})
