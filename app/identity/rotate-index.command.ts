import { systemClock } from '#app/platform/clock.ts'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { prepareDatabase } from '#app/platform/start/prepare.ts'
import { rotateIndexKey, type Left } from './rotate-index.server.ts'

const LIST_IS_WHOLE = '--list-is-whole'

const FAULTS: Record<Left[number], string> = {
  staff:
    'Some staff accounts are still found by the old key: add them again (npm run staff -- add), then run this again',
  protected_numbers:
    'The list of protected identities is still under the old key: give the whole list (npm run protected -- add), ' +
    `then run this again with ${LIST_IS_WHOLE}`,
}

// npm run rotate-index: a new key for looking people up, while the portal runs. Stopped in the middle, it goes on where
// it was when it is run again.
await runCommand(async (args) => {
  if (args.some((word) => word !== LIST_IS_WHOLE)) {
    return { faults: [`Say nothing, or ${LIST_IS_WHOLE}: npm run rotate-index`] }
  }
  const ground = prepareDatabase(commandConfig(), systemClock.now())
  try {
    const house = { ...ground, clock: systemClock }
    const left = await rotateIndexKey(house, { listIsWhole: args.includes(LIST_IS_WHOLE) })
    if (left.length > 0) return { faults: left.map((table) => FAULTS[table]) }
    return 'Everybody is found by the new key, and the old one is destroyed: copy the key folder anew.'
  } finally {
    ground.db.$client.close()
  }
})
