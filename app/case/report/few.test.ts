import { expect, test } from 'vitest'
import { FEW, hideFew, hideOne } from './few.ts'

/** Every way to fill so many parts with 0 to `most`. */
function* ways(parts: number, most: number): Generator<number[]> {
  if (parts === 0) {
    yield []
    return
  }
  for (const rest of ways(parts - 1, most)) for (let n = 0; n <= most; n++) yield [n, ...rest]
}

test.each([
  [2, 14],
  [3, 10],
  [4, 7],
])('whoever knows the whole and the rule can work out no part that is left out: %i parts', (count, most) => {
  const published = new Map<string, number[][]>()
  for (const parts of ways(count, most)) {
    const whole = parts.reduce((total, part) => total + part, 0)
    const shown = JSON.stringify([hideOne(whole) ?? 'few', hideFew(parts)])
    published.set(shown, [...(published.get(shown) ?? []), parts])
  }
  let hidden = 0
  for (const [shown, behind] of published) {
    const [, parts] = JSON.parse(shown) as [unknown, (number | null)[]]
    for (const [i, part] of parts.entries()) {
      if (part !== null) continue
      hidden++
      expect(new Set(behind.map((one) => one[i])).size, shown).toBeGreaterThan(1)
    }
  }
  expect(hidden).toBeGreaterThan(10)
})

test('what is shown is true, and nothing between one and four is', () => {
  for (const parts of ways(4, 7)) {
    for (const [i, shown] of hideFew(parts).entries()) {
      if (shown === undefined) continue
      expect(shown).toBe(parts[i])
      expect(shown === 0 || shown >= FEW).toBe(true)
    }
  }
})

test('a month in which everything was done in time is shown', () => {
  expect(hideFew([12, 0])).toEqual([12, 0])
  expect(hideFew([9, 3])).toEqual([undefined, undefined])
  expect(hideFew([20, 7, 6])).toEqual([20, 7, 6])
  expect(hideFew([20, 7, 1, 0])).toEqual([undefined, undefined, undefined, 0])
  expect(hideFew([0, 4])).toEqual([undefined, undefined])
  expect(hideFew([0, 0])).toEqual([0, 0])
  expect([0, 1, 4, 5].map(hideOne)).toEqual([0, undefined, undefined, 5])
})
