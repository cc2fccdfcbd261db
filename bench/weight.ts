import { applicationOf, pagesOfStory } from '../e2e/story-pages.ts'
import { BUDGETS, excesses, JOURNEY_BUDGET, weigh, type Weight } from '../e2e/weights.ts'
import { inHouse } from './house.ts'
import { kb, type Row } from './row.ts'

/** The parent's story in Arabic: the most pages in the heaviest script. Every page of every story is e2e/budgets.test.ts. */
export function measureWeight(): Promise<Row[]> {
  return inHouse({ prepare: (portal) => pagesOfStory(portal, 'parent').ar }, async ({ server }, pages) => {
    const weights = new Map<string, Weight>()
    for (const page of pages) weights.set(page.name, await weigh(server.url, page))
    const first = weights.get('/')!
    const walked = applicationOf(pages).map(({ name }) => weights.get(name)!)
    const journey = walked.reduce((sum, { html }) => sum + html, first.css + first.script + first.other)
    const parts = ['html', 'css', 'script'] as const
    const rows = parts.map((part): Row => {
      const [name, most] = heaviest(weights, part)
      return {
        measure: `weight, ${part}`,
        portal: kb(most),
        goal: `≤ ${kb(BUDGETS[part])}`,
        ok: most <= BUDGETS[part],
        note: `heaviest of ${pages.length} pages: ${name}`,
      }
    })
    const [, requests] = heaviest(weights, 'requests')
    const broken = [...weights].flatMap(([name, weight]) =>
      excesses(weight).map((excess) => `${name} ${excess}`),
    )
    return [
      ...rows,
      {
        measure: 'requests of a page, cold',
        portal: String(requests),
        goal: `≤ ${BUDGETS.requests}`,
        ok: requests <= BUDGETS.requests,
        note: broken.join(', '),
      },
      {
        measure: 'a whole application, cold',
        portal: kb(journey),
        goal: `≤ ${kb(JOURNEY_BUDGET)}`,
        ok: journey <= JOURNEY_BUDGET,
        note: `${walked.length} pages`,
      },
    ]
  })
}

function heaviest(weights: ReadonlyMap<string, Weight>, part: keyof Weight): [name: string, most: number] {
  return [...weights]
    .map(([name, weight]): [string, number] => [name, weight[part]])
    .reduce((most, each) => (each[1] > most[1] ? each : most))
}
