/**
 * A municipality's colour becomes the whole palette: every token keeps the lightness that the design gave it, and with
 * that the contrasts that the design is tested for (WCAG 2.2, 1.4.3 and 1.4.11); only the hue is the municipality's.
 */

/** The design's own value per token in light and dark, and the side on which its contrasts are safe. */
export const BRAND_TOKENS = {
  solid: { light: ['#14493b', 'darker'], dark: ['#a5dcc5', 'lighter'] },
  'solid-hover': { light: ['#0c3128', 'darker'], dark: ['#c8efdf', 'lighter'] },
  'on-solid': { light: ['#fffdf7', 'lighter'], dark: ['#08231c', 'darker'] },
  link: { light: ['#0f4d3d', 'darker'], dark: ['#a5dcc5', 'lighter'] },
  tint: { light: ['#e4efe6', 'lighter'], dark: ['#1d3d33', 'darker'] },
  ground: { light: ['#10352d', 'darker'], dark: ['#0b211b', 'darker'] },
  night: { light: ['#10352d', 'darker'], dark: ['#16382f', 'darker'] },
  'night-far': { light: ['#1d4a3f', 'darker'], dark: ['#1f493e', 'darker'] },
  'night-near': { light: ['#2b6152', 'darker'], dark: ['#2e6354', 'darker'] },
  'on-night-soft': { light: ['#d3ddd0', 'lighter'], dark: ['#cdd8cb', 'lighter'] },
} as const satisfies Record<string, Record<'light' | 'dark', readonly [string, Side]>>

type Side = 'darker' | 'lighter'
type Rgb = readonly [number, number, number]

/** White text must be readable on the colour itself (WCAG 2.2, 1.4.3): a paler one says nothing as a theme. */
const LEAST_CONTRAST = 4.5

/** Whether `colour` is too pale to carry white text. */
export function isTooPale(colour: string): boolean {
  return contrast(colour, '#ffffff') < LEAST_CONTRAST
}

/** The stylesheet for `colour` (`#rrggbb`), or nothing when the colour is too pale and the design keeps its own. */
export function brandTheme(colour: string): string | undefined {
  if (isTooPale(colour)) return undefined
  const light = declarations(colour, 'light')
  const dark = declarations(colour, 'dark')
  return `@layer theme{:root{${light}}@media screen and (prefers-color-scheme:dark){:root{${dark}}}}`
}

/** WCAG 2.2, "contrast ratio", of two `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(rgbOf(one)), luminance(rgbOf(other))].toSorted((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function declarations(colour: string, scheme: 'light' | 'dark'): string {
  return Object.entries(BRAND_TOKENS)
    .map(([name, token]) => `--brand-${name}:${withLightnessOf(token[scheme][0], colour, token[scheme][1])};`)
    .join('')
}

/** `colour` mixed with black or white until it is as light as `model`, or by a hair to the safe side of it. */
function withLightnessOf(model: string, colour: string, side: Side): string {
  const target = luminance(rgbOf(model))
  const from = rgbOf(colour)
  const towards: Rgb = luminance(from) > target ? [0, 0, 0] : [255, 255, 255]
  const steps = Array.from({ length: 257 }, (_, step) => mix(from, towards, step / 256))
  const safe = steps.filter((rgb) =>
    side === 'darker' ? luminance(rgb) <= target : luminance(rgb) >= target,
  )
  const nearest = safe.toSorted(
    (a, b) => Math.abs(luminance(a) - target) - Math.abs(luminance(b) - target),
  )[0]
  return hexOf(nearest ?? rgbOf(model))
}

function mix(from: Rgb, towards: Rgb, share: number): Rgb {
  const part = (at: 0 | 1 | 2) => Math.round(from[at] + (towards[at] - from[at]) * share)
  return [part(0), part(1), part(2)]
}

/** WCAG 2.2, "relative luminance". */
function luminance([r, g, b]: Rgb): number {
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
}

function linear(part: number): number {
  const share = part / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function rgbOf(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  return [part(1), part(3), part(5)]
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
