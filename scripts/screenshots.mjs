import { ensureBuilt } from './lib/build.mjs'
import { Complaint, main } from './lib/complaint.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { ensureNeeds } from './lib/needs.mjs'
import { findNode, nodeEnv } from './lib/node.mjs'
import { fromRoot } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { stage } from './lib/stage.mjs'

/** Takes a picture of every page in every state: what it takes stands in e2e/screenshots.command.ts. */
await main(async () => {
  await ensureInstalled()
  await ensureNeeds()
  await ensureBuilt()
  const output = await stage('Take pictures', async () => {
    const taken = await run(
      findNode(),
      [fromRoot('e2e', 'screenshots.command.ts'), ...process.argv.slice(2)],
      { env: nodeEnv() },
    )
    if (taken.code !== 0) throw new Complaint(`The pictures could not be taken:\n${taken.output}`)
    return taken.output
  })
  console.log(output.trimEnd())
})
