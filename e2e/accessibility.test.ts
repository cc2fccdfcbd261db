import { matchRoutes } from 'react-router'
import { bringAxe, faultsOnPage } from './audit.ts'
import { languages } from './applying.ts'
import { faultsBeforeBystander } from './bystander.ts'
import { cookieOf } from './cookies.ts'
import { expect, test } from './every-scene.ts'
import { allRoutes } from './security/route-table.ts'
import { show } from './show.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

/** Routes that show no page: they lead on, or answer with a file, a stream or nothing. */
const WITHOUT_PAGE = [
  'forms/send',
  'forms/file',
  'identity/routes/callback',
  'identity/routes/sign-out',
  'identity/routes/extend',
  'identity/routes/leave',
  'my-pages/routes/receipt-pdf',
  'follow/routes/receipt-pdf',
  'my-pages/routes/file',
  'my-pages/routes/live',
  'services/meetings/routes/map',
  'services/meetings/routes/calendar',
  'desk/routes/data',
  'desk/routes/file',
  'pages/language',
  'pages/theme',
  'pages/csp-report',
]

test('every route that shows a page has a scene', ({ house, scenes }) => {
  const routes = allRoutes.map(({ id, path }) => ({ id, path }))
  const shown = scenes.map(
    ({ path }) => matchRoutes(routes, new URL(path, house.url).pathname)?.[0]?.route.id,
  )
  const ids = routes.map(({ id }) => id).sort()
  expect([...new Set([...shown, ...WITHOUT_PAGE])].sort()).toEqual(ids)
})

/** The scenes are looked at in portions, so that a fault is told before all have been seen. */
const PORTIONS = 4
const seenInDark = new Set<number>()

for (const code of ['sv', 'en', 'ar'] as const) {
  for (let portion = 0; portion < PORTIONS; portion++) {
    test(`every page in every state in ${code} can be read, heard, reached and left at once, light and dark, and tells a bystander nothing, portion ${portion + 1}`, async ({
      house,
      scenes,
      page,
      context,
      faults: complaints,
    }) => {
      test.setTimeout(300_000)
      await bringAxe(page)
      const faults: string[] = []
      const wanted = scenes.filter(
        ({ swedishOnly }, i) => i % PORTIONS === portion && (code === 'sv' || !swedishOnly),
      )
      for (const scene of wanted) {
        await context.clearCookies()
        const cookies = [`nara-language=${code}`, ...scene.cookie.split('; ').filter(Boolean)]
        await context.addCookies(cookies.map((pair) => cookieOf(pair, house.url)))
        await show(page, scene)
        const found = [
          ...(await faultsBeforeBystander(page, scene)),
          ...(await faultsOnPage(page, languages[code], seenInDark)),
        ]
        faults.push(...found.map((fault) => `${scene.name}: ${fault}`))
        // What is broken on purpose is answered as broken.
        const provoked = complaints.indexOf(`${scene.status} from ${page.url()}`)
        if (provoked >= 0) complaints.splice(provoked, 1)
      }

      expect(faults).toEqual([])
    })
  }
}
