import { createInterface } from 'node:readline/promises'
import { systemClock } from '#app/platform/clock.ts'
import { createKeyring } from '#app/platform/crypto/keyring.ts'
import { commandConfig, runCommand } from './command.ts'
import { giveUpLostKey } from './lost-key.ts'

const OPTIONS = ['--cases', '--yes']

// npm run keys: makes the keys of a new installation, once. Keys that are there are never overwritten.
// npm run keys -- lost <key id> [--cases] [--yes]: takes out what a key that is gone for good has sealed.
await runCommand(async ([what, ...rest]) => {
  if (what === undefined) return make()
  const [keyId, ...more] = rest.filter((word) => !OPTIONS.includes(word))
  if (what !== 'lost' || more.length > 0) {
    return { faults: ['Say what to do: npm run keys, or npm run keys -- lost <key id>'] }
  }
  if (!keyId) return { faults: ['Say which key: npm run keys -- lost <key id> [--cases] [--yes]'] }
  if (!rest.includes('--yes')) {
    if (!process.stdin.isTTY) return { faults: ['Nobody is there to be asked: say --yes as well'] }
    if (!(await isMeant(keyId))) return { faults: ['That is another key: nothing was changed'] }
  }
  const gone = await giveUpLostKey(commandConfig(), keyId, {
    now: systemClock.now(),
    cases: rest.includes('--cases'),
  })
  return (
    `The key ${keyId} is written off: ${gone.drafts} drafts, ${gone.cases} matters, ` +
    `${gone.files} files and ${gone.persons} people went with it.`
  )
})

function make(): string {
  const { keysDir } = commandConfig()
  createKeyring(keysDir)
  return `The keys are in ${keysDir}: keep a sealed copy with two persons, never beside the backups.`
}

async function isMeant(keyId: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr, historySize: 0 })
  asking.once('SIGINT', () => process.exit(130))
  process.stderr.write(`What ${keyId} has sealed will be deleted and cannot be brought back.\n`)
  const said = [await asking.question('Type its name: '), await asking.question('And once more: ')]
  asking.close()
  return said.every((name) => name.trim() === keyId)
}
