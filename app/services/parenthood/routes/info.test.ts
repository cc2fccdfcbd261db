import { expect, test, vi } from 'vitest'
import { createLanguages, LANGUAGES } from '#app/locales/catalogue.ts'
import { ask, filledPortal } from '#app/pages/testing.tsx'
import { textFacts } from '#app/platform/text-facts.ts'

// Only the build knows the files' names.
vi.mock('#app/pages/assets.ts', () => ({ STYLESHEET: '/assets/ui.css', SCRIPT: '/assets/enhance.js' }))

test.each(LANGUAGES)(
  'the page before the questions leads to them, to Skatteverket and to us, in %s',
  async (code) => {
    const { html } = await ask('/foraldraskap', { code })
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    for (const href of ['/v', 'https://www.skatteverket.se/', 'tel:0123456700'])
      expect(main).toContain(`href="${href}"`)
  },
)

test('from which week parents may come before the birth is what the municipality has set', async () => {
  const portal = filledPortal()
  const municipality = { ...portal.config.municipality, parenthoodWeek: 30 }
  const config = { ...portal.config, municipality }
  const { html } = await ask('/foraldraskap', {
    portal: { ...portal, config, languages: createLanguages(textFacts(config)) },
  })
  expect(html).toContain('graviditetsvecka 30')
  expect((await ask('/foraldraskap')).html).toContain('graviditetsvecka 22')
})

test('whoever reads it is told by which sections', async () => {
  const { html } = await ask('/foraldraskap')
  for (const section of [
    '1 kap. 4 §',
    '1 kap. 4 a §',
    '1 kap. 9 §',
    '2 kap. 1 §',
    '6 kap. 4 §',
    '16 kap. 2 §',
  ])
    expect(html).toContain(section)
})
