import { expect, test } from '@playwright/test'
import { request, type IncomingMessage } from 'node:http'
import { knock } from './knock.ts'
import { setScene, type Scene } from './scene.ts'

// A busy machine takes its time; nothing here is measured by it unless it says so.
test.describe.configure({ timeout: 120_000 })

/** 5.20. Long connections are cheap to hold open; two of one session are enough for anybody. */
let scene: Scene
test.beforeAll(async () => {
  scene = await setScene()
})
test.afterAll(() => scene.close())

/** Follows the case and keeps listening until `close`. */
function listen(path: string, cookie: string): Promise<{ status: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      `${scene.url}${path}`,
      { headers: { cookie }, agent: false },
      (answer: IncomingMessage) => {
        answer.resume()
        const gone = new Promise<void>((over) => answer.on('close', () => over()))
        resolve({ status: answer.statusCode ?? 0, close: () => (asked.destroy(), gone) })
      },
    )
    asked.on('error', reject)
    asked.end()
  })
}

test('whoever only asks for the head of the live news takes nobody’s place', async () => {
  const path = `/mina-sidor/${scene.ids.case}/handelser`
  const cookie = scene.signIn('owner')
  for (let n = 0; n < 5; n++) await knock(scene.url, path, { method: 'HEAD', cookie })
  const listening = await listen(path, cookie)
  expect(listening.status).toBe(200)
  await listening.close()
})

test('a third window of the same session goes without live news, and gets it when one is closed', async () => {
  const path = `/mina-sidor/${scene.ids.case}/handelser`
  const cookie = scene.signIn('owner')
  const [first, second] = [await listen(path, cookie), await listen(path, cookie)]
  expect([first.status, second.status, (await listen(path, cookie)).status]).toEqual([200, 200, 204])
  await first.close()
  await expect
    .poll(async () => {
      const third = await listen(path, cookie)
      await third.close()
      return third.status
    })
    .toBe(200)
  await second.close()
})
