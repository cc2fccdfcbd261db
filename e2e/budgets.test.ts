import { expect, test } from '@playwright/test'
import { stories, type StoryName } from '#db/seed/stories.ts'
import { makeHome, startServer, withPortal, type Home, type RunningServer } from './server.ts'
import { applicationOf, pagesOfStory, type StoryPage } from './story-pages.ts'
import { excesses, JOURNEY_BUDGET, weigh } from './weights.ts'

const names = Object.keys(stories) as StoryName[]
let home: Home
let server: RunningServer
let pages: Record<StoryName, ReturnType<typeof pagesOfStory>>

test.beforeAll(async () => {
  home = await makeHome()
  pages = await withPortal(
    home,
    (portal) => Object.fromEntries(names.map((name) => [name, pagesOfStory(portal, name)])) as typeof pages,
  )
  server = await startServer(home)
})
test.afterAll(async () => {
  await server.stop()
  home.remove()
})

for (const name of names) {
  for (const code of ['sv', 'en', 'ar'] as const) {
    test(`no page that ${name} comes to in ${code} weighs more than its budget`, async () => {
      const heavy: string[] = []
      for (const page of pages[name][code])
        for (const excess of excesses(await weigh(server.url, page))) heavy.push(`${page.name}: ${excess}`)
      expect(heavy).toEqual([])
    })
  }

  test(`the whole application of ${name} weighs less than ${JOURNEY_BUDGET} bytes`, async () => {
    const total = await weightOfAll(applicationOf(pages[name].ar))
    expect(total).toBeLessThanOrEqual(JOURNEY_BUDGET)
    // A sum that has lost its pages would always be light.
    expect(total).toBeGreaterThan(50_000)
  })
}

/** What the browser keeps is fetched once. */
async function weightOfAll(walked: readonly StoryPage[]): Promise<number> {
  let total = 0
  for (const [i, page] of walked.entries()) {
    const { html, css, script, other } = await weigh(server.url, page)
    total += html + (i === 0 ? css + script + other : 0)
  }
  return total
}
