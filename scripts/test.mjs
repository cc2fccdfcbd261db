import { runChecks } from './lib/checks.mjs'
import { main } from './lib/complaint.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { ensureNeeds } from './lib/needs.mjs'

// `npm run test:long`: the same tests with the long forms of those that have one; hours, not minutes.
if (process.argv.includes('--long')) process.env.LONG_TESTS = '1'

await main(async () => {
  try {
    await ensureInstalled()
    await ensureNeeds()
  } catch (error) {
    // Whoever reads only the last line must not take "nothing ran" for "nothing failed".
    process.on('exit', () => console.log('\n0 passed, 1 failed'))
    throw error
  }
  if (!(await runChecks())) process.exitCode = 1
})
