import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('every action that the audit log knows is written by somebody', () => {
  const declared = [
    ...readFileSync(new URL('actions.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}'?([a-z-]+)'?: (?:object|\{)/gm,
    ),
  ].map(([, name = '']) => name)
  expect(declared.length).toBeGreaterThan(10)
  const sources = globSync('app/**/*.{ts,tsx}', { exclude: ['**/*.test.*', '**/audit/actions.ts'] })
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  expect(declared.filter((name) => !sources.includes(`'${name}'`))).toEqual([])
})
