import { readFileSync } from 'node:fs'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { checkData } from './check.ts'

const USAGE = 'Usage: npm run check [-- --heads <file>]; - reads what was kept elsewhere from standard input'

// npm run check
// npm run check -- --heads heads.txt
await runCommand(async ([option, file, ...more]) => {
  if ((option !== undefined && option !== '--heads') || (option && !file) || more.length > 0)
    throw new Error(USAGE)
  const heads = file === undefined ? undefined : readFileSync(file === '-' ? 0 : file, 'utf8')
  const { checked, files, faults } = await checkData(commandConfig(), heads)
  if (faults.length > 0) return { faults }
  const chain =
    heads === undefined ? 'the audit chain' : 'the audit chain, also against what was kept elsewhere'
  return `Everything is as it was written: ${checked} sealed values and codes, ${files} files, ${chain}.`
})
