import { expect, test, vi } from 'vitest'
import { LANGUAGES } from '#app/locales/catalogue.ts'
import { ask, filledPortal } from '#app/pages/testing.tsx'
import type { Portal } from '#app/platform/portal.ts'

// Only the build knows the files' names.
vi.mock('#app/pages/assets.ts', () => ({ STYLESHEET: '/assets/ui.css', SCRIPT: '/assets/enhance.js' }))

const PAGES = ['/barn-och-unga', '/barn-och-unga/8-12', '/barn-och-unga/13-17']

function withHelpline(childHelpline: { name: string; number: string } | undefined): Portal {
  const portal = filledPortal()
  const municipality = { ...portal.config.municipality, childHelpline }
  return { ...portal, config: { ...portal.config, municipality } }
}

test.each(PAGES)('%s has the way out and 112 before anything else to read', async (path) => {
  for (const code of LANGUAGES) {
    const { html } = await ask(path, { code })
    expect(html.indexOf('data-quick-exit')).toBeGreaterThan(0)
    expect(html.indexOf('data-quick-exit')).toBeLessThan(html.indexOf('<h1'))
    const main = html.slice(html.indexOf('<h1'))
    expect(main.indexOf('href="tel:112"')).toBeGreaterThan(0)
    expect(main.indexOf('href="tel:112"')).toBeLessThan(main.indexOf('</section>'))
  }
})

test.each(PAGES)(
  '%s shows the helpline that the municipality has set, and none when it has set none',
  async (path) => {
    const set = await ask(path, { portal: withHelpline({ name: 'Jourlinjen', number: '020-12 34 56' }) })
    expect(set.html).toContain('href="tel:020123456"')
    expect(set.html).toContain('Jourlinjen. Du kan också ringa hit')
    const none = await ask(path, { portal: withHelpline(undefined) })
    expect(none.html).not.toMatch(/Jourlinjen|Bris|116|Du kan också ringa hit/)
  },
)

test('an age leads to its own words, and those to the form', async () => {
  const choose = (await ask('/barn-och-unga')).html
  for (const path of PAGES.slice(1)) {
    expect(choose).toContain(`href="${path}"`)
    expect((await ask(path)).html).toContain('href="/d"')
  }
  const [young, older] = await Promise.all(PAGES.slice(1).map(async (path) => (await ask(path)).html))
  expect(young).not.toContain('fyllt 15 år')
  expect(older).toContain('fyllt 15 år')
})

test.each(PAGES)('without the script %s has no button that reads aloud', async (path) => {
  const { html } = await ask(path)
  expect(html).toMatch(/<div class="read-aloud" data-read-aloud="" hidden="">/)
  expect(html).toContain('aria-pressed="false"')
})
