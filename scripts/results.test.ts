import { expect, test } from 'vitest'
import { countPlaywright, countVitest } from './lib/results.mjs'

const run = { code: 0, allowedSkips: ['a test that may be skipped'] }

function vitest(...statuses: string[]) {
  return {
    testResults: [
      {
        name: 'a.test.ts',
        status: 'passed',
        assertionResults: statuses.map((status) => ({ fullName: status, status })),
      },
    ],
  }
}

function playwright(...tests: [title: string, status: string][]) {
  const specs = tests.map(([title, status]) => ({ title, tests: [{ projectName: 'desktop', status }] }))
  return { suites: [{ title: 'a.test.ts', suites: [{ title: 'a group', specs }] }], errors: [] }
}

test('tests that pass and fail are counted one by one', () => {
  expect(countVitest(vitest('passed', 'passed', 'failed'), { ...run, code: 1 })).toMatchObject({
    passed: 2,
    failed: 1,
  })
  const report = playwright(['one', 'expected'], ['two', 'unexpected'], ['three', 'flaky'])
  expect(countPlaywright(report, { ...run, code: 1 })).toMatchObject({ passed: 1, failed: 2 })
})

test('a skipped test is a failed one, unless it is on the list', () => {
  expect(countVitest(vitest('passed', 'skipped', 'pending', 'todo'), run)).toMatchObject({
    passed: 1,
    failed: 3,
  })
  const report = playwright(
    ['one', 'expected'],
    ['two', 'skipped'],
    ['a test that may be skipped', 'skipped'],
  )
  expect(countPlaywright(report, run)).toMatchObject({ passed: 1, failed: 1 })
})

test('a file that does not load is a failure', () => {
  const report = {
    testResults: [{ name: 'a.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }],
  }
  expect(countVitest(report, { ...run, code: 1 })).toEqual({
    passed: 0,
    failed: 1,
    notes: ['a.test.ts did not run: SyntaxError'],
  })
})

test('a server that does not start is a failure', () => {
  const report = { suites: [], errors: [{ message: 'webServer was not able to start' }] }
  expect(countPlaywright(report, { ...run, code: 1 })).toMatchObject({ passed: 0, failed: 1 })
})

test('a run without tests, or one that ends badly after its tests, is a failure', () => {
  expect(countVitest({ testResults: [] }, run)).toMatchObject({ passed: 0, failed: 1 })
  expect(countVitest(vitest('passed'), { ...run, code: 1 })).toMatchObject({ passed: 1, failed: 1 })
})
