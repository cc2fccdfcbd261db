import { expect, test } from '@playwright/test'
import { makeHome, send, startServer, withPortal } from '../server.ts'
import { askHalf, saveHalf } from './half-said.ts'
import { signedDrafts } from './matters.ts'

/** R20, the stopping half: a new version is put in while people are saving. */
test('a server that is asked to stop takes nobody new, and what somebody is in the middle of saving is saved', async () => {
  test.setTimeout(120_000)
  const home = await makeHome()
  const drafts = await withPortal(home, (portal) => signedDrafts(portal, 8))
  const server = await startServer(home)
  const ready = await askHalf(server.url, '/ready')
  const saving = await Promise.all(drafts.map((draft) => saveHalf(server.url, draft, 'Jag har', 'inga')))
  const stopped = server.stop()
  await expect.poll(() => send(server.url, '/').catch(() => 'nobody')).toBe('nobody')
  expect((await ready.end('\r\n')).status).toBe(503)
  for (const one of saving) {
    const { status, heard } = await one.end('inga')
    expect(status).toBe(303)
    expect(heard).toMatch(/^location: \/a\/.*\/granska\r$/im)
  }
  expect(await stopped).toBe(0)
  const back = await startServer(home)
  for (const { draftId, cookie } of drafts) {
    const page = await send(back.url, `/a/${draftId}/120`, { cookie })
    expect(await page.text()).toContain('Jag haringa')
  }
  expect(await back.stop()).toBe(0)
  home.remove()
})
