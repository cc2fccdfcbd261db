import { join } from 'node:path'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { makeBackup } from './backup.ts'
import { fingerprintOf } from './keys.ts'

// npm run backup -- <folder or file>
await runCommand(async ([target]) => {
  if (!target) return { faults: ['Say where the backup goes: npm run backup -- <folder or file>'] }
  const { dataDir, backupRecipient } = commandConfig()
  if (!backupRecipient) {
    return { faults: ['NARA_BACKUP_RECIPIENT is not set: make a pair with "npm run backup:keys -- <file>"'] }
  }
  const stamp = new Date().toISOString().replace(/[-:]/g, '').slice(0, 15)
  const path = target.endsWith('.backup') ? target : join(target, `nara-${stamp}.backup`)
  const { bytes, files, sha256 } = await makeBackup(dataDir, backupRecipient, path)
  return `${path}: ${bytes} bytes, ${files} files, for ${fingerprintOf(backupRecipient)}, sha-256 ${sha256}`
})
