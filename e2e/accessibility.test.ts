import { faultsOnPage } from './audit.ts'
import { languages } from './applying.ts'
import { cookieOf } from './cookies.ts'
import { expect, test } from './fixtures.ts'
import type { Scene } from './scene.ts'
import { makeScenes } from './scenes.ts'
import { show } from './show.ts'

/** The scenes are looked at in portions, so that both workers have something to do. */
const PORTIONS = 4

for (const code of ['sv', 'en', 'ar'] as const) {
  for (let portion = 0; portion < PORTIONS; portion++) {
    test(`every page in every state in ${code} can be read, heard and reached, light and dark, portion ${portion + 1}`, async ({
      house,
      page,
      context,
    }) => {
      test.setTimeout(300_000)
      const scenes = (await makeScenes(house)).filter(
        ({ swedishOnly }, i) => i % PORTIONS === portion && (code === 'sv' || !swedishOnly),
      )
      const faults: string[] = []
      for (const scene of scenes) {
        await context.clearCookies()
        await context.addCookies(cookiesOf(scene, code).map((pair) => cookieOf(pair, house.url)))
        await show(page, scene)
        faults.push(...(await faultsOnPage(page, languages[code])).map((fault) => `${scene.name}: ${fault}`))
      }

      expect(faults).toEqual([])
    })
  }
}

const cookiesOf = ({ cookie }: Scene, code: string) => [
  `nara-language=${code}`,
  ...cookie.split('; ').filter(Boolean),
]
