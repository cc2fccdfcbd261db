import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { nodeEnv } from './node.mjs'
import { npm } from './npm.mjs'
import { countPlaywright, countVitest } from './results.mjs'
import { fromRoot } from './root.mjs'
import { stage } from './stage.mjs'

const AT_ONCE = 2
const LIMIT_MS = 30 * 60_000

/** Checks that only read the sources, the slowest first: they run two at a time. */
const STATIC_CHECKS = [
  ['Lint', 'lint'],
  ['Types', 'types'],
  ['Dead code', 'knip'],
  ['Format', 'format:check'],
  ['Architecture', 'arrows'],
]

/**
 * Runs every check to its end, whatever fails on the way, and prints what failed. The last line is
 * `N passed, N failed`: every test of Vitest and Playwright, and each other check as one.
 */
export async function runChecks() {
  const folder = mkdtempSync(join(tmpdir(), 'nara-results-'))
  try {
    // First and alone: the type checker and the linter both read what it writes.
    const results = [await check('Route types', 'typegen')]
    results.push(...(await inTurns(STATIC_CHECKS, ([name, script]) => check(name, script))))
    results.push(await tests('Unit tests', folder, ['unit', '--', ...vitestArgs(folder)], countVitest))
    const build = await check('Build', 'build')
    results.push(build)
    results.push(
      build.failed > 0
        ? { name: 'Browser tests', passed: 0, failed: 1, output: 'not run, since the build failed' }
        : await tests('Browser tests', folder, ['e2e'], countPlaywright),
    )
    return summarise(results)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function vitestArgs(folder) {
  return [
    '--allowOnly=false',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportIn(folder)}`,
  ]
}

function reportIn(folder) {
  return join(folder, 'report.json')
}

async function inTurns(items, work) {
  const waiting = [...items]
  const results = []
  const worker = async () => {
    for (let item = waiting.shift(); item; item = waiting.shift()) results.push(await work(item))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

async function check(name, script) {
  return stage(name, async () => {
    const { code, output } = await npm(['run', '--silent', script], { env: nodeEnv(), timeoutMs: LIMIT_MS })
    const ok = code === 0
    return { name, ok, passed: ok ? 1 : 0, failed: ok ? 0 : 1, output }
  })
}

async function tests(name, folder, script, count) {
  return stage(name, async () => {
    const report = reportIn(folder)
    rmSync(report, { force: true })
    const { code, output } = await npm(['run', '--silent', ...script], {
      env: {
        ...nodeEnv(),
        CHROMIUM_PATH: findBrowser() ?? '',
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        NO_COLOR: '1',
      },
      timeoutMs: LIMIT_MS,
    })
    if (!existsSync(report))
      return { name, ok: false, passed: 0, failed: 1, output: `${output}\nno report was written` }
    const allowedSkips = JSON.parse(readFileSync(fromRoot('scripts', 'allowed-skips.json'), 'utf8'))
    const { passed, failed, notes } = count(JSON.parse(readFileSync(report, 'utf8')), { code, allowedSkips })
    return { name, ok: failed === 0, passed, failed, output: [output, ...notes].join('\n') }
  })
}

function summarise(results) {
  for (const { name, failed, output } of results) {
    if (failed > 0) console.log(`\n──── ${name} ────\n${output.trimEnd()}`)
  }
  console.log()
  for (const { name, passed, failed } of results) {
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(16)} ${passed} passed, ${failed} failed`)
  }
  const passed = results.reduce((sum, result) => sum + result.passed, 0)
  const failed = results.reduce((sum, result) => sum + result.failed, 0)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0 && passed > 0
}
