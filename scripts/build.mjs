import { rmSync, writeFileSync } from 'node:fs'
import { STAMP } from './lib/build.mjs'
import { main } from './lib/complaint.mjs'
import { findNode, nodeEnv } from './lib/node.mjs'
import { fromRoot } from './lib/root.mjs'
import { run } from './lib/run.mjs'
import { hashSources } from './lib/sources.mjs'

const STEPS = [
  ['node_modules/@react-router/dev/bin.cjs', 'build'],
  ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.enhance.config.ts'],
]

await main(async () => {
  const sources = hashSources()
  // A build that was broken off must not pass for a finished one.
  rmSync(STAMP, { force: true })
  for (const [tool, ...args] of STEPS) {
    const { code, output } = await run(findNode(), [fromRoot(tool), ...args], {
      env: { ...nodeEnv(), NODE_ENV: 'production' },
    })
    process.stdout.write(output)
    if (code !== 0) process.exit(code)
  }
  writeFileSync(STAMP, sources)
})
