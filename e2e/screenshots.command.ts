import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../scripts/lib/browser.mjs'
import { cookieOf } from './cookies.ts'
import { openHouse, type House } from './house.ts'
import { fileNameOf, type Scene } from './scene.ts'
import { openScenes } from './scenes.ts'
import { show } from './show.ts'

/**
 * `npm run screenshots`: every page in every state, in each of these ways, into the ignored folder screenshots/. With
 * words after `--`, only what has one of them in the name of its file.
 */
const WAYS = [
  { folder: 'phone', width: 390, height: 844, language: 'sv', colorScheme: 'light' },
  { folder: 'desktop', width: 1280, height: 800, language: 'sv', colorScheme: 'light' },
  { folder: 'dark', width: 390, height: 844, language: 'sv', colorScheme: 'dark' },
  { folder: 'arabic', width: 390, height: 844, language: 'ar', colorScheme: 'light' },
  { folder: 'arabic-desktop', width: 1280, height: 800, language: 'ar', colorScheme: 'light' },
] as const
type Way = (typeof WAYS)[number]

const FOLDER = 'screenshots'
const words = process.argv.slice(2)
const executablePath = findBrowser()

rmSync(FOLDER, { recursive: true, force: true })
const house = await openHouse()
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
})
try {
  const { scenes, close } = await openScenes(house)
  const chosen = scenes.filter(
    (scene) => words.length === 0 || words.some((word) => fileNameOf(scene).includes(word)),
  )
  const counts = await Promise.all(WAYS.map((way) => photograph(browser, house, chosen, way)))
  await close()
  console.log(`${counts.reduce((sum, count) => sum + count, 0)} pictures in ${FOLDER}/`)
} finally {
  await browser.close()
  await house.close()
}

async function photograph(
  browser: Browser,
  house: House,
  scenes: readonly Scene[],
  way: Way,
): Promise<number> {
  const { folder, width, height, language, colorScheme } = way
  const context = await browser.newContext({
    baseURL: house.url,
    viewport: { width, height },
    colorScheme,
    timezoneId: 'Europe/Stockholm',
  })
  const page = await context.newPage()
  mkdirSync(join(FOLDER, folder), { recursive: true })
  const wanted = scenes.filter(({ swedishOnly }) => language === 'sv' || !swedishOnly)
  for (const [i, scene] of wanted.entries()) {
    await context.clearCookies()
    const cookies = [`nara-language=${language}`, ...scene.cookie.split('; ').filter(Boolean)]
    await context.addCookies(cookies.map((pair) => cookieOf(pair, house.url)))
    await show(page, scene)
    const number = String(i + 1).padStart(3, '0')
    await page.screenshot({
      path: join(FOLDER, folder, `${number}-${fileNameOf(scene)}.png`),
      fullPage: true,
    })
  }
  return wanted.length
}
