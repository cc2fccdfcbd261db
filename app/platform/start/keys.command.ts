import { createKeyring } from '#app/platform/crypto/keyring.ts'
import { commandConfig, runCommand } from './command.ts'

// npm run keys: makes the keys of a new installation, once. Keys that are there are never overwritten.
await runCommand(async () => {
  const { keysDir } = commandConfig()
  createKeyring(keysDir)
  return `The keys are in ${keysDir}: keep a sealed copy with two persons, never beside the backups.`
})
