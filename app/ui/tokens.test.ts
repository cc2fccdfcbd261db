import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./', import.meta.url)
const tokens = readFileSync(new URL('tokens.css', folder), 'utf8')
const [lightCss = '', darkCss = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)')

function colours(css: string) {
  const found: Record<string, string> = {}
  for (const [, name = '', hex = ''] of css.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)) found[name] = hex
  return found
}

const themes = { light: colours(lightCss), dark: { ...colours(lightCss), ...colours(darkCss) } }

// WCAG 2.2, "relative luminance" and "contrast ratio".
function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(theme: 'light' | 'dark', one: string, other: string) {
  const pair = [one, other].map((name) => {
    const hex = themes[theme][name]
    if (!hex) throw new Error(`no colour --${name}`)
    return luminance(hex)
  })
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const on = (inks: string[], backs: string[]) =>
  inks.flatMap((ink) => backs.map((back) => [ink, back] as const))

const texts = [
  ...on(['ink', 'ink-soft', 'brand-link', 'danger'], grounds),
  ...on(['ink', 'brand-link'], ['brand-tint']),
  ...on(['ink'], ['info-ground', 'success-ground', 'warning-ground', 'danger-ground']),
  ...on(['brand-on-solid'], ['brand-solid', 'brand-solid-hover']),
  ...on(['brand-on-glow'], ['brand-glow', 'brand-glow-hover']),
  ...on(['danger-on-solid'], ['danger-solid', 'danger-solid-hover']),
  ...on(['brand-on-night', 'brand-on-night-soft'], ['brand-night', 'brand-ground']),
  ...['info', 'progress', 'success', 'warning', 'danger'].map((tone) => [tone, `${tone}-ground`] as const),
]

const edges = [
  ...on(['edge', 'brand-solid', 'danger', 'focus'], grounds),
  ...on(['edge', 'focus', 'brand-solid', 'danger'], ['brand-tint']),
  ...on(['focus'], ['info-ground', 'success-ground', 'warning-ground', 'danger-ground']),
  ...on(['brand-glow'], ['brand-night', 'brand-ground', 'brand-night-near']),
  ...on(['focus-on-night'], ['brand-night', 'brand-ground', 'focus-glow-on-night']),
  ...on(['focus'], ['focus-glow']),
  ...on(['brand-on-glow'], ['brand-glow']),
]

for (const theme of ['light', 'dark'] as const) {
  test.each(texts)(`${theme}: text in --%s on --%s has a contrast of at least 7`, (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(7)
  })

  test.each(edges)(`${theme}: --%s is seen against --%s`, (edge, ground) => {
    expect(contrast(theme, edge, ground)).toBeGreaterThanOrEqual(3)
  })
}

test('the contrast formula gives 21 for black on white', () => {
  expect((luminance('#ffffff') + 0.05) / (luminance('#000000') + 0.05)).toBeCloseTo(21)
})

const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'))

test('every stylesheet is imported once', () => {
  const imported = [...readFileSync(new URL('ui.css', folder), 'utf8').matchAll(/'\.\/(.+?)'/g)].map(
    ([, file]) => file,
  )
  expect(imported.toSorted()).toEqual(sheets.filter((file) => file !== 'ui.css').toSorted())
})

test.each(sheets)('%s uses only tokens that exist', (file) => {
  const css = readFileSync(new URL(file, folder), 'utf8')
  const known = new Set([...(tokens + css).matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
  const unknown = [...css.matchAll(/var\((--[\w-]+)\)/g)]
    .map(([, name]) => name)
    .filter((name) => !known.has(name))
  expect(unknown).toEqual([])
})

test.each(sheets)('%s is written with logical properties', (file) => {
  const css = readFileSync(new URL(file, folder), 'utf8')
  const physical = css.match(
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom|float)\s*:/gm,
  )
  // Media queries have no logical form.
  expect((physical ?? []).filter((hit) => !/width|height/.test(hit))).toEqual([])
})

test.each(sheets)('%s takes its colours from tokens', (file) => {
  if (['tokens.css', 'print.css'].includes(file)) return
  const css = readFileSync(new URL(file, folder), 'utf8')
  // White while the page is being left: it must look like any empty page.
  expect(css.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual(file === 'base.css' ? ['#fff'] : [])
})
