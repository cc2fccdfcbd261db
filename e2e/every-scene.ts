import { test as base } from './fixtures.ts'
import type { Scene } from './scene.ts'
import { openScenes } from './scenes.ts'

export { expect } from './fixtures.ts'

/** Tests that look at every page: the scenes are made once, and their drafts stay. */
export const test = base.extend<object, { scenes: Scene[] }>({
  scenes: [
    async ({ house }, use) => {
      const { scenes, close } = await openScenes(house)
      await use(scenes)
      await close()
    },
    { scope: 'worker' },
  ],
  tidied: ({}, use) => use(undefined),
})
