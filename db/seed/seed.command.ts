import { createPortal } from '#app/start.server.ts'
import { commandConfig, runCommand } from '#app/platform/start/command.ts'
import { seedDemo } from './demo.ts'

/** `node db/seed/seed.command.ts`: fills an empty demo with its people and a few matters. */
await runCommand(async () => {
  const config = commandConfig()
  if (!config.demo) return { faults: ['Only the demo is seeded'] }
  const { portal, close } = await createPortal({ ...config, logLevel: 'silent' })
  try {
    const { persons, cases } = seedDemo(portal)
    return `The demo has ${persons} people and ${cases} matters`
  } finally {
    await close()
  }
})
