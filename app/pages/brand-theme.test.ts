import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BRAND_TOKENS, brandTheme, contrast } from './brand-theme.ts'

const tokens = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')
const [lightCss = '', darkCss = ''] = tokens.split('@media screen and (prefers-color-scheme: dark)')

function coloursOf(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): ?(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  )
}

/** What a page has when both stylesheets have spoken. */
function themed(colour: string) {
  const [light = '', dark = ''] = (brandTheme(colour) ?? '').split('@media screen')
  const ofLight = { ...coloursOf(lightCss), ...coloursOf(light) }
  return { light: ofLight, dark: { ...ofLight, ...coloursOf(darkCss), ...coloursOf(dark) } }
}

const GROUNDS = ['paper', 'surface', 'sunken', 'brand-tint']
const NIGHT = ['brand-night', 'brand-ground']
/** Ink, ground and the least contrast, as the design's own test has them. */
const PAIRS: [string, string, number][] = [
  ...GROUNDS.map((ground): [string, string, number] => ['brand-link', ground, 7]),
  ...GROUNDS.map((ground): [string, string, number] => ['brand-solid', ground, 3]),
  ...NIGHT.flatMap((ground): [string, string, number][] => [
    ['brand-on-night', ground, 7],
    ['brand-on-night-soft', ground, 7],
    ['brand-glow', ground, 3],
    ['focus-on-night', ground, 3],
  ]),
  ['brand-on-solid', 'brand-solid', 7],
  ['brand-on-solid', 'brand-solid-hover', 7],
  ['brand-glow', 'brand-night-near', 3],
  ['ink', 'brand-tint', 7],
  ['edge', 'brand-tint', 3],
  ['focus', 'brand-tint', 3],
  ['danger', 'brand-tint', 3],
]

test.each(['#ffff00', '#ffffff', '#f2a900', '#7fb7e6', '#808080'])(
  '%s is too pale and changes nothing',
  (colour) => {
    expect(contrast(colour, '#ffffff')).toBeLessThan(4.5)
    expect(brandTheme(colour)).toBeUndefined()
  },
)

test.each(['#000000', '#003d73', '#a4003a', '#5b2c83', '#1a6b2a', '#0000ff'])(
  '%s becomes a theme',
  (colour) => {
    expect(brandTheme(colour)).toMatch(/^@layer theme\{:root\{(?:--brand-[\w-]+:#[0-9a-f]{6};)+\}@media /)
  },
)

test('whatever colour a municipality has, its theme keeps the contrasts of the design', () => {
  const part = fc.integer({ min: 0, max: 255 })
  const colour = fc
    .tuple(part, part, part)
    .map((parts) => `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`)
    .filter((hex) => contrast(hex, '#ffffff') >= 4.5)
  fc.assert(
    fc.property(colour, (hex) => {
      for (const [scheme, palette] of Object.entries(themed(hex))) {
        for (const [ink, ground, least] of PAIRS) {
          expect(
            contrast(palette[ink]!, palette[ground]!),
            `${scheme} ${ink} on ${ground}`,
          ).toBeGreaterThanOrEqual(least)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('the theme starts from the design as it is', () => {
  const [light, dark] = [coloursOf(lightCss), coloursOf(darkCss)]
  for (const [name, token] of Object.entries(BRAND_TOKENS)) {
    expect(light[`brand-${name}`], name).toBe(token.light[0])
    expect(dark[`brand-${name}`] ?? light[`brand-${name}`], name).toBe(token.dark[0])
  }
})
