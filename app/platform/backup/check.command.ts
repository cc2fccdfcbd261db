import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { checkData } from './check.ts'

// npm run check
await runCommand(async () => {
  const { checked, files, faults } = await checkData(commandConfig())
  if (faults.length > 0) return { faults }
  return `Everything is as it was written: ${checked} sealed values and codes, ${files} files, the audit chain.`
})
