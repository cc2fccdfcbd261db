import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startClamd, type TestClamd } from './clamd.testing.ts'
import { hostileFiles, type Hostile } from './hostile.testing.ts'
import type { Measured } from './measure.testing.ts'

/** Security test S16: what each file may cost. Memory is the server's process and its child's together. */
const MAX_MS = 15_000
const MAX_MB = 300

let clamd: TestClamd
let folder: string
let hostile: Hostile[]
let measured: Measured[]
let leftBehind: number
beforeAll(async () => {
  clamd = await startClamd()
  folder = await mkdtemp(join(tmpdir(), 'nara-hostile-'))
  hostile = await hostileFiles()
  const list = []
  for (const [i, { what, name, type, bytes }] of hostile.entries()) {
    await writeFile(join(folder, String(i)), bytes)
    list.push({ what, name, type, path: join(folder, String(i)) })
  }
  await writeFile(join(folder, 'list.json'), JSON.stringify(list))
  const script = join(import.meta.dirname, 'measure.testing.ts')
  const args = ['--expose-gc', script, join(folder, 'list.json'), clamd.address]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  ;({ measured, leftBehind } = JSON.parse(stdout) as { measured: Measured[]; leftBehind: number })
}, 300_000)
afterAll(async () => {
  await clamd.stop()
  await rm(folder, { recursive: true })
})

test('every hostile file is refused as what it is', () => {
  const outcomes = measured.map(({ what, outcome }) => [what, outcome])
  expect(outcomes).toEqual(hostile.map(({ what, refusal }) => [what, refusal]))
})

test('no hostile file costs more time or memory than is allowed', () => {
  expect(measured.filter(({ ms }) => ms > MAX_MS)).toEqual([])
  expect(measured.filter(({ mainMb, childMb }) => mainMb + childMb > MAX_MB)).toEqual([])
})

test('no hostile file leaves anything on the disk', () => {
  expect(leftBehind).toBe(0)
})
