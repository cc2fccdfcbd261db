import { readFileSync } from 'node:fs'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { restoreBackup } from './restore.ts'

// npm run restore -- <backup> <identity file>
await runCommand(async ([source, identityFile]) => {
  if (!source || !identityFile)
    return { faults: ['Say which backup and which identity: npm run restore -- <backup> <identity file>'] }
  const { dataDir } = commandConfig()
  const { files } = await restoreBackup(source, readFileSync(identityFile, 'utf8').trim(), dataDir)
  return `Restored database and ${files} files into ${dataDir}: put the keys back and run "npm run check" before the start.`
})
