import { expect, type Locator, type Page } from '@playwright/test'
import type { Hand } from './filling.ts'

/** More than any page has between its first and its last stop. */
const MOST_STOPS = 200

/** Works the page with Tab, Space, Enter and the arrows, and sees at every stop that the focus is seen. */
export function keyboard(page: Page): Hand {
  const keys = page.keyboard
  return {
    async press(target) {
      await tabTo(page, target)
      const moved = page.waitForEvent('load')
      await keys.press('Enter')
      await moved
    },
    async type(box, text) {
      await tabTo(page, box)
      await keys.type(text)
    },
    async tick(choice) {
      await tabTo(page, await stopOf(choice))
      // Inside a group of radio buttons the arrows move, and choose.
      for (let moves = 0; !(await isFocused(choice)) && moves < MOST_STOPS; moves++)
        await keys.press('ArrowDown')
      if (!(await choice.isChecked())) await keys.press('Space')
      await expect(choice).toBeChecked()
    },
    async select(list, label) {
      await tabTo(page, list)
      const chosen = () => list.evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.label)
      for (let moves = 0; (await chosen()) !== label && moves < MOST_STOPS; moves++)
        await keys.press('ArrowDown')
      expect(await chosen()).toBe(label)
    },
  }
}

/** Tab stops once in a group of radio buttons: at the chosen one, or else at the first. */
async function stopOf(choice: Locator): Promise<Locator> {
  const group = await choice.evaluate((one: HTMLInputElement) =>
    one.type === 'radio' ? one.name : undefined,
  )
  if (group === undefined) return choice
  const radios = choice.page().locator(`input[type=radio][name="${group}"]`)
  const checked = radios.and(choice.page().locator(':checked'))
  return (await checked.count()) > 0 ? checked : radios.first()
}

async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
    expect(await unseenFocus(page), 'what is wrong with the focus').toBeUndefined()
  }
  throw new Error(`Tab never comes to ${String(target)}`)
}

const isFocused = (target: Locator) => target.evaluate((one) => one === document.activeElement)

/** Why somebody would not see where the focus is: not in the window, without a mark, or behind the fixed exit. */
function unseenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return undefined
    const name = at.textContent || at.id
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `nothing marks "${name}"`
    const { top, bottom, left, right } = at.getBoundingClientRect()
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth)
      return `"${name}" is out of sight`
    const exit = document.querySelector('form[data-quick-exit] button')
    if (!exit || at === exit) return undefined
    const over = exit.getBoundingClientRect()
    const isBehind = top < over.bottom && bottom > over.top && left < over.right && right > over.left
    return isBehind ? `"${name}" is behind the exit` : undefined
  })
}
