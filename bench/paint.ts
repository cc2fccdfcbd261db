import { chromium } from '@playwright/test'
import { findBrowser } from '../scripts/lib/browser.mjs'
import { signedDrafts } from '../e2e/reliability/matters.ts'
import { inHouse } from './house.ts'
import { ms, type Row, type Settings } from './row.ts'
import { median } from './turns.ts'

/** WebPageTest's "3G Slow": 400 kbit/s and 400 ms there and back. Chromium adds the wait to every request. */
const SLOW_3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const SLOWER_CPU = 4
const GOAL_MS = 1500

/** When an old phone on a bad line shows the first words, with an empty cache. */
export function measurePaint({ rounds }: Settings): Promise<Row[]> {
  return inHouse({ prepare: (portal) => signedDrafts(portal, 1) }, async ({ server }, [draft]) => {
    const executablePath = findBrowser()
    const browser = await chromium.launch({
      args: ['--no-sandbox', '--disable-gpu'],
      ...(executablePath ? { executablePath } : {}),
    })
    const [name = '', value = ''] = draft!.cookie.split('=')
    const firstPaint = async (path: string) => {
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
      await context.addCookies([{ name, value, url: server.url }])
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      await session.send('Network.emulateNetworkConditions', SLOW_3G)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU })
      await page.goto(server.url + path)
      const at = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            new PerformanceObserver((list) => {
              const paint = list.getEntries().find((entry) => entry.name === 'first-contentful-paint')
              if (paint) resolve(paint.startTime)
            }).observe({ type: 'paint', buffered: true })
          }),
      )
      await context.close()
      return at
    }
    try {
      const rows: Row[] = []
      const pages = { 'start page': '/', 'question page': `/a/${draft!.draftId}/230` }
      for (const [what, path] of Object.entries(pages)) {
        const times: number[] = []
        for (let round = 0; round <= rounds; round++) times.push(await firstPaint(path))
        const at = median(times.slice(1))
        rows.push({
          measure: `first words of a ${what}, slow 3G, slow phone`,
          portal: ms(at),
          goal: `≤ ${GOAL_MS} ms`,
          ok: at <= GOAL_MS,
        })
      }
      return rows
    } finally {
      await browser.close()
    }
  })
}
