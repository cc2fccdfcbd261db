import { runChecks } from './lib/checks.mjs'
import { main } from './lib/complaint.mjs'

await main(async () => {
  if (!(await runChecks())) process.exitCode = 1
})
