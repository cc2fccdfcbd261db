import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { freePercent, isDiskLow } from './disk.ts'

const disk = (bavail: number, blocks: number) => () => ({ bavail, blocks })

test.each([
  [disk(100, 100), 100, false],
  [disk(15, 100), 15, false],
  [disk(14, 100), 14, true],
  [disk(1499, 10_000), 14, true],
  [disk(0, 100), 0, true],
  [disk(0, 0), 0, true],
])('the alarm goes when less than 15 per cent are free', (statfs, percent, low) => {
  expect(freePercent('/data', statfs)).toBe(percent)
  expect(isDiskLow(percent)).toBe(low)
})

test('a folder that is not there is no reason to be calm', () => {
  expect(freePercent('/nowhere/at/all')).toBe(0)
  expect(freePercent(tmpdir())).toBeGreaterThan(0)
})
