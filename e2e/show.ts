import type { Page } from '@playwright/test'
import type { Scene } from './scene.ts'

/**
 * Brings a browser to a scene: opens its address, and posts its form there as a page of ours would, also where opening it
 * leads elsewhere.
 */
export async function show(page: Page, scene: Scene): Promise<void> {
  const { path, form, headers, name, status, origin = '', askedBefore = 0 } = scene
  for (let i = 0; i < askedBefore; i++) await page.request.get(origin + path)
  const opened = await page.goto(origin + path)
  if (!form) {
    if (opened?.status() !== status) throw new Error(`${name}: ${opened?.status() ?? 'no answer'}`)
    return
  }
  if (headers) {
    // What a browser says of where a form came from cannot be changed in the browser.
    await page.route(
      ({ pathname }) => pathname === path,
      async (route) => {
        const said = { ...(await route.request().allHeaders()), ...headers }
        await route.fulfill({ response: await route.fetch({ headers: said }) })
      },
      { times: 1 },
    )
  }
  const answer = page.waitForResponse(
    (one) => one.request().method() === 'POST' && one.request().isNavigationRequest(),
  )
  const loaded = page.waitForEvent('load')
  await page.evaluate(
    ([fields, action]) => {
      const sent = document.createElement('form')
      sent.method = 'post'
      sent.action = action
      for (const [field, value] of Object.entries(fields))
        sent.append(Object.assign(document.createElement('input'), { type: 'hidden', name: field, value }))
      document.body.append(sent)
      sent.submit()
    },
    [form, path] as const,
  )
  const got = (await answer).status()
  if (got !== status) throw new Error(`${name}: ${got}`)
  await loaded
}
