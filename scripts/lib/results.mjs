/**
 * Counts in what a test runner wrote. A skipped test is a failed one unless it is on the list of allowed skips; a
 * test file that did not load, or a run that broke off, is a failure of its own.
 * @typedef {{ passed: number, failed: number, notes: string[] }} Count
 */

/** @returns {Count} */
export function countVitest(report, { code, allowedSkips }) {
  const count = { passed: 0, failed: 0, notes: [] }
  for (const file of report.testResults) {
    const failedBefore = count.failed
    for (const { fullName, status } of file.assertionResults) {
      addTest(
        count,
        `${file.name}: ${fullName}`,
        fullName,
        status === 'passed' ? 'passed' : status,
        allowedSkips,
      )
    }
    if (file.status !== 'passed' && count.failed === failedBefore)
      fail(count, `${file.name} did not run: ${file.message}`)
  }
  return closed(count, code)
}

/** @returns {Count} */
export function countPlaywright(report, { code, allowedSkips }) {
  const count = { passed: 0, failed: 0, notes: [] }
  const visit = (suite, path) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        const title = [...path, spec.title].join(' › ')
        const status = test.status === 'expected' ? 'passed' : test.status
        addTest(count, `[${test.projectName}] ${title}`, spec.title, status, allowedSkips)
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...path, inner.title])
  }
  for (const suite of report.suites) visit(suite, [suite.title])
  for (const error of report.errors ?? []) fail(count, error.message ?? 'an error outside any test')
  return closed(count, code)
}

function addTest(count, name, title, status, allowedSkips) {
  if (status === 'passed') count.passed++
  else if (status === 'failed' || status === 'unexpected' || status === 'flaky')
    fail(count, `${name}: ${status}`)
  else if (!allowedSkips.includes(title))
    fail(count, `${name}: skipped, and not on the list of allowed skips`)
}

function fail(count, note) {
  count.failed++
  count.notes.push(note)
}

function closed(count, code) {
  if (count.passed + count.failed === 0) fail(count, 'no test ran')
  else if (code !== 0 && count.failed === 0)
    fail(count, `every test passed, but the runner ended with code ${code}`)
  return count
}
