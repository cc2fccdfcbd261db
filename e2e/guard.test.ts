import { expect, test } from './fixtures.ts'

test('what breaks the policy of a page, or asks another host, fails the test that did it', async ({
  page,
  faults,
}) => {
  await page.goto('/')
  await page.evaluate(() => {
    document.body.append(Object.assign(new Image(), { src: 'https://another.example/picture.png' }))
  })
  const told = () => faults.join('\n')
  await expect.poll(told).toMatch(/^policy: .*img-src/m)
  await expect.poll(told).toMatch(/^console: /m)
  await expect(page.goto('https://another.example/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED')
  await expect.poll(told).toMatch(/^another host was asked: https:\/\/another\.example\/$/m)
  faults.splice(0)
})
