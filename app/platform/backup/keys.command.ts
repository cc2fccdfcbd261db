import { writeFileSync } from 'node:fs'
import { runCommand } from '#app/platform/start/command.ts'
import { createBackupKeys } from './keys.ts'

// npm run backup:keys -- <identity file>: run it on another machine than the portal's.
await runCommand(async ([path]) => {
  if (!path) return { faults: ['Say where the identity goes: npm run backup:keys -- <file>'] }
  const { recipient, identity } = createBackupKeys()
  writeFileSync(path, `${identity}\n`, { flag: 'wx', mode: 0o400 })
  return `NARA_BACKUP_RECIPIENT=${recipient}`
})
