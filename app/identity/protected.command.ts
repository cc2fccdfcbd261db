import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { inTransaction } from '#db/client.ts'
import { hasClearedManager } from '#db/queries/staff.ts'
import { systemClock } from '#app/platform/clock.ts'
import { redact, type Redacted } from '#app/platform/redacted.ts'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { parsePersonalNumber } from './personal-number.ts'
import { addProtected, removeProtected } from './protected-identity.server.ts'

const UNSEEN =
  'No unit manager has clearance: until one has, a matter that a colleague had taken is seen by nobody (npm run staff)'
const CHANGES = { add: addProtected, remove: removeProtected }

// npm run protected -- add|remove: numbers come one a line on standard input, so that none lands in a shell's history
// or in the list of processes. All of them are taken, or none; what is printed says nothing about anybody.
await runCommand(async ([change = '']) => {
  if (change !== 'add' && change !== 'remove') {
    return { faults: ['Say what to do: npm run protected -- add, or npm run protected -- remove'] }
  }
  const { numbers, faults } = await readNumbers()
  if (faults.length > 0) return { faults }
  if (numbers.length === 0) return { faults: ['No number was given: one of 12 digits a line'] }
  const config = commandConfig()
  const ground = prepareDatabase(config, systemClock.now())
  try {
    inTransaction(ground.db, () => {
      for (const number of numbers) CHANGES[change]({ ...ground, clock: systemClock }, number)
    })
    // Says the same whoever was added: nobody's matter shows through it.
    const isSeen = change === 'remove' || hasClearedManager(ground.db, config.municipality.unit)
    return isSeen ? 'Done' : `Done\n${UNSEEN}`
  } finally {
    ground.db.$client.close()
  }
})

async function readNumbers(): Promise<{ numbers: Redacted<string>[]; faults: string[] }> {
  const { isTTY } = process.stdin
  if (isTTY) process.stderr.write('One number of 12 digits a line, not shown; end with Ctrl-D.\n')
  // Who sits beside the terminal, or scrolls back in it, reads nothing.
  const unseen = new Writable({ write: (_piece, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: unseen, terminal: isTTY, historySize: 0 })
  lines.once('SIGINT', () => process.exit(130))
  const numbers: Redacted<string>[] = []
  const faults: string[] = []
  let at = 0
  for await (const line of lines) {
    at++
    if (line.trim() === '') continue
    const number = parsePersonalNumber(line)
    if ('fault' in number) faults.push(`Line ${at} is not a personal number of 12 digits (${number.fault})`)
    else numbers.push(redact(number.digits))
  }
  return { numbers, faults }
}
