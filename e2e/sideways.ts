import type { Page } from '@playwright/test'

/** How many pixels the page must be scrolled sideways to be read, and what reaches that far; nothing when it fits. */
export async function sidewaysOf(page: Page): Promise<string | undefined> {
  // Before its stylesheet has come a page can be measured already, and is wide.
  await page.waitForLoadState('load')
  return page.evaluate(() => {
    const root = document.documentElement
    const pixels = root.scrollWidth - root.clientWidth
    if (pixels <= 0) return undefined
    const isRtl = getComputedStyle(root).direction === 'rtl'
    const reaching = [...document.body.querySelectorAll('*')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 1 && (isRtl ? left < 0 : right > root.clientWidth)
    })
    const [last] = reaching.slice(-1)
    const what = last
      ? `${last.tagName.toLowerCase()}.${last.className} "${last.textContent.slice(0, 40)}"`
      : ''
    return `scrolls ${pixels} pixels sideways: ${what}`
  })
}
